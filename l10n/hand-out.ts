/** What translators take along beside the texts: the memory of a language, and its terms. */
import {writeNew} from './disk.js';
import {fingerprint} from '../xliff/model.js';
import {readGlossary} from './glossary.js';
import {writeTermTable, writeTbx} from './tbx.js';
import {writeTmx} from './tmx.js';
import {type CommandResult, readLanguage, UsageError, type Workspace} from './workspace.js';

/** Formats of a glossary. */
export const glossaryFormats = ['tbx', 'csv'] as const;

/** Writes every translation of a language, with the English that it was made from, as TMX. */
export function memory(workspace: Workspace, lang: string): CommandResult {
  const {document} = readLanguage(workspace, lang);
  return handOut(workspace, `${lang}-memory`, '.tmx', writeTmx(lang, document.units.values()));
}

/** Writes the terms of a language. */
export function glossary(
  workspace: Workspace,
  lang: string,
  format: (typeof glossaryFormats)[number],
): CommandResult {
  readLanguage(workspace, lang);
  const terms = readGlossary(workspace);
  if (![...terms.values()].some(({forms}) => forms.has(lang))) {
    throw new UsageError(`locales/glossary.json has no terms in ${lang} yet.`);
  }
  const content = format === 'tbx' ? writeTbx(lang, terms) : writeTermTable(lang, terms);
  return handOut(workspace, `${lang}-glossary`, `.${format}`, content);
}

function handOut(
  {disk, folder}: Workspace,
  name: string,
  ending: string,
  content: string,
): CommandResult {
  const path = `${folder}/outbox/${name}-${fingerprint(content).slice(0, 6)}${ending}`;
  writeNew(disk, path, content);
  return {ok: true, lines: [`${path} is ready.`]};
}
