/** Hatching and flecks as real lines inside a shape: no ids that could collide in a page. */
import type {Command, Point} from './path.js';
import {flatten} from './path.js';

/**
 * Parallel lines inside an area.
 * @param gap between the lines
 * @param angle in degrees; 45 rises to the right
 * @param inset how far the lines stay away from the outline
 */
export function hatch(area: readonly Command[], gap: number, angle = 45, inset = 2): Command[] {
  const turn = (-angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  // In turned coordinates the hatching is level.
  const polygons = flatten(area).map((points) =>
    points.map(([x, y]): Point => [x * cos + y * sin, y * cos - x * sin]),
  );
  const levels = polygons.flat().map(([, v]) => v);
  const lines: Command[] = [];
  for (let v = Math.min(...levels) + gap / 2; v < Math.max(...levels); v += gap) {
    const crossings = crossingsAt(polygons, v);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [from, to] = [crossings[i]! + inset, crossings[i + 1]! - inset];
      if (to - from < 1.5) continue;
      lines.push(['M', from * cos - v * sin, from * sin + v * cos]);
      lines.push(['L', to * cos - v * sin, to * sin + v * cos]);
    }
  }
  return lines;
}

function crossingsAt(polygons: readonly Point[][], v: number): number[] {
  return polygons
    .flatMap((points) =>
      points.flatMap(([u1, v1], i) => {
        const [u2, v2] = points[(i + 1) % points.length]!;
        return v1 <= v !== v2 <= v ? [u1 + ((v - v1) / (v2 - v1)) * (u2 - u1)] : [];
      }),
    )
    .sort((a, b) => a - b);
}

/**
 * Scattered flecks inside an area: lines of no length, which round caps make into dots. The same
 * area always gets the same flecks.
 * @param gap between flecks, about
 * @param inset how far they stay away from the outline, about
 */
export function flecks(area: readonly Command[], gap: number, inset = 3): Command[] {
  const polygons = flatten(area);
  const ys = polygons.flat().map(([, y]) => y);
  const dots: Command[] = [];
  let row = 0;
  for (let y = Math.min(...ys) + inset; y <= Math.max(...ys) - inset; y += gap * 0.8, row++) {
    const crossings = crossingsAt(polygons, y);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [from, to] = [crossings[i]! + inset, crossings[i + 1]! - inset];
      for (let x = from + ((row % 2) * gap) / 2, n = 0; x <= to; x += gap, n++) {
        const shift = (((row * 7 + n * 5) % 4) - 1.5) * gap * 0.09;
        dots.push(['M', x, y + shift], ['L', x, y + shift]);
      }
    }
  }
  return dots;
}
