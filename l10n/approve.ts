/** Approves a section that reviewers of both roles have signed. */
import type {EvaluatedContent} from '../build/evaluate-content.js';
import {fingerprint, type ReviewRole, reviewRoles, type UnitRecord} from '../xliff/model.js';
import {sectionOf} from '../xliff/write.js';
import {reviewNames, type UnitSignature} from '../xliff/signatures.js';
import {translationOf, unsignedRoles, validSignatures} from '../xliff/translations.js';
import {readGlossary} from './glossary.js';
import {checkTerms} from './terms.js';
import {shownFromOthers} from './shown.js';
import {isSynced} from './sync-plan.js';
import {checkText} from './text-checks.js';
import {openQuestions} from './translator-notes.js';
import {checkLanguage} from './whole-checks.js';
import {wholeWords} from './whole-words.js';
import {
  type CommandResult,
  commit,
  contentOf,
  readLanguage,
  someOf,
  targetsIn,
  wantedSections,
  withUnits,
  type Workspace,
} from './workspace.js';

/** Who decided something, and when (ISO date). */
export interface Signature {
  by: string;
  on: string;
}

/**
 * Approves a whole section with all that it shows from other files or, where a unit cannot be
 * approved, nothing. Each unit needs a signature of both roles under its very words. Units that are
 * approved already stay as they are.
 */
export function approve(
  workspace: Workspace,
  lang: string,
  section: string,
  contents: readonly EvaluatedContent[],
): CommandResult {
  wantedSections(workspace, [section]);
  const language = readLanguage(workspace, lang);
  if (!isSynced(language, workspace.english)) {
    const line = `The English has changed since ${lang} was brought up to date. Run “sync” first.`;
    return {ok: false, lines: [line]};
  }
  const glossary = readGlossary(workspace);
  const asWritten = wholeWords(lang, targetsIn(language.document));
  const obstacles: string[] = [];
  const approved = new Map<string, UnitRecord>();
  const unsigned = new Map<ReviewRole, string[]>(reviewRoles.map((role) => [role, []]));
  const own = workspace.english.filter(({file}) => sectionOf(file) === section);
  for (const {id, text} of [...own, ...shownFromOthers(section, workspace.english, contents)]) {
    const unit = language.document.units.get(id);
    if (!unit) continue;
    const translation = translationOf(unit, text);
    if (!translation) obstacles.push(`${id}: there is no translation yet.`);
    else if (!translation.current) obstacles.push(`${id}: it was made from older English.`);
    else if (unit.proposals.length)
      obstacles.push(`${id}: another translation waits for a decision.`);
    else {
      for (const question of openQuestions(unit)) {
        const how = `To answer it: answer ${lang} ${id} "…" --by "<name>" --on <date>`;
        obstacles.push(`${id}: a question is open: “${question}” ${how}`);
      }
      const problems = [
        ...checkText(translation.text, text),
        ...checkLanguage(translation.text, text, lang),
        ...checkTerms(glossary, lang, text, translation.text, asWritten),
      ];
      obstacles.push(...problems.map(({problem, remedy}) => `${id}: ${problem} ${remedy}`));
      for (const role of unsignedRoles(unit, text)) unsigned.get(role)!.push(id);
      approved.set(id, signed(unit, translation.text, validSignatures(unit, text)));
    }
  }
  for (const [role, ids] of unsigned) {
    if (!ids.length) continue;
    const how = `To have it signed: desk ${lang} ${section} --for ${role}`;
    obstacles.push(`No signature (${reviewNames[role]}) is under ${someOf(ids)}. ${how}`);
  }
  if (obstacles.length) {
    return {
      ok: false,
      lines: [`Nothing was approved. In ${lang}, ${section}, first see to this:`, ...obstacles],
    };
  }
  commit(workspace, language, withUnits(contentOf(language), approved));
  const by = [...new Set([...approved.values()].map(({review}) => review!.by))].join('; ');
  return {ok: true, lines: [`${lang}, ${section}: ${approved.size} units are approved by ${by}.`]};
}

function signed(
  unit: UnitRecord,
  target: string,
  signatures: readonly UnitSignature[],
): UnitRecord {
  const by = [...new Set(signatures.map(({name}) => name))].join(', ');
  const on =
    signatures
      .map((signature) => signature.on)
      .sort()
      .at(-1) ?? '';
  const review = {by, on, text: fingerprint(target)};
  const {approved, state} = unit;
  if (
    approved &&
    state === 'signed-off' &&
    JSON.stringify(unit.review) === JSON.stringify(review)
  ) {
    return unit;
  }
  return {...unit, approved: true, state: 'signed-off', stateQualifier: undefined, review};
}
