/** Arms. */
import type {SvgNode} from '../drawing/node.js';
import {detail, group, outlined, path, union} from '../drawing/node.js';
import type {Cloth, Tone} from '../drawing/palette.js';
import {skin} from '../drawing/palette.js';
import type {Command, Point} from '../drawing/path.js';
import {transformPath} from '../drawing/path.js';
import type {BentLimb} from './bent-limb.js';
import {bentLimb, limbOutline} from './bent-limb.js';
import {closedHand, closedHandDetails} from './hand.js';

const arm: BentLimb = {
  upper: 70,
  lower: 64,
  half: [13, 13.5, 10.6, 12, 7.5],
  inner: 1.06,
};

const turned = (commands: readonly Command[], degrees: number, [x, y]: Point): Command[] => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return transformPath(commands, {a: cos, b: sin, c: -sin, d: cos, e: x, f: y});
};

/** The outlines of an arm with its closed hand: elbow at (0, 0), shoulder at the left, bending up. */
export function armShapes(bend: number): Command[][] {
  const sides = bentLimb(arm, bend);
  return [limbOutline(sides), turned(closedHand, sides.heading, sides.end)];
}

/**
 * An arm from the side: elbow at (0, 0), upper arm from (-70, 0), bending upwards by `bend` degrees
 * (0 straight, 140 as far as it goes), ending in a loosely closed hand.
 */
export function bentArm(bend: number, tone: Tone, sleeve: Cloth = 'cloth1'): SvgNode {
  const sides = bentLimb(arm, bend);
  return group(
    union(skin(tone), ...armShapes(bend)),
    path(turned(closedHandDetails, sides.heading, sides.end), detail),
    path('M-72-15Q-58-17-46-16.4-48 0-46 16.6-58 17-72 15z', outlined(sleeve)),
  );
}
