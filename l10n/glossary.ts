/** Reads the glossary, `locales/glossary.json`. */
import {FileError} from '../xliff/file-error.js';
import {readText} from './decode.js';
import type {Glossary, Term} from './terms.js';
import type {Workspace} from './workspace.js';

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
