/** Writes a desk for a translator or a reviewer, who needs nothing but a browser. */
import {fingerprint} from '../../xliff/model.js';
import {writeNew} from '../disk.js';
import {isSynced} from '../sync-plan.js';
import {type CommandResult, readLanguage, UsageError, type Workspace} from '../workspace.js';
import {deskData, type DeskSource} from './data.js';
import {type DeskRole, roleNames} from './model.js';
import {deskPage} from './page.js';

/** What a desk is for. */
export interface DeskOptions {
  role: DeskRole;
  /** All if none is named. */
  sections: readonly string[];
}

/** The result of `desk`. */
export interface DeskResult extends CommandResult {
  /** The file to send. */
  path?: string;
}

/** Writes a desk into `<folder>/outbox/`. */
export async function desk(
  workspace: Workspace,
  lang: string,
  {role, sections}: DeskOptions,
  source: DeskSource,
): Promise<DeskResult> {
  if (lang === 'en' && role !== 'clinical-review') {
    throw new UsageError('English is the source: its only desk is --for clinical-review.');
  }
  if (lang !== 'en' && !isSynced(readLanguage(workspace, lang), workspace.english)) {
    const line = `The English has changed since ${lang} was brought up to date. Run “sync” first.`;
    return {ok: false, lines: [line]};
  }
  const data = deskData(workspace, lang, role, sections, source);
  const page = await deskPage(data);
  const parts = ['calcinosis', lang, ...(sections.length ? data.sections.map(({id}) => id) : [])];
  const name = [...parts, role, fingerprint(page).slice(0, 6)].join('-');
  const path = `${workspace.folder}/outbox/${name}.html`;
  writeNew(workspace.disk, path, page);
  const count = data.sections.flatMap(({groups}) => groups.flatMap(({units}) => units)).length;
  return {
    ok: true,
    path,
    lines: [
      `${path} is ready: ${roleNames[role].toLowerCase()}, ${data.language}, ${count} texts.`,
      'It opens in a browser by double click. Send it with locales/for-translators.md.',
      'Bring in the file that comes back with: take <file>',
    ],
  };
}
