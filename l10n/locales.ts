/** The list of languages, `locales/locales.json`. */
import {parseJsonMap} from '../build/json-map.js';
import {isWrittenAs, type LocaleEntry} from '../build/locales.js';
import {readText} from './decode.js';
import {type Disk, writeWhole} from './disk.js';

/** The folder that the list is in, and where it is kept. */
interface Place {
  folder: string;
  disk: Disk;
}

const pathOf = ({folder}: Place) => `${folder}/locales.json`;

/** Reads the list; only English if there is none. Throws a `FileError` if it is damaged. */
export function readLocaleList(place: Place): Map<string, LocaleEntry> {
  const path = pathOf(place);
  const text = readText(place.disk, path);
  if (text === undefined) return new Map([['en', {name: 'English', dir: 'ltr', fallback: []}]]);
  return parseJsonMap(text, path, 'The list of languages is');
}

/** What to say of each locale that is today's English in another spelling: nobody translates it. */
export const respelled = (place: Place): ReadonlyMap<string, string> =>
  new Map(
    [...readLocaleList(place)].flatMap(([tag, {spelling}]) =>
      spelling === undefined
        ? []
        : [[tag, `${tag} is made from today’s English: nothing to translate. Words: ${spelling}`]],
    ),
  );

/** Adds a language to the list, unless it is there. */
export function addToLocaleList(place: Place, lang: string): void {
  const locales = readLocaleList(place);
  if (locales.has(lang)) return;
  locales.set(lang, describeLocale(lang, [...locales.keys()]));
  const rows = [...locales].map(([tag, {name, dir, fallback, spelling}]) => {
    const tags = fallback.map((other) => JSON.stringify(other)).join(', ');
    const list = spelling === undefined ? '' : `, "spelling": ${JSON.stringify(spelling)}`;
    return `  "${tag}": {"name": ${JSON.stringify(name)}, "dir": "${dir}", "fallback": [${tags}]${list}}`;
  });
  const {disk} = place;
  const path = pathOf(place);
  writeWhole(disk, path, `{\n${rows.join(',\n')}\n}\n`, disk.read(path));
}

const rightToLeft = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** The direction in which a language is written. */
export const directionOf = (lang: string): 'ltr' | 'rtl' =>
  rightToLeft.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';

function describeLocale(lang: string, known: readonly string[]): LocaleEntry {
  // Of languages that nobody here knows a name of, the English one, not the machine’s.
  const name = new Intl.DisplayNames([lang, 'en'], {type: 'language'}).of(lang) ?? lang;
  const [first = '', ...rest] = name;
  return {
    name: first.toLocaleUpperCase(lang) + rest.join(''),
    dir: directionOf(lang),
    fallback: [...parents(lang).filter((tag) => known.includes(tag)), 'en'],
  };
}

/** Less exact tags of the same language in the same script, the closest first: pt-BR → pt. */
function parents(lang: string): string[] {
  const subtags = lang.split('-');
  const shorter = subtags.slice(1).map((_, at) => subtags.slice(0, -1 - at).join('-'));
  return shorter.filter((tag) => isWrittenAs(tag, lang));
}
