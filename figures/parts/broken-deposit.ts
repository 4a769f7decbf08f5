/** A lump of calcium in pieces: angular, with gaps, so that it reads as one lump that broke. */
import type {SvgNode} from '../drawing/node.js';
import {group, path} from '../drawing/node.js';
import {flecks} from '../drawing/patterns.js';
import type {Point} from '../drawing/path.js';
import {polyline} from '../drawing/shapes.js';

/** The pieces' corners in a lump of radius 1 round (0, 0), and the way each has moved. */
const pieces: readonly {corners: readonly Point[]; moved: Point}[] = [
  {
    corners: [
      [-0.95, -0.3],
      [-0.5, -0.85],
      [-0.1, -0.92],
      [-0.2, -0.35],
      [-0.5, -0.1],
    ],
    moved: [-0.24, -0.17],
  },
  {
    corners: [
      [-0.1, -0.92],
      [0.45, -0.88],
      [0.6, -0.4],
      [0.1, -0.05],
      [-0.2, -0.35],
    ],
    moved: [0.06, -0.25],
  },
  {
    corners: [
      [0.6, -0.4],
      [0.95, -0.25],
      [0.98, 0.3],
      [0.45, 0.3],
      [0.1, -0.05],
    ],
    moved: [0.31, -0.01],
  },
  {
    corners: [
      [0.45, 0.3],
      [0.98, 0.3],
      [0.62, 0.8],
      [0.2, 0.9],
      [0.05, 0.5],
    ],
    moved: [0.24, 0.28],
  },
  {
    corners: [
      [-0.2, -0.35],
      [0.1, -0.05],
      [0.45, 0.3],
      [0.05, 0.5],
      [-0.35, 0.25],
      [-0.5, -0.1],
    ],
    moved: [-0.03, 0.04],
  },
  {
    corners: [
      [-0.35, 0.25],
      [0.05, 0.5],
      [0.2, 0.9],
      [-0.4, 0.85],
    ],
    moved: [-0.11, 0.31],
  },
  {
    corners: [
      [-0.95, -0.3],
      [-0.5, -0.1],
      [-0.35, 0.25],
      [-0.4, 0.85],
      [-0.9, 0.4],
    ],
    moved: [-0.34, 0.11],
  },
];

/** Seven pieces of a lump that was some 2r wide; they now spread a third further. */
export const brokenDeposit = (x: number, y: number, r: number): SvgNode =>
  group(
    ...pieces.map(({corners, moved}) => {
      const shape = [
        ...polyline(
          ...corners.map(([cx, cy]): Point => [x + (cx + moved[0]) * r, y + (cy + moved[1]) * r]),
        ),
        ['Z'] as const,
      ];
      return group(
        path(shape, {fill: 'deposit', line: 'depositLine', weight: 'thin'}),
        path(flecks(shape, 5, 3.4), {line: 'depositLine', weight: 'thin'}),
      );
    }),
  );
