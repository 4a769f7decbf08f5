/** Looks for damage in all translations. */
import {FileError} from '../xliff/file-error.js';
import {groupBy} from '../xliff/group-by.js';
import type {XliffUnit} from '../xliff/model.js';
import {reviewNames} from '../xliff/signatures.js';
import {isSigned, translatedEnglish, translationOf, unsignedRoles} from '../xliff/translations.js';
import {sectionOf} from '../xliff/write.js';
import {readGlossary} from './glossary.js';
import {checkTerms, type Glossary} from './terms.js';
import {isEnglish} from '../build/locales.js';
import {readEnglishReviews} from './english-reviews.js';
import {readLocaleList, respelled} from './locales.js';
import {isPseudo} from './pseudo.js';
import {isSynced} from './sync-plan.js';
import {checkText, tidy} from './text-checks.js';
import {openQuestions, openQuestionsIn, openRemarks} from './translator-notes.js';
import {checkLanguage} from './whole-checks.js';
import {wholeWords} from './whole-words.js';
import {
  type CommandResult,
  type Language,
  languages,
  readLanguage,
  someOf,
  targetsIn,
  type Workspace,
} from './workspace.js';

/** What `check` found: `problems` fail, `todo` and translators' `notes` are only told. */
export interface CheckResult extends CommandResult {
  problems: string[];
  todo: string[];
  notes: string[];
}

/** Checks every language's file, the list of languages and the glossary. */
export function check(workspace: Workspace): CheckResult {
  const problems: string[] = [];
  const todo: string[] = [];
  const notes: string[] = [];
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      problems.push(error.message);
      return undefined;
    }
  };
  const glossary = attempt(() => readGlossary(workspace)) ?? new Map();
  const listed = attempt(() => readLocaleList(workspace));
  const found = languages(workspace);
  todo.push(...(attempt(() => englishQuestions(workspace)) ?? []));
  for (const [lang, entry] of listed ?? []) {
    if (!isEnglish(lang, entry) && !found.includes(lang)) {
      problems.push(`locales.json names ${lang}, but there is no ${lang}.xlf. Run: add ${lang}`);
    }
  }
  for (const lang of found) {
    if (isPseudo(lang))
      problems.push(`${lang}.xlf is made up and must not be published. Delete it.`);
    else if (listed?.get(lang)?.spelling !== undefined) {
      problems.push(`${respelled(workspace).get(lang)}. Delete ${lang}.xlf.`);
    } else if (listed && !listed.has(lang)) {
      problems.push(`${lang}.xlf is not in locales.json. Run: add ${lang}`);
    }
    const language = attempt(() => readLanguage(workspace, lang));
    if (!language) continue;
    problems.push(...checkFile(workspace, language, glossary));
    todo.push(...remaining(workspace, language));
    notes.push(...said(language, openRemarks));
  }
  const lines = [
    ...problems.map((problem) => `problem  ${problem}`),
    ...todo.map((task) => `to do    ${task}`),
    ...notes.map((note) => `note     ${note}`),
    problems.length === 0 ? 'Nothing is damaged.' : `Problems: ${problems.length}.`,
  ];
  return {ok: problems.length === 0, lines, problems, todo, notes};
}

/** What reviewers ask about the English. */
const englishQuestions = (workspace: Workspace): string[] =>
  [...readEnglishReviews(workspace)].flatMap(([id, {notes}]) =>
    openQuestionsIn(notes).map((text) => `en, ${id}: a question is open: “${text}”`),
  );

function checkFile({english}: Workspace, {lang, document}: Language, glossary: Glossary): string[] {
  const today = new Map(english.map(({id, text}) => [id, text]));
  const problems: string[] = [];
  const report = (line: number, problem: string, remedy: string) =>
    problems.push(`${document.path}, line ${line}: ${problem} ${remedy}`);
  for (const {line, sourceLanguage, targetLanguage, original} of document.files) {
    if (sourceLanguage !== 'en' || targetLanguage !== lang) {
      const said = `from "${sourceLanguage}" to "${targetLanguage ?? 'none'}"`;
      report(line, `${original} says that it is ${said}.`, `It must be from "en" to "${lang}".`);
    }
  }
  const asWritten = wholeWords(lang, targetsIn(document));
  for (const unit of document.units.values()) {
    const {id, line} = unit;
    const text = today.get(id) ?? unit.source;
    const translation = translationOf(unit, text);
    if (!translation) continue;
    const damage = damagedRecord(unit, text);
    if (damage) report(line, `${id}: ${damage.problem}`, damage.remedy);
    const madeFrom = translation.current ? text : translatedEnglish(unit);
    if (madeFrom === undefined) continue;
    for (const {problem, remedy} of [
      ...checkText(translation.text, madeFrom),
      ...checkLanguage(translation.text, madeFrom, lang),
      ...checkTerms(glossary, lang, madeFrom, translation.text, asWritten),
    ]) {
      report(line, `${id}: ${problem}`, remedy);
    }
  }
  return problems;
}

function damagedRecord(unit: XliffUnit, english: string) {
  if (unit.translatedFrom === undefined) {
    return {
      problem: 'There is a translation, but no record of the English that it was made from.',
      remedy: 'Put the file back as it was and bring the translation in with “take”.',
    };
  }
  if ((unit.approved || unit.state === 'signed-off' || unit.review) && !isSigned(unit)) {
    return {
      problem: 'It claims approval, but no reviewer signed this very text.',
      remedy: 'Approve the section again, or put the file back as it was.',
    };
  }
  if (unit.approved && unsignedRoles(unit, english).length) {
    return {
      problem: `It claims approval, but it lacks a signature: ${unsignedRoles(unit, english)
        .map((role) => reviewNames[role])
        .join(', ')}.`,
      remedy: 'Have it signed at a desk, or put the file back as it was.',
    };
  }
  if (unit.target !== undefined && unit.target !== tidy(unit.target)) {
    return {
      problem: 'The translation has line ends, tabs or needless spaces in it.',
      remedy: 'Make each of them one space, and delete those at both ends.',
    };
  }
  return undefined;
}

function remaining({english}: Workspace, language: Language): string[] {
  const {lang, document} = language;
  const tasks: string[] = [];
  if (/^\uFEFF|\r\n/.test(document.text)) {
    tasks.push(`${lang}: the file has Windows line ends or a byte order mark; it needs neither.`);
  }
  if (!isSynced(language, english)) {
    tasks.push(`${lang}: the English has changed since the last sync. Run: sync`);
  }
  const open = english.flatMap(({id, file, text}) => {
    const unit = document.units.get(id);
    const translation = unit && translationOf(unit, text);
    const section = sectionOf(file);
    return [
      ...(translation ? [] : [{id, section, what: 'missing'}]),
      ...(translation && !translation.current ? [{id, section, what: 'stale'}] : []),
      ...(unit?.proposals.length ? [{id, section, what: 'two translations, one to choose'}] : []),
    ];
  });
  for (const [key, group] of groupBy(open, ({section, what}) => `${lang}, ${section}, ${what}`)) {
    tasks.push(`${key}: ${someOf(group.map(({id}) => id))}`);
  }
  const questions = said(language, (unit) =>
    openQuestions(unit).map((text) => `a question is open: “${text}”`),
  );
  return [...tasks, ...questions];
}

/** What is said of each unit of a language, with its id. */
const said = ({lang, document}: Language, of: (unit: XliffUnit) => string[]): string[] =>
  [...document.units.values()].flatMap((unit) =>
    of(unit).map((text) => `${lang}, ${unit.id}: ${text}`),
  );
