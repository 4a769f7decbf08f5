/** What is to be read in HTML that a tool has made. */
import {parse, type DefaultTreeAdapterTypes} from 'parse5';
import type {Reading} from './tool.js';

/** A text of a page, up to where the next block begins. */
export interface Piece {
  text: string;
  /** The language that the nearest `lang` says. */
  lang: string;
}

type Node = DefaultTreeAdapterTypes.Node;

/** Elements that stand within a line. */
const inline = new Set(['a', 'abbr', 'b', 'bdi', 'bdo', 'em', 'i', 'span', 'strong']);

/** Elements whose content nobody reads: the content of a template is a root or waits for a script. */
const unread = new Set(['head', 'script', 'style', 'template', 'noscript']);

const attribute = (node: Node, name: string) =>
  'attrs' in node ? node.attrs.find((one) => one.name === name)?.value : undefined;

/** The content of a root that a server wrote for an element, if there is one. */
const rootIn = (node: Node): Node | undefined => {
  const children = 'childNodes' in node ? node.childNodes : [];
  const template = children.find((child) => attribute(child, 'shadowrootmode'));
  return template && 'content' in template ? template.content : undefined;
};

/**
 * Texts block by block, and names of pictures.
 * @param shown as a browser shows them, which shows the roots of elements instead of their children
 */
export function piecesOf(html: string, shown = false): {pieces: Piece[]; names: string[]} {
  const pieces: Piece[] = [];
  const names: string[] = [];
  let last: Piece | undefined;
  const visit = (node: Node, lang: string): void => {
    if (unread.has(node.nodeName)) return;
    if (node.nodeName === '#text' && 'value' in node) {
      if (last?.lang === lang) last.text += node.value;
      else pieces.push((last = {text: node.value, lang}));
      return;
    }
    const own = attribute(node, 'lang') ?? lang;
    if (node.nodeName === 'img') names.push(attribute(node, 'alt') ?? '');
    if (node.nodeName === 'svg') names.push(attribute(node, 'aria-label') ?? '');
    const isBlock = !inline.has(node.nodeName);
    if (isBlock) last = undefined;
    const from = (shown && rootIn(node)) || node;
    if ('childNodes' in from) for (const child of from.childNodes) visit(child, own);
    if (isBlock) last = undefined;
  };
  visit(parse(html), '');
  return {pieces, names};
}

/** A tool's HTML as what it says. */
export function readingOf(html: string): Reading {
  const {pieces, names} = piecesOf(html);
  return {text: textOf(pieces), html, names};
}

/** What a browser shows of a tool's HTML. */
export const shownText = (html: string): string => textOf(piecesOf(html, true).pieces);

const textOf = (pieces: readonly Piece[]) => pieces.map(({text}) => text).join('\n');
