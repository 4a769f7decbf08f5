/** Inflammation: what it is inside the skin, and how it looks from outside. */
import type {SvgNode} from '../drawing/node.js';
import {circle, group, path, place} from '../drawing/node.js';
import type {Tone} from '../drawing/palette.js';
import {redness} from '../drawing/palette.js';
import {hatch} from '../drawing/patterns.js';
import {blob, ellipse} from '../drawing/shapes.js';
import {deposit} from './deposit.js';
import {openHand} from './hand.js';
import {immuneCell} from './immune-cell.js';

/** A deposit 40 wide in a swelling, 116 by 84, with a ring of immune cells; (x, y) is its middle. */
export function swollenDeposit(x: number, y: number): SvgNode {
  const {fill, line} = redness(1);
  const swelling = ellipse(x, y - 3, 58, 42);
  return group(
    path(swelling, {fill, line, weight: 'thin', dash: 'dashed'}),
    path(hatch([...swelling, ...ellipse(x, y, 33, 27)], 7, 60, 2), {line, weight: 'thin'}),
    deposit(x, y, 20),
    ...[0, 1, 2, 3, 4, 5, 6, 7].map((i) => {
      const [cos, sin] = [Math.cos((i * Math.PI) / 4), Math.sin((i * Math.PI) / 4)];
      return place(immuneCell(8), {x: x + 38 * cos, y: y + 31 * sin, turn: i * 77});
    }),
  );
}

/**
 * The back of a hand, fingers up, wrist at (0, 0), 103 long without its forearm. A lump swells its
 * edge, and redness spreads from it up the arm and fades out: on dark skin it stands out less.
 */
export function reddenedHand(tone: Tone, forearm: number): SvgNode {
  const {fill, line} = redness(tone);
  const [x, y, r] = [22, -29, 15];
  const red = blob(
    [19.6, -46],
    [8, -46],
    [-6, -45],
    [-12, -34],
    [-16, -20],
    [-11, -8],
    [-12, 8],
    [-6, 22],
    [1, 17],
    [7, 27],
    [12, 18],
    [13.2, 4],
    [18, -14],
    [20.5, -34],
  );
  // The lines go on a little where the color ends.
  const fading = blob(
    [19.6, -48],
    [-8, -49],
    [-16, -36],
    [-22, -21],
    [-14.6, -6],
    [-14, 12],
    [-13, 32],
    [0, 36],
    [13, 34],
    [14, 18],
    [13.2, 4],
    [18, -14],
    [20.5, -34],
  );
  const gap = tone === 3 ? 8 : 5.5;
  const lines = [fading, ellipse(x, y, r, r)].map((area) => hatch(area, gap, -30, 1)).flat();
  return group(
    circle(x, y, r, {line: 'ink', weight: 'union'}),
    openHand({tone, forearm}),
    path(red, {fill}),
    circle(x, y, r, {fill}),
    path(lines, {line, weight: 'thin'}),
    deposit(x, y, r * 0.7),
  );
}
