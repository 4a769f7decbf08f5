/** Food and drink. */
import type {SvgNode} from '../drawing/node.js';
import {circle, detail, group, ink, outlined, path} from '../drawing/node.js';

/** A plate from above with large vegetables: carrot, tomato, leaf. 96 across. */
export const plateOfVegetables = (): SvgNode =>
  group(
    circle(0, 0, 48, outlined('paper')),
    circle(0, 0, 39, detail),
    path('M-6 10C-14-2-12-20 2-32 14-20 16-4 6 10zM0 10V-18M0-4l7-7M0 2l-7-7', outlined('leaf')),
    path('M-34-1C-30-9-21-9-17-3L-8 29Q-9 33-13 31L-33 6Q-35 3-34-1z', outlined('food')),
    path('M-27-6Q-36-12-34-20M-24-7Q-26-18-20-24', {line: 'ink', weight: 'bold'}),
    path('M-32 6l7-3M-20 19l6-3M-15 1l-6 2', detail),
    circle(16, 12, 17, outlined('inflamed')),
    path('M16 5v-9M16 1q-5-4-9 0M16 1q5-4 9 0', ink),
  );
