/** Lumps of calcium: pale, irregular, outlined, flecked, so that they are known without color. */
import type {SvgNode} from '../drawing/node.js';
import {group, path, place} from '../drawing/node.js';
import {flecks} from '../drawing/patterns.js';
import type {Knot} from '../drawing/shapes.js';
import {blob} from '../drawing/shapes.js';

/** Distances from the middle at equal angles; each row is one lump's outline. */
const outlines = [
  [1, 0.92, 0.84, 1.05, 0.95, 0.8, 1.02, 0.96, 0.82],
  [0.88, 1.04, 0.98, 0.8, 0.96, 1.08, 0.9, 0.84, 1],
  [1.06, 0.98, 0.8, 0.92, 1.1, 0.94, 0.78, 0.96, 0.9],
];

/** Where the lumps of a cluster lie, in radii of the cluster, and how big they are. */
const clusters: readonly (readonly [x: number, y: number, r: number])[] = [
  [-0.5, 0.1, 0.46],
  [0.42, 0.22, 0.5],
  [0.02, -0.46, 0.42],
  [-0.1, 0.62, 0.3],
  [0.72, -0.38, 0.24],
  [-0.72, -0.46, 0.22],
];

/** One lump round (x, y); `variant` 0 to 2 chooses its outline. */
export function deposit(x: number, y: number, r: number, variant = 0): SvgNode {
  const distances = outlines[variant % outlines.length]!;
  const shape = blob(
    ...distances.map((distance, i): Knot => {
      const angle = (i * 2 * Math.PI) / distances.length;
      return [r * distance * Math.cos(angle), r * distance * Math.sin(angle) * 0.9];
    }),
  );
  const weight = r < 8 ? 'thin' : 'normal';
  const lump = path(shape, {fill: 'deposit', line: 'depositLine', weight});
  if (r < 4) return place(lump, {x, y});
  const dots = path(flecks(shape, Math.max(4, r * 0.5), r < 8 ? 2.2 : 3.5), {
    line: 'depositLine',
    weight: 'thin',
  });
  return place(group(lump, dots), {x, y});
}

/** A group of lumps together some 2r wide; 2 to 6 lumps. */
export function depositCluster(x: number, y: number, r: number, lumps = 4): SvgNode {
  return group(
    ...clusters
      .slice(0, lumps)
      .map(([dx, dy, size], i) => deposit(x + dx * r, y + dy * r, size * r, i)),
  );
}
