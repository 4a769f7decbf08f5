/** The list of languages, `locales/locales.json`. */
import {isWrittenAs, type LocaleEntry} from '../build/locales.js';
import {FileError} from '../xliff/file-error.js';
import {readText} from './decode.js';
import {writeWhole} from './disk.js';
import type {Workspace} from './workspace.js';

const pathOf = ({folder}: Workspace) => `${folder}/locales.json`;

/** Reads the list; only English if there is none. Throws a `FileError` if it is damaged. */
export function readLocaleList(workspace: Workspace): Map<string, LocaleEntry> {
  const path = pathOf(workspace);
  const text = readText(workspace.disk, path);
  if (text === undefined) return new Map([['en', {name: 'English', dir: 'ltr', fallback: []}]]);
  try {
    return new Map(Object.entries(JSON.parse(text) as Record<string, LocaleEntry>));
  } catch (error) {
    throw new FileError(path, {
      line: 1,
      column: 1,
      problem: `The list of languages is not well-formed JSON (${(error as Error).message}).`,
      remedy: 'Bring back the last good version with version control.',
    });
  }
}

/** Adds a language to the list, unless it is there. */
export function addToLocaleList(workspace: Workspace, lang: string): void {
  const locales = readLocaleList(workspace);
  if (locales.has(lang)) return;
  locales.set(lang, describeLocale(lang, [...locales.keys()]));
  const rows = [...locales].map(([tag, {name, dir, fallback}]) => {
    const tags = fallback.map((other) => JSON.stringify(other)).join(', ');
    return `  "${tag}": {"name": ${JSON.stringify(name)}, "dir": "${dir}", "fallback": [${tags}]}`;
  });
  const {disk} = workspace;
  const path = pathOf(workspace);
  writeWhole(disk, path, `{\n${rows.join(',\n')}\n}\n`, disk.read(path));
}

const rightToLeft = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

function describeLocale(lang: string, known: readonly string[]): LocaleEntry {
  const name = new Intl.DisplayNames([lang], {type: 'language'}).of(lang) ?? lang;
  const [first = '', ...rest] = name;
  const {script = ''} = new Intl.Locale(lang).maximize();
  return {
    name: first.toLocaleUpperCase(lang) + rest.join(''),
    dir: rightToLeft.has(script) ? 'rtl' : 'ltr',
    fallback: [...parents(lang).filter((tag) => known.includes(tag)), 'en'],
  };
}

/** Less exact tags of the same language in the same script, the closest first: pt-BR → pt. */
function parents(lang: string): string[] {
  const subtags = lang.split('-');
  const shorter = subtags.slice(1).map((_, at) => subtags.slice(0, -1 - at).join('-'));
  return shorter.filter((tag) => isWrittenAs(tag, lang));
}
