/** Numbered markers: the names stand below the drawing, in the reader's language. */
import type {NumeralNode, SvgNode} from './node.js';
import {circle, group, path} from './node.js';
import type {Point} from './path.js';
import {polyline} from './shapes.js';

/** Radius of a marker's disk. */
export const markerRadius = 9.5;
/** Height of its numeral's letters as CSS `font-size`. */
export const numeralSize = 14;

/** A numeral in the middle of (x, y). */
const numeral = (value: number, x: number, y: number): NumeralNode => ({
  kind: 'numeral',
  value,
  x,
  y: y + numeralSize * 0.36,
  fill: 'paper',
});

/**
 * A numbered marker at (x, y), with a leader line to what it names.
 * @param value 1 for the first label
 * @param target where the leader ends; without it the marker itself lies on the thing
 */
export function marker(value: number, [x, y]: Point, target?: Point): SvgNode {
  const disk = [circle(x, y, markerRadius, {fill: 'mark', line: 'halo'}), numeral(value, x, y)];
  if (!target) return group(...disk);
  const leader = polyline([x, y], target);
  return group(
    path(leader, {line: 'halo', weight: 'bold'}),
    path(leader, {line: 'ink', weight: 'thin'}),
    circle(...target, 2.2, {fill: 'mark', line: 'halo', weight: 'thin'}),
    ...disk,
  );
}
