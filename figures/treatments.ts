/** The drawings of the section `treatments`. */
import type {Drawings} from './drawing/drawing.js';
import {directionalDrawing, drawing} from './drawing/drawing.js';
import {marker} from './drawing/markers.js';
import type {Paint} from './drawing/node.js';
import {circle, group, outlined, path, place} from './drawing/node.js';
import type {Point} from './drawing/path.js';
import type {Station} from './drawing/shapes.js';
import {arc, ellipse, limb, polyline} from './drawing/shapes.js';
import {body} from './parts/body.js';
import {brokenDeposit} from './parts/broken-deposit.js';
import {deposit} from './parts/deposit.js';
import {cream} from './parts/dressings.js';
import {openHand} from './parts/hand.js';
import {plateOfVegetables} from './parts/meal.js';
import {goggles, person, personArm} from './parts/person.js';
import {arcArrow, arrow, questionMark} from './parts/signs.js';
import {skinBlock} from './parts/skin-block.js';
import {skinSection} from './parts/skin-section.js';
import {tag} from './parts/tag.js';
import {
  calendar,
  creamTube,
  glassOfWater,
  laserHandpiece,
  microscope,
  pill,
  pillBottle,
  speechBubble,
  waveHead,
} from './parts/things.js';
import {toolbox} from './parts/toolbox.js';
import {woundCare} from './parts/wound-care.js';

const step: Paint = {line: 'accentLine', weight: 'bold'};

/** Left, pills and where they act: everywhere. Right, a cream and where it acts: one place. */
const medications = () => {
  const inBody = {x: 122, y: 8, scale: 0.92};
  const heart: Point = [0, 52];
  const reach: Point[][] = [
    [heart, [0, 12]],
    [heart, [22, 47], [27, 72], [34, 106]],
    [heart, [-22, 47], [-27, 72], [-34, 106]],
    [heart, [0, 90], [10, 112], [10, 176]],
    [heart, [0, 90], [-10, 112], [-10, 176]],
  ];
  return drawing(
    place(pillBottle(), {x: 36, y: 112, scale: 1.15}),
    place(pill(), {x: 24, y: 170}),
    place(pill(), {x: 52, y: 176, turn: -40}),
    place(
      group(
        body({tone: 1, build: 'broad', hair: 'hairGrey'}),
        ...reach.map((points) =>
          group(
            path(polyline(...points), {line: 'accentLine'}),
            arrow(points.at(-2)!, points.at(-1)!),
          ),
        ),
        circle(...heart, 4, {fill: 'mark'}),
      ),
      inBody,
    ),
    arrow([44, 60], [104, 32], step),
    place(openHand({tone: 3, forearm: 70}), {x: 240, y: 154, scale: 0.74, turn: 90}),
    place(cream(), {x: 256, y: 153}),
    place(creamTube(), {x: 256, y: 50, scale: 1.05}),
    arrow([256, 93], [256, 118], step),
  );
};

/** A therapist holds a patient's arm above and below the elbow and opens it. */
const physicalTherapy = () => {
  const patient = {x: 76, y: 56, scale: 1.05};
  const therapist = {x: 244, y: 52, scale: 1.05};
  const elbow: Point = [150, 152];
  const before: Station[] = [
    [...elbow, 9],
    [143, 112, 6.6],
    [141, 100, 6],
    [140, 90, 8],
    [138, 78, 6],
  ];
  return drawing(
    place(
      person({
        wears: 'cloth2',
        tone: 3,
        hair: 'bun',
        hairFill: 'hairGrey',
        older: true,
        look: 1,
        cut: 130,
      }),
      patient,
    ),
    place(
      person({
        wears: 'scrubs',
        tone: 1,
        hair: 'short',
        hairFill: 'hairBrown',
        beard: true,
        look: -1,
        cut: 134,
      }),
      therapist,
    ),
    path(limb(before, {end: true}), {line: 'ink', weight: 'thin', dash: 'dashed'}),
    personArm([222, 112], [206, 172], [170, 166], {tone: 1, sleeve: 'scrubs', thumb: 1}),
    personArm([104, 114], elbow, [182, 102], {tone: 3, sleeve: 'cloth2'}),
    personArm([268, 112], [250, 152], [199, 119], {tone: 1, sleeve: 'scrubs', thumb: 1}),
    arcArrow(elbow, 90, -98, -62, step),
  );
};

