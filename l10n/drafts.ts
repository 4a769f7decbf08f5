/**
 * A machine's drafts of whole languages as simple files in one folder: `en.json` says what is to be
 * translated, `es.json` and so on are the drafts, `{"faq.title": "Preguntas"}`.
 */
import {FileError} from '../xliff/file-error.js';
import {
  type EnglishUnit,
  fingerprint,
  hasText,
  type MachineDraft,
  type UnitRecord,
} from '../xliff/model.js';
import {translationOf} from '../xliff/translations.js';
import {isoToday} from './dates.js';
import {readText} from './decode.js';
import {writeWhole} from './disk.js';
import {readGlossary} from './glossary.js';
import {checkTerms, type Glossary} from './terms.js';
import {equalsEnglish, isEnglishItself, mayEqualEnglish} from './left-english.js';
import {isSynced} from './sync-plan.js';
import {checkText, tidy, type TextProblem} from './text-checks.js';
import {checkLanguage} from './whole-checks.js';
import {wholeWords} from './whole-words.js';
import {
  type CommandResult,
  commit,
  contentOf,
  type Language,
  languages,
  readLanguage,
  someOf,
  targetsIn,
  UsageError,
  withUnits,
  type Workspace,
} from './workspace.js';

/** What `en.json` says of a unit. */
interface Asked {
  english: string;
  note: string;
}

/**
 * Writes into a folder's `en.json` each unit that lacks a translation of today's English in any
 * language. An `en.json` that says something else stays: drafts may have been made from it.
 *
 * @param anew asks for every unit, so that a whole language is drafted from the beginning
 */
export function askForDrafts(workspace: Workspace, folder: string, anew = false): CommandResult {
  const all = languages(workspace).map((lang) => syncedLanguage(workspace, lang));
  const asked = workspace.english.filter(
    (unit) => anew || all.some((language) => lacks(language, unit)),
  );
  if (!asked.length) return {ok: true, lines: ['No language lacks anything.']};
  const units = asked.map(({id, text, desc}) => [id, {english: text, note: desc}] as const);
  const path = `${folder}/en.json`;
  const text = `${JSON.stringify(Object.fromEntries(units), null, 2)}\n`;
  const there = readText(workspace.disk, path);
  if (there !== undefined && there !== text) {
    throw new UsageError(
      `${path} is there already and says something else. Take the drafts in that were made from ` +
        'it, or name another folder.',
    );
  }
  writeWhole(workspace.disk, path, text, there);
  const files = all.map(({lang}) => `${lang}.json`).join(', ');
  return {
    ok: true,
    lines: [
      `${path} is ready: ${asked.length} units to translate.`,
      `Put beside it ${files}: {"unit id": "text"}. Then: drafts ${folder}`,
    ],
  };
}

/**
 * Takes all drafts of a folder in as a machine's, or none of them where anything is wrong. What a
 * person translated from today's English stays; what a draft replaces goes to the attic.
 *
 * @param kind of the machine that wrote them
 * @param on ISO date on which it did
 */
export function takeDrafts(
  workspace: Workspace,
  folder: string,
  {kind = 'language model', on = isoToday()}: {kind?: string | undefined; on?: string} = {},
): CommandResult {
  const {disk} = workspace;
  const names = disk.list(folder).filter((name) => /(?<!^en)\.json$/.test(name));
  if (!names.length) throw new UsageError(`There are no drafts in ${folder}, such as es.json.`);
  const asked = readAsked(workspace, `${folder}/en.json`);
  const glossary = readGlossary(workspace);
  const problems: string[] = [];
  const ready = names.map((name) => {
    const path = `${folder}/${name}`;
    const language = syncedLanguage(workspace, name.replace('.json', ''));
    let drafts: ReadonlyMap<string, string> = new Map();
    try {
      drafts = readDrafts(workspace, path);
      const wrong = problemsOf(workspace, language, drafts, asked, glossary);
      problems.push(...wrong.map((problem) => `${path}: ${problem}`));
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      problems.push(error.message);
    }
    return {language, drafts};
  });
  if (problems.length) return {ok: false, lines: ['Nothing was taken.', ...problems]};
  return {
    ok: true,
    lines: ready.map(({language, drafts}) => put(workspace, language, drafts, {kind, on})),
  };
}

function syncedLanguage(workspace: Workspace, lang: string): Language {
  const language = readLanguage(workspace, lang);
  if (isSynced(language, workspace.english)) return language;
  throw new UsageError(
    `The English has changed since ${lang} was brought up to date. Run “sync” first.`,
  );
}

/** Whether readers get English for want of a translation. */
function lacks({document}: Language, {id, text}: EnglishUnit): boolean {
  const unit = document.units.get(id);
  return !(unit && translationOf(unit, text)?.current);
}

