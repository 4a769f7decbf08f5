/** Hands. */
import type {SvgNode} from '../drawing/node.js';
import {detail, group, path, place, union} from '../drawing/node.js';
import type {Tone} from '../drawing/palette.js';
import {skin} from '../drawing/palette.js';
import type {Command, Point} from '../drawing/path.js';
import {parsePath} from '../drawing/path.js';
import type {Knot} from '../drawing/shapes.js';
import {blob, capsule, smooth} from '../drawing/shapes.js';

/** A finger of the open hand: middle of its root, middle of its tip's round end, width at the root. */
interface Finger {
  root: Point;
  tip: Point;
  width: number;
}

/** Index to little finger of an open hand 100 units long, wrist at (0, 0), fingers up. */
const fingers: readonly Finger[] = [
  {root: [-16, -49], tip: [-21.6, -86], width: 11.6},
  {root: [-4.8, -52.5], tip: [-6, -94], width: 11.8},
  {root: [6.6, -51], tip: [10, -88], width: 11.2},
  {root: [17, -44.5], tip: [24.4, -72], width: 9.8},
];

const thumb: Finger = {root: [-29, -32], tip: [-38.4, -46.4], width: 11.4};

/** What is to be drawn of an open hand. */
export interface OpenHandOptions {
  tone: Tone;
  /** Length of forearm below the wrist. */
  forearm?: number;
}

/** The outline of the open hand with forearm, open at the arm's end. */
export function openHandOutline(forearm = 20): Command[] {
  const half = (y: number) => 14.4 + y * 0.09;
  const commands: Command[] = [
    ...smooth(
      [-half(forearm), forearm],
      [-15, 6],
      [-17, -6],
      [-25.5, -19],
      [-35, -31.5],
      [-43.4, -43.6],
    ),
    ['C', -47.4, -50.4, -38.4, -56.4, -33.6, -49.8],
    ...smooth([-33.6, -49.8], [-27, -40], [-23.6, -37.2], [-22, -41], [-21.7, -48.2]).slice(1),
  ];
  fingers.forEach(({root, tip, width}, i) => {
    const length = Math.hypot(tip[0] - root[0], tip[1] - root[1]);
    const [nx, ny] = [(tip[1] - root[1]) / length, (root[0] - tip[0]) / length];
    const [wide, narrow] = [width / 2, width * 0.43];
    if (i) commands.push(['L', root[0] + nx * wide, root[1] + ny * wide]);
    commands.push(['L', tip[0] + nx * narrow, tip[1] + ny * narrow]);
    commands.push(['A', narrow, narrow, 0, 0, 1, tip[0] - nx * narrow, tip[1] - ny * narrow]);
    const end: Point = [root[0] - nx * wide, root[1] - ny * wide];
    commands.push(['L', ...end]);
  });
  return [
    ...commands,
    ...smooth([21.7, -43.2], [22.2, -34], [19.6, -15], [15, 6], [half(forearm), forearm]).slice(1),
  ];
}

/** The back of an open hand, fingers up, wrist at (0, 0), 103 units long. Flip it for the other hand. */
export function openHand({tone, forearm}: OpenHandOptions): SvgNode {
  const nails = [...fingers, thumb].flatMap(nail);
  const folds = fingers.flatMap(({root, tip}): Command[] => {
    const [x, y] = [root[0] + (tip[0] - root[0]) * 0.45, root[1] + (tip[1] - root[1]) * 0.45];
    return [
      ['M', x - 2.4, y],
      ['Q', x, y - 1.4, x + 2.4, y],
    ];
  });
  return group(
    path(openHandOutline(forearm), {fill: skin(tone), line: 'ink'}),
    path([...nails, ...folds], detail),
  );
}

function nail({root, tip, width}: Finger): Command[] {
  const length = Math.hypot(tip[0] - root[0], tip[1] - root[1]);
  const [ux, uy] = [(tip[0] - root[0]) / length, (tip[1] - root[1]) / length];
  const r = width * 0.24;
  const at = (along: number, across: number): [number, number] => [
    tip[0] + ux * along - uy * across,
    tip[1] + uy * along + ux * across,
  ];
  return [
    ['M', ...at(r * 0.9, -r)],
    ['L', ...at(-r * 0.6, -r)],
    ['A', r, r, 0, 0, 0, ...at(-r * 0.6, r)],
    ['L', ...at(r * 0.9, r)],
  ];
}

