/**
 * A drawing as a file of its own, for leaflets and slides: light colors, white ground, the words
 * below. It holds whatever programs do with SVG: no ids, references, styles, foreign elements or
 * text direction, and no text but the words.
 */
import {scriptOf} from '../../content/writing.js';
import {height, width} from './canvas.js';
import type {Drawing} from './drawing.js';
import {numerals} from './drawing.js';
import {marker, markerRadius} from './markers.js';
import {fills} from './palette.js';
import {paintedGroup, renderPainted} from './render-painted.js';
import type {SvgNode} from './node.js';
import {short} from './path.js';

/** A text in the language that it is in: a translation may still be partly English. */
export interface Words {
  text: string;
  /** BCP 47 tag. */
  locale: string;
  dir: 'ltr' | 'rtl';
}

/** What goes with a drawing into its file, in one language. */
export interface StandaloneTexts {
  /** BCP 47 tag of the file. */
  locale: string;
  dir: 'ltr' | 'rtl';
  caption: Words;
  alt: Words;
  /** The names of markers 1 to n. */
  labels: readonly Words[];
  /** What readers must know of the words: that they are a draft, or partly English. */
  notices: readonly Words[];
  /** Who made it, its version and licence, short enough for a line. */
  credit: string;
  /** The same for whoever opens the file as text, with addresses. */
  comment: string;
}

/** How large and heavy words are. */
export interface TextStyle {
  /** `font-size`, in canvas units. */
  size: number;
  bold: boolean;
}

/** Breaks a text into lines that are at most `room` canvas units wide in any common font. */
export type BreakLines = (text: string, style: TextStyle, room: number) => readonly string[];

const words: TextStyle = {size: 13, bold: false};
const title: TextStyle = {size: 13, bold: true};
const small: TextStyle = {size: 10, bold: false};
/**
 * Line height by size: high enough for scripts with marks above and below, such as Arabic. Words of
 * Nastaliq slope down into each other's lines.
 */
const leadingOf = (locale: string) => (scriptOf(locale) === 'Aran' ? 30 : 24) / 13;
const margin = 12;
/** Where the names begin: beside the disks of their numerals. */
const indent = margin + 2 * markerRadius + 8;

/**
 * A whole SVG file.
 * @throws {Error} when there are not as many labels as markers
 */
export function renderStandalone(
  drawing: Drawing,
  texts: StandaloneTexts,
  breakLines: BreakLines,
): string {
  const {locale, dir, caption, alt, labels, notices, credit, comment} = texts;
  const markers = numerals(drawing).length;
  if (markers !== labels.length) {
    throw new Error(
      `“${caption.text}” (${locale}) has ${markers} markers and ${labels.length} labels: give each marker one label.`,
    );
  }
  const leading = leadingOf(locale);
  const start = (x: number) => (dir === 'rtl' ? width - x : x);
  let y = height + margin + words.size;
  const lines = (said: Words, style: TextStyle, x = margin) =>
    breakLines(said.text, style, width - x - margin).map((line) => {
      const language = said.locale === locale ? '' : ` xml:lang="${escape(said.locale)}"`;
      const weight = style.bold ? ' font-weight="bold"' : '';
      const text = `<text x="${short(start(x))}" y="${short(y)}" font-size="${style.size}"${weight}${language}>${isolated(escape(line), said.dir, dir)}</text>`;
      y += style.size * leading;
      return text;
    });

  const below = lines(caption, title);
  const disks: SvgNode[] = [];
  const key = labels.flatMap((label, i) => {
    y += 4;
    disks.push(marker(i + 1, [start(margin + markerRadius), y - words.size * 0.36]));
    return lines(label, words, indent);
  });
  y += 4;
  const end = [...notices, {text: credit, locale: 'en', dir: 'ltr' as const}].flatMap((said) =>
    lines(said, small),
  );
  const total = Math.ceil(y - small.size * leading + margin);
  const name = escape([caption, alt].map(({text}) => text).join(' – '));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${total}" width="${width}" height="${total}" role="img" aria-label="${name}" xml:lang="${escape(locale)}">
<!--! ${comment.replaceAll('--', '- -')} -->
<rect width="${width}" height="${total}" fill="#fff"/>
${renderPainted(drawing, dir)}
${paintedGroup(disks)}
<g font-family="sans-serif" fill="${fills.mark.light}" text-anchor="${dir === 'rtl' ? 'end' : 'start'}">
${[...below, ...key, ...end].join('\n')}
</g>
</svg>
`;
}

/**
 * A line of escaped text that runs in its own direction. Many programs ignore `direction`, and in them a line whose
 * anchor is `end` lies right only if its characters say how they run.
 */
function isolated(line: string, dir: 'ltr' | 'rtl', around: 'ltr' | 'rtl'): string {
  if (dir === 'ltr' && around === 'ltr') return line;
  // As references: nobody sees the characters themselves.
  return `&#x${dir === 'rtl' ? '2067' : '2066'};${line}&#x2069;`;
}

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
