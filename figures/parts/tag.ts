/** A tag on a string. */
import type {SvgNode} from '../drawing/node.js';
import {circle, group, ink, outlined, path} from '../drawing/node.js';
import type {Point} from '../drawing/path.js';

/** A tag round (0, 0), w by h, its string from the hole at its top to `tied`. */
export function tag(w: number, h: number, tied: Point): SvgNode {
  const [x, y] = [w / 2, h / 2];
  return group(
    path(
      `M${-x} ${-y + 16}L${-x + 16} ${-y}H${x - 16}L${x} ${-y + 16}V${y - 6}a6 6 0 0 1-6 6H${-x + 6}a6 6 0 0 1-6-6z`,
      outlined('highlight'),
    ),
    path(`M0 ${-y + 9}Q${tied[0] / 2} ${-y - 14} ${tied[0]} ${tied[1]}`, ink),
    circle(0, -y + 9, 3.4, outlined('paper')),
  );
}
