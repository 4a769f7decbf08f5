/** Exercise that goes easy on skin and joints. */
import {drawing, type Drawing} from '../drawing/drawing.js';
import {place} from '../drawing/node.js';
import {cyclist, seatedYoga, swimmer} from './exercise.js';
import {posedFigure, walking} from './posed-figure.js';

/** Walking, swimming, cycling, yoga. */
export const activities = (): Drawing =>
  drawing(
    place(
      posedFigure(walking, {
        tone: 3,
        top: 'cloth2',
        trousers: 'cloth1',
        hair: 'hairGrey',
      }),
      {x: 80, y: 96, scale: 0.9},
    ),
    place(swimmer(1, 'cloth1'), {x: 236, y: 60}),
    place(cyclist({tone: 2, top: 'cloth1', trousers: 'scrubs'}), {x: 78, y: 194, scale: 0.86}),
    place(seatedYoga(2, 'cloth2', 'cloth1'), {x: 238, y: 192, scale: 1.05}),
  );
