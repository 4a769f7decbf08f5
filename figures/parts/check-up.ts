/** Regular visits to a clinic and what they look after. */
import type {SvgNode} from '../drawing/node.js';
import {circle, group, outlined, path, place} from '../drawing/node.js';
import {kidney} from './things.js';

/** A stethoscope lying on its side, ear tips at the left; 128 wide, 44 high round (0, 0). */
export const lyingStethoscope = (): SvgNode =>
  group(
    path('M-58-17C-44-22-36-8-24-4-36 0-44 14-58 9', {line: 'ink', weight: 'normal'}),
    path('M-24-4C4-4 8 20 28 18S40-2 50-4', {line: 'accentLine', weight: 'bold'}),
    path('M-60-17h-3M-60 9h-3', {line: 'ink', weight: 'bold'}),
    circle(54, -5, 12, outlined('device')),
    circle(54, -5, 6.4, outlined('paper', 'thin')),
  );

/** Both kidneys with their vessels and ureters, 96 wide, 58 high round (0, 0). */
export const kidneys = (): SvgNode =>
  group(
    path('M-3.4-28V28M3.4-28V28M-10-4H-3M3-4H10', {line: 'vesselLine', weight: 'bold'}),
    path('M-12 19V29M12 19V29', {line: 'vesselLine', weight: 'bold'}),
    place(kidney(), {x: -32}),
    place(kidney(), {x: 32, flip: true}),
  );
