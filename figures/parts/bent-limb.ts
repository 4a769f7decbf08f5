/** Elbow and knee from the side: two pieces of a limb and the joint between them. */
import type {Command, Point} from '../drawing/path.js';
import type {Knot} from '../drawing/shapes.js';
import {smooth} from '../drawing/shapes.js';

/** Measures of a limb that bends in one joint. */
export interface BentLimb {
  /** Length from the start to the joint and from the joint to the end. */
  upper: number;
  lower: number;
  /** Half widths: at the start, in the upper muscle, at the joint, in the lower muscle, at the end. */
  half: readonly [number, number, number, number, number];
  /** How much fuller the muscle is on the side to which the limb bends; 1 is even. */
  inner?: number;
  /** How much fuller the lower muscle is on the inner side. */
  innerLower?: number;
}

/** A bent limb: its two sides from start to end, and where its end is and heads. */
export interface BentLimbSides {
  /** The side away from the bend, from start to end. */
  outer: Knot[];
  /** The side to which it bends, from end to start. */
  inner: Knot[];
  /** Middle of the end. */
  end: Point;
  /** Direction of the lower part, in degrees, clockwise from right. */
  heading: number;
}

/**
 * The limb starts at (-upper, 0), its joint is at (0, 0), and it bends upwards (towards -y).
 * @param bend degrees; 0 is straight
 */
export function bentLimb(limb: BentLimb, bend: number): BentLimbSides {
  const {upper, lower, half, inner: full = 1, innerLower = full} = limb;
  const angle = (-bend * Math.PI) / 180;
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  // Across the lower part, towards the outer side.
  const [ox, oy] = [-dy, dx];
  const low = (along: number, across: number): Knot => [
    dx * along + ox * across,
    dy * along + oy * across,
  ];
  const [start, muscle, joint, muscle2, end] = half;
  // The outer corner lies where both parts' outer sides meet.
  const out: Point = [Math.sin(-angle / 2) * joint, Math.cos(angle / 2) * joint];
  const sharp = bend > 25;
  // The fold lies where the inner sides of both parts meet.
  const reach = joint * 0.94;
  const foldAlong = Math.min(reach * Math.tan(-angle / 2), lower * 0.45);
  const fold: Knot = bend > 60 ? [-foldAlong, -reach, 'corner'] : [-foldAlong, -reach];
  const outer: Knot[] = [
    [-upper, start],
    [-upper * 0.5, muscle],
    [-joint * 0.9, joint * 1.02],
    ...(sharp ? [[out[0] * 1.12, out[1] * 1.12] as Knot] : []),
    low(joint * 0.9, joint * 1.02),
    low(lower * 0.42, muscle2),
    low(lower, end),
  ];
  const clearLower = Math.max(0.42, (foldAlong + 6) / lower);
  const clearUpper = Math.max(0.5, (foldAlong + 6) / upper);
  const inner: Knot[] = [
    low(lower, -end),
    low(lower * clearLower, -muscle2 * innerLower),
    fold,
    [-upper * clearUpper, -muscle * full],
    [-upper, -start],
  ];
  const endPoint = low(lower, 0);
  return {outer, inner, end: [endPoint[0], endPoint[1]], heading: -bend};
}

/** Both sides as one line, open at start and end. */
export const limbOutline = ({outer, inner}: BentLimbSides): Command[] => [
  ...smooth(...outer),
  ['L', inner[0]![0], inner[0]![1]],
  ...smooth(...inner).slice(1),
];
