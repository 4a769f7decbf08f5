/** The folder of translations, and the one way to change a language's file. */
import {
  type EnglishUnit,
  emptyUnit,
  hasText,
  type UnitRecord,
  type XliffDocument,
} from '../xliff/model.js';
import {parseXliff} from '../xliff/parse.js';
import {type FileContent, renderXliff, rewriteXliff, sectionOf} from '../xliff/write.js';
import {type Attic, readAttic} from './attic.js';
import {readText} from './decode.js';
import {type Disk, writeWhole} from './disk.js';
import {respelled} from './locales.js';

/** What every command works on. */
export interface Workspace {
  /** Path of the folder of translations, `locales`. */
  folder: string;
  /** Today's English, in reading order. */
  english: readonly EnglishUnit[];
  disk: Disk;
}

/** What a command has to say. `ok` is false where a person has to do something first. */
export interface CommandResult {
  ok: boolean;
  lines: string[];
}

/** A command was asked for something that it cannot do. `message` says what to do instead. */
export class UsageError extends Error {}

const shown = 5;

/** Some ids in words, few enough to read: all of them are in the files. */
export const someOf = (ids: readonly string[]): string =>
  ids.slice(0, shown).join(', ') + (ids.length > shown ? ` and ${ids.length - shown} more` : '');

/** One language's file and what was put aside for it. */
export interface Language {
  lang: string;
  document: XliffDocument;
  attic: Attic;
}

/** The languages that have a file, in alphabetical order. */
export const languages = ({disk, folder}: Workspace): string[] =>
  disk.list(folder).flatMap((name) => /^([^.]+)\.xlf$/.exec(name)?.[1] ?? []);

/** Path of a language's file. */
export const languagePath = ({folder}: Workspace, lang: string): string => `${folder}/${lang}.xlf`;

/** Reads a language's file. Throws an `XliffError` if it is damaged, a `UsageError` if it is missing. */
export function readLanguage(workspace: Workspace, lang: string): Language {
  const path = languagePath(workspace, lang);
  const text = readText(workspace.disk, path);
  if (text === undefined) {
    const followsEnglish = respelled(workspace).get(lang);
    if (followsEnglish) throw new UsageError(followsEnglish);
    const known = languages(workspace).join(', ') || 'none yet';
    throw new UsageError(
      `There is no language "${lang}" here. There are: ${known}. To begin it: add ${lang}`,
    );
  }
  return {
    lang,
    document: parseXliff(text, path),
    attic: readAttic(workspace.disk, workspace.folder, lang),
  };
}

/** Every translation that a language's file has. */
export const targetsIn = ({units}: XliffDocument): string[] =>
  [...units.values()].map(({target}) => target).filter(hasText);

/** Every text of a unit that a person may have worked on. */
export const textsOf = ({target, previous, proposals}: UnitRecord): string[] =>
  [target, ...[...previous, ...proposals].map((version) => version.target)].filter(hasText);

/**
 * Writes a language's file with exactly these units. Whatever text the file had and would have no
 * more goes to the attic, which is written first: a fault at any moment loses nothing.
 */
export function commit(
  workspace: Workspace,
  {lang, document, attic}: Language,
  files: readonly FileContent[],
): void {
  const after = new Map(files.flatMap(({units}) => units.map((unit) => [unit.id, unit] as const)));
  for (const unit of document.units.values()) {
    const kept = after.get(unit.id);
    if (kept === unit) continue;
    const left = textsOf(kept ?? emptyUnit(unit.id, ''));
    if (textsOf(unit).some((text) => !left.includes(text))) attic.keep(unit, unit.file);
    else if (!kept && unit.otherChildren.length) attic.keep(unit, unit.file);
  }
  const {disk} = workspace;
  if (attic.changed) {
    const text = attic.document
      ? rewriteXliff(attic.document, lang, attic.content())
      : renderXliff(lang, attic.content());
    writeWhole(disk, attic.path, text, attic.document?.text);
  }
  const path = languagePath(workspace, lang);
  writeWhole(disk, path, rewriteXliff(document, lang, files), document.text);
}

/** A language's units as they are, to change some of them. */
export const contentOf = ({document}: Language): FileContent[] =>
  document.files.map(({original, units}) => ({original, units}));

/** The content with some units replaced, by id. */
export const withUnits = (
  content: readonly FileContent[],
  changed: ReadonlyMap<string, UnitRecord>,
): FileContent[] =>
  content.map(({original, units}) => ({
    original,
    units: units.map((unit) => changed.get(unit.id) ?? unit),
  }));

/**
 * The sections asked for, in reading order; all of them if none is named.
 * @throws UsageError for one that English has not
 */
export function wantedSections({english}: Workspace, asked: readonly string[]): string[] {
  const all = [...new Set(english.map(({file}) => sectionOf(file)))];
  for (const section of asked) {
    if (!all.includes(section)) {
      throw new UsageError(`There is no section "${section}". There are: ${all.join(', ')}.`);
    }
  }
  return asked.length ? all.filter((section) => asked.includes(section)) : all;
}
