/** The markup for a page: classes for roles, which the style sheet colors. */
import type {Drawing} from './drawing.js';
import {height, width} from './canvas.js';
import {numeralPaint, numeralStrokes} from './markers.js';
import type {Paint, SvgNode} from './node.js';
import {className} from './palette.js';
import {short, writePath} from './path.js';

/** The `viewBox` of every drawing. */
export const viewBox = `0 0 ${width} ${height}`;

/**
 * What stands inside `<svg class="drawing" viewBox="0 0 320 200">`: no newlines, double-quoted
 * attributes, no ids, no styles. A directional drawing is one `<g>`, which the style sheet mirrors
 * where text runs from right to left.
 */
export function renderInner({root, directional}: Drawing): string {
  const inner = root.children.map((node) => render(node, directional)).join('');
  return directional ? `<g class="directional">${inner}</g>` : inner;
}

/** `directional`: what is to be read needs a group that is not mirrored. */
function render(node: SvgNode, directional: boolean): string {
  switch (node.kind) {
    case 'path':
      return `<path class="${classes(node.paint)}" d="${writePath(node.commands)}"/>`;
    case 'circle':
      return `<circle class="${classes(node.paint)}" cx="${short(node.x)}" cy="${short(node.y)}" r="${short(node.r)}"/>`;
    case 'numeral': {
      const numeral = `<path class="${classes(numeralPaint)}" d="${writePath(numeralStrokes(node))}"/>`;
      return directional ? `<g class="upright">${numeral}</g>` : numeral;
    }
    case 'group': {
      const inner = node.children
        .map((child) => render(child, directional && !node.upright))
        .join('');
      return node.upright ? `<g class="upright">${inner}</g>` : inner;
    }
  }
}

const classes = ({fill, line, weight, dash}: Paint): string =>
  [fill && className(fill), line && className(line), weight === 'normal' ? undefined : weight, dash]
    .filter(Boolean)
    .join(' ');
