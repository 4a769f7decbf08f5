/** What to do with a lump, and what never to do. */
import type {SvgNode} from '../drawing/node.js';
import {circle, detail, group, outlined, path, place, union} from '../drawing/node.js';
import type {Point} from '../drawing/path.js';
import {blob, capsule, polyline} from '../drawing/shapes.js';
import {deposit} from './deposit.js';
import {magnifier} from './examination.js';
import {sideArm, sidePerson} from './side-person.js';
import {panel, tick} from './signs.js';
import {skinSection} from './skin-section.js';

/** A patient lays an arm with a lump before a doctor with a magnifying glass, in a panel 192 wide, 184 high. */
export function shownToDoctor(): SvgNode {
  const doctor = {x: 52, y: 48, scale: 0.92};
  const patient = {x: 148, y: 50, scale: 0.92, flip: true};
  return group(
    panel(0, 0, 192, 184),
    tick(22, 22, 12),
    place(
      sidePerson({
        tone: 3,
        hair: 'short',
        hairFill: 'hairDark',
        glasses: true,
        wears: 'coat',
        nod: 18,
      }),
      doctor,
    ),
    place(
      sidePerson({tone: 1, hair: 'bun', hairFill: 'hairBrown', wears: 'cloth1', nod: 14}),
      patient,
    ),
    path('M0 132H192V172A12 12 0 0 1 180 184H12A12 12 0 0 1 0 172z', outlined('cloth2')),
    place(sideArm([0, 0], [2, 46], [-66, 50], {tone: 1, sleeve: 'cloth1'}), {
      x: 154,
      y: 98,
      scale: 0.98,
    }),
    circle(100, 144, 19, outlined('skin1')),
    deposit(100, 144, 12),
    place(magnifier(19), {x: 100, y: 144, turn: 45}),
    place(sideArm([0, 0], [4, 46], [20, 48], {tone: 3, sleeve: 'paper', long: true}), {
      x: 46,
      y: 98,
      scale: 0.92,
    }),
  );
}

/** The place of the lump that fingers squeeze. */
const squeezed: Point = [52, 128];

/** Finger and thumb that squeeze a lump from above, crossed out, in a panel 104 wide, 184 high. */
export function neverSqueezed(): SvgNode {
  const [x, y] = squeezed;
  const skin = skinSection({
    x: 8,
    y: 130,
    width: 88,
    height: 46,
    tone: 2,
    bump: {x, height: 24, halfWidth: 22},
  });
  const across = [...polyline([14, 24], [90, 148]), ...polyline([90, 24], [14, 148])];
  return group(
    panel(0, 0, 104, 184),
    skin.node,
    deposit(x, y, 13),
    union(
      'skin2',
      blob(
        [34, 10, 'corner'],
        [70, 10, 'corner'],
        [75, 26],
        [70, 46],
        [52, 50],
        [34, 46],
        [29, 26],
      ),
      capsule([37, 36], 10, [19, 68], 9),
      capsule([19, 68], 9, [31, 110], 7),
      capsule([67, 36], 10.5, [86, 70], 9.6),
      capsule([86, 70], 9.6, [73, 110], 7.6),
    ),
    path('M22 100q-2 7 3 12M82 100q2 7-3 12', detail),
    path('M30 1.25H74V18H30z', outlined('cloth2')),
    path(across, {line: 'halo', weight: 'union'}),
    path(across, {line: 'inflamedLine', weight: 'bold'}),
  );
}
