/** Answers translators' questions. */
import type {Signature} from './approve.js';
import {readEnglishReviews, writeEnglishReviews} from './english-reviews.js';
import {noteXml, openQuestions, openQuestionsIn} from './translator-notes.js';
import {
  type CommandResult,
  commit,
  contentOf,
  readLanguage,
  UsageError,
  withUnits,
  type Workspace,
} from './workspace.js';

/**
 * Records an answer to all open questions about a unit. Translators see it with the next file that
 * is sent, and the unit can be approved.
 */
export function answer(
  workspace: Workspace,
  lang: string,
  id: string,
  text: string,
  {by, on}: Signature,
): CommandResult {
  if (!text.trim()) throw new UsageError('Write the answer in quotation marks: "…".');
  if (lang === 'en') return answerEnglish(workspace, id, text, {by, on});
  const language = readLanguage(workspace, lang);
  const unit = language.document.units.get(id);
  if (!unit) throw new UsageError(`There is no unit "${id}" in ${lang}.`);
  const questions = openQuestions(unit);
  if (!questions.length) return noQuestion(lang, id);
  const xml = noteXml({kind: 'answer', by, on, text: text.trim()});
  const answered = {...unit, otherChildren: [...unit.otherChildren, xml]};
  commit(workspace, language, withUnits(contentOf(language), new Map([[id, answered]])));
  return answeredAll(lang, id, questions);
}

/** The same where a clinical reviewer asked about the English. */
function answerEnglish(
  workspace: Workspace,
  id: string,
  text: string,
  {by, on}: Signature,
): CommandResult {
  const reviews = readEnglishReviews(workspace);
  const notes = reviews.get(id)?.notes ?? [];
  const questions = openQuestionsIn(notes);
  if (!questions.length) return noQuestion('en', id);
  notes.push({kind: 'answer', by, on, text: text.trim()});
  writeEnglishReviews(workspace, reviews);
  return answeredAll('en', id, questions);
}

const noQuestion = (lang: string, id: string): CommandResult => ({
  ok: true,
  lines: [`${lang}, ${id}: there is no open question. Nothing was written.`],
});

const answeredAll = (lang: string, id: string, questions: readonly string[]): CommandResult => ({
  ok: true,
  lines: [`${lang}, ${id}: answered.`, ...questions.map((question) => `  ${question}`)],
});
