/** Cells of the immune system. */
import type {SvgNode} from '../drawing/node.js';
import {circle, group, outlined, path, place} from '../drawing/node.js';
import {blob} from '../drawing/shapes.js';

/** A round cell with a lobed nucleus; `r` is its radius, its middle is at (0, 0). */
export function immuneCell(r: number): SvgNode {
  const weight = r < 12 ? 'thin' : 'normal';
  const nucleus = path(
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
    outlined('cloth1', weight),
  );
  return group(circle(0, 0, r, outlined('water', weight)), place(nucleus, {scale: r / 21}));
}
