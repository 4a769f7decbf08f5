/** A small whole person from the side, in any pose, made of rounded limbs. */
import type {SvgNode} from '../drawing/node.js';
import {circle, group, outlined, path, union} from '../drawing/node.js';
import type {Cloth, Fill, Tone} from '../drawing/palette.js';
import {skin} from '../drawing/palette.js';
import type {Point} from '../drawing/path.js';
import {capsule} from '../drawing/shapes.js';

/** Where an arm's and a leg's joints are. */
export interface Limbs {
  elbow: Point;
  hand: Point;
  knee: Point;
  /** The ankle. */
  foot: Point;
  /** The toes. */
  toes: Point;
}

/** Where everything is; a standing person is some 100 units high. */
export interface Pose {
  /** Middle of the head, radius 9.5. */
  head: Point;
  shoulder: Point;
  hip: Point;
  near: Limbs;
  far: Limbs;
}

/** How a posed figure looks. */
export interface PosedFigureOptions {
  tone: Tone;
  top: Cloth;
  trousers: Cloth;
  hair?: Extract<Fill, `hair${string}`>;
  /** Hair in a bun. */
  bun?: boolean;
  /** 1 faces right, -1 left. */
  facing?: 1 | -1;
}

/** A figure that walks to the right; soles at y = 0. */
export const walking: Pose = {
  head: [4, -88],
  shoulder: [0, -68],
  hip: [-1, -42],
  near: {elbow: [-12, -56], hand: [-10, -42], knee: [9, -25], foot: [12, -5], toes: [20, -5]},
  far: {elbow: [11, -56], hand: [20, -46], knee: [-5, -23], foot: [-18, -9], toes: [-11, -4]},
};

/** A figure that stands upright; soles at y = 0. */
export const standing: Pose = {
  head: [1, -90],
  shoulder: [-1, -69],
  hip: [-1, -43],
  near: {elbow: [-3, -55], hand: [3, -42], knee: [0, -24], foot: [-1, -4.5], toes: [8, -4.5]},
  far: {elbow: [3, -55], hand: [8, -43], knee: [2, -24], foot: [2, -4.5], toes: [11, -4.5]},
};

/** A person in a pose. */
export function posedFigure(pose: Pose, options: PosedFigureOptions): SvgNode {
  const {tone, top, trousers, hair = 'hairDark', bun = false, facing = 1} = options;
  const {head, shoulder, hip, near, far} = pose;
  const [x, y] = head;
  const arm = ({elbow, hand}: Limbs) =>
    group(
      union(skin(tone), capsule(elbow, 4.2, hand, 3.6)),
      union(top, capsule(shoulder, 5.6, elbow, 4.8)),
    );
  const leg = ({knee, foot, toes}: Limbs) =>
    group(
      union('deviceDeep', capsule(foot, 4.6, toes, 3.2)),
      union(trousers, capsule(hip, 8, knee, 6), capsule(knee, 6, foot, 4.6)),
    );
  const hairCap = `M${x + facing * 9} ${y - 3}C${x + facing * 8} ${y - 12} ${x - facing * 8} ${y - 14} ${x - facing * 9.5} ${y - 2}C${x - facing * 9.5} ${y + 3} ${x - facing * 7} ${y + 6} ${x - facing * 5} ${y + 6}C${x - facing * 4} ${y} ${x - facing * 2} ${y - 4} ${x + facing * 9} ${y - 3}z`;
  return group(
    arm(far),
    leg(far),
    leg(near),
    union(skin(tone), capsule(head, 4, [shoulder[0] + facing, shoulder[1] - 2], 3.8)),
    union(top, capsule(shoulder, 9, hip, 8.4)),
    ...(bun ? [circle(x - facing * 8, y - 9, 4.4, outlined(hair))] : []),
    circle(x, y, 9.5, outlined(skin(tone))),
    path(hairCap, outlined(hair, 'thin')),
    circle(x + facing * 4.6, y + 0.4, 1.3, {fill: 'mark'}),
    arm(near),
  );
}
