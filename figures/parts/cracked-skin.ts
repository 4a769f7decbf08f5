/** Skin that has lost its give. */
import type {SvgNode} from '../drawing/node.js';
import {circle, detail, group, outlined, path, place} from '../drawing/node.js';
import type {Tone} from '../drawing/palette.js';
import {skin} from '../drawing/palette.js';
import type {Command, Point} from '../drawing/path.js';
import {hatch} from '../drawing/patterns.js';
import {limb} from '../drawing/shapes.js';
import {closeUp} from './signs.js';

/** Hatching of stiff skin: crossed ink lines without an outline. */
export const stiffSkin = (area: readonly Command[], gap = 6): SvgNode =>
  path([...hatch(area, gap, 45, 1), ...hatch(area, gap, -45, 1)], detail);

/** A round closer look, 68 across, at a crack in stiff skin that lies at `from`. */
export function crackCloseUp(x: number, y: number, from: Point, tone: Tone): SvgNode {
  const sides = [
    limb([
      [-22, -13, 7],
      [-14, 18, 7],
    ]),
    limb([
      [12, -18, 7],
      [21, 13, 7],
    ]),
  ];
  const crack = group(
    ...sides.map((side) => stiffSkin(side, 6.5)),
    path(
      'M-9-31L-3-19-7-11 1-3-1 6 7 13 9 30 3 20-1 15-6 7-6-2-13-9-9-18z',
      outlined('vessel', 'thin'),
    ),
  );
  return group(
    closeUp(x, y, 34, from),
    circle(x, y, 34, outlined(skin(tone))),
    place(crack, {x, y, turn: 14}),
  );
}
