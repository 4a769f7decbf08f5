/** The drawings of the section `diagnosis`. */
import type {Drawings} from './drawing/drawing.js';
import {directionalDrawing, drawing} from './drawing/drawing.js';
import {marker} from './drawing/markers.js';
import type {Paint, SvgNode} from './drawing/node.js';
import {circle, detail, group, ink, outlined, path, place, placePoint} from './drawing/node.js';
import {parsePath} from './drawing/path.js';
import {hatch} from './drawing/patterns.js';
import {polyline, roundRect, smooth} from './drawing/shapes.js';
import {deposit} from './parts/deposit.js';
import {elbowFilm} from './parts/elbow-film.js';
import {sampleMicroscope, samplePlace} from './parts/sample-microscope.js';
import {sideArm, sidePerson} from './parts/side-person.js';
import {arrow, pencil, questionMark} from './parts/signs.js';
import {bloodTube, scanner, speechBubble} from './parts/things.js';

const eye: Paint = {line: 'accentLine', weight: 'bold'};

/** A clinician feels lumps in a patient's forearm and asks; the patient holds up notes. */
const clinicalExamination = () =>
  drawing(
    place(
      sidePerson({
        tone: 3,
        hair: 'bun',
        hairFill: 'hairDark',
        glasses: true,
        wears: 'coat',
        nod: 20,
      }),
      {x: 66, y: 46, scale: 1.1},
    ),
    place(
      sidePerson({
        tone: 1,
        hair: 'short',
        hairFill: 'hairGrey',
        older: true,
        wears: 'cloth1',
        nod: 12,
      }),
      {x: 254, y: 44, scale: 1.1, flip: true},
    ),
    path('M26 132H294L312 182H8zM8 182h304v10H8z', outlined('cloth2')),
    place(sideArm([0, 0], [4, 40], [-70, 44], {tone: 1, sleeve: 'cloth1'}), {
      x: 262,
      y: 102,
      scale: 1.15,
    }),
    deposit(203, 145, 9),
    deposit(222, 152, 6.5, 1),
    deposit(189, 155, 5, 2),
    place(sideArm([0, 0], [34, 21], [92, 26], {tone: 3, sleeve: 'paper', long: true}), {
      x: 62,
      y: 104,
      scale: 1.1,
    }),
    place(notes(), {x: 172, y: 89, turn: -6, scale: 1.15}),
    place(sideArm([0, 0], [-4, 42], [-46, 13], {tone: 1, sleeve: 'cloth1'}), {
      x: 258,
      y: 98,
      scale: 1.15,
    }),
    place(speechBubble(58, 46), {x: 136, y: 34}),
    questionMark(136, 34, 28),
    marker(1, [236, 172], [206, 150]),
    marker(2, [122, 94], [150, 92]),
  );

/** A sheet with handwriting and ticks, middle at (0, 0), 52 high. */
const notes = () =>
  group(
    path('M-20-26h40v52h-40z', outlined('paper')),
    path('M-14-16l2 2 4-5M-14-4l2 2 4-5M-14 8l2 2 4-5', {line: 'accentLine', weight: 'thin'}),
    path(
      'M-4-16q2-4 4 0t4 0 4 0 4 0M-4-4q2-4 4 0t4 0 4 0M-4 8q2-4 4 0t4 0 4 0 4 0M-12 18q2-4 4 0t4 0 4 0 4 0',
      detail,
    ),
  );

/** A shape for each thing that is measured, the same in the tube and in the report. */
const shapes: readonly ((x: number, y: number) => SvgNode)[] = [
  (x, y) => circle(x, y, 6, {fill: 'deposit', line: 'depositLine', weight: 'thin'}),
  (x, y) => path(`M${x} ${y - 7.5}l7.5 7.5-7.5 7.5-7.5-7.5z`, outlined('highlight', 'thin')),
  (x, y) => path(`M${x} ${y - 7}l7 12h-14z`, outlined('leaf', 'thin')),
  (x, y) => path(`M${x - 5.5} ${y - 5.5}h11v11h-11z`, outlined('cloth1', 'thin')),
];

const laboratoryTests = () => {
  const rows = [0, 1, 2].map((i) => {
    const y = 66 + i * 46;
    return group(
      ...(i < 2 ? [shapes[i]!(196, y)] : [shapes[2]!(189, y - 8), shapes[3]!(198, y + 8)]),
      // A line to write on: what was found is for the reader's own report.
      path(`M216 ${y + 9}h78`, ink),
      marker(i + 1, [168, y]),
    );
  });
  return directionalDrawing(
    place(bloodTube(), {x: 52, y: 100, scale: 3}),
    ...(
      [
        [0, 42, 110],
        [1, 61, 117],
        [2, 42, 130],
        [0, 61, 137],
        [1, 42, 149],
        [3, 61, 155],
        [0, 51, 167],
      ] as const
    ).map(([kind, x, y]) => shapes[kind]!(x, y)),
    arrow([96, 104], [130, 104], eye),
    path(
      'M144 24a12 12 0 0 1 12-12h124l28 28v136a12 12 0 0 1-12 12h-140a12 12 0 0 1-12-12z',
      outlined('paper'),
    ),
    path('M280 12v28h28', ink),
    path('M164 32h72', detail),
    ...rows,
  );
};

