/** Signs for what may lie behind deposits. Each is drawn round its middle (0, 0). */
import type {SvgNode} from '../drawing/node.js';
import {circle, detail, group, outlined, path, place} from '../drawing/node.js';
import type {Tone} from '../drawing/palette.js';
import {skin} from '../drawing/palette.js';
import {hatch} from '../drawing/patterns.js';
import {blob, ellipse, symmetric} from '../drawing/shapes.js';
import {largeKnee} from './leg.js';

const redness = {line: 'inflamedLine', weight: 'thin'} as const;

/** An illness of the whole body: a small figure, hatched from head to foot, 68 high. */
export const illBody = (): SvgNode => {
  const trunk = symmetric(
    [0, -17.6],
    [8, -17],
    [15.6, -12],
    [20, 9],
    [15.6, 11.6],
    [10.4, -5, 'corner'],
    [9.6, 8],
    [9.6, 34, 'corner'],
    [2, 34, 'corner'],
    [0, 13, 'corner'],
  );
  const face = ellipse(0, -26.4, 7.6, 8.6);
  return group(
    ...[trunk, face].map((shape) => path(shape, outlined('inflamed'))),
    ...[trunk, face].map((shape) => path(hatch(shape, 5, 45, 1.5), redness)),
  );
};

/** A piece of skin with hatched blotches, 52 across. */
export const rash = (tone: Tone): SvgNode => {
  const blotches = [
    blob([-15, -9], [-6, -16], [2, -11], [0, -3], [-9, 0], [-15, -3]),
    blob([4, 3], [12, -3], [18, 3], [14, 12], [6, 13]),
    blob([-12, 8], [-6, 6], [-3, 12], [-8, 17], [-13, 14]),
  ];
  return group(
    path(
      blob([-24, -12], [-4, -24], [18, -20], [26, -2], [20, 18], [0, 24], [-20, 20], [-26, 4]),
      outlined(skin(tone)),
    ),
    ...blotches.map((shape) => path(shape, {fill: 'inflamed', ...redness})),
    ...blotches.map((shape) => path(hatch(shape, 4, 60, 1), redness)),
    circle(10, -12, 2.4, {fill: 'inflamed', ...redness}),
  );
};

/** An injury: a leg whose knee is scraped, 44 wide, 60 high. */
export const scrapedKnee = (tone: Tone): SvgNode => {
  const knee = {x: 9, y: -20, scale: 0.6};
  const scrape = place(path('M-16-5L-7-11 4-9 10-4 9 5 13 12 9 20 3 15-3 20-7 11-14 8z', {}), knee);
  return group(
    place(largeKnee(tone), knee),
    path(scrape.commands, outlined('inflamed', 'thin')),
    path(hatch(scrape.commands, 4, 30, 1.2), redness),
  );
};

/** Living tissue, torn across: fibers that end at a hatched gap; radius 30. */
export const tornTissue = (): SvgNode => {
  const gap = blob(
    [-1, -31, 'corner'],
    [6, -30, 'corner'],
    [3, -17, 'corner'],
    [11, -8, 'corner'],
    [4, 3, 'corner'],
    [11, 14, 'corner'],
    [5, 30, 'corner'],
    [-3, 31, 'corner'],
    [1, 16, 'corner'],
    [-8, 4, 'corner'],
    [-1, -8, 'corner'],
    [-8, -18, 'corner'],
  );
  return group(
    circle(0, 0, 31, outlined('dermis')),
    path(
      'M-22-16q4-4 9 0M-26-5q5-4 10 0t8 0M-27 7q5-4 9 0t5 0M-22 18q5-4 9 0t7 0M10-18q5-4 12 0M16-6q5-4 11 0M10 5q4-4 8 0t8 0M16 17q3-3 6 0',
      detail,
    ),
    path(gap, {fill: 'inflamed', line: 'ink', weight: 'thin'}),
    path(hatch(gap, 4, 20, 1), redness),
  );
};
