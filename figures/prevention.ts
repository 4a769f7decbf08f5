/** The drawings of the section `prevention`. */
import type {Drawings} from './drawing/drawing.js';
import {directionalDrawing, drawing} from './drawing/drawing.js';
import {marker} from './drawing/markers.js';
import {detail, group, ink, outlined, path, place} from './drawing/node.js';
import {blob} from './drawing/shapes.js';
import {defended, kidneys} from './parts/check-up.js';
import {calciumHeap, cheese, fish, leafOfSalad, phosphorusHeap, tablePlate} from './parts/food.js';
import {openHand} from './parts/hand.js';
import {person, personArm, stethoscope} from './parts/person.js';
import {protectedArm, protectedLeg} from './parts/protective-gear.js';
import {arrow} from './parts/signs.js';
import {balance, calendar, glassOfWater, lotion} from './parts/things.js';
import {activities} from './parts/activities.js';

/** Pads and glove worn; lotion on a hand; water to drink. */
const protectSkin = () => {
  const hand = {x: 302, y: 86, scale: 0.82, turn: -90, flip: true};
  return drawing(
    place(protectedArm(96, 3), {x: 48, y: 80, scale: 0.82, turn: 58}),
    path('M24 188l6-10 6 3 6 7zM48 188l5-7 7 7zM116 188l7-8 8 8z', outlined('deviceDeep')),
    path('M14 188h150', ink),
    place(protectedLeg(95, 3), {x: 88, y: 167, scale: 0.82, turn: 90}),
    place(lotion(), {x: 190, y: 62, scale: 1.5, flip: true}),
    place(openHand({tone: 1, forearm: 18}), hand),
    // Cream on the hand's back.
    place(
      path(
        blob([-9, -28], [-11, -36], [-3, -44], [5, -40], [12, -36], [11, -27], [4, -20], [-4, -21]),
        outlined('paper'),
      ),
      hand,
    ),
    place(path('M-5-28C-6-36 5-38 5-31S-1-27 0-32', detail), hand),
    place(glassOfWater(), {x: 256, y: 162, scale: 1.25}),
  );
};

/** A level balance of two minerals over a plate; a clinician's hand at it. */
const diet = () => {
  const clinician = {x: 262, y: 64, scale: 1.2};
  const looks = {tone: 2, hair: 'bun', hairFill: 'hairDark', look: -1, glasses: true} as const;
  return drawing(
    place(tablePlate(), {x: 100, y: 166}),
    place(leafOfSalad(), {x: 124, y: 168}),
    place(leafOfSalad(), {x: 78, y: 168, turn: -14}),
    place(balance(), {x: 100, y: 84, scale: 1.5}),
    place(cheese(), {x: 50, y: 174}),
    place(fish(), {x: 152, y: 166}),
    place(calciumHeap(), {x: 46, y: 101}),
    place(phosphorusHeap(), {x: 154, y: 101}),
    arrow([46, 146], [46, 130], {line: 'accentLine', weight: 'bold'}),
    arrow([154, 146], [154, 130], {line: 'accentLine', weight: 'bold'}),
    place(group(person({...looks, wears: 'coat', cut: 108}), stethoscope()), clinician),
    personArm([228, 126], [216, 164], [196, 132], {tone: 2, sleeve: 'paper', long: true}),
    marker(1, [46, 116]),
    marker(2, [154, 116]),
    marker(3, [304, 40]),
  );
};

/** Regular visits, and what they look after. */
const manageConditions = () =>
  directionalDrawing(
    place(calendar(), {x: 76, y: 98, scale: 2.2}),
    arrow([144, 100], [180, 100], {line: 'accentLine', weight: 'bold'}),
    place(kidneys(), {x: 244, y: 50, scale: 1.16}),
    place(defended(), {x: 244, y: 146}),
    marker(1, [24, 36]),
    marker(2, [304, 24]),
    marker(3, [304, 118]),
  );

/** By figure id. */
export const prevention: Drawings = {
  'prevention-manage-conditions': manageConditions(),
  'prevention-protect-skin': protectSkin(),
  'prevention-physical-activity': activities(),
  'prevention-diet': diet(),
};
