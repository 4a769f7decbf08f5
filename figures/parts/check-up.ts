/** What regular visits to a clinic look after. */
import type {SvgNode} from '../drawing/node.js';
import {group, outlined, path, place} from '../drawing/node.js';
import {person} from './person.js';
import {kidney} from './things.js';

/** Both kidneys with their vessels and ureters, 96 wide, 58 high round (0, 0). */
export const kidneys = (): SvgNode =>
  group(
    path('M-3.4-28V28M3.4-28V28M-10-4H-3M3-4H10', {line: 'vesselLine', weight: 'bold'}),
    path('M-12 19V29M12 19V29', {line: 'vesselLine', weight: 'bold'}),
    place(kidney(), {x: -32}),
    place(kidney(), {x: 32, flip: true}),
  );

/** A person behind a shield, for the body’s defenses: 76 wide, 92 high round (0, 0). */
export const defended = (): SvgNode =>
  group(
    place(person({wears: 'cloth1', tone: 2, hair: 'curly', cut: 62}), {y: -20}),
    path(
      'M0-8C10-2 18 0 26 0V18C26 32 14 40 0 46-14 40-26 32-26 18V0C-18 0-10-2 0-8z',
      outlined('leaf'),
    ),
    path('M0 0V37M-18 18H18', {line: 'ink'}),
  );
