/** The drawings of the section `faq`. */
import type {Drawings} from './drawing/drawing.js';
import {directionalDrawing, drawing} from './drawing/drawing.js';
import {marker} from './drawing/markers.js';
import type {Paint} from './drawing/node.js';
import {circle, group, ink, outlined, path, place} from './drawing/node.js';
import {capsule, roundRect} from './drawing/shapes.js';
import {illBody, scrapedKnee, tornTissue} from './parts/causes.js';
import {kidneys} from './parts/check-up.js';
import {deposit} from './parts/deposit.js';
import {magnifier, skinSample} from './parts/examination.js';
import {neverSqueezed, shownToDoctor} from './parts/first-steps.js';
import {longBone} from './parts/hand.js';
import {person, personArm, stethoscope} from './parts/person.js';
import {arrow, panel, questionMark} from './parts/signs.js';
import {skinSection} from './parts/skin-section.js';
import {threeSigns} from './parts/three-signs.js';
import {
  bloodTube,
  drop,
  microscope,
  pill,
  pillBottle,
  speechBubble,
  stomach,
  xRayFilm,
} from './parts/things.js';
import {activities} from './parts/activities.js';
import {toolbox} from './parts/toolbox.js';
import {symptoms} from './symptoms.js';
import {treatments} from './treatments.js';

const way: Paint = {line: 'accentLine', weight: 'bold'};

/** Three things point at one lump in the skin. */
const whatAndHow = () => {
  const section = skinSection({
    x: 32,
    y: 116,
    width: 256,
    height: 76,
    tone: 1,
    bump: {x: 160, height: 10, halfWidth: 44},
  });
  return directionalDrawing(
    section.node,
    deposit(160, 134, 16),
    deposit(128, 152, 7, 1),
    deposit(186, 143, 8, 2),
    circle(52, 48, 36, outlined('paper')),
    place(illBody(), {x: 52, y: 48, scale: 0.9}),
    place(tornTissue(), {x: 160, y: 44, scale: 1.15}),
    circle(268, 48, 36, outlined('paper')),
    place(scrapedKnee(3), {x: 267, y: 51, scale: 0.84}),
    arrow([86, 78], [134, 120], way),
    arrow([160, 86], [160, 112], way),
    arrow([234, 78], [186, 120], way),
    marker(1, [16, 16]),
    marker(2, [120, 16]),
    marker(3, [232, 16]),
    marker(4, [64, 140], [152, 136]),
  );
};

/** The examination large; the other tests in dotted frames, only if needed. */
const diagnosis = () => {
  const maybe: Paint = {...way, dash: 'dotted'};
  const test = (y: number) => path(roundRect(196, y, 116, 48, 12), {...ink, dash: 'dotted'});
  const clinician = {x: 46, y: 74, scale: 0.8};
  const bones = [
    longBone([233, 103.5], [257, 103.5], 11),
    longBone([258, 103.5], [279, 103.5], 9),
    longBone([280, 103.5], [293, 103.5], 7.4),
  ];
  const patient = {x: 119, y: 80, scale: 0.8, flip: true};
  return directionalDrawing(
    panel(8, 8, 152, 184),
    place(
      group(person({wears: 'coat', tone: 3, hair: 'bun', look: 1, cut: 146}), stethoscope()),
      clinician,
    ),
    place(
      group(
        person({
          wears: 'cloth2',
          tone: 1,
          hair: 'receding',
          hairFill: 'hairGrey',
          older: true,
          look: 1,
          glasses: true,
          mouth: 'neutral',
          girth: 1.05,
          cut: 138.5,
        }),
        personArm([-30, 52], [-32, 104], [28, 112], {tone: 1, sleeve: 'cloth2', thumb: -1}),
      ),
      patient,
    ),
    circle(98, 167, 19, outlined('skin1')),
    deposit(98, 167, 11),
    place(magnifier(19), {x: 98, y: 167, turn: 45}),
    place(
      personArm([-26, 52], [-28, 104], [10, 118], {tone: 3, sleeve: 'paper', long: true}),
      clinician,
    ),
    place(speechBubble(48, 26), {x: 68, y: 26}),
    questionMark(68, 26, 17, {line: 'accentLine'}),
    place(speechBubble(48, 26), {x: 126, y: 26, flip: true}),
    path('M116 26h0M126 26h0M136 26h0', {line: 'ink', weight: 'bold'}),
    arrow([166, 32], [190, 32], maybe),
    test(8),
    place(drop(), {x: 246, y: 32, scale: 1.2}),
    place(bloodTube(), {x: 282, y: 32, scale: 0.72}),
    arrow([254, 59], [254, 73], {line: 'accentLine'}),
    test(76),
    xRayFilm(228, 86, 76, 34),
    path(capsule([242, 103.5], 11, [288, 103.5], 8.6), {
      fill: 'filmFlesh',
      line: 'filmLine',
      weight: 'thin',
    }),
    ...bones.map((bone) => path(bone, {fill: 'filmBone', line: 'filmBoneLine', weight: 'thin'})),
    deposit(258, 114, 5),
    deposit(279, 94.5, 4.6, 1),
    arrow([254, 127], [254, 141], {line: 'accentLine'}),
    test(144),
    place(skinSample(2), {x: 248, y: 168, scale: 0.9}),
    place(microscope(), {x: 292, y: 168, scale: 0.44}),
    marker(1, [24, 24]),
    marker(2, [212, 32]),
    marker(3, [212, 100]),
    marker(4, [212, 168]),
  );
};

/** The answer first: nobody squeezes a lump; it is shown to a doctor. */
const squeezing = () =>
  directionalDrawing(place(neverSqueezed(), {x: 8, y: 8}), place(shownToDoctor(), {x: 120, y: 8}));

/** Pills from a store with a question that comes first, and what some of them can harm. */
const painkillers = () =>
  drawing(
    place(speechBubble(84, 44), {x: 84, y: 36}),
    questionMark(84, 36, 28, {line: 'accentLine', weight: 'bold'}),
    place(pillBottle(), {x: 68, y: 134, scale: 1.4}),
    place(pill(), {x: 124, y: 158, scale: 1.2, turn: -20}),
    place(pill(), {x: 120, y: 176, scale: 1.2, turn: 12}),
    circle(212, 56, 44, outlined('paper')),
    place(stomach(), {x: 212, y: 58}),
    circle(256, 144, 48, outlined('paper')),
    place(kidneys(), {x: 256, y: 144, scale: 0.84}),
    marker(1, [276, 24], [230, 50]),
    marker(2, [180, 176], [226, 152]),
  );

/** By figure id. */
export const faq: Drawings = {
  'faq-what-and-how': whatAndHow(),
  'faq-symptoms': threeSigns(),
  'faq-squeezing': squeezing(),
  'faq-scleroderma': symptoms['symptoms-skin-hardening']!,
  'faq-diagnosis': diagnosis(),
  'faq-treatments': toolbox(),
  'faq-painkillers': painkillers(),
  'faq-after-surgery': treatments['treatments-surgery']!,
  'faq-calcium-and-vitamin-d': treatments['treatments-diet-advice']!,
  'faq-exercise': activities(),
};
