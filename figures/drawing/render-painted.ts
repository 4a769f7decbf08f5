/** The markup of a drawing in light colors that needs no style sheet: for files and plain HTML. */
import {weights} from './canvas.js';
import type {Drawing} from './drawing.js';
import {mirrored} from './drawing.js';
import {numeralPaint, numeralStrokes} from './markers.js';
import type {Paint, SvgNode} from './node.js';
import {fills, lines} from './palette.js';
import {short, writePath} from './path.js';
import {dashes} from './style-sheet.js';

/** What stands inside an svg: a group of shapes, without text, ids, classes or references. */
export const renderPainted = (drawing: Drawing, dir: 'ltr' | 'rtl'): string =>
  paintedGroup((dir === 'rtl' ? mirrored(drawing) : drawing).root.children);

/** Nodes of any drawing in one group, which has what they leave out of their own paint. */
export const paintedGroup = (nodes: readonly SvgNode[]): string =>
  `<g fill="none" stroke-width="${weights.normal}" stroke-linecap="round" stroke-linejoin="round">${nodes.map(renderNode).join('')}</g>`;

function renderNode(node: SvgNode): string {
  switch (node.kind) {
    case 'path':
      return `<path${attributes(node.paint)} d="${writePath(node.commands)}"/>`;
    case 'circle':
      return `<circle${attributes(node.paint)} cx="${short(node.x)}" cy="${short(node.y)}" r="${short(node.r)}"/>`;
    case 'numeral':
      return `<path${attributes(numeralPaint)} d="${writePath(numeralStrokes(node))}"/>`;
    case 'group':
      return node.children.map(renderNode).join('');
  }
}

function attributes({fill, line, weight = 'normal', dash}: Paint): string {
  return [
    fill && ` fill="${fills[fill].light}"`,
    line && ` stroke="${lines[line].light}"`,
    line && weight !== 'normal' && ` stroke-width="${weights[weight]}"`,
    dash && ` stroke-dasharray="${dashes[dash]}"`,
  ]
    .filter(Boolean)
    .join('');
}
