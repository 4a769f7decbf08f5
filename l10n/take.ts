/** Takes in a file that came back from translators. */
import {FileError} from '../xliff/file-error.js';
import {isReviewRole, type UnitRecord} from '../xliff/model.js';
import {fromTranslator, type Translator} from '../xliff/provenance.js';
import {isFinished, translationOf} from '../xliff/translations.js';
import {isoToday} from './dates.js';
import type {SavedDesk} from './desk/model.js';
import {signAll, signatoryOf, signUnits, type Signing} from './desk/sign.js';
import {takeEnglish} from './desk/take-english.js';
import {factsOf, type FileFacts} from './file-facts.js';
import {decideAll, type TakenUnit} from './decide-all.js';
import {suspect} from './guard.js';
import {fileName, inboxPlace, keepInInbox} from './inbox.js';
import {equalsEnglish} from './left-english.js';
import {namedByEnglish} from './name-units.js';
import {readReturned} from './read-returned.js';
import {languageOf, wholeFile} from './returned-language.js';
import type {ReturnedUnit} from './returned.js';
import {isSynced} from './sync-plan.js';
import {pageOf, writePage} from './report-page.js';
import {inLines, noticesOf, reportOn, reportOnEnglish, strayNotes} from './take-report.js';
import {tidy, type TextProblem} from './text-checks.js';
import type {Row} from './table.js';
import {usualLength} from './whole-checks.js';
import {
  type CommandResult,
  commit,
  contentOf,
  type Language,
  readLanguage,
  withUnits,
  type Workspace,
} from './workspace.js';

/** What became of each unit of a returned file. */
export interface TakeResult extends CommandResult {
  units: TakenUnit[];
}

/** How to take a file. */
export interface TakeOptions {
  /** Only says what would happen. */
  dryRun?: boolean;
  /** Who answers for a file, or for texts of it, that look wrong. */
  vouchedBy?: string | undefined;
  /** The rows of an Excel workbook, which is read beforehand, or what is wrong with it. */
  workbook?: readonly Row[] | FileError | undefined;
  /** Who translated what is taken as translated. */
  translator?: Translator | undefined;
  /** ISO date under which notes are kept. */
  today?: string;
}

/**
 * Takes a returned file into its language's file: first its bytes into the inbox, then all units
 * that can be taken, in one write. A file that looks wrong as a whole is not taken, unless somebody
 * answers for it. With `dryRun` nothing is written.
 * @param name the returned file's name, which tells its format
 */
export function take(
  workspace: Workspace,
  name: string,
  bytes: Uint8Array,
  {dryRun = false, vouchedBy, workbook, translator, today = isoToday()}: TakeOptions = {},
): TakeResult {
  const place = inboxPlace(workspace, name, bytes);
  const lines: string[] = [];
  if (!dryRun) {
    keepInInbox(workspace, place, bytes);
    lines.push(`${name} is kept as it came in ${place.path}.`);
  }
  const withPage = (page: () => string): string[] =>
    dryRun ? [] : [`The whole report: ${writePage(workspace.disk, place.path, page())}`];
  try {
    const returned = readReturned(bytes, name, workbook);
    const origin = fileName(name);
    const {desk} = returned;
    if (desk?.lang === 'en') {
      const taken = takeEnglish(workspace, returned, desk, {name, origin, today, dryRun});
      const report = reportOnEnglish(taken, dryRun);
      lines.push(...inLines(report), ...withPage(() => pageOf(origin, [], report)));
      return {ok: !taken.signing?.unsigned.length, lines, units: []};
    }
    const language = readLanguage(workspace, languageOf(workspace, returned, name));
    if (!isSynced(language, workspace.english)) {
      const problem = `The English has changed since ${language.lang} was last brought up to date.`;
      throw wholeFile(name, problem, 'Run “sync”, then take this file again.');
    }
    const named = namedByEnglish(returned.units, workspace.english);
    const facts = {...readFacts(workspace, language, named), confirmedByHand: !!desk};
    const {takenBefore} = place;
    const vouched = vouchedBy !== undefined;
    const {units, changed} = decideAll(language, named, facts, {
      origin,
      today,
      takenBefore,
      vouched,
    });
    const wrong = suspect(facts);
    if (wrong.length && !vouched) throw new SuspectFile(name, wrong, strayNotes(units));
    const said = [...otherName(returned.lang, language.lang), ...answeredFor(wrong, vouchedBy)];
    if (translator) recordTranslator(changed, translator, desk, name);
    const signing = desk && signOff(workspace, language, changed, desk, name);
    if (!dryRun) commit(workspace, language, withUnits(contentOf(language), changed));
    const report = reportOn(language.lang, units, {dryRun, signing, role: desk?.role});
    const page = () => pageOf(origin, said, report);
    lines.push(...said, ...noticesOf(bytes), ...inLines(report), ...withPage(page));
    const isAll = units.every(({outcome}) => outcome !== 'refused');
    return {ok: isAll && !signing?.unsigned.length, lines, units};
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const notes = error instanceof SuspectFile ? error.notes : [];
    const said = ['Nothing was taken.', error.message, ...notes];
    const page = () => pageOf(fileName(name), said);
    return {ok: false, lines: [...lines, ...said, ...withPage(page)], units: []};
  }
}

