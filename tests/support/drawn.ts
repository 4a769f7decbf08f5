/**
 * What is wrong with a drawing's file as a program drew it, pixel by pixel. All lengths are the
 * file's units.
 */
import {scriptOf} from '../../content/writing.js';
import type {TextWidth} from '../../build/figures/text-width.js';
import type {FigureFile, Line} from './figure-files.js';
import type {Picture} from './renderers.js';

/** A file and the picture that a program made of it, with room round it. */
export interface Drawn {
  file: FigureFile;
  picture: Picture;
  /** Pixels for each unit. */
  scale: number;
}

/** A part of a picture. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Room round the file in which whatever leaves it is seen. */
export const outside = 60;

/**
 * The same file with room round it, which no white ground hides.
 * @param scale pixels for each unit
 */
export function withRoom(
  {svg, width, height}: Pick<FigureFile, 'svg' | 'width' | 'height'>,
  scale = 1,
): string {
  const [wide, high] = [width + 2 * outside, height + 2 * outside];
  return svg.replace(/<svg[^>]*/, (root) => {
    const rest = root.replace(/ (viewBox|width|height)="[^"]*"/g, '');
    return `${rest} viewBox="${-outside} ${-outside} ${wide} ${high}" width="${wide * scale}" height="${high * scale}"`;
  });
}

/** Pixels from the left and from above, of a place in the file's units. */
export const pixelAt = (units: number, scale: number) => Math.floor((units + outside) * scale);

/** How dark a pixel is on white, 0 to 1. */
export function darkness({width, data}: Picture, column: number, row: number): number {
  const at = (row * width + column) * 4;
  const [red, green, blue, alpha] = data.subarray(at, at + 4);
  return ((255 - (red! + green! + blue!) / 3) / 255) * (alpha! / 255);
}

/** Where there is ink in a part of a picture; nothing if it is empty. */
export function inkIn({picture, scale}: Drawn, {left, top, right, bottom}: Box): Box | undefined {
  const ink = {left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity};
  const end = {x: pixelAt(right, scale), y: pixelAt(bottom, scale)};
  for (let y = pixelAt(top, scale); y < end.y; y++) {
    for (let x = pixelAt(left, scale); x < end.x; x++) {
      if (darkness(picture, x, y) < 0.3) continue;
      ink.left = Math.min(ink.left, x / scale - outside);
      ink.right = Math.max(ink.right, (x + 1) / scale - outside);
      ink.top = Math.min(ink.top, y / scale - outside);
      ink.bottom = Math.max(ink.bottom, (y + 1) / scale - outside);
    }
  }
  return ink.right > ink.left ? ink : undefined;
}

/** What is drawn outside the file. */
export function leavingsOf(drawn: Drawn): string[] {
  const {width, height, id} = drawn.file;
  const [far, low] = [width + outside, height + outside];
  return Object.entries({
    above: {left: -outside, top: -outside, right: far, bottom: 0},
    below: {left: -outside, top: height, right: far, bottom: low},
    left: {left: -outside, top: 0, right: 0, bottom: height},
    right: {left: width, top: 0, right: far, bottom: height},
  })
    .filter(([, box]) => inkIn(drawn, box))
    .map(([side]) => `${id}: something is drawn ${side} of the file`);
}

/** From the middle of the small letters to the baseline, where no other line reaches in. */
const band = ({y, size}: Line) => ({top: y - size * 0.62, bottom: y + 1});

/** Where a line's ink is; it may begin a little before its place. */
const inkOfLine = (drawn: Drawn, line: Line) =>
  line.anchor === 'end'
    ? inkIn(drawn, {...band(line), left: 4, right: line.x + 7})
    : inkIn(drawn, {...band(line), left: line.x - 7, right: drawn.file.width - 4});

/** Lines that are not as wide as their letters are. */
export function cutLinesOf(drawn: Drawn, textWidth: TextWidth): string[] {
  return drawn.file.lines.flatMap((line) => {
    const {text, size, bold} = line;
    const place = `${drawn.file.id}: “${text}”`;
    const ink = inkOfLine(drawn, line);
    if (!ink) return `${place} is not drawn`;
    // Nastaliq slopes out of the band.
    if (scriptOf(drawn.file.texts.locale) === 'Aran') return [];
    const width = ink.right - ink.left;
    const expected = textWidth(text, bold) * size;
    // The last sign of a line may leave half of its square empty.
    const least = textWidth(text.replace(/[\u3000-\u303f\uff00-\uffef]$/, ''), bold) * size;
    const leeway = 5 + expected * 0.05;
    return width >= least - leeway && width <= expected + leeway
      ? []
      : `${place} is ${width} wide, its letters ${expected.toFixed()}`;
  });
}

/**
 * Lines that begin elsewhere than at their place, and numerals that something touches.
 * @param leeway how far before and after its place a line may begin
 */
export function misplacedIn(drawn: Drawn, leeway = {before: 2, after: 5}): string[] {
  const {id, lines, disks} = drawn.file;
  const away = lines.flatMap((line) => {
    const ink = inkOfLine(drawn, line);
    if (!ink) return [];
    const start = line.anchor === 'end' ? line.x - ink.right : ink.left - line.x;
    const place = `${id}: “${line.text}” begins ${start} from its place`;
    return start >= -leeway.before && start <= leeway.after ? [] : place;
  });
  const touched = disks.filter(({x, y, r}) =>
    (
      [
        [x - r - 5, x - r - 2],
        [x + r + 3, x + r + 6],
      ] as const
    ).some(([left, right]) => inkIn(drawn, {left, right, top: y - r, bottom: y + r})),
  );
  return [...away, ...touched.map(() => `${id}: a name lies on its numeral`)];
}

/** Numerals that are no light sign on a dark disk. */
export function illegibleNumeralsOf({file, picture, scale}: Drawn): string[] {
  return file.disks.flatMap(({x, y, r}) => {
    const within = Math.floor(r * 0.7 * scale);
    const [column, row] = [x, y].map((units) => Math.round((units + outside) * scale));
    let light = 0;
    let total = 0;
    for (let dy = -within; dy <= within; dy++) {
      for (let dx = -within; dx <= within; dx++) {
        total++;
        if (darkness(picture, column! + dx, row! + dy) < 0.4) light++;
      }
    }
    const share = light / total;
    return share > 0.08 && share < 0.45
      ? []
      : `${file.id}: ${share.toFixed(2)} of a numeral’s disk is light`;
  });
}
