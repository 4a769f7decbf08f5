/** Goes on from a saved file. */
import {countedTexts} from '../l10n/counted.js';
import type {DeskSignature, DeskUnit, SavedDesk, SavedUnit, UnitWork} from '../l10n/desk/model.js';
import {checkSum, NoDeskFileError, parseSaved} from '../l10n/desk/saved.js';
import {tidy} from '../l10n/text-checks.js';
import {data, units} from './data.js';
import {sumOf} from './hash.js';
import {goOnWithSignature} from './signed.js';
import {change, introduce, keptSignature, see, who, wordingOf, workOn} from './work.js';

/** What became of a saved file here. */
export interface WentOn {
  /** How many texts are now as the file has them. */
  taken: number;
  /** How many stay as they were changed here. */
  kept: number;
  outdated: SavedUnit[];
  /** The file’s signature stays out: there is one here already. */
  otherSignature: boolean;
}

/**
 * Goes on from a saved file. What was done here already stays. What was written for words that have
 * changed since is not put in their place, but handed back.
 * @throws NoDeskFileError if the file is not one of this desk's
 */
export async function goOnFrom(file: Blob): Promise<WentOn> {
  const saved = await readSaved(file);
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const pairs = saved.units.flatMap((theirs) => {
    const unit = known.get(theirs.id);
    return unit ? [{unit, theirs}] : [];
  });
  const became = pairs.map(({unit, theirs}) => ({theirs, outcome: goOnWith(unit, theirs)}));
  see(...pairs.filter(isSameToRead).map(({unit}) => unit));
  const here = keptSignature();
  const otherSignature = !!(here && saved.signature && !isSameSigning(here, saved.signature));
  if (!who().name && saved.by) introduce({name: saved.by});
  if (saved.signature && !otherSignature) {
    const {name, qualification, interests, on} = saved.signature;
    introduce({name, qualification, interests, on});
    await goOnWithSignature(saved.signature);
  }
  const count = (wanted: Outcome) => became.filter(({outcome}) => outcome === wanted).length;
  return {
    taken: count('taken'),
    kept: count('kept'),
    outdated: became.flatMap(({theirs, outcome}) => (outcome === 'outdated' ? [theirs] : [])),
    otherSignature,
  };
}

const isSameSigning = (one: Signing, other: Signing): boolean =>
  one.name === other.name && one.on === other.on;

type Signing = Pick<DeskSignature, 'name' | 'on'>;

async function readSaved(file: Blob): Promise<SavedDesk> {
  const parsed = parseSaved(await file.text());
  const saved = checkSum(parsed, await sumOf(JSON.stringify(parsed.saved)));
  if (saved.project !== data.project) {
    throw new NoDeskFileError('The file is of another project.', 'Take it there.');
  }
  if (saved.lang !== data.lang || saved.role !== data.role) {
    throw new NoDeskFileError(
      `The file is of another desk: ${saved.lang}, ${saved.role}.`,
      `This one is ${data.lang}, ${data.role}. Open the file there.`,
    );
  }
  return saved;
}

type Outcome = 'same' | 'kept' | 'taken' | 'outdated';

function goOnWith(unit: DeskUnit, theirs: SavedUnit): Outcome {
  const work = partOf(theirs);
  const here = workOn(unit);
  if (!Object.keys(work).length || isSame(work, partOf(here))) return 'same';
  if (Object.keys(here).length && here !== unit.answered) return 'kept';
  const {text: wording = theirs.shown, ...rest} = work;
  if (unit.english !== theirs.english) return 'outdated';
  if (unit.text === theirs.shown) change(unit, work);
  // Taken meanwhile: the desk begins with what was written.
  else if (unit.text === tidy(wording)) change(unit, rest);
  else return 'outdated';
  return 'taken';
}

const isSame = (one: UnitWork, other: UnitWork): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Whether what was in view then are the words of today. */
const isSameToRead = ({unit, theirs}: {unit: DeskUnit; theirs: SavedUnit}): boolean =>
  theirs.seen &&
  theirs.english === unit.english &&
  tidy(theirs.text ?? theirs.shown) === tidy(wordingOf(unit));

function partOf({text, finished, answer, comment, englishWrong, lacking}: UnitWork): UnitWork {
  return {
    ...(text !== undefined && {text}),
    ...(finished !== undefined && {finished}),
    ...(answer && {answer}),
    ...(comment && {comment}),
    ...(englishWrong && {englishWrong}),
    ...(lacking && {lacking}),
  };
}

/** The same in words. */
export function wentOnInWords({taken, kept, outdated, otherSignature}: WentOn): string {
  return [
    taken
      ? `Your work from the file is here: ${countedTexts(taken)}.`
      : 'All work from the file was here already.',
    kept ? `${countedTexts(kept)} that you changed here: what you wrote here was kept.` : '',
    outdated.length
      ? `${countedTexts(outdated.length)} changed meanwhile: see the top of the page.`
      : '',
    otherSignature ? 'The signature here was kept, not the one in the file.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}