/** Records under each text that came in as translated who translated it. */
function recordTranslator(
  changed: Map<string, UnitRecord>,
  translator: Translator,
  desk: SavedDesk | undefined,
  path: string,
): void {
  if (desk && isReviewRole(desk.role)) {
    throw wholeFile(path, 'It is from a reviewer.', 'Leave --translated-by out: reviewers sign.');
  }
  for (const [id, unit] of changed) {
    if (isFinished(unit.state)) changed.set(id, fromTranslator(unit, translator));
  }
}

/** Signs what a reviewer signed at a desk, as the file has made it. */
function signOff(
  {english}: Workspace,
  {document}: Language,
  changed: Map<string, UnitRecord>,
  desk: SavedDesk,
  path: string,
): Signing | undefined {
  const signatory = signatoryOf(desk, path);
  const today = new Map(english.map(({id, text}) => [id, text]));
  return signatory && signAll(desk, signatory, signUnits(document.units, changed, today));
}

const otherName = (said: string | undefined, lang: string): string[] =>
  said === lang ? [] : [`The file says that it is in “${said}”. Here that is ${lang}.`];

const inSentences = (problems: readonly TextProblem[]): string[] =>
  problems.map(({problem, remedy}) => `${problem} ${remedy}`);

function answeredFor(wrong: readonly TextProblem[], vouchedBy: string | undefined): string[] {
  if (!wrong.length) return [];
  return [`${vouchedBy} answers for the file, although it looks wrong:`, ...inSentences(wrong)];
}

/** A file looks wrong as a whole, and nobody answers for it. */
class SuspectFile extends FileError {
  constructor(
    path: string,
    wrong: readonly TextProblem[],
    /** What its translators wrote. */
    readonly notes: readonly string[],
  ) {
    super(path, {
      ...{line: 1, column: 1, problem: `This file looks wrong. ${inSentences(wrong).join(' ')}`},
      remedy: 'If a person has looked and it is right: take <file> --vouched-by "<name>".',
    });
  }
}

function readFacts(
  {english}: Workspace,
  language: Language,
  returned: readonly ReturnedUnit[],
): FileFacts {
  const {lang, document} = language;
  const today = new Map(english.map(({id, text}) => [id, text]));
  const pairs = returned.flatMap((unit) => {
    const [ours, text] = [document.units.get(unit.id), today.get(unit.id)];
    return ours && text !== undefined ? [{returned: unit, ours, english: text}] : [];
  });
  const known = english.flatMap(({id, text}) => {
    const ours = document.units.get(id);
    const translation = ours && translationOf(ours, text);
    return translation?.current ? [{text: translation.text, english: text}] : [];
  });
  // A text that came back in English says nothing of the language’s length.
  const came = pairs
    .map((pair) => ({text: tidy(pair.returned.text), english: pair.english}))
    .filter(({text, english}) => !equalsEnglish(text, english));
  const usual = usualLength(lang, known.length > came.length ? known : came);
  return factsOf(returned, pairs, language, usual);
}
