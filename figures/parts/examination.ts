/** Things with which skin is looked at and sampled. */
import type {SvgNode} from '../drawing/node.js';
import {circle, detail, group, ink, path} from '../drawing/node.js';
import type {Tone} from '../drawing/palette.js';
import {skin} from '../drawing/palette.js';

/** The rim and handle of a magnifying glass: glass round (0, 0), handle to the lower left. */
export const magnifier = (r: number): SvgNode =>
  group(
    path(`M${-r * 0.72} ${r * 0.72}L${-r * 1.5} ${r * 1.5}`, {line: 'ink', weight: 'union'}),
    circle(0, 0, r, {line: 'ink', weight: 'bold'}),
  );

/** A slab of skin with a small round sample lifted out of it, 48 wide, 44 high. */
export const skinSample = (tone: Tone): SvgNode =>
  group(
    path('M-24 4h17v10H7V4h17v18h-48z', {fill: 'dermis'}),
    path('M-24 4h17v5h-17zM7 4h17v5H7z', {fill: skin(tone)}),
    path('M-24 9h17M7 9h17', detail),
    path('M-24 4h17v10H7V4h17v18h-48z', ink),
    path('M-6-20H6v18H-6z', {fill: 'dermis'}),
    path('M-6-20H6v5H-6z', {fill: skin(tone)}),
    path('M-6-15H6', detail),
    path('M-6-20H6v18H-6z', ink),
  );
