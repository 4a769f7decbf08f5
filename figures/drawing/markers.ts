/** Numbered markers: the names stand below the drawing, in the reader's language. */
import type {NumeralNode, SvgNode} from './node.js';
import {circle, group, path} from './node.js';
import type {Command, Point} from './path.js';
import {parsePath, transformPath} from './path.js';
import {polyline} from './shapes.js';

/** Radius of a marker's disk. */
export const markerRadius = 9.5;
/**
 * How a numeral is painted. It is a line, not text: text in a drawing is read, searched and copied as
 * if it were prose, and looks otherwise in each program.
 */
export const numeralPaint = {line: 'halo', weight: 'numeral'} as const;

/** The strokes of 1, 2, 3 …, each round its own middle, 11 units high with its weight. */
const strokes: readonly (readonly Command[])[] = [
  'M-1.6-2.6 1.6-4.6V4.6',
  'M-2.8-2.2C-2.8-5.4 2.8-5.4 2.8-2C2.8.4-1 2.2-2.8 4.6H2.8',
  'M-2.8-3.6C-1.7-5 2.5-5 2.5-2.3C2.5-.8 1-.3-.7-.3C1.2-.3 2.8.4 2.8 2C2.8 5.3-1.7 5.2-2.8 3.4',
  'M1.4 4.6V-4.6L-3 2H3',
  'M2.3-4.6H-1.9L-2.3-.5C-.9-1.3 2.8-1.3 2.8 1.6C2.8 5.2-1.7 5.3-2.8 3.4',
].map(parsePath);

/** The strokes of a numeral in the middle of (x, y). */
export const numeralStrokes = ({value, x, y}: Omit<NumeralNode, 'kind'>): Command[] =>
  transformPath(strokes[value - 1]!, {a: 1, b: 0, c: 0, d: 1, e: x, f: y});

/**
 * A numbered marker at (x, y), with a leader line to what it names.
 * @param value 1 for the first label
 * @param target where the leader ends; without it the marker itself lies on the thing
 * @throws {RangeError} when there are no strokes for the value
 */
export function marker(value: number, [x, y]: Point, target?: Point): SvgNode {
  if (!strokes[value - 1]) {
    throw new RangeError(`A marker has a whole number from 1 to ${strokes.length}, not ${value}.`);
  }
  const numeral: NumeralNode = {kind: 'numeral', value, x, y};
  const disk = [circle(x, y, markerRadius, {fill: 'mark', line: 'halo'}), numeral];
  if (!target) return group(...disk);
  const leader = polyline([x, y], target);
  return group(
    path(leader, {line: 'halo', weight: 'bold'}),
    path(leader, {line: 'ink', weight: 'thin'}),
    circle(...target, 2.2, {fill: 'mark', line: 'halo', weight: 'thin'}),
    ...disk,
  );
}
