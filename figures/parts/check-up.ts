/** Regular visits to a clinic and what they look after. */
import type {SvgNode} from '../drawing/node.js';
import {circle, group, ink, outlined, path, place} from '../drawing/node.js';
import {blob} from '../drawing/shapes.js';
import {kidney} from './things.js';

/** A stethoscope lying on its side, ear tips at the left; 128 wide, 44 high round (0, 0). */
export const lyingStethoscope = (): SvgNode =>
  group(
    path('M-58-17C-44-22-36-8-24-4-36 0-44 14-58 9', {line: 'ink', weight: 'normal'}),
    path('M-24-4C4-4 8 20 28 18S40-2 50-4', {line: 'accentLine', weight: 'bold'}),
    path('M-60-17h-3M-60 9h-3', {line: 'ink', weight: 'bold'}),
    circle(54, -5, 12, outlined('device')),
    circle(54, -5, 6.4, outlined('paper', 'thin')),
  );

/** Both kidneys with their vessels and ureters, 96 wide, 58 high round (0, 0). */
export const kidneys = (): SvgNode =>
  group(
    path('M-3.4-28V28M3.4-28V28M-10-4H-3M3-4H10', {line: 'vesselLine', weight: 'bold'}),
    path('M-12 19V29M12 19V29', {line: 'vesselLine', weight: 'bold'}),
    place(kidney(), {x: -32}),
    place(kidney(), {x: 32, flip: true}),
  );

/** A cell of the immune system, large: receptors all round, a lobed nucleus; 62 across. */
export const largeImmuneCell = (): SvgNode =>
  group(
    ...[20, 80, 140, 200, 260, 320].map((turn) =>
      place(path('M0-20v-6M0-26l-5-5M0-26l5-5', ink), {turn}),
    ),
    circle(0, 0, 21, outlined('water')),
    path(
      blob(
        [-11, -6],
        [-4, -11],
        [2, -5],
        [8, -9],
        [13, -2],
        [9, 5],
        [10, 12],
        [2, 13],
        [-2, 6],
        [-9, 6],
      ),
      outlined('cloth1'),
    ),
  );
