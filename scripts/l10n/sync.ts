/** Brings changed English into the translations. */
import {FileError} from '../xliff/file-error.js';
import {rewriteXliff} from '../xliff/write.js';
import {type MinorChange, planSync, type SyncPlan} from './sync-plan.js';
import {
  type CommandResult,
  commit,
  type Language,
  languages,
  readLanguage,
  UsageError,
  type Workspace,
} from './workspace.js';

/** Brings today's English into every language's file. A damaged file is left as it is. */
export function sync(workspace: Workspace, minor?: MinorChange): CommandResult {
  const known = new Set(workspace.english.map(({id}) => id));
  for (const id of minor?.ids ?? []) {
    if (!known.has(id)) throw new UsageError(`There is no unit "${id}" in the English content.`);
  }
  const lines: string[] = [];
  let ok = true;
  for (const lang of languages(workspace)) {
    try {
      const language = readLanguage(workspace, lang);
      const plan = planSync(language, workspace.english, minor);
      commit(workspace, language, plan.files);
      lines.push(...describe(language, plan, minor?.ids ?? []));
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      ok = false;
      lines.push(`${lang}: left as it is. ${error.message}`);
    }
  }
  if (!lines.length) lines.push('There are no translations yet. Begin one with: add <lang>');
  return {ok, lines};
}

function describe(
  {lang, document}: Language,
  plan: SyncPlan,
  minorIds: readonly string[],
): string[] {
  const parts: [ids: string[], what: string][] = [
    [plan.stale, 'with new English: the translation is stale and not approved any more'],
    [plan.minor, 'with a minor change of the English: the translation stays'],
    [
      minorIds.filter((id) => !plan.minor.includes(id)),
      'with nothing to keep: no translation of the English before, or no new English',
    ],
    [plan.added, 'new'],
    [plan.restored, 'brought back from the attic, to be reviewed'],
    [plan.removed, 'gone from the English: what there was is in the attic'],
  ];
  const lines = parts
    .filter(([ids]) => ids.length)
    .map(([ids, what]) => `${lang}: ${ids.length} ${what}: ${ids.join(', ')}`);
  if (lines.length) return lines;
  const same = rewriteXliff(document, lang, plan.files) === document.text;
  return [`${lang}: ${same ? 'nothing to do.' : 'descriptions or order brought up to date.'}`];
}
