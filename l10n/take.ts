/** Takes in a file that came back from translators. */
import {FileError} from '../xliff/file-error.js';
import {groupBy} from '../xliff/group-by.js';
import type {UnitRecord} from '../xliff/model.js';
import {escapeText} from '../xliff/xml.js';
import {fileName, inboxPlace, keepInInbox} from './inbox.js';
import {readReturned} from './read-returned.js';
import type {ReturnedFile, ReturnedUnit} from './returned.js';
import {isSynced} from './sync-plan.js';
import {decide, type Decision} from './take-unit.js';
import {tidy} from './text-checks.js';
import {
  type CommandResult,
  commit,
  contentOf,
  type Language,
  languages,
  readLanguage,
  withUnits,
  type Workspace,
} from './workspace.js';

/** What became of each unit of a returned file. */
export interface TakeResult extends CommandResult {
  units: (Decision & {id: string; line: number})[];
}

/**
 * Takes a returned file into its language's file: first its bytes into the inbox, then all units
 * that can be taken, in one write. With `dryRun` nothing is written.
 * @param name the returned file's name, which tells its format
 */
export function take(
  workspace: Workspace,
  name: string,
  bytes: Uint8Array,
  {dryRun = false} = {},
): TakeResult {
  const place = inboxPlace(workspace, name, bytes);
  const lines: string[] = [];
  if (!dryRun) {
    keepInInbox(workspace, place, bytes);
    lines.push(`${name} is kept as it came in ${place.path}.`);
  }
  try {
    const returned = readReturned(bytes, name);
    const language = readLanguage(workspace, languageOf(workspace, returned, name));
    if (!isSynced(language, workspace.english)) {
      const problem = `The English has changed since ${language.lang} was last brought up to date.`;
      throw wholeFile(name, problem, 'Run “sync”, then take this file again.');
    }
    const {units, changed} = decideAll(workspace, language, returned, name, place.takenBefore);
    if (!dryRun) commit(workspace, language, withUnits(contentOf(language), changed));
    lines.push(...noticesOf(bytes), ...describe(language.lang, units, dryRun));
    return {ok: units.every(({outcome}) => outcome !== 'refused'), lines, units};
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return {ok: false, lines: [...lines, 'Nothing was taken.', error.message], units: []};
  }
}

const wholeFile = (path: string, problem: string, remedy: string): FileError =>
  new FileError(path, {line: 1, column: 1, problem, remedy});

/** The language that a returned file is in. Throws a `FileError` if that is not sure. */
function languageOf(workspace: Workspace, {lang, units}: ReturnedFile, name: string): string {
  if (!lang) {
    const problem = 'The file does not say which language it is in.';
    const where = 'target-language (.xlf), Language (.po) or “translation (…)” (.csv)';
    throw wholeFile(name, problem, `Write the language where it stood when it was sent: ${where}.`);
  }
  const known = languages(workspace);
  const found = known.find((tag) => tag.toLowerCase() === lang.toLowerCase());
  if (!found) {
    const problem = `The file says that it is in "${lang}"; there is no such language here.`;
    throw wholeFile(name, problem, `It must be one of: ${known.join(', ')}.`);
  }
  const named = known.filter(
    (tag) => fileName(name).startsWith(`${tag}-`) || fileName(name).startsWith(`${tag}.`),
  );
  const longest = named.sort((a, b) => b.length - a.length)[0];
  if (longest !== undefined && longest !== found) {
    const problem = `The file’s name says "${longest}", the file itself says "${found}".`;
    throw wholeFile(name, problem, 'Correct whichever is wrong.');
  }
  if (!units.length) throw wholeFile(name, 'The file has no units.', 'Ask for the file again.');
  return found;
}

function decideAll(
  {english}: Workspace,
  language: Language,
  {units}: ReturnedFile,
  name: string,
  takenBefore: boolean,
) {
  const today = new Map(english.map((unit) => [unit.id, unit.text]));
  const changed = new Map<string, UnitRecord>();
  const decisions = units.map((returned) => {
    const {id, line} = returned;
    const ours = language.document.units.get(id);
    const text = today.get(id);
    if (!ours || text === undefined) {
      const decision: Decision = {
        outcome: 'refused',
        reason: 'The English has no such unit (any more).',
        remedy: 'If it was renamed, send the language again and copy the text over.',
      };
      return {id, line, ...decision};
    }
    const {attic} = language;
    const origin = fileName(name);
    const decision = decide({ours, english: text, returned, attic, origin, takenBefore});
    const unit = withNotes(decision.unit ?? ours, returned, ours.translatorNotes);
    if (unit !== ours) changed.set(id, unit);
    return {id, line, ...decision};
  });
  return {units: decisions, changed};
}

/** Adds what the translator wrote, unless the unit has it already. Some tools join all notes in one. */
function withNotes(unit: UnitRecord, {notes}: ReturnedUnit, known: readonly string[]): UnitRecord {
  const have = [unit.desc ?? '', unit.preview ?? '', ...known].map(tidy).filter(Boolean);
  const isNew = (note: string) =>
    /\S/.test(have.reduce((rest, text) => rest.replaceAll(text, ''), note));
  const fresh = [...new Set(notes.map(tidy))].filter(isNew);
  if (!fresh.length) return unit;
  const xml = fresh.map((note) => `<note from="translator">${escapeText(note)}</note>`);
  return {...unit, otherChildren: [...unit.otherChildren, ...xml]};
}

function noticesOf(bytes: Uint8Array): string[] {
  const notices: string[] = [];
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    notices.push('The file begins with a byte order mark. That does no harm.');
  }
  if (Buffer.from(bytes).includes('\r\n')) {
    notices.push('The file has Windows line ends. That does no harm.');
  }
  return notices;
}

function describe(lang: string, units: TakeResult['units'], dryRun: boolean): string[] {
  const of = (outcome: Decision['outcome']) => units.filter((unit) => unit.outcome === outcome);
  const [taken, kept, refused] = [of('taken'), of('kept'), of('refused')];
  const lines = [
    `${lang}: ${taken.length} taken, ${kept.length} kept as they were, ${refused.length} refused.` +
      (dryRun ? ' This was a dry run: nothing was written.' : ''),
  ];
  for (const {id, line, reason, remedy} of refused) {
    lines.push(`refused  ${id} (line ${line}): ${reason}${remedy ? ` ${remedy}` : ''}`);
  }
  for (const [outcome, some] of [
    ['taken', taken],
    ['kept', kept],
  ] as const) {
    const groups = groupBy(some, ({reason, remedy = ''}) => `${reason} ${remedy}`.trim());
    for (const [why, group] of groups) {
      const ids = group.map(({id, line}) => `${id} (line ${line})`);
      lines.push(`${outcome.padEnd(8)} ${why} ${ids.join(', ')}`);
    }
  }
  return lines;
}
