/** Path data: read, moved, measured and written in the shortest form. */

/** A place on the canvas. */
export type Point = readonly [x: number, y: number];

/** One absolute drawing command. Arcs and curves as in SVG; shorthands are resolved on reading. */
export type Command =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['Q', number, number, number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['A', number, number, number, 0 | 1, 0 | 1, number, number]
  | readonly ['Z'];

/** A move, turn, even scaling and mirroring: x' = ax + cy + e, y' = bx + dy + f. */
export interface Similarity {
  a: number;
  b: number;
  c: number;
  d: number;
  e: number;
  f: number;
}

const argumentCounts: Record<string, number> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

/**
 * Reads SVG path data.
 * @throws {Error} naming the data, when it is not path data
 */
export function parsePath(data: string): Command[] {
  const tokens = data.match(/[a-z]|[-+]?(?:\d+\.?\d*|\.\d+)/gi) ?? [];
  const commands: Command[] = [];
  let [x, y, startX, startY, handleX, handleY] = [0, 0, 0, 0, 0, 0];
  let letter = '';
  let i = 0;
  while (i < tokens.length) {
    if (/[a-z]/i.test(tokens[i]!)) letter = tokens[i++]!;
    const upper = letter.toUpperCase();
    const count = argumentCounts[upper];
    if (count === undefined) throw new Error(`Not path data: ${data}`);
    const relative = letter !== upper;
    const n = tokens.slice(i, i + count).map(Number);
    if (n.length < count || n.some(Number.isNaN)) throw new Error(`Not path data: ${data}`);
    i += count;
    const [ox, oy] = relative ? [x, y] : [0, 0];
    const at = (index: number): [number, number] => [n[index]! + ox, n[index + 1]! + oy];
    const previous = commands.at(-1)?.[0];
    const reflected = [2 * x - handleX, 2 * y - handleY] as const;
    let end: [number, number];
    if (upper === 'Z') {
      commands.push(['Z']);
      end = [startX, startY];
    } else if (upper === 'H' || upper === 'V') {
      end = upper === 'H' ? [n[0]! + ox, y] : [x, n[0]! + oy];
      commands.push(['L', ...end]);
    } else if (upper === 'M' || upper === 'L') {
      end = at(0);
      commands.push([upper, ...end]);
      if (upper === 'M') {
        [startX, startY] = end;
        letter = relative ? 'l' : 'L';
      }
    } else if (upper === 'Q' || upper === 'T') {
      const handle = upper === 'Q' ? at(0) : previous === 'Q' ? reflected : ([x, y] as const);
      end = at(count - 2);
      commands.push(['Q', ...handle, ...end]);
      [handleX, handleY] = handle;
    } else if (upper === 'C' || upper === 'S') {
      const first = upper === 'C' ? at(0) : previous === 'C' ? reflected : ([x, y] as const);
      const second = at(count - 4);
      end = at(count - 2);
      commands.push(['C', ...first, ...second, ...end]);
      [handleX, handleY] = second;
    } else {
      end = at(5);
      commands.push(['A', n[0]!, n[1]!, n[2]!, n[3] ? 1 : 0, n[4] ? 1 : 0, ...end]);
    }
    [x, y] = end;
  }
  return commands;
}

/** The same path elsewhere. */
export function transformPath(commands: readonly Command[], by: Similarity): Command[] {
  const {a, b, c, d, e, f} = by;
  const scale = Math.hypot(a, b);
  const flips = a * d - b * c < 0;
  const turn = (Math.atan2(b, a) * 180) / Math.PI;
  return commands.map((command): Command => {
    if (command[0] === 'Z') return command;
    if (command[0] === 'A') {
      const [, rx, ry, rotation, large, sweep, x, y] = command;
      return [
        'A',
        rx * scale,
        ry * scale,
        rx === ry ? 0 : flips ? turn - rotation : turn + rotation,
        large,
        flips ? (sweep ? 0 : 1) : sweep,
        a * x + c * y + e,
        b * x + d * y + f,
      ];
    }
    const [letter, ...n] = command;
    const moved = n.map((value, i) =>
      i % 2 ? b * n[i - 1]! + d * value + f : a * value + c * n[i + 1]! + e,
    );
    return [letter, ...moved] as unknown as Command;
  });
}

/** A number with at most one decimal, in its shortest spelling. */
export function short(value: number): string {
  const text = String(Math.round(value * 10) / 10);
  return text === '-0' ? '0' : text.replace(/^(-?)0\./, '$1.');
}

/** Numbers one after the other, with a space only where two would run together. */
const join = (numbers: readonly string[]) =>
  numbers.reduce((text, n) => {
    const touches = text === '' || n.startsWith('-') || (n.startsWith('.') && /\.\d*$/.test(text));
    return text + (touches ? '' : ' ') + n;
  }, '');

/** Path data with relative commands, so that a shape repeated elsewhere is the same text. */
export function writePath(commands: readonly Command[]): string {
  const round = (value: number) => Math.round(value * 10) / 10;
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let last = '';
  let text = '';
  for (const command of commands) {
    const [letter] = command;
    if (letter === 'Z') {
      text += 'z';
      last = 'z';
      [x, y] = [startX, startY];
      continue;
    }
    const [endX, endY] = [round(command.at(-2) as number), round(command.at(-1) as number)];
    if (letter === 'M') {
      text += `M${join([short(endX), short(endY)])}`;
      last = 'M';
      [startX, startY] = [endX, endY];
    } else {
      let name = letter.toLowerCase();
      let numbers: string[];
      if (letter === 'L' && endY === y) [name, numbers] = ['h', [short(endX - x)]];
      else if (letter === 'L' && endX === x) [name, numbers] = ['v', [short(endY - y)]];
      else if (letter === 'A') {
        const [, rx, ry, rotation, large, sweep] = command;
        const ends = [short(endX - x), short(endY - y)];
        numbers = [short(rx), short(ry), short(rotation), String(large), String(sweep), ...ends];
      } else {
        const [px, py] = [x, y];
        numbers = (command.slice(1) as number[]).map((n, i) => short(round(n) - (i % 2 ? py : px)));
      }
      const body = join(numbers);
      const repeated = name === last;
      text += repeated ? (/^[-]/.test(body) ? '' : ' ') + body : name + body;
      last = name;
    }
    [x, y] = [endX, endY];
  }
  return text;
}

/** The corners of a path as straight pieces, one list of points a subpath; curves in `steps` pieces. */
export function flatten(commands: readonly Command[], steps = 10): Point[][] {
  const subpaths: Point[][] = [];
  let [x, y] = [0, 0];
  for (const command of commands) {
    const current = subpaths.at(-1);
    if (command[0] === 'M') subpaths.push([[command[1], command[2]]]);
    else if (command[0] === 'L') current!.push([command[1], command[2]]);
    else if (command[0] === 'Z') {
      [x, y] = current![0]!;
      continue;
    } else {
      for (let i = 1; i <= steps; i++) current!.push(pointAlong(x, y, command, i / steps));
    }
    [x, y] = subpaths.at(-1)!.at(-1)!;
  }
  return subpaths;
}

function pointAlong(
  x: number,
  y: number,
  command: Extract<Command, readonly ['Q' | 'C' | 'A', ...unknown[]]>,
  t: number,
): Point {
  const u = 1 - t;
  if (command[0] === 'Q') {
    const [, x1, y1, x2, y2] = command;
    return [u * u * x + 2 * u * t * x1 + t * t * x2, u * u * y + 2 * u * t * y1 + t * t * y2];
  }
  if (command[0] === 'C') {
    const [, x1, y1, x2, y2, x3, y3] = command;
    const [k1, k2] = [3 * u * u * t, 3 * u * t * t];
    return [
      u ** 3 * x + k1 * x1 + k2 * x2 + t ** 3 * x3,
      u ** 3 * y + k1 * y1 + k2 * y2 + t ** 3 * y3,
    ];
  }
  const {cx, cy, rx, ry, turn, start, sweep} = arcCenter(x, y, command);
  const angle = start + sweep * t;
  const [px, py] = [rx * Math.cos(angle), ry * Math.sin(angle)];
  return [
    cx + px * Math.cos(turn) - py * Math.sin(turn),
    cy + px * Math.sin(turn) + py * Math.cos(turn),
  ];
}

/** From SVG's end points to a center (SVG 1.1, appendix F.6.5). */
function arcCenter(x: number, y: number, command: Extract<Command, readonly ['A', ...unknown[]]>) {
  const [, rawX, rawY, degrees, large, positive, x2, y2] = command;
  const turn = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [hx, hy] = [(x - x2) / 2, (y - y2) / 2];
  const [px, py] = [cos * hx + sin * hy, cos * hy - sin * hx];
  const grow = Math.max(1, Math.hypot(px / rawX, py / rawY));
  const [rx, ry] = [rawX * grow, rawY * grow];
  const share = rx * rx * py * py + ry * ry * px * px;
  const root = Math.sqrt(Math.max(0, (rx * rx * ry * ry) / share - 1));
  const sign = large === positive ? -root : root;
  const [ux, uy] = [(sign * rx * py) / ry, (-sign * ry * px) / rx];
  const start = Math.atan2((py - uy) / ry, (px - ux) / rx);
  let sweep = Math.atan2((-py - uy) / ry, (-px - ux) / rx) - start;
  if (positive && sweep < 0) sweep += 2 * Math.PI;
  if (!positive && sweep > 0) sweep -= 2 * Math.PI;
  const cx = cos * ux - sin * uy + (x + x2) / 2;
  const cy = sin * ux + cos * uy + (y + y2) / 2;
  return {cx, cy, rx, ry, turn, start, sweep};
}
