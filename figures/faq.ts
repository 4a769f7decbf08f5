/** The drawings of the section `faq`. */
import type {Drawings} from './drawing/drawing.js';
import {directionalDrawing} from './drawing/drawing.js';
import {marker} from './drawing/markers.js';
import type {Paint} from './drawing/node.js';
import {circle, detail, group, ink, outlined, path, place, placePoint} from './drawing/node.js';
import {hatch} from './drawing/patterns.js';
import {blob, capsule, roundRect, smooth} from './drawing/shapes.js';
import {illBody, scrapedKnee, tornTissue} from './parts/causes.js';
import {stiffSkin} from './parts/cracked-skin.js';
import {deposit} from './parts/deposit.js';
import {magnifier, skinSample} from './parts/examination.js';
import {longBone, openHand} from './parts/hand.js';
import {lump} from './parts/lump.js';
import {exerciseTube, wideLid, wideToolbox} from './parts/open-toolbox.js';
import {person, personArm, stethoscope} from './parts/person.js';
import {arrow, panel, questionMark} from './parts/signs.js';
import {skinSection} from './parts/skin-section.js';
import {
  bloodTube,
  creamTube,
  dressing,
  drop,
  laserHandpiece,
  microscope,
  pill,
  pillBottle,
  speechBubble,
  waveHead,
  xRayFilm,
} from './parts/things.js';

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

/** A lump, a patch of hard skin, and a covered sore. */
const symptoms = () => {
  const hand = {x: 60, y: 148, scale: 1.02};
  const [raised, core] = lump(...placePoint([22, -30], hand), 14, 3);
  const other = {x: 159, y: 120, scale: 0.96, flip: true};
  const patch = blob(
    [-10, -46],
    [2, -47],
    [15, -40],
    [15, -22],
    [9, -8],
    [10, 12],
    [13, 34],
    [4, 46],
    [-8, 38],
    [-11, 14],
    [-14, -8],
    [-18, -26],
  );
  const leg = smooth(
    [250, 9, 'corner'],
    [249, 50],
    [254, 104],
    [257, 136],
    [246, 152],
    [232, 168],
    [234, 179],
    [258, 181],
    [290, 181],
    [297, 172],
    [292, 152],
    [290, 128],
    [301, 82],
    [302, 44],
    [298, 9, 'corner'],
  );
  const sore = blob([272, 56], [289, 61], [293, 82], [288, 100], [272, 107], [258, 99], [255, 70]);
  return directionalDrawing(
    panel(8, 8, 96, 184),
    panel(112, 8, 96, 184),
    panel(216, 8, 96, 184),
    raised,
    place(openHand({tone: 3, forearm: 42}), hand),
    core,
    place(openHand({tone: 1, forearm: 74}), other),
    stiffSkin(place(path(patch, {}), other).commands),
    path(leg, {fill: 'skin2'}),
    path(leg, ink),
    path('M266 168q6 4 12 1', detail),
    path(sore, {fill: 'inflamed'}),
    path(hatch(sore, 6, 60, 1), {line: 'inflamedLine', weight: 'thin'}),
    place(dressing(), {x: 274, y: 81, scale: 0.74, turn: -20}),
    marker(1, [24, 24]),
    marker(2, [128, 24]),
    marker(3, [232, 24]),
  );
};

/** The examination large; the other tests in dotted frames, only if needed. */
const diagnosis = () => {
  const maybe: Paint = {...way, dash: 'dotted'};
  const test = (y: number) => path(roundRect(196, y, 116, 48, 12), {...ink, dash: 'dotted'});
  const clinician = {x: 46, y: 74, scale: 0.8};
  const bones = [
    longBone([233, 35.5], [257, 35.5], 11),
    longBone([258, 35.5], [279, 35.5], 9),
    longBone([280, 35.5], [293, 35.5], 7.4),
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
    xRayFilm(228, 18, 76, 34),
    path(capsule([242, 35.5], 11, [288, 35.5], 8.6), {
      fill: 'filmFlesh',
      line: 'filmLine',
      weight: 'thin',
    }),
    ...bones.map((bone) => path(bone, {fill: 'filmBone', line: 'filmBoneLine', weight: 'thin'})),
    deposit(258, 46, 5),
    deposit(279, 26.5, 4.6, 1),
    arrow([254, 59], [254, 73], {line: 'accentLine'}),
    test(76),
    place(drop(), {x: 246, y: 100, scale: 1.2}),
    place(bloodTube(), {x: 282, y: 100, scale: 0.72}),
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

/** Five options side by side in a toolbox. */
const treatments = () =>
  directionalDrawing(
    place(wideLid(), {x: 160, y: 120}),
    place(creamTube(), {x: 42, y: 82, turn: -6, scale: 1.05}),
    place(pillBottle(), {x: 99, y: 86, scale: 1.05}),
    place(pill(), {x: 99, y: 91, turn: -30, scale: 1.1}),
    path('M218 50V24', way),
    path('M218 14V8M210 17l-5-5M226 17l5-5M208 26h-6M228 26h6', {line: 'accentLine'}),
    place(laserHandpiece(), {x: 218, y: 58, turn: 180, scale: 1.1}),
    place(waveHead(), {x: 274, y: 74, turn: 180, scale: 0.95}),
    path('M263 60q11-8 22 0M256 48q18-14 36 0M249 36q25-20 50 0', way),
    place(wideToolbox(), {x: 160, y: 120}),
    place(exerciseTube(), {x: 162, y: 120}),
    ...[42, 99, 162, 218, 274].map((x, i) => marker(i + 1, [x, 156])),
  );

/** By figure id. */
export const faq: Drawings = {
  'faq-what-and-how': whatAndHow(),
  'faq-symptoms': symptoms(),
  'faq-diagnosis': diagnosis(),
  'faq-treatments': treatments(),
};
