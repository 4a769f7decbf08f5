/** Makes files for translators. */
import {fingerprint} from '../xliff/model.js';
import {translationOf} from '../xliff/translations.js';
import {sectionOf} from '../xliff/write.js';
import {writeCsv} from './csv.js';
import {writeNew} from './disk.js';
import {readGlossary} from './glossary.js';
import {omegatProject} from './omegat.js';
import {writePo} from './po.js';
import type {SentFile} from './returned.js';
import {writeXliffForTools} from './returned-xliff.js';
import {isSynced} from './sync-plan.js';
import {writeWorkbook} from './workbook.js';
import {type CommandResult, readLanguage, wantedSections, type Workspace} from './workspace.js';

/** Files of one text each. */
const texts = {
  cat: {write: writeXliffForTools, ending: '.xlf'},
  po: {write: writePo, ending: '.po'},
  csv: {write: writeCsv, ending: '.csv'},
};

/** What `send` makes at once. */
export type SendFormat = keyof typeof texts | 'omegat';

/** The names of all formats. */
export const sendFormats = [...(Object.keys(texts) as SendFormat[]), 'omegat', 'xlsx'] as const;

/** What to send: some sections, all of them if none is named; `stale` for stale units only. */
export interface SendOptions {
  sections: readonly string[];
  stale: boolean;
}

/** The result of `send`. */
export interface SendResult extends CommandResult {
  /** The file that is to come back, if there was anything to send. */
  path?: string;
}

/**
 * Writes a file for a translator into `<folder>/outbox/`, or a folder for OmegaT. Its name ends in
 * a fingerprint of what is sent, so that no earlier file is written over.
 */
export function send(
  workspace: Workspace,
  lang: string,
  {format, ...options}: SendOptions & {format: SendFormat},
): SendResult {
  const plan = planOf(workspace, lang, options);
  if (!plan.files) return plan;
  if (format === 'omegat') return sendProject(workspace, lang, plan);
  const {write, ending} = texts[format];
  const content = write(lang, plan.files);
  return put(workspace, plan, `${plan.name}-${shortMark(content)}${ending}`, content);
}

/** The same as an Excel workbook. */
export async function sendWorkbook(
  workspace: Workspace,
  lang: string,
  options: SendOptions,
): Promise<SendResult> {
  const plan = planOf(workspace, lang, options);
  if (!plan.files) return plan;
  const content = await writeWorkbook(lang, plan.files);
  const name = `${plan.name}-${shortMark(writeCsv(lang, plan.files))}.xlsx`;
  return put(workspace, plan, name, content);
}

interface Plan {
  /** The file’s name without its mark and ending. */
  name: string;
  files: SentFile[];
}

function planOf(
  workspace: Workspace,
  lang: string,
  {sections, stale}: SendOptions,
): Plan | (CommandResult & {files?: undefined}) {
  const language = readLanguage(workspace, lang);
  if (!isSynced(language, workspace.english)) {
    const line = `The English has changed since ${lang} was brought up to date. Run “sync” first.`;
    return {ok: false, lines: [line]};
  }
  const wanted = wantedSections(workspace, sections);
  const english = new Map(workspace.english.map(({id, text}) => [id, text]));
  const files = language.document.files
    .filter(({original}) => wanted.includes(sectionOf(original)))
    .map(({original, units}) => ({
      original,
      units: units.filter((unit) => {
        const translation = translationOf(unit, english.get(unit.id) ?? '');
        return !stale || (translation && !translation.current);
      }),
    }))
    .filter(({units}) => units.length);
  if (!files.length) {
    return {ok: true, lines: ['Nothing there is stale, so there is nothing to send.']};
  }
  const parts = [lang, ...(sections.length ? wanted : ['all']), ...(stale ? ['stale'] : [])];
  return {name: parts.join('-'), files};
}

const shortMark = (content: string): string => fingerprint(content).slice(0, 6);

function put({disk, folder}: Workspace, plan: Plan, name: string, content: string | Uint8Array) {
  const path = `${folder}/outbox/${name}`;
  writeNew(disk, path, content);
  return ready(plan, path, path);
}

function sendProject(workspace: Workspace, lang: string, plan: Plan): SendResult {
  const {disk, folder} = workspace;
  const mark = shortMark(writeXliffForTools(lang, plan.files));
  const name = `${plan.name}-${mark}`;
  const project = `${folder}/outbox/${name}.omegat`;
  const files = omegatProject(lang, plan.files, readGlossary(workspace), name);
  for (const [path, content] of files) writeNew(disk, `${project}/${path}`, content);
  const result = ready(plan, project, `${project}/source/${name}.xlf`);
  const where = `OmegaT puts the translation into ${project}/target when it creates the documents.`;
  return {...result, lines: [...result.lines, where]};
}

function ready({files}: Plan, shown: string, path: string): SendResult {
  const count = files.reduce((sum, {units}) => sum + units.length, 0);
  return {
    ok: true,
    path,
    lines: [
      `${shown} is ready: ${count} ${count === 1 ? 'unit' : 'units'}.`,
      'When it comes back translated, bring it in with: take <file>',
    ],
  };
}
