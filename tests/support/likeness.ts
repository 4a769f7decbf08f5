/** Whether a program drew a file as a browser does: the same shapes, and the same letters in the same order. */
import {height as drawingHeight} from '../../figures/drawing/canvas.js';
import {darkness, pixelAt, type Drawn} from './drawn.js';
import type {Line} from './figure-files.js';

/** How much of the ink of a piece of a line, 0 to 1, may be where the browser has none, or the other way round. */
const tolerance = 0.6;

/** Width of the pieces that lines are compared in, in em: a letter or two. */
const piece = 1.2;

/**
 * How far a piece may lie from its place, in em: programs round the widths of letters, and some give
 * Chinese brackets half a square each.
 */
const drift = 1.2;

/** Lines whose letters, or whose order, are not those of the browser. */
export function otherLettersIn(drawn: Drawn, browser: Drawn): string[] {
  return drawn.file.lines.flatMap((line) => {
    const worst = Math.max(...differences(drawn, browser, line));
    return worst > tolerance
      ? `${drawn.file.id}: “${line.text}” has other letters, by ${worst.toFixed(2)}`
      : [];
  });
}

/** The ink of a line, a little out of focus. */
interface Ink {
  columns: number;
  rows: number;
  dark: Float32Array<ArrayBuffer>;
}

function differences(drawn: Drawn, browser: Drawn, line: Line): number[] {
  const {scale} = browser;
  const [one, other] = [inkOf(drawn, line), inkOf(browser, line)];
  const width = Math.round(piece * line.size * scale);
  const shifts = Math.round(drift * line.size * scale);
  const found = [];
  for (let from = shifts; from + width + shifts < other.columns; from += Math.round(width / 2)) {
    if (sum(one, from, width) + sum(other, from, width) < line.size * scale) continue;
    let least = 1;
    for (let shift = -shifts; shift <= shifts; shift++) {
      least = Math.min(least, difference(one, from + shift, other, from, width));
    }
    found.push(least);
  }
  return found;
}

function sum({columns, rows, dark}: Ink, from: number, width: number): number {
  let ink = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = from; column < from + width; column++) ink += dark[row * columns + column]!;
  }
  return ink;
}

/** How much of the ink of two pieces is not in both, 0 to 1. */
function difference(one: Ink, at: number, other: Ink, from: number, width: number): number {
  let both = 0;
  let all = 0;
  for (let row = 0; row < one.rows; row++) {
    for (let column = 0; column < width; column++) {
      const a = one.dark[row * one.columns + at + column]!;
      const b = other.dark[row * other.columns + from + column]!;
      both += Math.min(a, b);
      all += Math.max(a, b);
    }
  }
  return 1 - both / all;
}

function inkOf({file, picture, scale}: Drawn, {y, size}: Line): Ink {
  const top = pixelAt(y - size * 1.1, scale);
  const rows = Math.round(size * 1.5 * scale);
  // Beside the numerals: from the outermost place where names begin.
  const left = pixelAt(0, scale);
  const columns = Math.round(file.width * scale);
  let dark = Float32Array.from({length: rows * columns}, (_, i) =>
    darkness(picture, left + (i % columns), top + Math.floor(i / columns)),
  );
  for (let times = 0; times < 2; times++) dark = blurred(dark, columns, rows);
  return {columns, rows, dark};
}

/** Each pixel becomes the mean of the nine round it. */
function blurred(dark: Ink['dark'], columns: number, rows: number): Ink['dark'] {
  return dark.map((_, i) => {
    const [x, y] = [i % columns, Math.floor(i / columns)];
    let total = 0;
    for (let row = Math.max(0, y - 1); row <= Math.min(rows - 1, y + 1); row++) {
      for (let column = Math.max(0, x - 1); column <= Math.min(columns - 1, x + 1); column++) {
        total += dark[row * columns + column]!;
      }
    }
    return total / 9;
  });
}

/**
 * How far red, green or blue, 0 to 255, may be from the range of what is round the same place: seams
 * of shapes are mixed of what meets there.
 */
const colorTolerance = 40;

/** What is round a place, in pixels: programs round the edges of shapes. */
const reach = 2;

/** How many pixels may have no like within reach. */
const strayPixels = 8;

/** Files whose drawing has other shapes or colors than the browser's. */
export function otherShapesIn(drawn: Drawn, browser: Drawn): string[] {
  const {id} = drawn.file;
  const strays = Math.max(straysIn(drawn, browser), straysIn(browser, drawn));
  const dots = missingDotsIn(drawn, browser);
  return [
    ...(strays > strayPixels ? [`${id}: ${strays} pixels of the drawing differ`] : []),
    ...(dots ? [`${id}: ${dots} dots are not drawn`] : []),
  ];
}

/** How many pixels of one drawing have no like near their place in the other. */
function straysIn(one: Drawn, other: Drawn): number {
  const {scale, file} = one;
  let strays = 0;
  for (let y = pixelAt(0, scale); y < pixelAt(drawingHeight, scale); y++) {
    for (let x = pixelAt(0, scale); x < pixelAt(file.width, scale); x++) {
      if (!hasLike(one, other, x, y, reach)) strays++;
    }
  }
  return strays;
}

/** How many lines of no length, which round ends make dots of, are missing. They are smaller than the reach. */
function missingDotsIn(drawn: Drawn, browser: Drawn): number {
  const dots = drawn.file.svg.matchAll(/M(-?[\d.]+)[ ,]?(-?[\d.]+)h0(?![.\d])/g);
  return Array.from(dots).filter(([, x, y]) => {
    const [column, row] = [pixelAt(Number(x), browser.scale), pixelAt(Number(y), browser.scale)];
    return !hasLike(browser, drawn, column, row, 1);
  }).length;
}

/** Whether the color of a pixel is between those round the same place in the other picture. */
function hasLike(one: Drawn, other: Drawn, x: number, y: number, within: number): boolean {
  return [0, 1, 2].every((part) => {
    const color = partAt(one, x, y, part);
    // Most are the same in both.
    if (Math.abs(color - partAt(other, x, y, part)) <= colorTolerance) return true;
    let least = 255;
    let most = 0;
    for (let dy = -within; dy <= within; dy++) {
      for (let dx = -within; dx <= within; dx++) {
        const near = partAt(other, x + dx, y + dy, part);
        least = Math.min(least, near);
        most = Math.max(most, near);
      }
    }
    return color >= least - colorTolerance && color <= most + colorTolerance;
  });
}

/** Red, green or blue of a pixel on white, by the number of the part. */
function partAt({picture: {width, data}}: Drawn, x: number, y: number, part: number): number {
  const at = (y * width + x) * 4;
  return 255 - ((255 - data[at + part]!) * data[at + 3]!) / 255;
}
