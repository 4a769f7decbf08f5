/** The whole body from the front: a calm outline without a face, to mark places on. */
import type {SvgNode} from '../drawing/node.js';
import {group, outlined, path, place} from '../drawing/node.js';
import type {Fill, Tone} from '../drawing/palette.js';
import {skin} from '../drawing/palette.js';
import type {Point} from '../drawing/path.js';
import type {Knot} from '../drawing/shapes.js';
import {ellipse, symmetric} from '../drawing/shapes.js';

/** Build of a body. */
export type Build = 'slim' | 'medium' | 'broad' | 'child';

/** How a body looks. */
export interface BodyOptions {
  tone: Tone;
  build?: Build;
  hair?: Extract<Fill, `hair${string}`>;
  /** Hair to the shoulders. */
  longHair?: boolean;
}

const girth: Record<Build, number> = {slim: 0.9, medium: 1, broad: 1.22, child: 1.06};

/** Right half of a body 200 units high, standing on y = 200, from below the chin to the crotch. */
function half(build: Build): Knot[] {
  const wide = girth[build];
  const belly = build === 'broad' ? 1.12 : 1;
  const arm = (build === 'broad' ? 5 : 0) - (build === 'slim' ? 1 : 0);
  return [
    [5.2, 24],
    [5.6, 31],
    [11 * wide, 35.5],
    [20 * wide, 39.5],
    [24 * wide, 47],
    [26 + arm, 62],
    [28.5 + arm, 78],
    [31.5 + arm, 98],
    [33 + arm, 105],
    [33.6 + arm, 113],
    [31 + arm, 120.5],
    [27.8 + arm, 117.5],
    [27.2 + arm, 106],
    [26.4 + arm, 99],
    [22.8 + arm, 82],
    [19.8 + arm, 68],
    [17 * wide, 53, 'corner'],
    [15.8 * wide, 66],
    [14.4 * wide * belly, 80],
    [17.2 * wide * belly, 93],
    [19 * wide, 106],
    [18 * wide, 124],
    [14.6 * wide, 145],
    [13.4 * wide, 152],
    [14 * wide, 165],
    [10.4 * wide, 186],
    [10.8, 191],
    [14.6, 196.4],
    [11, 199],
    [5.4, 198.4],
    [4.6, 190],
    [4, 183],
    [3.2, 166],
    [4, 152],
    [3, 140],
    [0, 109],
  ];
}

/** Places on the body of the default build, by name, on the viewer's right; mirror x for the other side. */
export const bodyPlaces = {
  face: [4, 17],
  neck: [0, 31],
  chest: [8, 54],
  shoulder: [19, 46],
  upperArm: [22, 62],
  elbow: [25.6, 79],
  forearm: [28, 92],
  hand: [30.4, 111],
  belly: [0, 82],
  hip: [14, 99],
  thigh: [10, 124],
  knee: [8.8, 150],
  shin: [8.6, 168],
  foot: [9.6, 195],
} as const satisfies Record<string, Point>;

/** A body 200 units high, soles at y = 200, middle of the crown at (0, 0); a child's crown is higher. */
export function body({
  tone,
  build = 'medium',
  hair = 'hairDark',
  longHair = false,
}: BodyOptions): SvgNode {
  const paint = outlined(skin(tone), 'thin');
  const trunk = path(symmetric(...half(build)), paint);
  // A child's head is bigger in proportion; it grows from the chin.
  const scale = build === 'child' ? 1.4 : 1;
  const headAt = (...nodes: SvgNode[]) => place(group(...nodes), {y: 27 - 27 * scale, scale});
  const longHairBehind = path(
    'M-11.4 12C-12.4 26-13 32-11 36-6 38 6 38 11 36 13 32 12.4 26 11.4 12z',
    outlined(hair, 'thin'),
  );
  return group(
    ...(longHair ? [headAt(longHairBehind)] : []),
    trunk,
    headAt(
      path(ellipse(0, 14.4, 9.8, 12.8), paint),
      path(
        longHair
          ? 'M-10.4 18C-13 5-8 0 0 0S13 5 10.4 18C9.6 12 6 8.6 0 8.2-6 8.6-9.6 12-10.4 18z'
          : 'M-10 14.4C-12 4-7 .4 0 .4S12 4 10 14.4C8.6 9.6 6 7.4 0 7.4S-8.6 9.6-10 14.4z',
        outlined(hair, 'thin'),
      ),
    ),
  );
}
