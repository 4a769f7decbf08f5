/** The markup of a drawing that needs no style sheet: for files, plain HTML and paper. */
import {height, weights, width} from './canvas.js';
import type {Drawing} from './drawing.js';
import {mirrored} from './drawing.js';
import {numeralPaint, numeralStrokes} from './markers.js';
import type {Paint, SvgNode} from './node.js';
import {fills, lines} from './palette.js';
import {short, writePath} from './path.js';
import {viewBox} from './render-inner.js';
import {dashes} from './style-sheet.js';

/** Whose colors it has: `print` are greys. */
type Theme = 'light' | 'print';

/** What stands inside an svg: a group of shapes, without text, ids, classes or references. */
export const renderPainted = (
  drawing: Drawing,
  dir: 'ltr' | 'rtl',
  theme: Theme = 'light',
): string => paintedGroup((dir === 'rtl' ? mirrored(drawing) : drawing).root.children, theme);

/** The same as a file of its own on white, for programs that know no style sheets. */
export const renderPicture = (drawing: Drawing, dir: 'ltr' | 'rtl'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${fills.paper.light}"/>${renderPainted(drawing, dir)}</svg>`;

/** Nodes of any drawing in one group, which has what they leave out of their own paint. */
export const paintedGroup = (nodes: readonly SvgNode[], theme: Theme = 'light'): string =>
  `<g fill="none" stroke-width="${weights.normal}" stroke-linecap="round" stroke-linejoin="round">${nodes.map((node) => renderNode(node, theme)).join('')}</g>`;

function renderNode(node: SvgNode, theme: Theme): string {
  switch (node.kind) {
    case 'path':
      return `<path${attributes(node.paint, theme)} d="${writePath(node.commands)}"/>`;
    case 'circle':
      return `<circle${attributes(node.paint, theme)} cx="${short(node.x)}" cy="${short(node.y)}" r="${short(node.r)}"/>`;
    case 'numeral':
      return `<path${attributes(numeralPaint, theme)} d="${writePath(numeralStrokes(node))}"/>`;
    case 'group':
      return node.children.map((child) => renderNode(child, theme)).join('');
  }
}

function attributes({fill, line, weight = 'normal', dash}: Paint, theme: Theme): string {
  return [
    fill && ` fill="${fills[fill][theme]}"`,
    line && ` stroke="${lines[line][theme]}"`,
    line && weight !== 'normal' && ` stroke-width="${weights[weight]}"`,
    dash && ` stroke-dasharray="${dashes[dash]}"`,
  ]
    .filter(Boolean)
    .join('');
}
