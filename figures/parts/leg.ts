/** Legs. */
import type {SvgNode} from '../drawing/node.js';
import {detail, group, outlined, path, place, union} from '../drawing/node.js';
import type {Cloth, Tone} from '../drawing/palette.js';
import {skin} from '../drawing/palette.js';
import type {Command, Point} from '../drawing/path.js';
import {parsePath, transformPath} from '../drawing/path.js';
import {blob} from '../drawing/shapes.js';
import type {BentLimb} from './bent-limb.js';
import {bentLimb, limbOutline} from './bent-limb.js';

const leg: BentLimb = {
  upper: 76,
  lower: 80,
  half: [18.5, 17, 12.4, 11.5, 7],
  inner: 1.02,
  innerLower: 1.34,
};

/** The same, shortened, where the knee is what matters. */
const shortLeg: BentLimb = {...leg, upper: 56, lower: 62, half: [18.5, 18, 15, 12.8, 7.4]};

/** The foot at the end of a leg that points right; sole to the right, toes down. */
const foot: readonly Command[] = blob(
  [-3, -7, 'corner'],
  [5, -8.4],
  [13, -9.4],
  [17, -5],
  [16.6, 6],
  [17, 22],
  [14, 27],
  [10, 25.6],
  [5, 15],
  [0, 8.6],
  [-3, 7, 'corner'],
);

const turned = (commands: readonly Command[], degrees: number, [x, y]: Point): Command[] => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return transformPath(commands, {a: cos, b: sin, c: -sin, d: cos, e: x, f: y});
};

/** The outlines of a leg with its foot: knee at (0, 0), hip at the left, the shin bending up. */
export const legShapes = (bend: number): Command[][] => shapesOf(leg, bend);

function shapesOf(limb: BentLimb, bend: number): Command[][] {
  const sides = bentLimb(limb, bend);
  return [limbOutline(sides), turned(foot, sides.heading, sides.end)];
}

/**
 * A leg from the side: knee at (0, 0), thigh from (-76, 0), the shin bending upwards by `bend`
 * degrees (0 straight, 140 as far as it goes). Flip and turn it to stand or sit.
 */
export const bentLeg = (bend: number, tone: Tone, shorts: Cloth = 'cloth2'): SvgNode =>
  dressedLeg(leg, bend, tone, shorts);

/** A seated leg with a large knee at (0, 0): thigh from (-56, 0), foot below, 74 by 99. */
export const largeKnee = (tone: Tone, shorts: Cloth = 'cloth1'): SvgNode =>
  place(dressedLeg(shortLeg, 88, tone, shorts), {flip: true, turn: 180});

function dressedLeg(limb: BentLimb, bend: number, tone: Tone, shorts: Cloth): SvgNode {
  const {heading, end} = bentLimb(limb, bend);
  const x = 2 - limb.upper;
  return group(
    union(skin(tone), ...shapesOf(limb, bend)),
    path(turned(parsePath('M5 6.4Q9.4 8 10 5'), heading, end), detail),
    place(path('M-4-20.4Q14-22 30-20.6 28 0 30 20.4 14 22-4 20.4z', outlined(shorts)), {x}),
  );
}
