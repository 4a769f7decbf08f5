/** Reads and checks `locales/locales.json`. */
import {readFileSync} from 'node:fs';
import {writingOf} from '../src/locale.js';
import {projectPath} from './project.js';

/** One line of `locales.json`. */
export interface LocaleEntry {
  /** The language's name in that language. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** Where a string comes from that has no current translation, in order; ends with `en`. */
  fallback: string[];
  /** Path of the list of words by which this locale is made from the English: it is no translation. */
  spelling?: string;
}

/** Whether a locale's texts are the English ones, as they are or in another spelling. */
export const isEnglish = (tag: string, {spelling}: Pick<LocaleEntry, 'spelling'>): boolean =>
  tag === 'en' || spelling !== undefined;

/** Whether two BCP 47 tags are of the same language in the same script. */
export const isWrittenAs = (tag: string, other: string): boolean =>
  writingOf(tag) === writingOf(other);

/** Other regions whose readers may not read the usual script. Each costs all readers some bytes. */
const otherScripts = ['zh-HK', 'zh-MO'];

/**
 * Tags to ask a browser for that knows a page's language by its headers alone: it tells only whether one
 * fits. They are of the scripts that readers of a language's usual one may not read.
 */
export function tagsInOtherScripts(tags: readonly string[]): string[] {
  const unusual = tags
    .map((tag) => new Intl.Locale(tag).maximize())
    .filter(({language, script}) => script !== new Intl.Locale(language).maximize().script);
  return [
    ...unusual.map(({language, script}) => `${language}-${script}`),
    ...unusual.map(({language, region}) => `${language}-${region}`),
    ...otherScripts,
  ];
}

const file = 'locales/locales.json';

/** The locales by BCP 47 tag, English first. */
export function readLocales(): Record<string, LocaleEntry> {
  const locales = JSON.parse(readFileSync(projectPath(file), 'utf8')) as Record<
    string,
    LocaleEntry
  >;
  const fail = (tag: string, problem: string) => {
    throw new Error(`${file}: "${tag}" ${problem}`);
  };
  if (Object.keys(locales)[0] !== 'en') fail('en', 'must be the first entry: it is the source.');
  for (const [tag, {name, dir, fallback, spelling}] of Object.entries(locales)) {
    if (Intl.getCanonicalLocales(tag)[0] !== tag) {
      fail(tag, `is not a canonical BCP 47 tag. Write "${Intl.getCanonicalLocales(tag)[0]}".`);
    }
    if (!name) fail(tag, 'has no "name". Give the language’s name in that language.');
    if (dir !== 'ltr' && dir !== 'rtl') fail(tag, 'needs "dir": "ltr" or "rtl".');
    if (!Array.isArray(fallback))
      fail(tag, 'needs "fallback": a list of tags that ends with "en".');
    if (tag === 'en') continue;
    if (fallback.at(-1) !== 'en') fail(tag, 'needs a "fallback" that ends with "en".');
    if (spelling !== undefined && !isWrittenAs(tag, 'en')) {
      fail(tag, 'cannot have "spelling": only another English can be made from the English.');
    }
    for (const other of fallback.slice(0, -1)) {
      if (!locales[other]) fail(tag, `falls back to "${other}", which is not in this file.`);
      if (!isWrittenAs(other, tag)) {
        fail(tag, `cannot fall back to "${other}": only the same language in the same script can.`);
      }
    }
  }
  return locales;
}
