/** The drawings of the section `symptoms`. */
import type {Drawings} from './drawing/drawing.js';
import {directionalDrawing, drawing} from './drawing/drawing.js';
import {marker} from './drawing/markers.js';
import type {Paint, Placement} from './drawing/node.js';
import {group, outlined, path, place, placePoint, transform} from './drawing/node.js';
import type {Command} from './drawing/path.js';
import {blob, ellipse, polyline, roundRect} from './drawing/shapes.js';
import {armShapes, bentArm} from './parts/arm.js';
import {crackCloseUp, stiffSkin} from './parts/cracked-skin.js';
import {deposit, depositCluster} from './parts/deposit.js';
import {neverSqueezed, shownToDoctor} from './parts/first-steps.js';
import type {FingerBend} from './parts/hand.js';
import {fingerJoints, fingerShapes, openHand, pointingHand} from './parts/hand.js';
import {reddenedHand, swollenDeposit} from './parts/inflammation.js';
import {bentLeg, legShapes} from './parts/leg.js';
import {painFace, painRings, painScale} from './parts/pain.js';
import {person} from './parts/person.js';
import {arcArrow, arrow, panel} from './parts/signs.js';
import {stiffGrip} from './parts/stiff-grip.js';
import {marble, marbleRadius, peaRadius, peaWithPod} from './parts/size-comparison.js';
import {skinSection} from './parts/skin-section.js';
import {stepsOfWoundCare} from './parts/wound-care.js';

/** What a limb would look like if it bent all the way: a dashed outline, to lie behind the limb. */
const lost = (shapes: readonly (readonly Command[])[], placement: Placement) =>
  place(
    group(
      ...shapes.map((shape) => path(shape, {line: 'ink', dash: 'dashed'})),
      ...shapes.map((shape) => path(shape, {fill: 'paper'})),
    ),
    placement,
  );

/** Above, joints that bend all the way; below, the same with a deposit: what is lost is dashed. */
const restrictedMovement = () => {
  const paint: Paint = {line: 'accentLine', weight: 'bold'};
  const row = (y: number) => ({
    finger: {x: 46, y: y + 20, scale: 0.86},
    arm: {x: 171, y: y + 74, scale: 0.64},
    leg: {x: 264, y: y + 16, scale: 0.58, flip: true, turn: 180},
  });
  const limbs = (at: ReturnType<typeof row>, finger: FingerBend, arm: number, leg: number) =>
    group(
      place(pointingHand(finger, 1), at.finger),
      place(bentArm(arm, 3), at.arm),
      place(bentLeg(leg, 2), at.leg),
    );
  const ways = (at: ReturnType<typeof row>, bend: FingerBend, ends: readonly number[]) => {
    const joints = [
      placePoint(fingerJoints(bend)[1]!, at.finger),
      [at.arm.x, at.arm.y],
      [at.leg.x, at.leg.y],
    ] as const;
    const starts = [-22, 8, -12];
    return joints.map((joint, i) => arcArrow(joint, i ? 46 : 42, starts[i]!, ends[i]!, paint));
  };
  const [above, below] = [row(6), row(108)];
  const bent = {knuckle: 16, middle: 84, end: 44};
  const stiff = {knuckle: 6, middle: 26, end: 12};
  const [x, y] = placePoint(fingerJoints(stiff)[1]!, below.finger);
  return drawing(
    limbs(above, bent, 130, 122),
    ...ways(above, bent, [84, -106, 100]),
    lost(fingerShapes(bent), below.finger),
    lost(armShapes(130), below.arm),
    lost(legShapes(122), below.leg),
    limbs(below, stiff, 56, 50),
    ...ways(below, stiff, [14, -30, 24]),
    deposit(x, y - 4, 7),
    deposit(below.arm.x + 4, below.arm.y + 3, 8.5, 1),
    deposit(below.leg.x + 2, below.leg.y - 1, 8.5, 2),
    marker(1, [20, 76]),
    marker(2, [20, 180]),
    marker(3, [98, 98], [x + 2, y - 5]),
  );
};

/** Left, what happens round a deposit; right, what it looks like on light and on dark skin. */
const inflammation = () => {
  const [x, y] = [92, 122];
  const section = skinSection({
    x: 8,
    y: 74,
    width: 168,
    height: 118,
    tone: 2,
    bump: {x, height: 28, halfWidth: 62},
  });
  const hand = {x: 276, scale: 0.78, turn: -90};
  return drawing(
    section.node,
    swollenDeposit(x, y),
    panel(188, 8, 124, 88),
    place(reddenedHand(1, 44), {...hand, y: 50}),
    panel(188, 104, 124, 88),
    place(reddenedHand(3, 44), {...hand, y: 146}),
    marker(1, [32, 28], [84, 116]),
    marker(2, [152, 28], [142, 106]),
    marker(3, [160, 172], [130, 122]),
    ...[24, 120].map((at) => arrow([272, at], [302, at])),
    marker(4, [204, 24]),
    marker(5, [204, 120]),
  );
};

