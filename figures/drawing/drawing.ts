/** A finished drawing. */
import {width} from './canvas.js';
import type {GroupNode, NumeralNode, SvgNode} from './node.js';
import {group, transform} from './node.js';

/** A drawing on the canvas. It holds no words: what needs a name carries a numbered marker. */
export interface Drawing {
  /** Its order follows the reader's reading direction, so it is mirrored right to left. */
  directional: boolean;
  root: GroupNode;
}

/** The drawings of a section, by the figure ids of its content. */
export type Drawings = Readonly<Record<string, Drawing>>;

/** A drawing without reading direction: anatomy, things. Later nodes lie above earlier ones. */
export const drawing = (...nodes: readonly SvgNode[]): Drawing => ({
  directional: false,
  root: group(...nodes),
});

/** A drawing to be read from start to end: steps, before and after. */
export const directionalDrawing = (...nodes: readonly SvgNode[]): Drawing => ({
  directional: true,
  root: group(...nodes),
});

/** The drawing as right-to-left readers see it. */
export function mirrored(drawing: Drawing): Drawing {
  if (!drawing.directional) return drawing;
  const root = transform(drawing.root, {a: -1, b: 0, c: 0, d: 1, e: width, f: 0});
  return {...drawing, root};
}

/** Every node of a tree that is not a group, in drawing order. */
export function leaves(node: SvgNode): Exclude<SvgNode, GroupNode>[] {
  return node.kind === 'group' ? node.children.flatMap(leaves) : [node];
}

/** The numerals of a drawing's markers in drawing order. */
export const numerals = (drawing: Drawing): number[] =>
  leaves(drawing.root)
    .filter((node): node is NumeralNode => node.kind === 'numeral')
    .map(({value}) => value);
