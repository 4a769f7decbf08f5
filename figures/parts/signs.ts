/** Signs that need no language: arrows, ticks, question marks, gauges, frames. */
import type {Paint, SvgNode} from '../drawing/node.js';
import {circle, group, ink, outlined, path, upright} from '../drawing/node.js';
import type {Fill} from '../drawing/palette.js';
import type {Command, Point} from '../drawing/path.js';
import {arc, polyline, roundRect} from '../drawing/shapes.js';

const eye: Paint = {line: 'accentLine'};

/** The head of an arrow that ends at a point; `heading` in degrees, clockwise from right. */
function arrowhead([x, y]: Point, heading: number, size: number): Command[] {
  const at = (degrees: number): Point => [
    x + size * Math.cos(((heading + degrees) * Math.PI) / 180),
    y + size * Math.sin(((heading + degrees) * Math.PI) / 180),
  ];
  return polyline(at(148), [x, y], at(-148));
}

/** A straight arrow. `bold` for a step to the next picture. */
export function arrow(from: Point, to: Point, paint: Paint = eye): SvgNode {
  const heading = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
  const shaft = path(polyline(from, to), paint);
  const solid = {...paint, dash: undefined};
  return group(shaft, path(arrowhead(to, heading, paint.weight === 'bold' ? 11 : 8), solid));
}

/** A movement: an arc round a joint with an arrow at its end. Degrees, clockwise from right. */
export function arcArrow(
  [x, y]: Point,
  r: number,
  from: number,
  to: number,
  paint: Paint = eye,
): SvgNode {
  const line = arc(x, y, r, from, to);
  const end = line.at(-1)!.slice(-2) as [number, number];
  const size = paint.weight === 'bold' ? 11 : 8;
  // The head's axis is the chord of its own length, so that it lies on the arc.
  const bend = ((size / r) * 90) / Math.PI;
  const heading = to > from ? to + 90 - bend : to - 90 + bend;
  const solid = {...paint, dash: undefined};
  return group(path(line, paint), path(arrowhead(end, heading, size), solid));
}

/** A tick in a disk: all right. */
export const tick = (x: number, y: number, r = 10): SvgNode =>
  upright(
    circle(x, y, r, outlined('leaf')),
    path(
      polyline([x - r * 0.45, y], [x - r * 0.08, y + r * 0.38], [x + r * 0.48, y - r * 0.38]),
      ink,
    ),
  );

/** A cross in a disk: not. */
export const cross = (x: number, y: number, r = 10): SvgNode => {
  const a = r * 0.38;
  return group(
    circle(x, y, r, outlined('inflamed')),
    path(
      [...polyline([x - a, y - a], [x + a, y + a]), ...polyline([x - a, y + a], [x + a, y - a])],
      ink,
    ),
  );
};

/** A question mark `size` high, middle at (x, y). */
export function questionMark(
  x: number,
  y: number,
  size = 24,
  paint: Paint = {line: 'accentLine', weight: 'bold'},
): SvgNode {
  const u = size / 24;
  return upright(
    path(
      `M${x - 6 * u} ${y - 6 * u}a${6 * u} ${6 * u} 0 1 1 ${9 * u} ${5.2 * u}q${-3 * u} ${1.8 * u}${-3 * u} ${5.4 * u}M${x} ${y + 11 * u}h0`,
      paint,
    ),
  );
}

/**
 * A half-round gauge with a middle range between two marks; middle of its base at (x, y).
 * @param value 0 to 1; 0.35 to 0.65 is the middle range
 */
export function gauge(x: number, y: number, r: number, value: number): SvgNode {
  const at = (share: number, distance: number): Point => {
    const angle = Math.PI * (1 + share);
    return [x + distance * Math.cos(angle), y + distance * Math.sin(angle)];
  };
  const band = (from: number, to: number, fill: Fill): SvgNode => {
    const [a, b, c, d] = [at(from, r), at(to, r), at(to, r * 0.62), at(from, r * 0.62)];
    return path(
      [
        ['M', ...a],
        ['A', r, r, 0, 0, 1, ...b],
        ['L', ...c],
        ['A', r * 0.62, r * 0.62, 0, 0, 0, ...d],
        ['Z'],
      ],
      outlined(fill),
    );
  };
  return group(
    band(0, 0.35, 'paper'),
    band(0.65, 1, 'paper'),
    band(0.35, 0.65, 'leaf'),
    path(polyline([x, y], at(value, r * 0.8)), {line: 'ink', weight: 'bold'}),
    circle(x, y, r * 0.13, {fill: 'mark'}),
  );
}

/** A frame round a step or panel. */
export const panel = (x: number, y: number, w: number, h: number, fill: Fill = 'paper'): SvgNode =>
  path(roundRect(x, y, w, h, 12), outlined(fill));

/** A round frame for a closer look, with the line that leads to the place looked at. */
export const closeUp = (x: number, y: number, r: number, from: Point): SvgNode => {
  const angle = Math.atan2(from[1] - y, from[0] - x);
  const edge: Point = [x + r * Math.cos(angle), y + r * Math.sin(angle)];
  return group(path(polyline(from, edge), ink), circle(x, y, r, outlined('paper')));
};

/** A pencil, its point at (0, 0), 40 long, rising to the right: what it points at is a drawing. */
export const pencil = (): SvgNode =>
  group(
    path('M0 0L3-11 24-32 32-24 11-3z', outlined('highlight')),
    path('M0 0L3-11 11-3z', outlined('bone')),
    path('M24-32l3-3a5.6 5.6 0 0 1 8 8l-3 3z', outlined('inflamed')),
    path('M0 0L1-4 4-1z', {fill: 'mark'}),
  );