/** A long bone between two joints: round ends, slim middle. */
export function longBone(from: Point, to: Point, width: number): Command[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const at = (share: number, across: number): Knot => [
    from[0] + ux * length * share - uy * across * width,
    from[1] + uy * length * share + ux * across * width,
  ];
  return blob(
    at(0, 0),
    at(0.05, 0.5),
    at(0.3, 0.3),
    at(0.7, 0.27),
    at(0.95, 0.42),
    at(1, 0),
    at(0.95, -0.42),
    at(0.7, -0.27),
    at(0.3, -0.3),
    at(0.05, -0.5),
  );
}

/** The bones of the open hand, to lie on `openHandOutline`; the forearm's two bones end there too. */
export function handBones(forearm = 20): Command[][] {
  const along = ([x1, y1]: Point, [x2, y2]: Point, share: number): Point => [
    x1 + (x2 - x1) * share,
    y1 + (y2 - y1) * share,
  ];
  const carpus: readonly Point[] = [
    [-8, -15],
    [-2, -16.5],
    [4, -16],
    [9, -13.5],
  ];
  const rays = fingers.flatMap(({root, tip, width}, i) => {
    const knuckle = along(root, tip, -0.14);
    const far = along(root, tip, 1.06);
    const joints = [0, 0.5, 0.79, 1].map((share) => along(knuckle, far, share));
    const size = width * 0.74;
    return [
      longBone(along(carpus[i]!, knuckle, 0.06), along(carpus[i]!, knuckle, 0.95), size),
      longBone(along(joints[0]!, joints[1]!, 0.06), along(joints[0]!, joints[1]!, 0.94), size),
      longBone(
        along(joints[1]!, joints[2]!, 0.08),
        along(joints[1]!, joints[2]!, 0.92),
        size * 0.86,
      ),
      longBone(along(joints[2]!, joints[3]!, 0.1), along(joints[2]!, joints[3]!, 1), size * 0.74),
    ];
  });
  const thumbBones = [
    longBone([-13, -13], [-24, -24.5], 7.8),
    longBone([-25.4, -26.4], [-33, -37.4], 7),
    longBone([-34, -39], [-39.4, -47.4], 5.8),
  ];
  const wrist = [
    blob([-9.5, -12], [-5.5, -13], [-4, -8.5], [-6, -4.5], [-10, -7]),
    blob([-3.6, -13.5], [0.8, -13.8], [1.4, -8], [-1.8, -5.2], [-3.2, -8.5]),
    blob([3, -13.4], [6.6, -12.5], [6.4, -7.8], [3, -5.4], [2, -9]),
    blob([8.4, -11], [11, -9], [10, -4.6], [6.6, -4.2], [7.4, -7.6]),
  ];
  const arm = [
    blob(
      [-10.5, -1.5],
      [-5, -2.8],
      [1, -1],
      [0.4, 4],
      [-2, 12],
      [-3, forearm, 'corner'],
      [-9, forearm, 'corner'],
      [-9.2, 12],
    ),
    blob(
      [4, 0],
      [8, -1.2],
      [9.6, 2],
      [8.2, 9],
      [8.6, forearm, 'corner'],
      [4.4, forearm, 'corner'],
      [4.2, 9],
    ),
  ];
  return [...rays, ...thumbBones, ...wrist, ...arm];
}

/** How far each joint of a finger is bent, in degrees. */
export interface FingerBend {
  knuckle: number;
  middle: number;
  end: number;
}

/** The points of a finger's middle line, from the hand to the tip's round end. */
function fingerLine({knuckle, middle, end}: FingerBend): Point[] {
  const points: Point[] = [[0, 0]];
  let heading = 0;
  const lengths = [34, 22, 13];
  [knuckle, middle, end].forEach((bend, i) => {
    heading += (bend * Math.PI) / 180;
    const [x, y] = points.at(-1)!;
    points.push([x + Math.cos(heading) * lengths[i]!, y + Math.sin(heading) * lengths[i]!]);
  });
  return points;
}

/** Where a finger seen from the side has its joints: knuckle, middle joint, end joint, tip. */
export const fingerJoints = fingerLine;

