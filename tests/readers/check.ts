/** Looks at what a tool made of a page. */
import {expectedOf, type Expected} from './expected.js';
import type {Form} from './forms.js';
import {piecesOf, shownText} from './html-text.js';
import {ownWords, type Page} from './page.js';
import type {Findings, Reading, Tool} from './tool.js';
import {Words, wordsOf} from './words.js';

/** What can be wrong, as the table says it. */
export const faults = [
  'loses text',
  'words stick together',
  'loses safety sentences',
  'no captions',
  'no pictures’ names',
  'no language',
  'text twice',
  'code as text',
  'numbers alone',
  'cuts the page’s own text',
] as const;

/** One of them. */
export type Fault = (typeof faults)[number];

/** What is wrong, by fault: the texts that it is about. */
export type Problems = Readonly<Partial<Record<Fault, readonly string[]>>>;

/** Whether no answer and no sentence on safety is there, in the language of our text. */
export const isNothing = (problems: Problems, {element, locale}: Page): boolean => {
  const {once, englishNotices} = expectedOf(element, locale);
  const lost = [...(problems['loses text'] ?? []), ...(problems['loses safety sentences'] ?? [])];
  return once.every((text) => lost.includes(text) || englishNotices.includes(text));
};

/** Looks at a reading of a page, or at what a search of it finds. */
export async function problemsOf(
  given: Reading | Findings,
  {takes}: Pick<Tool, 'takes'>,
  page: Page,
  form: Form,
): Promise<Problems> {
  const expected = expectedOf(page.element, page.locale);
  if ('found' in given) return searchProblems(given, expected, page);
  const {text, html, names = []} = given;
  const words = new Words(wordsOf(text));
  const named = new Words([...names, text].flatMap(wordsOf));
  const absent = (texts: readonly string[], where = words) =>
    texts.filter((text) => !where.count(text));
  const missing = absent(expected.texts);
  const stuck = missing.filter((text) => words.countLetters(text));
  const shown = new Words(wordsOf(html === undefined ? '' : shownText(html)));
  const pictures = form.pictures ? expected : {captions: [], alternatives: []};
  return {
    'loses text': missing.filter((text) => !stuck.includes(text)),
    'words stick together': stuck,
    'loses safety sentences': absent(expected.safety).filter((text) => !words.countLetters(text)),
    'no captions': absent(pictures.captions),
    'no pictures’ names': absent(pictures.alternatives, named),
    'no language': html === undefined ? [] : unmarked(html, page, expected),
    'text twice': expected.once.filter(
      (text) => words.countLetters(text) > 1 || shown.countLetters(text) > 1,
    ),
    'code as text': text.match(/<\/?[a-z]+[\s>]|\w\s*\{[^}]*:/gi) ?? [],
    'numbers alone': numbersBeyond(expected, text),
    'cuts the page’s own text': takes === 'page' ? absent(ownWords) : [],
  };
}

async function searchProblems(
  search: Findings,
  {texts, safety}: Expected,
  {locale}: Page,
): Promise<Problems> {
  const wordsIn = (text: string) => searchWords(text, locale);
  const all = new Set([...texts, ...safety].flatMap(wordsIn));
  const there = new Set(await search.found([...all]));
  const lost = (some: readonly string[]) =>
    some.filter((text) => !wordsIn(text).every((word) => there.has(word)));
  return {'loses text': lost(texts), 'loses safety sentences': lost(safety)};
}

/** Words of letters alone that are not short: of two signs in Chinese, of five letters elsewhere. */
function searchWords(text: string, locale: string): string[] {
  const parts = [...new Intl.Segmenter(locale, {granularity: 'word'}).segment(text.toLowerCase())];
  const isLong = /^(?:\p{Script=Han}{2,}|[\p{L}\p{M}]{5,})$/u;
  return parts.map(({segment}) => segment).filter((word) => isLong.test(word));
}

/** Numbers that stand for themselves, such as a key's without its names, beyond those of the texts. */
function numbersBeyond(expected: Expected, text: string): string[] {
  const numbersIn = (some: string) => some.match(/(?<!\S)\p{Nd}+(?!\S)/gu) ?? [];
  const {texts, safety, captions, alternatives, citations} = expected;
  const known = [...texts, ...safety, ...captions, ...alternatives, ...citations].flatMap(
    numbersIn,
  );
  return numbersIn(text).filter((number) => !known.includes(number));
}

/** The sentences that whoever reads aloud takes for another language's. */
function unmarked(html: string, {locale}: Page, {safety, englishNotices}: Expected): string[] {
  const pieces = piecesOf(html).pieces.map(({text, lang}) => ({
    lang,
    words: new Words(wordsOf(text)),
  }));
  return safety.filter((sentence) => {
    const lang = englishNotices.includes(sentence) ? 'en' : locale;
    return pieces.some((piece) => piece.words.count(sentence) && piece.lang !== lang);
  });
}
