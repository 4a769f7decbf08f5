/** A microscope with a skin sample on a slide under it. */
import type {SvgNode} from '../drawing/node.js';
import {circle, detail, group, outlined, path, place} from '../drawing/node.js';
import type {Point} from '../drawing/path.js';
import {roundRect} from '../drawing/shapes.js';

/** Where the sample lies under `sampleMicroscope`. */
export const samplePlace: Point = [20, 31];

/** A microscope from the side, 170 high, 104 wide, its arm at the left; a slide with a sample on its stage. */
export const sampleMicroscope = (): SvgNode =>
  group(
    path(roundRect(-52, 68, 104, 16, 6), outlined('deviceDeep')),
    // The arm, from the base up to the tube.
    path('M-30 68C-62 36-54-24-2-42L8-24C-24-14-30 30-6 68z', outlined('deviceDeep')),
    path(roundRect(-28, 36, 78, 10, 4), outlined('device')),
    circle(-30, 34, 9, outlined('device')),
    path(roundRect(10, 46, 20, 10, 3), outlined('highlight')),
    // Eyepiece and tube, leaning to the arm.
    place(
      group(
        path(roundRect(-9, -44, 18, 44, 3), outlined('device')),
        path(roundRect(-12, -56, 24, 14, 4), outlined('deviceDeep')),
      ),
      {x: 8, y: -30, turn: -24},
    ),
    path('M-4-44L34-44 34-16Q20-8 6-16z', outlined('device')),
    path('M13-12h14v20l-3 9h-8l-3-9z', outlined('paper')),
    path('M13-2h14', detail),
    // Slide and sample.
    path('M-2 31h50v5h-50z', outlined('water', 'thin')),
    path('M11 31q1-8 9-7t9 7z', outlined('inflamed', 'thin')),
  );
