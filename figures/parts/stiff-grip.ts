/** A hand that can't close round a mug. */
import type {Paint, SvgNode} from '../drawing/node.js';
import {detail, group, outlined, path, union} from '../drawing/node.js';
import type {Tone} from '../drawing/palette.js';
import {skin} from '../drawing/palette.js';
import {capsule, limb, roundRect} from '../drawing/shapes.js';
import {stiffSkin} from './cracked-skin.js';
import {grippingHand} from './hand.js';
import {arrow} from './signs.js';
import {mugFromAbove} from './things.js';

/** The way to the mug that the fingers don't get. */
const missing: Paint = {line: 'accentLine', dash: 'dashed'};

/** The mug's middle is at (0, 0); the sleeve ends at x = 128. Stiff skin is hatched. */
export const stiffGrip = (tone: Tone): SvgNode =>
  group(
    mugFromAbove(),
    // The middle finger shows behind the index finger.
    union(
      skin(tone),
      capsule([42, -20], 10, [22, -52], 8),
      capsule([22, -52], 8, [-4, -63], 7),
      capsule([-4, -63], 7, [-25, -62], 5.6),
    ),
    grippingHand(0.25, tone),
    path('M-20-54q-4 2-3 7M4 54q-4-1-5-7', detail),
    stiffSkin(
      limb([
        [35, -25, 6],
        [21, -42, 5.6],
        [0, -50, 5],
      ]),
    ),
    stiffSkin(
      limb([
        [36, 24, 6],
        [24, 39, 5.6],
      ]),
    ),
    stiffSkin(roundRect(72, -12, 34, 26, 4)),
    path('M110-18h18v38h-18q3-19 0-38z', outlined('cloth1')),
    arrow([-21, -39], [-21, -20], missing),
    arrow([-4, 42], [-7, 28], missing),
  );