/** A clinician with goggles holds a device; its light narrows to a deposit just under the surface. */
const laserTherapy = () => {
  const section = skinSection({
    x: 8,
    y: 124,
    width: 184,
    height: 68,
    tone: 2,
    bump: {x: 84, height: 10, halfWidth: 36},
  });
  const device = {x: 84, y: 84, scale: 1};
  return drawing(
    section.node,
    deposit(84, 129, 13),
    path('M75 84L84 116 93 84z', {fill: 'highlight'}),
    path('M75 84L84 116 93 84', {line: 'accentLine', dash: 'dashed'}),
    place(
      person({
        wears: 'coat',
        tone: 3,
        hair: 'curly',
        look: -1,
        cut: 142,
      }),
      {x: 252, y: 44, scale: 1.05},
    ),
    place(goggles(-1), {x: 252, y: 44, scale: 1.05}),
    place(laserHandpiece(), device),
    personArm([226, 100], [172, 104], [106, 62], {tone: 3, sleeve: 'paper', long: true, thumb: -1}),
    marker(1, [32, 88], [79, 130]),
    marker(2, [296, 20], [264, 42]),
  );
};

const surgery = () => {
  const size = {y: 88, width: 120, height: 96, tone: 1} as const;
  const before = skinBlock({...size, x: 8, bump: {x: 68, height: 16, halfWidth: 40}});
  const after = skinBlock({...size, x: 192});
  return directionalDrawing(
    before.node,
    deposit(68, 111, 17),
    deposit(160, 94, 17),
    path('M136 100h48q-4 14-14 14h-20q-10 0-14-14z', outlined('device')),
    arrow([140, 148], [178, 148], step),
    after.node,
    path(ellipse(252, 117, 17, 15), {line: 'ink', weight: 'thin', dash: 'dashed'}),
    path('M226 74h52M234 67v14M243 67v14M252 67v14M261 67v14M270 67v14', {line: 'ink'}),
    place(calendar(), {x: 284, y: 28}),
    marker(1, [40, 32], [64, 108]),
    marker(2, [200, 40], [230, 72]),
    marker(3, [240, 28]),
  );
};

/** Waves run together from the device on the skin to a deposit, which lies in pieces. */
const shockWaveTherapy = () => {
  const section = skinSection({x: 8, y: 80, width: 200, height: 112, tone: 3});
  const target: Point = [108, 150];
  return drawing(
    section.node,
    ...[33, 43, 53].map((r) => path(arc(...target, r, -90 - 27, -90 + 27), {line: 'accentLine'})),
    arrow([70, 97], [84, 120], step),
    arrow([146, 97], [132, 120], step),
    path(ellipse(...target, 30, 26), {fill: 'dermis', line: 'ink', weight: 'thin', dash: 'dashed'}),
    brokenDeposit(...target, 17.5),
    place(waveHead(), {x: 108, y: 80, scale: 1.1}),
    place(tag(84, 112, [-140, -66]), {x: 264, y: 112}),
    place(microscope(), {x: 252, y: 124, scale: 0.72}),
    questionMark(288, 100, 26),
    marker(1, [176, 168], [120, 148]),
    marker(2, [264, 184]),
  );
};

/** A plate of vegetables and a glass of water, with a question that comes first. */
const dietAdvice = () =>
  drawing(
    place(speechBubble(84, 44), {x: 238, y: 36}),
    questionMark(238, 36, 28, {line: 'accentLine', weight: 'bold'}),
    place(plateOfVegetables(), {x: 104, y: 104, scale: 1.7}),
    place(glassOfWater(), {x: 240, y: 136, scale: 1.8}),
    marker(1, [32, 32], [88, 78]),
    marker(2, [296, 104], [262, 126]),
  );

/** By figure id. */
export const treatments: Drawings = {
  'treatments-options': toolbox(),
  'treatments-medications': medications(),
  'treatments-physical-therapy': physicalTherapy(),
  'treatments-laser-therapy': laserTherapy(),
  'treatments-surgery': surgery(),
  'treatments-shock-wave-therapy': shockWaveTherapy(),
  'treatments-wound-care': woundCare(),
  'treatments-diet-advice': dietAdvice(),
};