const imaging = () => {
  const film = {x: 8, y: 20};
  const deposits: readonly (readonly [x: number, y: number, r: number])[] = [
    [150.5, 143, 10],
    [151, 122, 5],
    [129, 153.5, 5],
    [88, 146, 7],
    [76, 149, 6],
    [65, 147, 4.5],
    [42, 102, 5],
    [146, 70, 6],
    [143, 52, 4],
    [80, 58, 5.5],
  ];
  return directionalDrawing(
    place(elbowFilm(), film),
    ...deposits.map(([x, y, r], i) => place(deposit(x, y, r, i), film)),
    arrow([190, 86], [208, 86], {...eye, dash: 'dotted'}),
    path(roundRect(214, 36, 100, 102, 12), {...eye, dash: 'dotted'}),
    place(scannerWithPerson(), {x: 264, y: 87, scale: 0.84}),
    marker(1, [26, 86], placePoint([28, 122], film)),
    marker(2, [56, 66], placePoint([80, 58], film)),
    place(pencil(), {x: 18, y: 58, scale: 0.7}),
    marker(3, [58, 36]),
    marker(4, [264, 18]),
    place(speechBubble(72, 32), {x: 272, y: 172, flip: true, turn: 180}),
    place(pacemaker(), {x: 276, y: 172}),
    marker(5, [220, 172]),
  );
};

/** A device that keeps the heart beating, with its lead; middle at (0, 0), 18 high. */
const pacemaker = () =>
  group(
    path('M-12-4q8-8 16 0t14 6', ink),
    path(
      'M-24-8h14a4 4 0 0 1 4 4v6a8 8 0 0 1-8 8h-6a8 8 0 0 1-8-8v-6a4 4 0 0 1 4-4z',
      outlined('deviceDeep', 'thin'),
    ),
    path('M-20 1h4l2-4 2 6 2-2h2', detail),
  );

/** The scanner with somebody lying on its couch. */
const scannerWithPerson = () =>
  group(
    scanner(),
    path('M-26-6C-10-10 4-9 12-8V4H-28z', outlined('scrubs')),
    circle(-36, -4, 7.5, outlined('skin2')),
  );

const skinBiopsy = () => {
  const microscope = {x: 64, y: 106, scale: 1.05};
  const sample = placePoint(samplePlace, microscope);
  const [x, y, r] = [236, 92, 78];
  // Corners, not rounds: grains of a mineral, unlike the cells and fibers of skin.
  const clumps = [
    'M-30-38l8-6 9 5 10-2-4 11-9 1-4 6-8-6z',
    'M6-6l10-4 8 4 9-6 6 10-7 5 2 9-12 4-5-6-9 3z',
    'M-50 12l8-5 5 6 7 2-5 9-9-1z',
    'M-20 40l9-4 5 5 9-2 2 9-10 4-6-4-7 1z',
    'M32-46l8 3 6-2-1 9-9 3z',
    'M46 30l7-3 2 8-7 3z',
    'M-54-18l6-4 4 5-5 5z',
    'M-10-8l5-4 4 6-6 4z',
    'M10-56l6-3 4 5-6 4z',
    'M26 46l6-1 1 6-6 2z',
  ]
    .map(parsePath)
    .map((area) => path([...area, ...hatch(area, 3, 0, 1)], {line: 'depositLine', weight: 'bold'}));
  const strays =
    'M-40-48h0M4-28h0M-30 6h0M-24-20h0M52 10h0M38 26h0M-42 36h0M50-14h0M22 26h0M-14 22h0M0 58h0M-4-46h0';
  const fibers = [-52, -26, 0, 26, 52].map((at, i) => {
    const half = Math.sqrt(70 ** 2 - at ** 2);
    const bow = i % 2 ? 8 : -8;
    return smooth([-half, at], [-half / 2, at + bow], [0, at], [half / 2, at - bow], [half, at]);
  });
  return directionalDrawing(
    path(polyline([x - 24, y - r + 4], sample, [x - 24, y + r - 4]), ink),
    place(sampleMicroscope(), microscope),
    place(
      group(
        circle(0, 0, r, {fill: 'deposit', line: 'depositLine'}),
        path(fibers.flat(), {line: 'faint', weight: 'thin'}),
        ...clumps,
        path(strays, {line: 'depositLine', weight: 'bold'}),
      ),
      {x, y},
    ),
    marker(1, [126, 168], sample),
    marker(2, [304, 180], [x + 24, y + 6]),
  );
};

/** By figure id. */
export const diagnosis: Drawings = {
  'diagnosis-clinical-examination': clinicalExamination(),
  'diagnosis-laboratory-tests': laboratoryTests(),
  'diagnosis-imaging': imaging(),
  'diagnosis-skin-biopsy': skinBiopsy(),
};