const openSores = () => {
  const section = skinSection({
    x: 8,
    y: 66,
    width: 66,
    height: 122,
    tone: 2,
    bump: {x: 41, height: 10, halfWidth: 30},
    opening: {x: 41, halfWidth: 14, depth: 8},
    inflamed: {from: 24, to: 58},
  });
  return directionalDrawing(
    section.node,
    deposit(41, 104, 16),
    marker(1, [24, 24]),
    ...stepsOfWoundCare.flatMap((step, i) => [
      panel(84 + i * 78, 8, 72, 184),
      place(step(), {x: 120 + i * 78, y: 100, scale: 0.78}),
      marker(i + 2, [100 + i * 78, 24]),
    ]),
  );
};

const nodules = () => {
  const hand = {x: 67, y: 172, scale: 1.42};
  const arm = {x: 213, y: 139, scale: 1.4, flip: true};
  const [lx, ly] = placePoint([22, -41], hand);
  const [cx, cy] = placePoint([9, 8], arm);
  const lump = ellipse(lx, ly, 11.5, 11.5);
  const growth = [
    ellipse(cx - 9, cy + 1, 12, 12),
    ellipse(cx + 8, cy + 4, 13, 13),
    ellipse(cx - 1, cy + 9, 11, 11),
  ];
  const sameSize = (y: number, r: number, from: number, to: number) =>
    path([...polyline([from, y - r], [to, y - r]), ...polyline([from, y + r], [to, y + r])], {
      line: 'ink',
      weight: 'thin',
      dash: 'dashed',
    });
  return drawing(
    path(lump, {line: 'ink', weight: 'union'}),
    place(openHand({tone: 3, forearm: 16}), hand),
    path(lump, {fill: 'skin3'}),
    path(roundRect(41, 181, 52, 15, 4), outlined('cloth1')),
    deposit(lx, ly, peaRadius),
    path(growth.flat(), {line: 'ink', weight: 'union'}),
    place(bentArm(96, 1, 'cloth2'), arm),
    path(growth.flat(), {fill: 'skin1'}),
    depositCluster(cx, cy, marbleRadius, 4),
    sameSize(ly, peaRadius, lx + 16, 146),
    place(peaWithPod(), {x: 158, y: ly}),
    sameSize(cy, marbleRadius, 162, cx - 24),
    place(marble(), {x: 144, y: cy}),
    marker(1, [119, 92]),
    marker(2, [182, ly]),
    marker(3, [144, 187]),
    marker(4, [194, 187]),
  );
};

const pain = () => {
  const arm = {x: 110, y: 95, scale: 1.24, turn: 90};
  const elbow = placePoint([8, 9], arm);
  const wrist = placePoint([8.5, -62], arm);
  return directionalDrawing(
    path(roundRect(8, 112, 304, 11, 3), outlined('cloth2')),
    place(bentArm(90, 2), arm),
    deposit(...elbow, 9),
    deposit(...wrist, 6, 1),
    painRings(...elbow, 25),
    painRings(...wrist, 17),
    arcArrow([arm.x, arm.y], 116, -16, -48, {line: 'accentLine', weight: 'bold'}),
    place(painFace('mild'), {x: 28, y: 174}),
    painScale(56, 173, 208),
    place(painFace('strong'), {x: 292, y: 174}),
    marker(1, [54, 90]),
    marker(2, [240, 40]),
    marker(3, [28, 143]),
    marker(4, [292, 143]),
  );
};

const skinHardening = () => {
  const hand = {x: 66, y: 86, scale: 1.16};
  const face = {x: 266, y: 66, scale: 1.66};
  const cheek = place(path(blob([14, -1], [14.4, 5], [11, 13], [6.4, 15], [7.4, 5]), {}), face);
  const otherCheek = transform(cheek, {a: -1, b: 0, c: 0, d: 1, e: 2 * face.x, f: 0});
  return drawing(
    place(stiffGrip(2), hand),
    place(
      person({
        tone: 2,
        hair: 'bun',
        hairFill: 'hairGrey',
        wears: 'cloth1',
        mouth: 'neutral',
        girth: 0.84,
        cut: 78,
      }),
      face,
    ),
    stiffSkin(cheek.commands),
    stiffSkin(otherCheek.commands),
    crackCloseUp(150, 161, placePoint([30, 34], hand), 2),
    marker(1, [134, 18], placePoint([22, -40], hand)),
    marker(2, [100, 186], [148, 163]),
  );
};

/** What to do about each lump, and what never to do. */
const show = () =>
  directionalDrawing(place(shownToDoctor(), {x: 8, y: 8}), place(neverSqueezed(), {x: 208, y: 8}));

/** By figure id. */
export const symptoms: Drawings = {
  'symptoms-show': show(),
  'symptoms-nodules': nodules(),
  'symptoms-pain': pain(),
  'symptoms-skin-hardening': skinHardening(),
  'symptoms-restricted-movement': restrictedMovement(),
  'symptoms-inflammation': inflammation(),
  'symptoms-open-sores': openSores(),
};
