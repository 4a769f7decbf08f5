/** Food on a plate seen from the table, and the two minerals in it. */
import type {SvgNode} from '../drawing/node.js';
import {circle, detail, group, outlined, path} from '../drawing/node.js';
import {ellipse} from '../drawing/shapes.js';

/** A plate from the table's height, 180 wide, 48 high round (0, 0). */
export const tablePlate = (): SvgNode =>
  group(
    path('M-90 0C-84 20-50 26 0 26S84 20 90 0z', outlined('device')),
    path(ellipse(0, 0, 90, 20), outlined('paper')),
    path(ellipse(0, 0, 66, 12.5), detail),
  );

/** A wedge of cheese, 44 wide, 28 high, its lower edge at y = 0. */
export const cheese = (): SvgNode =>
  group(
    path('M-22-12L10-28 22-12z', outlined('highlight')),
    path('M-22-12h44V0h-44z', outlined('highlight')),
    path('M-13-6h0M2-4h0', {line: 'ink', weight: 'bold'}),
    circle(12, -5, 3, outlined('fat', 'thin')),
  );

/** A fish, 52 wide, 24 high round (0, 0), its head at the right. */
export const fish = (): SvgNode =>
  group(
    path('M-14 0L-28-10Q-24 0-28 10z', outlined('deviceDeep')),
    path('M-16 0C-8-14 14-16 26 0 14 16-8 14-16 0z', outlined('device')),
    path('M14-8Q9 0 14 8M-6-4l4 4-4 4M2-5l4 5-4 5', detail),
    circle(19, -2, 1.6, {fill: 'mark'}),
  );

/** A leaf of salad, 24 high, standing on (0, 0). */
export const leafOfSalad = (): SvgNode =>
  path('M0 0C-13-5-12-18 0-25 12-18 13-5 0 0zM0 0V-17', outlined('leaf'));

/** A heap of calcium: round grains, 35 wide; it lies in a pan whose edge is at y = 0. */
export const calciumHeap = (): SvgNode =>
  group(
    ...(
      [
        [-12, -4],
        [0, -4],
        [12, -4],
        [-6, -13.4],
        [6, -13.4],
        [0, -23],
      ] as const
    ).map(([x, y]) => circle(x, y, 5.4, {fill: 'deposit', line: 'depositLine'})),
  );

/** The same of phosphorus: square grains, so that it is told from calcium without color. */
export const phosphorusHeap = (): SvgNode =>
  path(
    (
      [
        [-13, 0],
        [0, 0],
        [13, 0],
        [-6.5, -10],
        [6.5, -10],
        [0, -20],
      ] as const
    )
      .map(([x, y]) => `M${x} ${y - 12}l6 6.5-6 6.5-6-6.5z`)
      .join(''),
    outlined('food'),
  );
