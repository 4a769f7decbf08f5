/** What is put on skin: a dressing, a bandage, cream. */
import type {SvgNode} from '../drawing/node.js';
import {detail, group, outlined, path} from '../drawing/node.js';
import type {Command} from '../drawing/path.js';
import {ellipse, roundRect} from '../drawing/shapes.js';

/** A soft white pad, 52 by 44, held by a strip above and one below. */
export const padDressing = (): SvgNode =>
  group(
    path(roundRect(-26, -22, 52, 44, 5), outlined('paper')),
    path(roundRect(-32, -26, 64, 12, 3), outlined('cloth2')),
    path(roundRect(-32, 14, 64, 12, 3), outlined('cloth2')),
  );

/** A bandage wound round a limb that lies level: `width` along it, `half` the limb's half width. */
export function wrap(x: number, y: number, width: number, half: number): SvgNode {
  const edge: Command[] = roundRect(x - width / 2, y - half - 3, width, 2 * half + 6, 5);
  const turns: Command[] = [];
  for (let at = x - width / 2 + 10; at < x + width / 2 - 2; at += 11) {
    turns.push(['M', at, y - half - 2], ['L', at - 7, y + half + 2]);
  }
  return group(path(edge, outlined('paper')), path(turns, detail));
}

/** A smear of cream, 44 by 24. */
export const cream = (): SvgNode =>
  group(
    path(ellipse(0, 2, 22, 10), outlined('water')),
    path('M-12 3C-10-10 8-8 8-1 8 5-3 5-3 1', detail),
  );
