/**
 * What the preview for translators shows: `virtual:translations` has the English, and a module for
 * each language what its .xlf file has.
 */
import {execFile} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {promisify} from 'node:util';
import type {Plugin} from 'vite';
import {decodeUtf8} from '../l10n/decode.js';
import {isEnglish, readLocales} from '../build/locales.js';
import {projectPath} from '../build/project.js';
import {FileError} from '../xliff/file-error.js';
import {parseXliff} from '../xliff/parse.js';
import {translationOf} from '../xliff/translations.js';
import type {EnglishSection, Language, UnitInLanguage} from '../stories/translations/model.js';
import {isSource, messageIn, pathInProject} from './regenerate.js';

/** Where the texts come from. */
export interface Sources {
  english: () => Promise<EnglishSection[]>;
  /** The bytes of a file of the project. */
  file: (path: string) => Promise<Uint8Array>;
}

const name = 'virtual:translations';

/** Vite plugin. While a file is damaged there is what is wrong with it, and the last good texts. */
export function translations(
  {english, file}: Sources = {english: readEnglish, file: (path) => readFile(projectPath(path))},
): Plugin {
  let reading: Promise<EnglishSection[]> | undefined;
  let goodEnglish: EnglishSection[] | undefined;
  const goodLanguages = new Map<string, Language>();

  async function latestEnglish(): Promise<{sections: EnglishSection[]; error?: string}> {
    try {
      goodEnglish = await (reading ??= english());
      return {sections: goodEnglish};
    } catch (error) {
      if (!goodEnglish) throw error;
      return {sections: goodEnglish, error: (error as Error).message};
    }
  }

  async function latestLanguage(tag: string): Promise<Language> {
    const {sections, error} = await latestEnglish();
    const path = `locales/${tag}.xlf`;
    const language = readLanguage(await file(path), path, sections);
    if (language.units) goodLanguages.set(tag, language);
    return {...goodLanguages.get(tag), error: language.error ?? error};
  }

  return {
    name: 'translations',
    resolveId: (id) => (id === name || id.startsWith(`${name}/`) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${name}`)) return;
      const tag = id.slice(`\0${name}/`.length);
      if (tag) return `export default ${JSON.stringify(await latestLanguage(tag))};`;
      const {sections} = await latestEnglish();
      const locales = Object.entries(readLocales())
        .filter(([tag, entry]) => !isEnglish(tag, entry))
        .map(([tag, {name, dir}]) => ({tag, name, dir}));
      const loaders = locales.map(({tag}) => `'${tag}': () => import('${name}/${tag}'),\n`);
      return `export const locales = ${JSON.stringify(locales)};
export const sections = ${JSON.stringify(sections)};
export const languages = {\n${loaders.join('')}};`;
    },
    // The page is loaded again when the content has been made again: see regenerate.ts.
    configureServer(server) {
      server.watcher.on('all', (_, changed) => {
        const path = pathInProject(changed);
        if (!isSource(path)) return;
        if (path.startsWith('content/')) reading = undefined;
        const {moduleGraph} = server.environments.client;
        for (const [id, module] of moduleGraph.idToModuleMap) {
          if (id.startsWith(`\0${name}`)) moduleGraph.invalidateModule(module);
        }
      });
    },
  };
}

/** What an .xlf file says of each English unit that it has, or what is wrong with it. */
function readLanguage(
  bytes: Uint8Array,
  path: string,
  sections: readonly EnglishSection[],
): Language {
  try {
    const document = parseXliff(decodeUtf8(bytes, path), path);
    const units: Record<string, UnitInLanguage> = {};
    for (const {id, text} of sections.flatMap((section) => section.units)) {
      const unit = document.units.get(id);
      if (!unit) continue;
      units[id] = {
        translation: translationOf(unit, text),
        notes: unit.translatorNotes.map((note) => note.text),
      };
    }
    return {units};
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return {error: error.message};
  }
}

/** In a process of its own, because this one would keep the English that it has read once. */
async function readEnglish(): Promise<EnglishSection[]> {
  const script = ['--import', 'tsx', '.storybook/translations-english.ts'];
  const options = {cwd: projectPath(''), maxBuffer: Infinity};
  try {
    const {stdout} = await promisify(execFile)(process.execPath, script, options);
    return JSON.parse(stdout) as EnglishSection[];
  } catch (error) {
    const {stderr} = error as {stderr?: string};
    throw stderr ? new Error(messageIn(stderr), {cause: error}) : error;
  }
}
