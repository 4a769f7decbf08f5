/** A lump that lifts the skin at the edge of a limb. */
import type {SvgNode} from '../drawing/node.js';
import {circle, group} from '../drawing/node.js';
import type {Tone} from '../drawing/palette.js';
import {skin} from '../drawing/palette.js';
import {deposit} from './deposit.js';

/** The raised skin, to draw before the limb, and the lump in it, to draw after; r of the skin. */
export const lump = (x: number, y: number, r: number, tone: Tone): [SvgNode, SvgNode] => [
  circle(x, y, r, {line: 'ink', weight: 'union'}),
  group(circle(x, y, r, {fill: skin(tone)}), deposit(x, y, r * 0.8)),
];
