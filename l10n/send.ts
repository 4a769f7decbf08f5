/** Makes files for translators. */
import {fingerprint} from '../xliff/model.js';
import {translationOf} from '../xliff/translations.js';
import {sectionOf} from '../xliff/write.js';
import {writeCsv} from './csv.js';
import {writeWhole} from './disk.js';
import {writePo} from './po.js';
import type {SentFile} from './returned.js';
import {writeXliffForOmegat, writeXliffForTools} from './returned-xliff.js';
import {isSynced} from './sync-plan.js';
import {
  type CommandResult,
  readLanguage,
  UsageError,
  wantedSections,
  type Workspace,
} from './workspace.js';

const formats = {
  cat: {write: writeXliffForTools, ending: '.xlf'},
  omegat: {write: writeXliffForOmegat, ending: '.omegat.xlf'},
  po: {write: writePo, ending: '.po'},
  csv: {write: writeCsv, ending: '.csv'},
};

/** What a file is made for. */
export type SendFormat = keyof typeof formats;

/** The formats' names. */
export const sendFormats = Object.keys(formats) as SendFormat[];

/** What to send: some sections, all of them if none is named; `stale` for stale units only. */
export interface SendOptions {
  sections: readonly string[];
  format: SendFormat;
  stale: boolean;
}

/** The result of `send`. */
export interface SendResult extends CommandResult {
  /** The file that is ready, if there was anything to send. */
  path?: string;
}

/**
 * Writes a file for a translator into `<folder>/outbox/`. Its name ends in a fingerprint of what is
 * sent, so that no earlier file is written over.
 */
export function send(
  workspace: Workspace,
  lang: string,
  {sections, format, stale}: SendOptions,
): SendResult {
  const language = readLanguage(workspace, lang);
  if (!isSynced(language, workspace.english)) {
    const line = `The English has changed since ${lang} was brought up to date. Run “sync” first.`;
    return {ok: false, lines: [line]};
  }
  const wanted = wantedSections(workspace, sections);
  const english = new Map(workspace.english.map(({id, text}) => [id, text]));
  const files: SentFile[] = language.document.files
    .filter(({original}) => wanted.includes(sectionOf(original)))
    .map(({original, units}) => ({
      original,
      units: units.filter((unit) => {
        const translation = translationOf(unit, english.get(unit.id) ?? '');
        return !stale || (translation && !translation.current);
      }),
    }))
    .filter(({units}) => units.length);
  if (!files.length)
    return {ok: true, lines: ['Nothing there is stale, so there is nothing to send.']};
  const {write, ending} = formats[format];
  const content = write(lang, files);
  const parts = [lang, ...(sections.length ? wanted : ['all']), ...(stale ? ['stale'] : [])];
  const name = [...parts, fingerprint(content).slice(0, 6)].join('-');
  const path = `${workspace.folder}/outbox/${name}${ending}`;
  const there = workspace.disk.read(path);
  if (there && !Buffer.from(content).equals(there)) {
    throw new UsageError(
      `${path} is there already and somebody has worked on it, so it stays. ` +
        'Bring it in with “take”, or move it away.',
    );
  }
  writeWhole(workspace.disk, path, content, there);
  const count = files.reduce((sum, {units}) => sum + units.length, 0);
  return {
    ok: true,
    path,
    lines: [
      `${path} is ready: ${count} ${count === 1 ? 'unit' : 'units'}.`,
      'When it comes back translated, bring it in with: take <file>',
    ],
  };
}
