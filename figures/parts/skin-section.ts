/** Skin cut across: epidermis, dermis and the fat beneath, told apart by thickness and texture. */
import type {SvgNode} from '../drawing/node.js';
import {detail, group, ink, path} from '../drawing/node.js';
import type {Tone} from '../drawing/palette.js';
import {redness, skin} from '../drawing/palette.js';
import type {Command, Point} from '../drawing/path.js';
import {hatch} from '../drawing/patterns.js';
import type {Knot} from '../drawing/shapes.js';
import {smooth} from '../drawing/shapes.js';

/** A layer of the section, from outside to inside. */
export type Layer = 'epidermis' | 'dermis' | 'fat';

/** What a section looks like. Positions are canvas units. */
export interface SkinSectionOptions {
  /** Left edge. */
  x: number;
  /** Height of the skin's surface; bumps rise above it. */
  y: number;
  width: number;
  /** From the surface to the bottom. */
  height: number;
  tone: Tone;
  /** Where the surface rises over a deposit. */
  bump?: {x: number; height: number; halfWidth: number};
  /** The epidermis gets thin over the bump. */
  thin?: boolean;
  /** A shallow sore, `depth` below the skin round it. */
  opening?: {x: number; halfWidth: number; depth: number};
  /** A reddened patch, hatched. */
  inflamed?: {from: number; to: number};
}

/** A drawn section, with what is needed to put things in it. */
export interface SkinSection {
  node: SvgNode;
  /** The surface's height at x. */
  surface: (x: number) => number;
  /** A place in a layer; `depth` 0 is its upper edge, 1 its lower one. */
  at: (x: number, layer: Layer, depth?: number) => Point;
}

const step = 8;
const epidermisThickness = 11;

/** A section of skin. */
export function skinSection(options: SkinSectionOptions): SkinSection {
  const {x, y, width, height, tone, bump, thin, opening, inflamed} = options;
  const rise = (at: number) =>
    bump ? bump.height * Math.exp(-(((at - bump.x) / bump.halfWidth) ** 2) * 1.6) : 0;
  const crater = (at: number) => {
    const away = opening ? Math.abs(at - opening.x) / opening.halfWidth : 1;
    return away < 1 ? (opening!.depth + rise(at) * 0.6) * (1 - away ** 3) : 0;
  };
  const ripple = (at: number) => (Math.round((at - x) / step) % 2 ? 2.2 : -1.2);
  const thinning = (at: number) => (thin && bump ? 1 - (rise(at) / bump.height) * 0.72 : 1);
  const surface = (at: number) => y - rise(at) + crater(at);
  const dermisTop = (at: number) =>
    Math.max(y - rise(at) * 0.95 + (epidermisThickness + ripple(at)) * thinning(at), surface(at));
  const dermisBottom = y + epidermisThickness + (height - epidermisThickness) * 0.56;
  const fatTop = (at: number) => dermisBottom + Math.sin((at - x) / 14) * 2.5;
  const bottom = y + height;
  const right = x + width;

  const dermisEdge = edge(dermisTop, x, right, step);
  const top = edge(surface, x, right, bump || opening ? step : width / 2);
  const fatEdge = edge(fatTop, x, right, 22);
  const r = 10;
  const outline: Command[] = [
    ...top,
    ['L', right, bottom - r],
    ['Q', right, bottom, right - r, bottom],
    ['L', x + r, bottom],
    ['Q', x, bottom, x, bottom - r],
    ['Z'],
  ];
  const down = (edgeLine: Command[]): Command[] => [
    ...edgeLine,
    ['L', right, bottom - r],
    ['Q', right, bottom, right - r, bottom],
    ['L', x + r, bottom],
    ['Q', x, bottom, x, bottom - r],
    ['Z'],
  ];
  // On the darkest tone the outermost layer reddens otherwise than what lies under it.
  const patches = !inflamed
    ? []
    : tone === 3
      ? [
          {area: bandIn(inflamed, surface, dermisTop), ...redness(tone)},
          {area: patchIn(inflamed, dermisTop, fatTop, dermisTop), ...redness(1)},
        ]
      : [{area: patchIn(inflamed, dermisTop, fatTop, surface), ...redness(tone)}];
  const node = group(
    path(outline, {fill: skin(tone)}),
    path(down(dermisEdge), {fill: 'dermis'}),
    path(fibers(options, dermisBottom), {line: 'faint', weight: 'thin'}),
    path(down(fatEdge), {fill: 'fat', line: 'ink', weight: 'thin'}),
    path(lobules(x, right, dermisBottom + 6, bottom), {line: 'faint', weight: 'thin'}),
    ...patches.flatMap(({area, fill, line}) => [
      path(area, {fill}),
      path(hatch(area, 6, 60, 2), {line, weight: 'thin'}),
    ]),
    path(dermisEdge, detail),
    path(outline, ink),
  );
  const layers: Record<Layer, [(at: number) => number, (at: number) => number]> = {
    epidermis: [surface, dermisTop],
    dermis: [dermisTop, fatTop],
    fat: [fatTop, () => bottom],
  };
  return {
    node,
    surface,
    at: (where, layer, depth = 0.5) => {
      const [upper, lower] = layers[layer];
      return [where, upper(where) + (lower(where) - upper(where)) * depth];
    },
  };
}

