/** Things of medical care that touch the skin. */
import type {SvgNode} from '../drawing/node.js';
import {detail, group, ink, outlined, path} from '../drawing/node.js';
import {roundRect} from '../drawing/shapes.js';

/** An infusion bag on its hook, 72 high with the drip chamber; the hook's top is at (0, 0). */
export const infusionBag = (): SvgNode =>
  group(
    path('M0 10V5a4 4 0 1 1 4-4', ink),
    path(roundRect(-19, 9, 38, 46, 8), outlined('paper')),
    path('M-17.7 27h35.4v20a7 7 0 0 1-7 7h-21.4a7 7 0 0 1-7-7z', {fill: 'water'}),
    path('M-18 27q9 4 18 0t18 0', detail),
    path('M-7 40h14M0 33v14', ink),
    path(roundRect(-4.5, 55, 9, 15, 3), outlined('paper')),
    path('M0 61h0', {line: 'accentLine', weight: 'bold'}),
  );

/** A cannula that lies on the skin and heads left, its tip at (0, 0); the line starts at (26, 0). */
export const cannula = (): SvgNode =>
  group(
    path('M0 0H12', {line: 'ink', weight: 'normal'}),
    path(roundRect(10, -4, 18, 8, 3), outlined('deviceDeep')),
    path(roundRect(12, -13, 9, 26, 3), outlined('paper', 'thin')),
  );

/** A strap with a sensor round a limb, `half` the limb's half width, 28 wide. */
export const strap = (half: number): SvgNode =>
  group(
    path(
      `M-14${-half - 3}Q0 ${-half - 7} 14${-half - 3}V${half + 3}Q0 ${half + 7}-14 ${half + 3}z`,
      outlined('deviceDeep'),
    ),
    path(roundRect(-10, -24, 20, 36, 6), outlined('device')),
    path('M0-12v12M-6-6H6', ink),
  );

/** A monitor with a pulse, 64 by 44. */
export const monitor = (): SvgNode =>
  group(
    path(roundRect(-32, -22, 64, 44, 6), outlined('device')),
    path(roundRect(-25, -15, 50, 30, 3), outlined('paper', 'thin')),
    path('M-20 2h10l5-11 8 18 5-7H20', {line: 'accentLine'}),
  );
