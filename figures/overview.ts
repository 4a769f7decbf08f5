/** The drawings of the section `overview`. */
import type {Drawings} from './drawing/drawing.js';
import {directionalDrawing, drawing} from './drawing/drawing.js';
import {marker} from './drawing/markers.js';
import {circle, group, path, place, placePoint} from './drawing/node.js';
import type {Point} from './drawing/path.js';
import {polyline} from './drawing/shapes.js';
import {body, bodyPlaces} from './parts/body.js';
import {deposit} from './parts/deposit.js';
import {neverSqueezed, shownToDoctor} from './parts/first-steps.js';
import {handBones, openHandOutline} from './parts/hand.js';
import {pencil} from './parts/signs.js';
import {skinSection} from './parts/skin-section.js';
import {threeSigns} from './parts/three-signs.js';
import {xRayFilm} from './parts/things.js';

const condition = () => {
  const section = skinSection({
    x: 8,
    y: 56,
    width: 156,
    height: 128,
    tone: 3,
    bump: {x: 82, height: 12, halfWidth: 40},
  });
  const {knee, elbow, hand, hip, shoulder, thigh, forearm, chest} = bodyPlaces;
  const other = ([x, y]: Point): Point => [-x, y];
  const many: Point[] = [
    other(shoulder),
    chest,
    elbow,
    other(forearm),
    hand,
    hip,
    other(thigh),
    knee,
    other(knee),
  ];
  const spotted = other(elbow);
  const onlyOne = {x: 208, y: 10, scale: 0.9};
  const widespread = {x: 281, y: 10, scale: 0.9};
  const [rx, ry] = placePoint(spotted, onlyOne);
  const ring = 10;
  return drawing(
    // The block of skin is a closer look at the one spot.
    path(polyline([160, 64], [rx - 4, ry - ring + 1], [rx - 4, ry + ring - 1], [160, 176]), {
      line: 'accentLine',
    }),
    section.node,
    deposit(82, 82, 13),
    deposit(46, 100, 8, 1),
    deposit(118, 108, 9, 2),
    deposit(74, 124, 6, 2),
    deposit(136, 142, 8, 0),
    deposit(34, 142, 6, 1),
    place(group(body({tone: 3, build: 'medium'}), deposit(...spotted, 5.4)), onlyOne),
    circle(rx, ry, ring, {line: 'halo', weight: 'union'}),
    circle(rx, ry, ring, {line: 'accentLine'}),
    place(
      group(
        body({tone: 1, build: 'broad', hair: 'hairGrey', longHair: true}),
        ...many.map(([x, y], i) => deposit(x, y, 5, i)),
      ),
      widespread,
    ),
    marker(1, [82, 24], [82, 80]),
    marker(2, [182, 24]),
    marker(3, [250, 24]),
  );
};

const xRay = () => {
  const hand = {x: 118, y: 104, scale: 1.5, turn: 90};
  // The arm runs to the film's edge.
  const forearm = 69.8;
  const specks: readonly (readonly [Point, number])[] = [
    [[-13.8, 47], 4.2],
    [[-13.4, 34], 3.2],
    [[13.4, 42], 4.2],
    [[13.2, 27], 3],
    [[-20.4, -31], 3.8],
    [[17.6, -26], 3.6],
    [[15, -12], 2.8],
    [[-22.6, -60], 2.8],
    [[-1, -84], 2.8],
    [[12.6, -66], 2.8],
  ];
  return drawing(
    xRayFilm(12, 16, 296, 172),
    path(place(path(openHandOutline(forearm), {}), hand).commands, {
      fill: 'filmFlesh',
      line: 'filmLine',
      weight: 'thin',
    }),
    ...handBones(forearm).map((bone) =>
      place(path(bone, {fill: 'filmBone', line: 'filmBoneLine', weight: 'thin'}), hand),
    ),
    ...specks.map(([at, r], i) => deposit(...placePoint(at, hand), r * 1.4, i)),
    marker(1, [52, 40], placePoint([-5.6, 18], hand)),
    marker(2, [84, 168], placePoint([13.4, 42], hand)),
    place(pencil(), {x: 268, y: 172, scale: 0.9}),
    marker(3, [252, 172]),
  );
};

/** The lump is shown to a doctor; nobody squeezes it. */
const firstSteps = () =>
  directionalDrawing(place(shownToDoctor(), {x: 8, y: 8}), place(neverSqueezed(), {x: 208, y: 8}));

/** By figure id. */
export const overview: Drawings = {
  'overview-condition': condition(),
  'overview-x-ray': xRay(),
  'overview-first-steps': firstSteps(),
  'overview-signs': threeSigns(),
};