function edge(height: (x: number) => number, from: number, to: number, gap: number): Command[] {
  const count = Math.max(1, Math.round(Math.abs(to - from) / gap));
  const knots = Array.from({length: count + 1}, (_, i): Knot => {
    const x = from + ((to - from) * i) / count;
    return [x, height(x)];
  });
  return smooth(...knots);
}

/** Redness from an upper edge, the surface or the dermis's, through the upper half of the dermis. */
function patchIn(
  {from, to}: {from: number; to: number},
  dermisTop: (x: number) => number,
  fatTop: (x: number) => number,
  top: (x: number) => number,
): Command[] {
  const middle = (from + to) / 2;
  const low = dermisTop(middle) + (fatTop(middle) - dermisTop(middle)) * 0.62;
  return [
    ...edge(top, from, to, step),
    ['C', to - 2, top(to) + 20, middle + (to - from) * 0.34, low, middle, low],
    ['C', middle - (to - from) * 0.34, low, from + 2, top(from) + 20, from, top(from)],
    ['Z'],
  ];
}

/** A band between two edges. */
function bandIn(
  {from, to}: {from: number; to: number},
  upper: (x: number) => number,
  lower: (x: number) => number,
): Command[] {
  const back = edge(lower, to, from, step).slice(1);
  return [...edge(upper, from, to, step), ['L', to, lower(to)], ...back, ['Z']];
}

/** Short waves in the dermis. */
function fibers({x, y, width}: SkinSectionOptions, dermisBottom: number): Command[] {
  const commands: Command[] = [];
  for (let row = 0, at = y + epidermisThickness + 11; at < dermisBottom - 5; row++, at += 11) {
    for (let left = x + 8 + (row % 2) * 18; left < x + width - 20; left += 36) {
      commands.push(
        ['M', left, at],
        ['Q', left + 4, at - 3, left + 8, at],
        ['Q', left + 12, at + 3, left + 16, at],
      );
    }
  }
  return commands;
}

/** Rounded lobules in the fat, row by row. */
function lobules(left: number, right: number, top: number, bottom: number): Command[] {
  const commands: Command[] = [];
  const size = 16;
  for (let row = 0, y = top + 8; y < bottom - 2; row++, y += 10) {
    const start = left + 4 + (row % 2) * (size / 2);
    commands.push(['M', start, y]);
    for (let x = start; x + size < right - 2; x += size) {
      commands.push(['A', 9, 9, 0, 0, 1, x + size, y]);
    }
  }
  return commands;
}
