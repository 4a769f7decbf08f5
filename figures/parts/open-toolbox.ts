/** An open toolbox wide enough for five things side by side. */
import type {SvgNode} from '../drawing/node.js';
import {group, ink, outlined, path} from '../drawing/node.js';
import {roundRect} from '../drawing/shapes.js';

/** The lid, open behind the things; (0, 0) is the middle of the box's edge. */
export const wideLid = (): SvgNode =>
  path('M-140 4L-132-42a8 8 0 0 1 8-6h248a8 8 0 0 1 8 6L140 4z', outlined('device'));

/** The box itself with its clasps, 296 wide and 72 high, to draw after the things. */
export const wideToolbox = (): SvgNode =>
  group(
    path(roundRect(-148, 0, 296, 72, 12), outlined('cloth1')),
    path('M-148 14H148', ink),
    path(roundRect(-96, 5, 22, 18, 3), outlined('deviceDeep')),
    path(roundRect(74, 5, 22, 18, 3), outlined('deviceDeep')),
  );

/** A stretchy exercise band with two handles, hanging over the box's edge at y = 0; 67 wide, 134 high. */
export const exerciseTube = (): SvgNode =>
  group(
    path('M-24-38V34a24 24 0 0 0 48 0V-38H16V34a16 16 0 0 1-32 0V-38z', outlined('leaf')),
    ...[-20, 20].map((x) =>
      group(
        path(`M${x - 10}-66L${x}-38 ${x + 10}-66`, ink),
        path(roundRect(x - 13.5, -76, 27, 12, 6), outlined('cloth2')),
      ),
    ),
  );
