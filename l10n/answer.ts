/** Answers translators' questions. */
import type {Signature} from './approve.js';
import {noteXml, openQuestions} from './translator-notes.js';
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
  const language = readLanguage(workspace, lang);
  const unit = language.document.units.get(id);
  if (!unit) throw new UsageError(`There is no unit "${id}" in ${lang}.`);
  if (!text.trim()) throw new UsageError('Write the answer in quotation marks: "…".');
  const questions = openQuestions(unit);
  if (!questions.length) {
    return {ok: true, lines: [`${lang}, ${id}: there is no open question. Nothing was written.`]};
  }
  const xml = noteXml({kind: 'answer', by, on, text: text.trim()});
  const answered = {...unit, otherChildren: [...unit.otherChildren, xml]};
  commit(workspace, language, withUnits(contentOf(language), new Map([[id, answered]])));
  return {
    ok: true,
    lines: [`${lang}, ${id}: answered.`, ...questions.map((question) => `  ${question}`)],
  };
}