/** A finger seen from the side, pointing right, knuckle at (0, 0), bending down: three shapes, one each bone. */
export function fingerShapes(bend: FingerBend): Command[][] {
  const [knuckle, middle, end, tip] = fingerLine(bend) as [Point, Point, Point, Point];
  return [
    capsule(knuckle, 9, middle, 7.6),
    capsule(middle, 7.6, end, 6.6),
    capsule(end, 6.6, tip, 5.4),
  ];
}

/** The fist below a pointing finger, from the thumb's side. */
const fist: readonly Command[] = blob(
  [-48, -5, 'corner'],
  [-30, -8.4],
  [-8, -9.8],
  [4, -7],
  [9.6, 4],
  [9.4, 15],
  [2, 24],
  [-12, 26.4],
  [-27, 22.4],
  [-48, 19, 'corner'],
);

/** The outlines of `pointingHand`, for a second position drawn as a mere line. */
export const pointingHandShapes = (bend: FingerBend): (readonly Command[])[] => [
  fist,
  ...fingerShapes(bend),
];

/**
 * A hand from the thumb's side, index finger stretched out to the right or bent down, the others
 * closed. Knuckle at (0, 0), finger 69 long, wrist at (-48, 7).
 */
export function pointingHand(bend: FingerBend, tone: Tone): SvgNode {
  const [, , end, tip] = fingerLine(bend) as [Point, Point, Point, Point];
  const heading = Math.atan2(tip[1] - end[1], tip[0] - end[0]);
  const nailShape = place(path('M-3-4.9Q2-6.4 4.6-3', detail), {
    x: tip[0],
    y: tip[1],
    turn: (heading * 180) / Math.PI,
  });
  return group(
    union(skin(tone), ...pointingHandShapes(bend)),
    path('M-34 8C-26 5-20 6-14 8.4-8 7-2 7.6.6 11 2.6 15-1 18.4-5 17.8-12 18-20 19-25 15', detail),
    nailShape,
  );
}

/**
 * A loosely closed hand from the thumb's side, wrist at (0, 0), 15 wide there, pointing right,
 * 27 long; the thumb lies on top. For the end of an arm.
 */
export const closedHand: readonly Command[] = blob(
  [-1, -7.5, 'corner'],
  [7, -9.6],
  [17, -11],
  [24, -7.5],
  [26.4, -0.5],
  [24, 7.6],
  [15, 10.6],
  [6, 9],
  [-1, 7.5, 'corner'],
);
/** Thumb and fold of fingers of `closedHand`. */
export const closedHandDetails: readonly Command[] = parsePath(
  'M4-2.4C9-5.6 16-5.4 18.6-2.6 20.6.8 17 2.4 14 1.4 11.4 1.6 9.6 3 8.6 5',
);

/** Joints of `grippingHand` with the hand wide open and closed round the thing; radius at each. */
const grip = {
  finger: [
    {open: [42, -18], closed: [34, -14], r: 10.5},
    {open: [24, -45], closed: [13, -34], r: 8.8},
    {open: [2, -57], closed: [-12, -32], r: 7.6},
    {open: [-16, -60], closed: [-26, -18], r: 6.2},
  ],
  thumb: [
    {open: [44, 20], closed: [40, 16], r: 10.5},
    {open: [27, 44], closed: [17, 34], r: 8.8},
    {open: [9, 54], closed: [-6, 31], r: 6.8},
  ],
} as const;

/**
 * A hand that grips a round thing, seen from above: the thing's middle is at (0, 0), its radius 25;
 * the arm comes from the right, to x = 112. Draw the thing first.
 * @param closed 1 grips; 0 is stiff, wide open
 */
export function grippingHand(closed: number, tone: Tone): SvgNode {
  const chain = (joints: readonly {open: Point; closed: Point; r: number}[]): Command[][] => {
    const at = joints.map(({open: [x1, y1], closed: [x2, y2]}): Point => [
      x1 + (x2 - x1) * closed,
      y1 + (y2 - y1) * closed,
    ]);
    return at.slice(1).map((to, i) => capsule(at[i]!, joints[i]!.r, to, joints[i + 1]!.r));
  };
  const finger = chain(grip.finger);
  const thumb = chain(grip.thumb);
  const palm = blob(
    [30, -20],
    [50, -26],
    [70, -17],
    [112, -14, 'corner'],
    [112, 16, 'corner'],
    [72, 18],
    [50, 27],
    [32, 20],
    [36, 0],
  );
  return union(skin(tone), palm, ...finger, ...thumb);
}
