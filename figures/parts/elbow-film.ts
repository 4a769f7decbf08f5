/** An elbow from the side as an X-ray film shows it. */
import type {SvgNode} from '../drawing/node.js';
import {group, ink, outlined, path} from '../drawing/node.js';
import type {Command} from '../drawing/path.js';
import {parsePath} from '../drawing/path.js';
import {roundRect, smooth} from '../drawing/shapes.js';
import {xRayFilm} from './things.js';

/** The side to which the elbow bends, from the upper arm at the left to the forearm at the top. */
const front: readonly Command[] = [
  ...smooth([0, 90], [32, 86], [58, 90], [76, 96, 'corner']),
  ...smooth([76, 96, 'corner'], [70, 70], [70, 40], [76, 0]).slice(1),
];
/** The other side, from the forearm to the upper arm. */
const back: readonly Command[] = smooth(
  [148, 0],
  [152, 40],
  [153, 84],
  [163, 120],
  [163, 146],
  [143, 161],
  [104, 157],
  [52, 160],
  [0, 156],
);
const bones = [
  // Radius, upper arm bone, and ulna with the tip of the elbow.
  'M89 0C91 40 93 66 92 82 86 86 85 92 86 97Q97 101 108 97C109 92 108 86 103 82 104 62 103 40 104 0z',
  'M0 112C36 116 66 116 82 110 90 104 100 102 106 103A17 17 0 0 1 106 137C96 139 88 136 80 133 60 130 36 131 0 134z',
  'M118 0C118 40 118 72 117 86 114 92 110 96 111 100 118 100 127 108 127 120 127 132 120 138 118 144 122 150 136 148 140 140 145 128 140 108 136 90 134 70 134 40 134 0z',
];

/** A film 176 by 172 with its top left at (0, 0); the tip of the elbow is below at the right. */
export const elbowFilm = (): SvgNode =>
  group(
    xRayFilm(0, 0, 176, 172),
    path([...front, ['L', 148, 0], ...back.slice(1), ['Z']], {fill: 'filmFlesh'}),
    path([...front, ...back], {line: 'filmLine', weight: 'thin'}),
    ...bones.map((bone) =>
      path(parsePath(bone), {fill: 'filmBone', line: 'filmBoneLine', weight: 'thin'}),
    ),
    // The film's edge and clip over all that runs off it.
    path('M0 80v86M64 0h90', ink),
    path(roundRect(71, -5, 34, 10, 3), outlined('device')),
  );
