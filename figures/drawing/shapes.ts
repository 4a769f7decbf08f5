/** Outlines from few numbers, as path commands. */
import type {Command, Point} from './path.js';
import {parsePath} from './path.js';

/** A point that a smooth line goes through; `'corner'` where it has a corner. */
export type Knot = readonly [x: number, y: number, corner?: 'corner'];

/** A smooth line through points. */
export const smooth = (...knots: readonly Knot[]): Command[] => spline(knots, false);

/** A smooth closed outline through points. */
export const blob = (...knots: readonly Knot[]): Command[] => spline(knots, true);

/** A closed outline that is the same left and right of x = 0, from its right half, top to bottom. */
export function symmetric(...right: readonly Knot[]): Command[] {
  const left = right
    .filter(([x]) => x !== 0)
    .map(([x, y, corner]): Knot => [-x, y, corner])
    .reverse();
  return spline([...right, ...left], true);
}

function spline(knots: readonly Knot[], closed: boolean): Command[] {
  const count = knots.length;
  const at = (i: number) => (closed ? knots[(i + count) % count] : knots[i]);
  // The direction at a point is that from its neighbor to its neighbor. At a corner there is none.
  const direction = (i: number): Point => {
    const [before, here, after] = [at(i - 1), at(i)!, at(i + 1)];
    if (here[2] || !before || !after) return [0, 0];
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
    return [(after[0] - before[0]) / length, (after[1] - before[1]) / length];
  };
  const commands: Command[] = [['M', knots[0]![0], knots[0]![1]]];
  for (let i = 0; i < count - (closed ? 0 : 1); i++) {
    const [from, to] = [at(i)!, at(i + 1)!];
    const reach = Math.hypot(to[0] - from[0], to[1] - from[1]) * 0.36;
    const [out, arriving] = [direction(i), direction(i + 1)];
    if (out[0] || out[1] || arriving[0] || arriving[1]) {
      commands.push([
        'C',
        from[0] + out[0] * reach,
        from[1] + out[1] * reach,
        to[0] - arriving[0] * reach,
        to[1] - arriving[1] * reach,
        to[0],
        to[1],
      ]);
    } else commands.push(['L', to[0], to[1]]);
  }
  return closed ? [...commands, ['Z']] : commands;
}

/** A rectangle with round corners; (x, y) is its top left. */
export function roundRect(x: number, y: number, w: number, h: number, r: number): Command[] {
  const [a, b] = [w - 2 * r, h - 2 * r];
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return parsePath(
    `M${x + r} ${y}h${a}${corner(r, r)}v${b}${corner(-r, r)}h${-a}${corner(-r, -r)}v${-b}${corner(r, -r)}z`,
  );
}

/** An ellipse round (x, y). */
export const ellipse = (x: number, y: number, rx: number, ry: number): Command[] =>
  parsePath(`M${x - rx} ${y}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0z`);

/** Part of a circle's line, from one angle to another in degrees, clockwise from 3 o'clock. */
export function arc(x: number, y: number, r: number, from: number, to: number): Command[] {
  const at = (degrees: number): [number, number] => [
    x + r * Math.cos((degrees * Math.PI) / 180),
    y + r * Math.sin((degrees * Math.PI) / 180),
  ];
  const large = Math.abs(to - from) > 180 ? 1 : 0;
  return [
    ['M', ...at(from)],
    ['A', r, r, 0, large, to > from ? 1 : 0, ...at(to)],
  ];
}

/** A straight line or a line with corners. */
export const polyline = (...points: readonly Point[]): Command[] =>
  points.map(([x, y], i): Command => [i ? 'L' : 'M', x, y]);

/** A place on a limb's middle line and the limb's half width there. */
export type Station = readonly [x: number, y: number, halfWidth: number];

/**
 * The two sides of a limb along its middle line, each as points from first to last station.
 * A limb that bends has its stations close together at the bend.
 */
export function limbSides(stations: readonly Station[]): {left: Point[]; right: Point[]} {
  const sides = stations.map(([x, y, half], i) => {
    const [before, after] = [stations[i - 1] ?? stations[i]!, stations[i + 1] ?? stations[i]!];
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]);
    const [nx, ny] = [(after[1] - before[1]) / length, (before[0] - after[0]) / length];
    return {
      left: [x + nx * half, y + ny * half] as Point,
      right: [x - nx * half, y - ny * half] as Point,
    };
  });
  return {left: sides.map(({left}) => left), right: sides.map(({right}) => right)};
}

/** A limb as a closed outline, with round ends where asked. */
export function limb(
  stations: readonly Station[],
  round: {start?: boolean; end?: boolean} = {},
): Command[] {
  const {left, right} = limbSides(stations);
  const cap = (a: Station, b: Station): Knot[] => {
    const length = Math.hypot(a[0] - b[0], a[1] - b[1]);
    return [[a[0] + ((a[0] - b[0]) / length) * a[2], a[1] + ((a[1] - b[1]) / length) * a[2]]];
  };
  const knot = (points: Point[], corners: readonly [boolean, boolean]): Knot[] =>
    points.map(([x, y], i) =>
      (i === 0 && corners[0]) || (i === points.length - 1 && corners[1])
        ? [x, y, 'corner']
        : [x, y],
    );
  const corners = [!round.start, !round.end] as const;
  return blob(
    ...knot(left, corners),
    ...(round.end ? cap(stations.at(-1)!, stations.at(-2)!) : []),
    ...knot(right, corners).reverse(),
    ...(round.start ? cap(stations[0]!, stations[1]!) : []),
  );
}

/** Two circles of different size and the two lines that touch both: a finger's bone, a forearm. */
export function capsule([x1, y1]: Point, r1: number, [x2, y2]: Point, r2: number): Command[] {
  const along = Math.atan2(y2 - y1, x2 - x1);
  const side = Math.acos((r1 - r2) / Math.hypot(x2 - x1, y2 - y1));
  const at = (x: number, y: number, r: number, angle: number): [number, number] => [
    x + r * Math.cos(angle),
    y + r * Math.sin(angle),
  ];
  return [
    ['M', ...at(x1, y1, r1, along - side)],
    ['L', ...at(x2, y2, r2, along - side)],
    ['A', r2, r2, 0, 0, 1, ...at(x2, y2, r2, along + side)],
    ['L', ...at(x1, y1, r1, along + side)],
    ['A', r1, r1, 0, r1 > r2 ? 1 : 0, 1, ...at(x1, y1, r1, along - side)],
    ['Z'],
  ];
}
