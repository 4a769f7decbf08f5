/** Finds translations that use another term than the glossary, `locales/glossary.json`. */
import {FileError} from '../xliff/file-error.js';
import {readText} from './decode.js';
import type {TextProblem} from './text-checks.js';
import type {Workspace} from './workspace.js';

/** By term: the forms of each language, `en` among them, and a note for translators. */
export type Glossary = ReadonlyMap<string, Term>;

interface Term {
  note?: string | undefined;
  /** How readers who are no clinicians take the word, by language, where that is not what it means. */
  readers: ReadonlyMap<string, string>;
  /** Where the forms were seen, by language; none where nobody looked. */
  sources: ReadonlyMap<string, string>;
  /** Allowed forms by language. */
  forms: ReadonlyMap<string, string[]>;
}

/** Reads the glossary; an empty one if there is no file. Throws a `FileError` if it is damaged. */
export function readGlossary({disk, folder}: Workspace): Glossary {
  const path = `${folder}/glossary.json`;
  const text = readText(disk, path);
  const fail = (problem: string) =>
    new FileError(path, {line: 1, column: 1, problem, remedy: 'Mend it by hand.'});
  let json: unknown;
  try {
    json = JSON.parse(text ?? '{}');
  } catch (error) {
    throw fail(`The glossary is not well-formed JSON (${(error as Error).message}).`);
  }
  if (!isObject(json)) throw fail('The glossary must be an object: term → languages.');
  const glossary = new Map<string, Term>();
  for (const [name, entry] of Object.entries(json)) {
    if (!isObject(entry)) throw fail(`The entry of “${name}” must be an object.`);
    const {note, readers = {}, sources = {}, ...languages} = entry;
    const forms = new Map<string, string[]>();
    for (const [lang, list] of Object.entries(languages)) {
      if (!isFormList(list))
        throw fail(`“${name}”, ${lang}: a list of one or more words is needed.`);
      forms.set(lang, list);
    }
    if (note !== undefined && typeof note !== 'string') {
      throw fail(`The note of “${name}” must be a text.`);
    }
    const texts = (key: string, value: unknown) => {
      if (isObject(value) && Object.values(value).every((text) => typeof text === 'string')) {
        return new Map(Object.entries(value as Record<string, string>));
      }
      throw fail(`“${name}”: "${key}" must be an object: language → text.`);
    };
    if (!forms.has('en')) throw fail(`“${name}” has no English forms ("en").`);
    glossary.set(name, {
      note,
      readers: texts('readers', readers),
      sources: texts('sources', sources),
      forms,
    });
  }
  return glossary;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isFormList = (value: unknown): value is string[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((form) => typeof form === 'string' && form.trim());

/**
 * Finds terms of the English that the translation renders with none of its language's forms. Of
 * terms within each other, such as “ulcer” in “skin ulcer”, only the longest counts.
 */
export function checkTerms(
  glossary: Glossary,
  lang: string,
  english: string,
  translation: string,
): TextProblem[] {
  const text = foldForms(translation);
  return termsIn(glossary, english).flatMap((name) => {
    const {forms, note, readers} = glossary.get(name)!;
    const allowed = forms.get(lang);
    if (!allowed || allowed.some((form) => text.includes(foldForms(form)))) return [];
    const said = [note, readers.get(lang)].filter(Boolean).join(' ');
    const choice = allowed.map((form) => `“${form}”`).join(' or ');
    return {
      problem: `The English says “${name}”, the translation uses another term than the glossary.`,
      remedy: `Write ${choice}${said ? ` (${said})` : ''}, or change the glossary.`,
    };
  });
}

function termsIn(glossary: Glossary, english: string): string[] {
  const forms = [...glossary].flatMap(([name, {forms}]) =>
    (forms.get('en') ?? []).map((form) => ({name, form})),
  );
  forms.sort((a, b) => b.form.length - a.form.length);
  const found = new Set<string>();
  let rest = english;
  for (const {name, form} of forms) {
    const pattern = form.trim().split(/\s+/).map(escapePattern).join('\\s+');
    const words = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu');
    rest = rest.replace(words, (match) => {
      found.add(name);
      return '|'.repeat(match.length);
    });
  }
  return [...found];
}

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Makes forms comparable: lower case, one kind of space and apostrophe, no Arabic vowel signs. */
const foldForms = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u064b-\u065f\u0670\u0640\u00ad]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replaceAll('’', "'")
    .trim();
