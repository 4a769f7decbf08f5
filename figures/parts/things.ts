/** Things of a clinic and of daily life. Each is drawn round its middle (0, 0) unless it says otherwise. */
import type {SvgNode} from '../drawing/node.js';
import {circle, detail, group, ink, outlined, path, upright} from '../drawing/node.js';
import type {Fill} from '../drawing/palette.js';
import {roundRect} from '../drawing/shapes.js';

/** An X-ray film with its clip and rounded corners; (x, y) is its top left. Draw on it in film colors. */
export const xRayFilm = (x: number, y: number, w: number, h: number): SvgNode =>
  group(
    path(roundRect(x, y, w, h, 6), outlined('film')),
    path(roundRect(x + w / 2 - 17, y - 5, 34, 10, 3), outlined('device')),
  );

/** A month's page with rings, days as dots, and a tick on one day. 48 wide. */
export const calendar = (): SvgNode =>
  group(
    path(roundRect(-24, -18, 48, 42, 6), outlined('paper')),
    path('M-24-5v-7a6 6 0 0 1 6-6h36a6 6 0 0 1 6 6v7z', outlined('cloth1')),
    path('M-12-23v9M12-23v9', ink),
    path('M-14 4h0M-5 4h0M4 4h0M13 4h0M-14 14h0M-5 14h0', {line: 'ink', weight: 'bold'}),
    upright(path('M5 13l4 5 8-9', {line: 'accentLine', weight: 'bold'})),
  );

/** A corked tube of blood, 56 high. */
export const bloodTube = (): SvgNode =>
  group(
    path('M-8-18h16v36a8 8 0 0 1-16 0z', outlined('paper')),
    path('M-8-2h16v20a8 8 0 0 1-16 0z', outlined('vessel')),
    path(roundRect(-10, -28, 20, 12, 3), outlined('cloth1')),
    path('M-3-12h6M-3-7h6', detail),
  );

/** A sheet with lines of writing and boxes, 52 by 66. */
export const report = (): SvgNode =>
  group(
    path('M-26-27a6 6 0 0 1 6-6h32l14 14v46a6 6 0 0 1-6 6h-40a6 6 0 0 1-6-6z', outlined('paper')),
    path('M12-33v14h14', ink),
    path('M-17-19h16M-4-4h20M-4 8h20M-4 20h20', detail),
    path('M-18-7h6v6h-6zM-18 5h6v6h-6zM-18 17h6v6h-6z', detail),
  );

/** A microscope, 92 high, looking down to the left. */
export const microscope = (): SvgNode =>
  group(
    path('M4-22C30-20 34 14 14 32h-12C20 14 18-6 0-10z', outlined('deviceDeep')),
    path('M-30 44a8 8 0 0 1 8-8h46a8 8 0 0 1 8 8z', outlined('deviceDeep')),
    path('M-30 20h36v6h-36z', outlined('device')),
    path('M-20-38l14-5 17 42-14 6z', outlined('device')),
    path('M-25-46l16-6 4 9-16 6z', outlined('deviceDeep')),
    path('M0 5l10-4 3 8-10 4z', outlined('deviceDeep')),
    circle(18, 8, 5, outlined('device')),
  );

/** A bottle of pills with two pills beside it, 70 high. */
export const pillBottle = (): SvgNode =>
  group(
    path(roundRect(-20, -22, 40, 56, 7), outlined('food')),
    path(roundRect(-23, -36, 46, 15, 4), outlined('paper')),
    path('M-14-36v15M-5-36v15M4-36v15M13-36v15', detail),
    path('M-20-8h40v26h-40z', outlined('paper')),
    path('M-11 1h22M-11 9h14', detail),
  );

/** A capsule, half filled, 24 long. */
export const pill = (): SvgNode =>
  group(
    path(roundRect(-12, -5.5, 24, 11, 5.5), outlined('paper')),
    path('M0-5.5h6.5a5.5 5.5 0 0 1 0 11H0z', outlined('inflamed')),
  );

/** A tube of cream, cap down, 76 high. */
export const creamTube = (): SvgNode =>
  group(
    path('M-22-38h44l-6 56h-32z', outlined('water')),
    path('M-22-38h44v7h-43z', outlined('device')),
    path(roundRect(-11, 18, 22, 16, 3), outlined('deviceDeep')),
    path('M-10-16h20M-9-7h18M-8 2h10', detail),
  );

