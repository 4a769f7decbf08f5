/** What is put on skin: three kinds of dressing, each 56 by 44 round its middle, bandage, cream. */
import type {SvgNode} from '../drawing/node.js';
import {circle, detail, group, outlined, path} from '../drawing/node.js';
import type {Command} from '../drawing/path.js';
import {hatch} from '../drawing/patterns.js';
import {ellipse, roundRect} from '../drawing/shapes.js';

/** A thin net that does not stick. Its threads are level and upright: slanting ones are hard skin. */
export const nonAdherentDressing = (): SvgNode => {
  const sheet = roundRect(-28, -22, 56, 44, 3);
  return group(
    path(sheet, outlined('paper')),
    path([...hatch(sheet, 7, 0, 0), ...hatch(sheet, 7, 90, 0)], detail),
  );
};

/** A clear, soft pad of gel with a drop of water on it. */
export const hydrogelDressing = (): SvgNode =>
  group(
    path(roundRect(-28, -22, 56, 44, 18), outlined('water')),
    path('M0-15C5-8 8-4 8 1A8 8 0 0 1-8 1C-8-4-5-8 0-15z', outlined('paper')),
    path('M-21-4a12 12 0 0 1 8-11M15 16a12 12 0 0 0 7-8', detail),
  );

/** A thick sponge with pores, its edge seen from the front. */
export const foamDressing = (): SvgNode => {
  const pores: readonly (readonly [number, number, number])[] = [
    [-19, -13, 3],
    [-7, -8, 2.2],
    [4, -15, 2.6],
    [17, -10, 3.2],
    [-15, 0, 2.2],
    [5, -2, 3],
    [19, 2, 2],
  ];
  return group(
    path('M-28 6v10a6 6 0 0 0 6 6h44a6 6 0 0 0 6-6V6z', outlined('cloth2')),
    path(roundRect(-28, -22, 56, 32, 6), outlined('cloth2')),
    ...pores.map(([x, y, r]) => circle(x, y, r, {fill: 'paper', line: 'ink', weight: 'thin'})),
    path('M-20 16h0M-10 17h0M0 15h0M10 17h0M20 16h0', detail),
  );
};

/** A bandage wound round a limb that lies level: `width` along it, `half` the limb's half width. */
export function wrap(x: number, y: number, width: number, half: number): SvgNode {
  const edge: Command[] = roundRect(x - width / 2, y - half - 3, width, 2 * half + 6, 5);
  const turns: Command[] = [];
  for (let at = x - width / 2 + 10; at < x + width / 2 - 2; at += 11) {
    turns.push(['M', at, y - half - 2], ['L', at - 7, y + half + 2]);
  }
  return group(path(edge, outlined('paper')), path(turns, detail));
}

/** A smear of cream, 44 by 24. */
export const cream = (): SvgNode =>
  group(
    path(ellipse(0, 2, 22, 10), outlined('water')),
    path('M-12 3C-10-10 8-8 8-1 8 5-3 5-3 1', detail),
  );
