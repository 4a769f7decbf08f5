/** How pain is shown: rings where it is, faces and a wedge for how strong and how sharp it is. */
import type {SvgNode} from '../drawing/node.js';
import {circle, group, outlined, path} from '../drawing/node.js';
import type {Knot} from '../drawing/shapes.js';
import {polyline, smooth} from '../drawing/shapes.js';

/** Two rings round a place that hurts, the outer one `r` in radius; readable on every ground. */
export const painRings = (x: number, y: number, r: number): SvgNode =>
  group(
    ...[r, r * 0.66].flatMap((radius) => [
      circle(x, y, radius, {line: 'halo', weight: 'bold'}),
      circle(x, y, radius, {line: 'accentLine'}),
    ]),
  );

/** A round face, 36 across: `mild` discomfort or `strong` pain. Even left and right. */
export const painFace = (pain: 'mild' | 'strong'): SvgNode =>
  group(
    circle(0, 0, 18, outlined('highlight')),
    ...(pain === 'mild'
      ? [
          circle(-6.4, -3.4, 2.2, {fill: 'mark'}),
          circle(6.4, -3.4, 2.2, {fill: 'mark'}),
          path('M-6 8.4Q0 6 6 8.4', {line: 'ink'}),
        ]
      : [
          path('M-11-8.4L-4-4.4-11-.4M11-8.4L4-4.4 11-.4', {line: 'ink'}),
          path('M-7 11.4C-6 4 6 4 7 11.4z', outlined('paper')),
        ]),
  );

/** From dull and mild to sharp and strong: a wedge that opens to the right, with its line inside. */
export function painScale(x: number, y: number, w: number): SvgNode {
  const at = (share: number) => x + w * share;
  // Round low waves at first, then spikes.
  const waves = [0.05, 0.13, 0.21, 0.29, 0.37, 0.45].map((share, i): Knot => {
    const rise = 2 + share * 9;
    return [at(share), y + (i % 2 ? -rise : rise)];
  });
  const spikes = [0.53, 0.59, 0.66, 0.72, 0.79, 0.85, 0.92, 0.96].map((share, i): Knot => {
    const rise = share * 17.5;
    return [at(share), y + (i % 2 ? -rise : rise), 'corner'];
  });
  return group(
    path(
      [...polyline([x, y - 6], [x + w, y - 23], [x + w, y + 23], [x, y + 6]), ['Z']],
      outlined('paper'),
    ),
    path(smooth(...waves, ...spikes), {line: 'accentLine'}),
  );
}
