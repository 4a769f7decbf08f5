/** The drawings of the section `types`. */
import type {Drawings} from './drawing/drawing.js';
import {directionalDrawing, drawing} from './drawing/drawing.js';
import {marker} from './drawing/markers.js';
import {circle, ink, path, place, placePoint} from './drawing/node.js';
import type {Point} from './drawing/path.js';
import {limb, polyline, roundRect} from './drawing/shapes.js';
import {bentArm} from './parts/arm.js';
import {illBody, rash, scrapedKnee} from './parts/causes.js';
import {deposit, depositCluster} from './parts/deposit.js';
import {shownToDoctor} from './parts/first-steps.js';
import {openHand} from './parts/hand.js';
import {lump} from './parts/lump.js';
import {cannula, infusionBag, monitor, strap} from './parts/medical-care.js';
import {arrow, gauge, panel, questionMark} from './parts/signs.js';
import {skinSection} from './parts/skin-section.js';
import {bloodTube, kidney, syringe} from './parts/things.js';
import {parathyroidGlands, torso} from './parts/torso.js';

/** What to do first, whichever type it is. */
const show = () => directionalDrawing(place(shownToDoctor(), {x: 64, y: 8}));

const dystrophic = () => {
  const section = skinSection({
    x: 8,
    y: 64,
    width: 192,
    height: 120,
    tone: 3,
    bump: {x: 104, height: 8, halfWidth: 48},
    opening: {x: 104, halfWidth: 14, depth: 0},
    inflamed: {from: 56, to: 152},
  });
  return drawing(
    section.node,
    deposit(104, 94, 11),
    deposit(82, 88, 7, 1),
    deposit(126, 89, 8, 2),
    deposit(93, 108, 6, 2),
    deposit(114, 108, 5, 1),
    place(bloodTube(), {x: 258, y: 58, scale: 1.3}),
    gauge(258, 160, 44, 0.5),
    marker(1, [40, 32], [70, 68]),
    marker(2, [168, 32], [126, 89]),
    marker(3, [300, 96]),
  );
};

/** Mineral dots ride in a vessel from glands and kidneys into the skin and settle there. */
const metastatic = () => {
  const section = skinSection({x: 152, y: 44, width: 160, height: 148, tone: 2});
  const mineral = ([x, y]: Point) =>
    circle(x, y, 3.4, {fill: 'deposit', line: 'depositLine', weight: 'thin'});
  const inBlood: Point[] = [
    [73, 96],
    [80, 104],
    [73, 113],
    [80, 122],
    [74, 131],
    [81, 140],
    [78, 152],
    [88, 155],
    [95, 168],
    [106, 164],
    [114, 172],
    [124, 163],
    [136, 171],
    [148, 163],
    [160, 172],
    [186, 164],
    [196, 172],
    [206, 163],
    [234, 171],
    [244, 163],
    [254, 172],
    [282, 164],
    [292, 172],
    [302, 163],
  ];
  const leaving: Point[] = [
    [190, 148],
    [240, 147],
    [286, 148],
    [206, 140],
    [256, 136],
  ];
  return drawing(
    place(torso(2, 'hairBrown'), {x: 76, y: 8}),
    section.node,
    place(kidney(), {x: 48, y: 136, scale: 0.8}),
    place(kidney(), {x: 104, y: 136, scale: 0.8, flip: true}),
    path(
      limb(
        [
          [76, 92, 9.5],
          [76, 136, 9.5],
          [84, 158, 9.5],
          [108, 168, 9.5],
          [132, 168, 9.5],
          [312, 168, 9.5],
        ],
        {start: true},
      ),
      {fill: 'vessel', line: 'ink'},
    ),
    place(parathyroidGlands(), {x: 76, y: 8}),
    ...inBlood.map(mineral),
    path(
      [170, 218, 266].flatMap((x) => polyline([x, 163], [x + 5, 168], [x, 173])),
      ink,
    ),
    ...[178, 224, 272].map((x) => arrow([x, 152], [x, 124], {line: 'accentLine', weight: 'bold'})),
    ...leaving.map(mineral),
    deposit(178, 102, 12),
    deposit(203, 86, 9, 1),
    deposit(226, 104, 14, 2),
    deposit(252, 84, 10),
    deposit(278, 104, 12, 1),
    marker(1, [24, 44], [70, 60]),
    marker(2, [15, 112], [44, 132]),
    marker(3, [138, 128], [110, 165]),
    marker(4, [226, 20], [226, 102]),
  );
};

/** Lumps on an arm; none of the usual explanations is ticked. */
const idiopathic = () => {
  const arm = {x: 92, y: 152, scale: 1.15};
  const [raised, core] = lump(...placePoint([7, 10.6], arm), 13, 1);
  return drawing(
    raised,
    place(bentArm(62, 1, 'cloth2'), arm),
    core,
    depositCluster(...placePoint([16.5, -31], arm), 12, 5),
    circle(56, 60, 36, {fill: 'highlight', line: 'ink'}),
    questionMark(56, 60, 46, {line: 'ink', weight: 'bold'}),
    panel(176, 8, 136, 184),
    place(scrapedKnee(3), {x: 228, y: 42, scale: 0.86}),
    place(rash(2), {x: 228, y: 96, scale: 0.88}),
    place(illBody(), {x: 228, y: 156, scale: 0.85}),
    ...[38, 98, 156].map((y) => path(roundRect(272, y - 13, 26, 26, 4), ink)),
    marker(1, [190, 38]),
    marker(2, [190, 98]),
    marker(3, [190, 156]),
    marker(4, [104, 32]),
  );
};

/** An infusion, an injection and a strap on one forearm, with deposits at each. */
const iatrogenic = () => {
  const press = {line: 'accentLine', weight: 'bold'} as const;
  const arm = {x: 188, y: 136, scale: 1.2, turn: 90, flip: true};
  return drawing(
    place(openHand({tone: 3, forearm: 146}), arm),
    path('M56 54V112', ink),
    place(monitor(), {x: 44, y: 32}),
    place(strap(31), {x: 48, y: 136}),
    arrow([38, 72], [38, 94], press),
    arrow([48, 193], [48, 177], press),
    deposit(76, 120, 6),
    deposit(77, 135, 5, 1),
    deposit(75, 150, 7, 2),
    deposit(134, 141, 7),
    deposit(146, 147, 5, 1),
    deposit(124, 150, 5, 2),
    circle(136, 130, 2.8, {fill: 'mark'}),
    place(syringe(), {x: 136, y: 130, turn: 118}),
    path('M288 76C288 100 264 92 257 110S250 128 240 128', ink),
    place(infusionBag(), {x: 288, y: 8}),
    place(cannula(), {x: 212, y: 128}),
    deposit(202, 124, 6),
    deposit(196, 136, 7, 1),
    deposit(208, 140, 5, 2),
    marker(1, [92, 24]),
    marker(2, [192, 48]),
    marker(3, [250, 24]),
  );
};

/** By figure id. */
export const types: Drawings = {
  'types-show': show(),
  'types-dystrophic': dystrophic(),
  'types-metastatic': metastatic(),
  'types-idiopathic': idiopathic(),
  'types-iatrogenic': iatrogenic(),
};
