/** What is done with a sore. */
import {directionalDrawing, type Drawing} from '../drawing/drawing.js';
import {marker} from '../drawing/markers.js';
import {group, outlined, path, place, type SvgNode} from '../drawing/node.js';
import {ellipse} from '../drawing/shapes.js';
import {padDressing, wrap} from './dressings.js';
import {openHand} from './hand.js';
import {panel} from './signs.js';

const water = (x: number, y: number) =>
  path(`M${x} ${y - 11}c4 7 8 10 8 15a8 8 0 0 1-16 0c0-5 4-8 8-15z`, outlined('water'));

const arm = () => place(openHand({tone: 2, forearm: 84}), {x: 0, y: 6, scale: 0.84});

/** The three steps, each on an arm round its middle, 84 by 168. */
export const stepsOfWoundCare: ReadonlyArray<() => SvgNode> = [
  () =>
    group(
      arm(),
      path(ellipse(0, 44, 12, 15), {fill: 'inflamed', line: 'inflamedLine', weight: 'thin'}),
      water(-32, 30),
      water(34, 22),
      water(32, 60),
    ),
  () => group(arm(), place(padDressing(), {x: 0, y: 44})),
  () => group(arm(), place(wrap(0, 0, 50, 17), {x: 0, y: 46, turn: 90})),
];

/** A sore on an arm is cleaned, covered and protected. */
export const woundCare = (): Drawing =>
  directionalDrawing(
    ...stepsOfWoundCare.flatMap((step, i) => [
      panel(8 + i * 104, 8, 96, 184),
      place(step(), {x: 56 + i * 104, y: 96}),
      marker(i + 1, [24 + i * 104, 24]),
    ]),
  );