const remedy = 'Write it again as {"unit id": "text"}.';

function readJson({disk}: Workspace, path: string): Map<string, unknown> {
  const fail = (problem: string) => new FileError(path, {line: 1, column: 1, problem, remedy});
  let json: unknown;
  try {
    json = JSON.parse((readText(disk, path) ?? '').replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw fail(`This is not well-formed JSON (${error.message}).`);
  }
  if (typeof json !== 'object' || !json || Array.isArray(json)) throw fail('This is no object.');
  return new Map(Object.entries(json));
}

function readAsked(workspace: Workspace, path: string): Map<string, string> {
  if (!workspace.disk.read(path)) {
    throw new UsageError(
      `There is no ${path}, so nobody can tell which English was translated. Write it before you ` +
        'for drafts: drafts <folder> --ask',
    );
  }
  const units = [...readJson(workspace, path)] as [string, Partial<Asked> | null][];
  return new Map(units.map(([id, asked]) => [id, asked?.english ?? '']));
}

function readDrafts(workspace: Workspace, path: string): Map<string, string> {
  const texts = readJson(workspace, path);
  for (const [id, text] of texts) {
    if (typeof text === 'string') continue;
    const problem = `What it has for ${id} is no text.`;
    throw new FileError(path, {line: 1, column: 1, problem, remedy});
  }
  return texts as Map<string, string>;
}

/** What is wrong with a language's drafts, in plain sentences. */
function problemsOf(
  {english}: Workspace,
  language: Language,
  drafts: ReadonlyMap<string, string>,
  asked: ReadonlyMap<string, string>,
  glossary: Glossary,
): string[] {
  const today = new Map(english.map(({id, text}) => [id, text]));
  const ids = [...drafts.keys()];
  const known = ids.filter((id) => today.has(id));
  const open = english.filter((unit) => lacks(language, unit)).map(({id}) => id);
  const faults: [ids: string[], what: string][] = [
    [ids.filter((id) => !today.has(id)), 'not in the English'],
    [known.filter((id) => !asked.has(id)), 'not in en.json'],
    [
      known.filter((id) => asked.has(id) && asked.get(id) !== today.get(id)),
      'made from other English than today’s: ask for drafts again, in another folder',
    ],
    [open.filter((id) => !drafts.has(id)), 'missing'],
    [known.filter((id) => !hasText(drafts.get(id))), 'empty'],
  ];
  const asWritten = wholeWords(language.lang, [
    ...targetsIn(language.document),
    ...drafts.values(),
  ]);
  const texts = known.flatMap((id) => {
    const [source, text] = [today.get(id) ?? '', tidy(drafts.get(id) ?? '')];
    if (!text) return [];
    const found = [
      ...checkText(text, source),
      ...untranslated(text, source, language.lang),
      ...checkLanguage(text, source, language.lang),
      ...checkTerms(glossary, language.lang, source, text, asWritten),
    ];
    return found.map(({problem, remedy}) => `${id}: ${problem} ${remedy}`);
  });
  return [
    ...faults
      .filter(([some]) => some.length)
      .map(([some, what]) => `${some.length} ${what}: ${someOf(some)}.`),
    ...texts,
  ];
}

const untranslated = (text: string, english: string, lang: string): TextProblem[] =>
  isEnglishItself(lang) || !equalsEnglish(text, english) || mayEqualEnglish(english)
    ? []
    : [{problem: 'This is the English.', remedy: 'Translate it.'}];

/** Writes a language's drafts. Returns what to say of it. */
function put(
  workspace: Workspace,
  language: Language,
  drafts: ReadonlyMap<string, string>,
  drafted: MachineDraft,
): string {
  const changed = new Map<string, UnitRecord>();
  let kept = 0;
  for (const {id, text} of workspace.english) {
    const draft = drafts.get(id);
    const unit = language.document.units.get(id);
    if (draft === undefined || !unit) continue;
    const now = translationOf(unit, text);
    const target = tidy(draft);
    if (now?.current && (!now.machine || now.text === target)) kept += 1;
    else changed.set(id, draftOf(unit, target, text));
  }
  const files = withUnits(contentOf(language), changed).map((file) =>
    file.units.some(({id}) => changed.has(id)) ? {...file, drafted} : file,
  );
  commit(workspace, language, files);
  const others = kept ? ` ${kept} stay: a person translated them, or they are the same.` : '';
  return `${language.lang}: ${changed.size} drafts taken.${others}`;
}

const draftOf = (unit: UnitRecord, target: string, english: string): UnitRecord => ({
  ...unit,
  target,
  state: 'needs-review-translation',
  stateQualifier: 'mt-suggestion',
  approved: false,
  translatedFrom: fingerprint(english),
  review: undefined,
  previous: [],
});