/** An adhesive dressing with a pad, 60 by 26. */
export const dressing = (): SvgNode =>
  group(
    path(roundRect(-30, -13, 60, 26, 12), outlined('cloth2')),
    path(roundRect(-12, -8, 24, 16, 3), outlined('paper')),
    path('M-22-4h0M-22 4h0M22-4h0M22 4h0M-18 0h0M18 0h0', ink),
  );

/** A syringe pointing right, needle's tip at (0, 0), 74 long. */
export const syringe = (): SvgNode =>
  group(
    path('M-20 0H0', {line: 'ink', weight: 'thin'}),
    path('M-26-4h6v8h-6z', outlined('deviceDeep')),
    path(roundRect(-58, -8, 33, 16, 3), outlined('paper')),
    path('M-44-7h18v14h-18z', {fill: 'water'}),
    path('M-44-8v16M-37-8v5M-31-8v5M-58-11v22M-58 0h-14M-72-7v14', ink),
  );

/** A glass of water, 52 high. */
export const glassOfWater = (): SvgNode =>
  group(
    path('M-16-12h32l-4 35a3 3 0 0 1-3 3h-18a3 3 0 0 1-3-3z', {fill: 'water'}),
    path('M-16-12q8 4 16 0t16 0', ink),
    path('M-18-26h36l-6 49a3 3 0 0 1-3 3h-18a3 3 0 0 1-3-3z', ink),
  );

/** A protective glove, fingers up, 64 high. */
export const glove = (): SvgNode =>
  group(
    path(
      'M-13 22V4C-20-2-25-8-26-13c-1-5 5-8 8-4l6 8V-22c0-6 8-6 8 0v-5c0-6 8-6 8 0v4c0-6 8-6 8 0v6c0-6 7-5 7 0V6c0 6-2 10-3 16z',
      outlined('cloth2'),
    ),
    path('M-4-22v16M4-23v17M12-18v13', detail),
    path(roundRect(-16, 22, 36, 10, 4), outlined('cloth1')),
  );

/** A plate with vegetables seen from above, 68 across. */
export const plate = (): SvgNode =>
  group(
    circle(0, 0, 34, outlined('paper')),
    circle(0, 0, 25, detail),
    // A leaf, a tomato half and carrot slices.
    path('M-19 3C-20-10-11-18 1-18 2-6-6 3-19 3zM-17 1L-4-13', outlined('leaf')),
    circle(10, -5, 8.5, outlined('inflamed')),
    path('M6-5h0M13-8h0M12-1h0', ink),
    circle(-6, 13, 6, outlined('food')),
    circle(6, 14, 6, outlined('food')),
  );

/** A pan balance, level, 96 wide; the pans' middles are at (-36, 14) and (36, 14). */
export const balance = (): SvgNode =>
  group(
    path('M-14 44h28M0 44V-30', ink),
    path('M-40-26Q0-38 40-26', {line: 'ink', weight: 'bold'}),
    circle(0, -32, 4, outlined('device')),
    path('M-36-26L-50 14M-36-26L-22 14M36-26L22 14M36-26L50 14', detail),
    path('M-52 14h32a16 12 0 0 1-32 0zM20 14h32a16 12 0 0 1-32 0z', outlined('device')),
  );

/** A kidney with its vessels, 40 high; flip it for the other side. */
export const kidney = (): SvgNode =>
  group(
    path('M8 2Q18 4 20 20M8-2Q16-4 22-4', {line: 'vesselLine', weight: 'bold'}),
    path(
      'M6-19C14-16 14-7 8-4 5-2 5 2 8 4 14 8 13 17 5 20-8 22-16 10-16 0S-7-23 6-19z',
      outlined('organ'),
    ),
  );

/** A stomach with the ends of its tubes, 56 high round (0, 0). */
export const stomach = (): SvgNode =>
  group(
    path(
      'M2-28V-16C4-12 8-18 14-18 24-18 28-8 26 4 24 20 8 26-6 22-14 20-16 16-22 20L-28 12C-22 4-14 8-8 8 2 8 0-2-4-10-6-14-6-20-6-28z',
      outlined('organ'),
    ),
    path('M14-8C18-4 18 4 12 10', detail),
  );

