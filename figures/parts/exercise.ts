/** People who exercise gently: on a bicycle, in the water, on a mat. */
import type {SvgNode} from '../drawing/node.js';
import {circle, detail, group, ink, outlined, path, union} from '../drawing/node.js';
import type {Cloth, Tone} from '../drawing/palette.js';
import {skin} from '../drawing/palette.js';
import {capsule, roundRect, symmetric} from '../drawing/shapes.js';
import type {Pose, PosedFigureOptions} from './posed-figure.js';
import {posedFigure} from './posed-figure.js';

/** The pose of a rider on `cyclist`'s bicycle; the ground is at y = 0. */
const riding: Pose = {
  head: [14, -93],
  shoulder: [4, -74],
  hip: [-12, -52],
  near: {elbow: [12, -61], hand: [25, -56], knee: [2, -35], foot: [-1, -15], toes: [7, -13]},
  far: {elbow: [12, -61], hand: [25, -56], knee: [11, -45], foot: [0, -30], toes: [8, -29]},
};

/** A person with a helmet on a bicycle, 104 wide and 106 high, riding to the right. */
export function cyclist(options: PosedFigureOptions): SvgNode {
  const wheel = (x: number) => group(circle(x, -20, 19, ink), circle(x, -20, 2, {fill: 'mark'}));
  return group(
    wheel(-31),
    wheel(33),
    path('M-31-20L-13-42-2-20zM-10-37L26-44-2-20M33-20L25-52', {
      line: 'accentLine',
      weight: 'bold',
    }),
    path('M-20-43h14', {line: 'ink', weight: 'bold'}),
    path('M19-54h8', {line: 'ink', weight: 'bold'}),
    posedFigure(riding, options),
    path('M2.6-95C2-110 26-110 25.6-95z', outlined('leaf')),
    path('M10-104L9-96M18-104L19-96M5-94L8-84', detail),
  );
}

/** A person with a cap swimming to the right; the water's surface is at y = 4, 140 wide, 50 high. */
export function swimmer(tone: Tone, suit: Cloth): SvgNode {
  const flesh = skin(tone);
  const wave = 'M-70 6q9-7 17.5 0t17.5 0 17.5 0 17.5 0 17.5 0 17.5 0 17.5 0 17.5 0';
  return group(
    union(flesh, capsule([18, 2], 5.4, [38, 8], 4.4), capsule([38, 8], 4.4, [60, 10], 4)),
    union(flesh, capsule([-14, 4], 7, [-36, 6], 5.6), capsule([-36, 6], 5.6, [-56, 4], 4)),
    union(suit, capsule([16, 0], 9, [-14, 3], 8.4)),
    circle(33, -6, 10, outlined(flesh)),
    path('M24-2C21-20 42-22 43-9 38-11 30-9 24-2z', outlined('cloth2')),
    circle(39, -5, 1.4, {fill: 'mark'}),
    union(flesh, capsule([13, -1], 6, [3, -24], 5), capsule([3, -24], 5, [27, -28], 4)),
    path(`${wave}V28q0 6-6 6H-64q-6 0-6-6z`, {fill: 'water'}),
    path(`${wave}M-60 20q9-7 17.5 0t17.5 0M8 22q9-7 17.5 0t17.5 0`, {line: 'ink'}),
  );
}

/** A person from the front who sits cross-legged on a mat, hands on the knees; 112 wide, 82 high, y = 0 below. */
export function seatedYoga(tone: Tone, scarf: Cloth, top: Cloth): SvgNode {
  const flesh = skin(tone);
  const sides = [-1, 1] as const;
  return group(
    path(roundRect(-56, -7, 112, 8, 4), outlined('leaf')),
    ...sides.map((s) => union('deviceDeep', capsule([s * 8, -16], 10, [s * 36, -15], 7.4))),
    path(symmetric([8, -56], [16, -51], [19, -40], [17, -28], [20, -10, 'corner']), outlined(top)),
    ...sides.map((s) =>
      group(
        union(flesh, capsule([s * 7, -10], 4, [s * -6, -9], 3.4)),
        union('deviceDeep', capsule([s * 36, -15], 7.4, [s * 8, -10], 5.4)),
      ),
    ),
    ...sides.map((s) =>
      group(
        union(flesh, capsule([s * 33, -24], 3.6, [s * 38, -22], 4)),
        union(
          top,
          capsule([s * 17, -49], 6, [s * 26, -34], 5.2),
          capsule([s * 26, -34], 5.2, [s * 31, -25], 4.4),
        ),
      ),
    ),
    path(
      'M0-81C-9-81-13-75-12-66-12-58-14-54-15-49Q0-42 15-49C14-54 12-58 12-66 13-75 9-81 0-81z',
      outlined(scarf),
    ),
    path('M0-77C-6-77-8-72-8-67S-4-57 0-57 8-62 8-67 6-77 0-77z', outlined(flesh, 'thin')),
    path('M-5.4-68q1.8 1.8 3.6 0M1.8-68q1.8 1.8 3.6 0M-3-62q3 2.4 6 0', detail),
  );
}
