/** Head and trunk from the front, without a face: to show where organs lie. */
import type {SvgNode} from '../drawing/node.js';
import {detail, group, outlined, path} from '../drawing/node.js';
import type {Fill, Tone} from '../drawing/palette.js';
import {skin} from '../drawing/palette.js';
import {ellipse, symmetric} from '../drawing/shapes.js';

/** Head to hips: chin at (0, 42), hips cut at y = 184, 96 wide. */
export const torso = (tone: Tone, hair: Extract<Fill, `hair${string}`>): SvgNode =>
  group(
    path(
      symmetric(
        [0, 36, 'corner'],
        [11, 36, 'corner'],
        [11.6, 52],
        [20, 60],
        [40, 66],
        [46, 82],
        [48, 128],
        [50, 184, 'corner'],
        [0, 184, 'corner'],
      ),
      outlined(skin(tone)),
    ),
    path('M-33 96C-30 124-31 156-34 184M33 96C30 124 31 156 34 184', detail),
    path(ellipse(0, 22, 16, 20.6), outlined(skin(tone))),
    path(
      'M-16.6 22C-20 4-11-1 0-1S20 4 16.6 22C14 13 10 9.4 0 9.4S-14 13-16.6 22z',
      outlined(hair),
    ),
  );

/** The four parathyroid glands, in the neck of `torso`. */
export const parathyroidGlands = (): SvgNode =>
  group(
    ...[-5.6, 5.6].flatMap((x) =>
      [47, 58].map((y) => path(ellipse(x, y, 3.8, 4.6), outlined('organ', 'thin'))),
    ),
  );
