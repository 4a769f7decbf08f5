/** People from the side, head to waist, facing right: somebody who looks at what lies before them. */
import type {SvgNode} from '../drawing/node.js';
import {circle, detail, group, outlined, path, place} from '../drawing/node.js';
import type {Cloth, Fill, Tone} from '../drawing/palette.js';
import {skin} from '../drawing/palette.js';
import type {Point} from '../drawing/path.js';
import {smooth} from '../drawing/shapes.js';
import type {PersonArmOptions} from './person.js';
import {personArm} from './person.js';

/** How a person from the side looks. */
export interface SidePersonOptions {
  tone: Tone;
  hair: 'short' | 'bun';
  hairFill: Extract<Fill, `hair${string}`>;
  glasses?: boolean;
  /** Lines of an older face. */
  older?: boolean;
  /** A white coat, or a plain top in a cloth. */
  wears: 'coat' | Cloth;
  /** How far the head bows, in degrees. */
  nod: number;
}

/** A head with neck from the side: middle at (0, 0), 47 high. */
function sideHead({tone, hair, hairFill, glasses, older}: SidePersonOptions): SvgNode {
  const face = smooth(
    [-11, 40],
    [-12, 22],
    [-18, 10],
    [-21, -4],
    [-14, -20],
    [0, -25],
    [13, -19],
    [17, -8],
    [17, -3],
    [22.6, 5.4],
    [17.6, 8.6, 'corner'],
    [18.4, 12.6],
    [16.6, 15],
    [16.8, 19],
    [11, 23.4],
    [3, 22.6],
    [2.6, 28],
    [4, 40],
  );
  const cap =
    hair === 'short'
      ? 'M14.6-18C11-25 4-28-2-27-16-27-24-16-23-3-22 6-18 13-14 17L-9 12C-9 7-10 3-8-1-5-5-1-4 0-7 0-12 6-15 14.6-18z'
      : 'M14.6-18C11-25 4-28-2-27-16-27-24-16-23-4-22 4-19 9-15 12-12 5-8 2-3-1 2-5 8-11 14.6-18z';
  return group(
    ...(hair === 'bun' ? [circle(-25, -12, 9, outlined(hairFill))] : []),
    path(face, outlined(skin(tone))),
    path(cap, outlined(hairFill)),
    path('M-8-1C-9-6-1-7 0-1 1 3-4 4-4 8-6 9-8 6-8-1z', outlined(skin(tone), 'thin')),
    circle(10, -1.6, 1.9, {fill: 'mark'}),
    path(
      `M7-8q4-2.4 7-.4M10.4 11.4q3 3.4 7 2.2${older ? 'M10-13.4q2.6-.6 5 .4M8.6 5.4q-1 2 .4 4' : ''}`,
      detail,
    ),
    ...(glasses ? [path('M7-4.6h8.6q1.4 8-4.2 8-5.6 0-4.4-8zM7-4L0-3', detail)] : []),
  );
}

/** A person to the waist: middle of the head at (0, 0), shoulder at (-8, 56), cut off at y = 120. The arms are drawn apart. */
export function sidePerson(options: SidePersonOptions): SvgNode {
  const coat = options.wears === 'coat';
  const trunk = path(
    'M-13 31C-26 36-36 46-38 66-40 90-39 106-39 120H20C22 100 23 84 20 68 18 52 12 42 4 34z',
    outlined(coat ? 'paper' : (options.wears as Cloth)),
  );
  const neck = {x: -4, y: 24};
  return group(
    // The head turns round the neck.
    place(place(sideHead(options), {x: -neck.x, y: -neck.y}), {...neck, turn: options.nod}),
    trunk,
    ...(coat ? [path('M-5 34Q0 35 4 34 13 41 16 54L6 51z', outlined('scrubs'))] : []),
  );
}

/** An arm of `sidePerson`: the sleeve goes over into the trunk without a seam. */
export const sideArm = (
  shoulder: Point,
  elbow: Point,
  wrist: Point,
  options: PersonArmOptions,
): SvgNode =>
  group(
    personArm(shoulder, elbow, wrist, options),
    circle(shoulder[0], shoulder[1] - 2, 12.6, {fill: options.sleeve}),
  );
