/** How wide a text gets in common fonts: shaped with the fonts themselves, not guessed from letters. */
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {Blob, Buffer, Face, Font, shape} from 'harfbuzzjs';
import {fontPackage, fontSet, isBold, packagesFor} from '../fonts/font-sets.js';
import {privateFonts} from '../fonts/private-fonts.js';

/** Width of a text in em. */
export type TextWidth = (text: string, bold: boolean) => number;

/** A font file as HarfBuzz reads it. */
interface LoadedFont {
  font: Font;
  unitsPerEm: number;
  characters: ReadonlySet<number>;
}

/**
 * What programs add: some round each letter to whole pixels, some lay text out without kerning, and
 * Verdana has wider spaces than the font that stands for it here.
 */
const leeway = 1.04;

const graphemes = new Intl.Segmenter('und', {granularity: 'grapheme'});
/** Characters that no font needs to draw: joiners, marks of direction, spaces. */
const invisible = /[\p{Default_Ignorable_Code_Point}\s]/u;

/**
 * Measures in the widest of the fonts that a reader is likely to have: DejaVu Sans, which is as wide
 * as Verdana, and Noto.
 * @throws {Error} when the fonts are not there; later, when no font has a character
 */
export async function widestTextWidth(): Promise<TextWidth> {
  const widths = await Promise.all(['dejavu', 'noto'].map((set) => textWidthIn(set)));
  return remembered((text, bold) => leeway * Math.max(...widths.map((width) => width(text, bold))));
}

/**
 * Measures in the fonts of a set, and in Noto where they have no such letters.
 * @param set a name of build/fonts/font-sets.js
 * @param tag of the texts' locale (BCP 47), whose fonts come first where several have its letters
 */
export async function textWidthIn(set: string, tag = 'en'): Promise<TextWidth> {
  const {files: all} = await privateFonts(fontSet(set));
  const packages = await Promise.all(packagesFor(fontSet(set), tag).map(fontPackage));
  const own = packages.flatMap((installed) => installed?.files ?? []).map(nameOf);
  const files = [
    ...all.filter((file) => own.includes(nameOf(file))),
    ...all.filter((file) => !own.includes(nameOf(file))),
  ];
  const regular = await load(files.filter((file) => !isBold(file)));
  const heavy = await load(files.filter(isBold));
  return remembered((text, bold) => widthIn(bold ? heavy : regular, text));
}

const nameOf = (file: string) => path.parse(file).name;

/** The same texts are asked for again and again, to break lines. */
function remembered(measure: TextWidth): TextWidth {
  const known = new Map<string, number>();
  return (text, bold) => {
    const key = `${bold} ${text}`;
    const width = known.get(key) ?? measure(text, bold);
    known.set(key, width);
    return width;
  };
}

const load = (files: readonly string[]) =>
  Promise.all(
    files.map(async (file): Promise<LoadedFont> => {
      const face = new Face(new Blob(await readFile(file)));
      return {
        font: new Font(face),
        unitsPerEm: face.upem,
        characters: new Set(face.collectUnicodes()),
      };
    }),
  );

/** Width of a text in the first fonts that have its characters. */
function widthIn(fonts: readonly LoadedFont[], text: string): number {
  let width = 0;
  let run = '';
  let used: LoadedFont | undefined;
  const end = () => {
    if (used && run) width += shapedWidth(used, run);
    run = '';
  };
  for (const {segment} of graphemes.segment(text)) {
    const font = fonts.find((candidate) => has(candidate, segment));
    if (!font) {
      throw new Error(
        `No font of the packages has “${segment}”, of “${text}”: run npm ci, or add the Noto package of that script (build/fonts/font-sets.js).`,
      );
    }
    if (font !== used) end();
    used = font;
    run += segment;
  }
  end();
  return width;
}

const has = ({characters}: LoadedFont, grapheme: string) =>
  [...grapheme].every(
    (character) => invisible.test(character) || characters.has(character.codePointAt(0)!),
  );

function shapedWidth({font, unitsPerEm}: LoadedFont, text: string): number {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer.getGlyphPositions().reduce((sum, {xAdvance}) => sum + xAdvance, 0) / unitsPerEm;
}
