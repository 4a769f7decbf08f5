/** Gear that keeps skin from harm, worn: pads on joints and a glove on a hand. */
import type {SvgNode} from '../drawing/node.js';
import {detail, group, outlined, path, place} from '../drawing/node.js';
import type {Tone} from '../drawing/palette.js';
import {skin} from '../drawing/palette.js';
import type {Knot} from '../drawing/shapes.js';
import {blob, smooth} from '../drawing/shapes.js';
import {armShapes} from './arm.js';
import {openHandOutline} from './hand.js';
import {bentLeg, legShapes} from './leg.js';

/** A pad with two straps on the outer side of a joint that lies at (0, 0) and bends by `bend` degrees. */
function worn(bend: number, joint: number, inner: number): SvgNode {
  const angle = (-bend * Math.PI) / 180;
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  /** Along the limb's upper (negative) or lower part, and across it, outwards. */
  const at = (along: number, across: number): Knot =>
    along < 0 ? [along, across] : [dx * along - dy * across, dy * along + dx * across];
  const half = angle / -2;
  const corner: Knot = [Math.sin(half) * joint * 1.6, Math.cos(half) * joint * 1.6];
  const strap = (from: number, to: number): SvgNode => {
    const corners = [at(from, joint), at(to, joint), at(to, -inner), at(from, -inner)];
    const outline = blob(...corners.map(([x, y]): Knot => [x, y, 'corner']));
    return path(outline, outlined('deviceDeep'));
  };
  const shell = blob(
    at(-27, joint - 2),
    at(-20, joint + 5),
    at(-9, joint + 6),
    corner,
    at(9, joint + 6),
    at(20, joint + 5),
    at(27, joint - 2),
    at(20, joint * 0.3),
    [corner[0] * 0.1, corner[1] * 0.1],
    at(-20, joint * 0.3),
  );
  return group(
    strap(-27, -20),
    strap(20, 27),
    path(shell, outlined('cloth1')),
    path(
      smooth(
        at(-18, joint - 1),
        at(-8, joint),
        [corner[0] * 0.74, corner[1] * 0.74],
        at(8, joint),
        at(18, joint - 1),
      ),
      detail,
    ),
  );
}

/** An arm like `bentArm`, with an elbow pad and a glove on its open hand. */
export function protectedArm(bend: number, tone: Tone): SvgNode {
  const [limb] = armShapes(bend);
  const angle = (-bend * Math.PI) / 180;
  const hand = {
    x: Math.cos(angle) * 66,
    y: Math.sin(angle) * 66,
    scale: 0.6,
    turn: 90 - bend,
  };
  const glove = group(
    path(openHandOutline(14), outlined('cloth2')),
    path('M-10-40L-8-26M2-42L2-28M13-38L11-25', detail),
    path('M-20 10H20V24H-20z', outlined('cloth1')),
  );
  return group(
    path(limb!, outlined(skin(tone))),
    path('M-72-15Q-58-17-40-16.4-38 0-40 16.6-58 17-72 15z', outlined('scrubs')),
    worn(bend, 13.5, 13),
    place(glove, hand),
  );
}

/** A leg like `bentLeg`, in shorts and shoe, with a knee pad. */
export function protectedLeg(bend: number, tone: Tone): SvgNode {
  return group(
    bentLeg(bend, tone, 'scrubs'),
    path(legShapes(bend)[1]!, outlined('deviceDeep')),
    worn(bend, 13, 17),
  );
}
