/** The tree that a drawing is made of. Plain data: no DOM, no words. */
import type {Weight} from './canvas.js';
import type {Fill, Line} from './palette.js';
import type {Command, Point, Similarity} from './path.js';
import {flatten, parsePath, transformPath} from './path.js';

/** How a shape is painted. Without `fill` it is not filled, without `line` it has no outline. */
export interface Paint {
  fill?: Fill;
  line?: Line;
  /** `normal` when not given. */
  weight?: Weight;
  /** `dashed` for a path or a limit, `dotted` for "only if needed". */
  dash?: 'dashed' | 'dotted';
}

/** A line or area. */
export interface PathNode {
  kind: 'path';
  commands: readonly Command[];
  paint: Paint;
}
/** A circle, round in every place. */
export interface CircleNode {
  kind: 'circle';
  x: number;
  y: number;
  r: number;
  paint: Paint;
}
/** A whole number round (x, y). Never mirrored or scaled. */
export interface NumeralNode {
  kind: 'numeral';
  value: number;
  x: number;
  y: number;
}
/** Things that belong together. An `upright` group is not mirrored where the drawing is. */
export interface GroupNode {
  kind: 'group';
  children: readonly SvgNode[];
  upright: boolean;
}
/** A part of a drawing. */
export type SvgNode = PathNode | CircleNode | NumeralNode | GroupNode;

/** The usual paint: filled, with an ink outline. */
export const outlined = (fill: Fill, weight?: Weight): Paint => ({fill, line: 'ink', weight});
/** An ink line. */
export const ink: Paint = {line: 'ink'};
/** A thin ink line, for details. */
export const detail: Paint = {line: 'ink', weight: 'thin'};

/** A shape from SVG path data or from commands. */
export const path = (data: string | readonly Command[], paint: Paint): PathNode => ({
  kind: 'path',
  commands: typeof data === 'string' ? parsePath(data) : data,
  paint,
});
export const circle = (x: number, y: number, r: number, paint: Paint): CircleNode => ({
  kind: 'circle',
  x,
  y,
  r,
  paint,
});
export const group = (...children: readonly SvgNode[]): GroupNode => ({
  kind: 'group',
  children,
  upright: false,
});
/** Several shapes that read as one: first all outlines, then all areas on top of them. */
export const union = (fill: Fill, ...shapes: readonly (readonly Command[])[]): GroupNode =>
  group(
    ...shapes.map((shape) => path(shape, {line: 'ink', weight: 'union'})),
    ...shapes.map((shape) => path(shape, {fill})),
  );
/** Things that must not be mirrored: a tick, a clock, a question mark. */
export const upright = (...children: readonly SvgNode[]): GroupNode => ({
  kind: 'group',
  children,
  upright: true,
});

/** The same node moved, turned, scaled or mirrored. Line weights and numerals stay as they are. */
export function transform<Node extends SvgNode>(node: Node, by: Similarity): Node;
export function transform(node: SvgNode, by: Similarity): SvgNode {
  const at = (x: number, y: number): [number, number] => [
    by.a * x + by.c * y + by.e,
    by.b * x + by.d * y + by.f,
  ];
  switch (node.kind) {
    case 'path':
      return {...node, commands: transformPath(node.commands, by)};
    case 'circle': {
      const [x, y] = at(node.x, node.y);
      return {...node, x, y, r: node.r * Math.hypot(by.a, by.b)};
    }
    case 'numeral': {
      const [x, y] = at(node.x, node.y);
      return {...node, x, y};
    }
    case 'group': {
      const children = node.children.map((child) => transform(child, by));
      const moved = {...node, children};
      if (!node.upright || by.a * by.d - by.b * by.c > 0) return moved;
      const {left, right} = bounds(moved);
      const back = {a: -1, b: 0, c: 0, d: 1, e: left + right, f: 0};
      return {...node, children: children.map((child) => transform(child, back))};
    }
  }
}

/** Where and how a part is placed. */
export interface Placement {
  x?: number;
  y?: number;
  scale?: number;
  /** Degrees, clockwise. */
  turn?: number;
  /** Mirrored left to right before it is turned. */
  flip?: boolean;
}

/** A part, drawn round its own origin, put where it belongs. */
export function place<Node extends SvgNode>(node: Node, placement: Placement): Node {
  return transform(node, similarity(placement));
}

/** The same for a single point, to put a marker's leader on a placed part. */
export function placePoint([x, y]: Point, placement: Placement): Point {
  const {a, b, c, d, e, f} = similarity(placement);
  return [a * x + c * y + e, b * x + d * y + f];
}

function similarity({x = 0, y = 0, scale = 1, turn = 0, flip = false}: Placement): Similarity {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const side = flip ? -scale : scale;
  return {a: cos * side, b: sin * side, c: -sin * scale, d: cos * scale, e: x, f: y};
}

/** The box round a node's geometry, without its line weights. */
export function bounds(node: SvgNode): {left: number; top: number; right: number; bottom: number} {
  const points: Point[] = [];
  const visit = (part: SvgNode) => {
    if (part.kind === 'group') part.children.forEach(visit);
    else if (part.kind === 'path') points.push(...flatten(part.commands).flat());
    else if (part.kind === 'numeral') points.push([part.x, part.y]);
    else points.push([part.x - part.r, part.y - part.r], [part.x + part.r, part.y + part.r]);
  };
  visit(node);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}
