/** Writes a desk for a translator or a reviewer, as a page for the browser or a Word document. */
import {fingerprint} from '../../xliff/model.js';
import {writeNew, writeWhole} from '../disk.js';
import {isSynced} from '../sync-plan.js';
import {type CommandResult, readLanguage, UsageError, type Workspace} from '../workspace.js';
import {deskData, type DeskSource} from './data.js';
import {deskDocument} from './document.js';
import {guidePage} from './guide.js';
import {type DeskData, type DeskRole, roleNames, unitsOf} from './model.js';
import {deskPage} from './page.js';

/** What a desk is for. */
export interface DeskOptions {
  role: DeskRole;
  /** All if none is named. */
  sections: readonly string[];
}

/** What a desk can be written as, instead of its page. */
export const deskForms = ['docx'] as const;

/** The result of `desk`. */
export interface DeskResult extends CommandResult {
  /** The file to send. */
  path?: string;
}

/** Writes a desk into `<folder>/outbox/`, and the guide to it. */
export async function desk(
  workspace: Workspace,
  lang: string,
  options: DeskOptions,
  source: DeskSource,
): Promise<DeskResult> {
  const plan = planOf(workspace, lang, options, source);
  if (!plan.data) return plan;
  const page = await deskPage(plan.data);
  const path = `${plan.start}-${fingerprint(page).slice(0, 6)}.html`;
  writeNew(workspace.disk, path, page);
  const guide = `${workspace.folder}/outbox/for-translators.html`;
  writeWhole(workspace.disk, guide, guidePage(), workspace.disk.read(guide));
  return {
    ok: true,
    path,
    lines: [
      `${path} is ready: ${plan.what}.`,
      `It opens in a browser by double click. Send it with its guide, which does, too: ${guide}`,
      'Bring in the file that comes back with: take <file>',
    ],
  };
}

/** Writes a desk’s texts as a Word document, for those who read and comment there. */
export async function deskAsDocument(
  workspace: Workspace,
  lang: string,
  options: DeskOptions,
  source: DeskSource,
): Promise<DeskResult> {
  const plan = planOf(workspace, lang, options, source);
  if (!plan.data) return plan;
  const path = `${plan.start}-${fingerprint(JSON.stringify(plan.data)).slice(0, 6)}.docx`;
  // A document holds the time at which it was made: the same texts again are no new one, and
  // somebody may have written into the first.
  const isThere = workspace.disk.read(path) !== undefined;
  if (!isThere) writeNew(workspace.disk, path, await deskDocument(plan.data));
  return {
    ok: true,
    path,
    lines: [
      `${path} ${isThere ? 'is there already, and stays as it is' : 'is ready'}: ${plan.what}.`,
      'It is for reading and for comments: nothing is taken from it, and nobody can sign in it.',
      'What is to count has to be written at the desk: the same command without --as.',
    ],
  };
}

interface Plan {
  data: DeskData;
  /** The file’s path without its mark and ending. */
  start: string;
  /** What the file is, for people. */
  what: string;
}

function planOf(
  workspace: Workspace,
  lang: string,
  {role, sections}: DeskOptions,
  source: DeskSource,
): Plan | (CommandResult & {data?: undefined}) {
  if (lang === 'en' && role !== 'clinical-review') {
    throw new UsageError('English is the source: its only desk is --for clinical-review.');
  }
  if (lang !== 'en' && !isSynced(readLanguage(workspace, lang), workspace.english)) {
    const line = `The English has changed since ${lang} was brought up to date. Run “sync” first.`;
    return {ok: false, lines: [line]};
  }
  const data = deskData(workspace, lang, role, sections, source);
  const named = sections.length ? data.sections.map(({id}) => id) : [];
  const count = unitsOf(data).length;
  return {
    data,
    start: `${workspace.folder}/outbox/${['calcinosis', lang, ...named, role].join('-')}`,
    what: `${roleNames[role].toLowerCase()}, ${data.language}, ${count} texts`,
  };
}
