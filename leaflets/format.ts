/** The formats that leaflets are printed in. */
import {familiesFor, fontSet} from '../build/fonts/font-sets.js';

/** Sizes of paper, as CSS names them. */
export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** Sizes of print: 12 and 18 points. */
export const prints = ['normal', 'large'] as const;
export type Print = (typeof prints)[number];

/** How much room there is between things and lines: less where that saves a page. */
export const rooms = ['usual', 'tight', 'tighter'] as const;
export type Room = (typeof rooms)[number];

/** How a leaflet is printed. */
export interface Format {
  paper: Paper;
  print: Print;
  /** ISO date of the text. */
  date: string;
  /** How much room is between things and lines. */
  room: Room;
}

/**
 * The families of the project's fonts, by what the files call them: some of Fontsource go by their
 * thinnest weight. In a font that Chromium has to look for by itself it makes bold letters of the
 * regular ones. Where text runs from right to left, spaces are of the same font as the words: Chromium
 * puts parts in different fonts into the PDF from left to right, and a screen reader would read each
 * line's last word first.
 */
export function families(locale: string, dir: 'ltr' | 'rtl'): string {
  const set = fontSet('noto');
  const own = familiesFor(set, locale).flatMap((name) => [name, `${name} Thin`]);
  const all = dir === 'rtl' ? [...own, set.family] : [set.family, ...own];
  return [...all.map((name) => `'${name}'`), 'sans-serif'].join(', ');
}

/** The size of what stands at the top and foot of pages, and the room that it takes. */
export const pageStyle: Readonly<Record<Print, string>> = {
  normal: 'margin: 19mm 17mm 27mm; font-size: 8.5pt; line-height: 1.35',
  large: 'margin: 22mm 15mm 36mm; font-size: 12pt; line-height: 1.3',
};
