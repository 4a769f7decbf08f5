/** What stands at the top and at the foot of every page: the margin boxes of CSS. */
import type {Section} from '../content/model.js';
import {plain} from '../src/elements/pieces.js';
import {dayInWords} from '../src/in-words.js';
import {reviewText} from '../src/reviewed.js';
import type {Labels, Leaflet} from './leaflet.js';

/** Where the text comes from, and under which licence it may be handed on. */
const source = 'npmjs.com/package/calcinosis-cutis';
const licence = ['CC BY 4.0', 'creativecommons.org/licenses/by/4.0'];

/** The style sheet's rules. Pages are numbered in the language's own digits. */
export function pageBoxes({title, section}: Leaflet, labels: Labels, date: string): string {
  const {locale, dir} = section.meta;
  const {condition, page, version} = texts(labels.leaflet);
  const [start, end] = dir === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const counters: Readonly<Record<string, string>> = {page: 'page', pages: 'pages'};
  const pageOf = page
    .split(/\{(\w+)\}/)
    .map((part, i) => (i % 2 ? `counter(${counters[part]}, digits)` : cssString(part)));
  const versionOf = version
    .replace('{version}', () => isolate(section.meta.version))
    .replace('{date}', () => isolate(dayInWords(locale, date)));
  const foot = [
    state(section, labels),
    [versionOf, isolate(source)].join(' · '),
    licence.map(isolate).join(' · '),
  ].join('\n');
  return `@counter-style digits { system: numeric; symbols: ${digits(locale).map(cssString).join(' ')} }
@page {
  @top-${start} { content: ${cssString([condition, String(plain(title))].map(isolate).join(' · '))}; direction: ${dir}; text-align: start; inline-size: 74% }
  @top-${end} { content: ${pageOf.join(' ')}; direction: ${dir}; text-align: end; inline-size: 26% }
  @bottom-center { content: ${cssString(foot)}; direction: ${dir}; text-align: start; inline-size: 100%; vertical-align: top; padding-block-start: 4mm; white-space: pre-line }
}
@page :first { @top-${start} { content: ${cssString(condition)} } }
`;
}

/** That a translation is a draft, or else partly English, and who has reviewed the text. */
function state(section: Section, labels: Labels): string {
  const {notice} = labels;
  const {status, fallback} = section.meta;
  const name = status === 'draft' ? 'draft' : fallback.length ? 'partial' : undefined;
  const said = reviewText([section], labels);
  return [...(notice && name ? [plain(notice[name]), ' '] : []), said].join('');
}

/** Labels as text alone. */
const texts = (labels: Labels['leaflet']) =>
  Object.fromEntries(
    Object.entries(labels).map(([name, text]) => [name, String(plain(text))]),
  ) as unknown as Labels['leaflet'];

/** Keeps the order of what is written the other way than the text around it. */
const isolate = (text: string): string => `\u2068${text}\u2069`;

/** A text as a string of CSS, which ends neither the string nor the `style` element. */
export const cssString = (text: string): string =>
  `"${text.replace(/["\\<\p{Cc}]/gu, (letter) => `\\${letter.codePointAt(0)!.toString(16)} `)}"`;

/** What a language writes for 0 to 9. Of one that is not known, the machine would take its own. */
const digits = (locale: string): string[] =>
  Array.from({length: 10}, (_, digit) => new Intl.NumberFormat([locale, 'en']).format(digit));
