/** Brings changed English into the translations. */
import {FileError} from '../xliff/file-error.js';
import {groupBy} from '../xliff/group-by.js';
import {rewriteXliff} from '../xliff/write.js';
import {respelled} from './locales.js';
import {type MinorChange, planSync, type SyncPlan} from './sync-plan.js';
import {
  type CommandResult,
  commit,
  type Language,
  languages,
  readLanguage,
  someOf,
  UsageError,
  type Workspace,
} from './workspace.js';

/** Brings today's English into every language's file. A damaged file is left as it is. */
export function sync(workspace: Workspace, minor?: MinorChange): CommandResult {
  const known = new Set(workspace.english.map(({id}) => id));
  for (const id of minor?.ids ?? []) {
    if (!known.has(id)) throw new UsageError(`There is no unit "${id}" in the English content.`);
  }
  const said: Array<readonly [lang: string, what: string]> = [];
  let ok = true;
  for (const lang of languages(workspace)) {
    try {
      const language = readLanguage(workspace, lang);
      const plan = planSync(language, workspace.english, minor);
      commit(workspace, language, plan.files);
      said.push(...describe(language, plan, minor?.ids ?? []).map((what) => [lang, what] as const));
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      ok = false;
      said.push([lang, `left as it is. ${error.message}`]);
    }
  }
  if (!said.length)
    return {ok, lines: ['There are no translations yet. Begin one with: add <lang>']};
  // What is the same in several languages is said once.
  const groups = groupBy(said, ([, what]) => what);
  const lines = [...groups].map(
    ([what, some]) => `${some.map(([lang]) => lang).join(', ')}: ${what}`,
  );
  return {ok, lines: [...lines, ...respelled(workspace).values()]};
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
    .map(([ids, what]) => `${ids.length} ${what}: ${someOf(ids)}`);
  if (lines.length) return lines;
  const same = rewriteXliff(document, lang, plan.files) === document.text;
  return [same ? 'nothing to do.' : 'descriptions or order brought up to date.'];
}