/** A laser handpiece pointing down, its opening at (0, 0), 70 high; the beam is not drawn. */
export const laserHandpiece = (): SvgNode =>
  group(
    path('M4-60C8-74 26-76 32-66', {line: 'ink', weight: 'bold'}),
    path('M-9-18L-12-54a6 6 0 0 1 6-6h12a6 6 0 0 1 6 6L9-18z', outlined('device')),
    path('M-9-18h18L5-4h-10z', outlined('deviceDeep')),
    path(roundRect(-5, -46, 10, 14, 4), outlined('cloth1')),
  );

/** The head of a shock-wave device on the skin, its lower face at y = 0, 56 wide. */
export const waveHead = (): SvgNode =>
  group(
    path('M8-52C10-66 28-66 34-58', {line: 'ink', weight: 'bold'}),
    path('M-14-30v-18a6 6 0 0 1 6-6h16a6 6 0 0 1 6 6v18z', outlined('device')),
    path('M-28-6C-28-22-20-30-10-30h20C20-30 28-22 28-6z', outlined('deviceDeep')),
    path('M-28-6h56q0 6-28 6t-28-6z', outlined('water')),
  );

/** An open toolbox, 108 wide, its edge at y = 0; things stand behind the edge, so draw them first. */
export const toolbox = (): SvgNode =>
  group(
    path(roundRect(-54, 0, 108, 44, 6), outlined('cloth1')),
    path('M-54 12h108', ink),
    path(roundRect(-10, 5, 20, 14, 3), outlined('device')),
  );

/** A cup, 40 high, without a handle. */
export const cup = (): SvgNode =>
  group(
    path('M-17-20h34l-4 36a5 5 0 0 1-5 4h-16a5 5 0 0 1-5-4z', outlined('cloth2')),
    path('M-16-11h32', detail),
  );

/** A mug from above, 50 across, its handle at the left: something to grip. */
export const mugFromAbove = (): SvgNode =>
  group(
    path('M-24-7h-10a7 7 0 0 0 0 14h10', {line: 'ink', weight: 'bold'}),
    circle(0, 0, 25, outlined('paper')),
    circle(0, 0, 19, outlined('food', 'thin')),
  );

/** A bottle of lotion with a pump, 66 high. */
export const lotion = (): SvgNode =>
  group(
    path('M0-14v-16M-16-26q0-6 6-6H8', {line: 'ink', weight: 'bold'}),
    path(roundRect(-8, -18, 16, 9, 3), outlined('deviceDeep')),
    path(roundRect(-17, -9, 34, 42, 8), outlined('water')),
    path('M0 2C6 10 8 13 8 16a8 8 0 0 1-16 0c0-3 2-6 8-14z', outlined('paper')),
  );

/** A ring-shaped scanner with its couch, 100 wide, 84 high. */
export const scanner = (): SvgNode =>
  group(
    path(roundRect(-20, -42, 64, 78, 12), outlined('device')),
    circle(12, -6, 22, outlined('deviceDeep')),
    circle(12, -6, 16, outlined('paper')),
    path(roundRect(-52, 4, 72, 9, 4), outlined('cloth1')),
    path('M-44 13v24M-52 37h18M-20 36h64', ink),
  );

/** A drop of blood or water, 24 high. */
export const drop = (fill: Fill = 'vessel'): SvgNode =>
  path('M0-12C6-4 9 0 9 4A9 9 0 0 1-9 4C-9 0-6-4 0-12z', outlined(fill));

/** What somebody says: w by h round (0, 0), its tip below at the left; flip it for the right. */
export const speechBubble = (w: number, h: number): SvgNode => {
  const [x, y] = [w / 2, h / 2];
  return path(
    `M${-x + 12} ${-y}H${x - 12}a12 12 0 0 1 12 12V${y - 12}a12 12 0 0 1-12 12H${-x + 32}L${-x + 14} ${y + 13}V${y}H${-x + 12}a12 12 0 0 1-12-12V${-y + 12}a12 12 0 0 1 12-12z`,
    outlined('paper'),
  );
};
