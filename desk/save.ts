/** Saves the work to a file, and goes on from a saved one. */
import {
  deskFormat,
  type DeskUnit,
  type SavedDesk,
  type SavedUnit,
  type UnitWork,
} from '../l10n/desk/model.js';
import {checkSum, NoDeskFileError, parseSaved} from '../l10n/desk/saved.js';
import {tidy} from '../l10n/text-checks.js';
import {data, units} from './data.js';
import {fingerprintOf, sumOf} from './hash.js';
import {change, isDone, markSaved, wasSeen, who, wordingOf, workOn} from './work.js';

/** The name of the file that comes back. */
export const fileName = `calcinosis-${data.lang}-${data.role}.desk.json`;

/** Saves everything; with a signature, if the person signs. */
export async function save(signs: boolean): Promise<void> {
  const {name = '', qualification = '', interests = '', on = ''} = who();
  const saved: SavedDesk = {
    project: data.project,
    lang: data.lang,
    role: data.role,
    version: data.version,
    saved: new Date().toISOString(),
    by: name.trim(),
    units: units.map((unit): SavedUnit => {
      const {id, english, text: shown, sent} = unit;
      return {id, english, shown, sent, seen: wasSeen(unit), ...workOn(unit)};
    }),
    ...(signs && {
      signature: {
        ...{name: name.trim(), qualification: qualification.trim()},
        ...{interests: interests.trim(), on, read: await wordingsRead()},
      },
    }),
  };
  const sum = await sumOf(JSON.stringify(saved));
  download(JSON.stringify({desk: deskFormat, saved, sum}, null, 1));
  markSaved();
}

/** Fingerprints of what was found fine. Spaces are as they are when the wording is taken. */
const wordingsRead = () =>
  Promise.all(
    units
      .filter((unit) => isDone(unit) && workOn(unit).answer === 'fine')
      .map(async (unit) => ({
        id: unit.id,
        english: await fingerprintOf(unit.english),
        text: await fingerprintOf(tidy(wordingOf(unit))),
      })),
  );

function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Later: a browser may ask where to put it first.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * Goes on from a saved file. What was done here already stays. What was written for words that have
 * changed since is not put in their place, but handed back.
 * @throws NoDeskFileError if the file is not one of this desk's
 */
export async function goOnFrom(
  file: Blob,
): Promise<{taken: number; kept: number; outdated: SavedUnit[]}> {
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
  const result = {taken: 0, kept: 0, outdated: [] as SavedUnit[]};
  const apply = (unit: DeskUnit, work: UnitWork) => {
    change(unit, work);
    result.taken += 1;
  };
  const known = new Map(units.map((unit) => [unit.id, unit]));
  for (const theirs of saved.units) {
    const unit = known.get(theirs.id);
    const work = partOf(theirs);
    if (!unit || !Object.keys(work).length) continue;
    const here = workOn(unit);
    if (JSON.stringify(work) === JSON.stringify(partOf(here))) continue;
    const {text: wording = theirs.shown, ...rest} = work;
    const isSameEnglish = unit.english === theirs.english;
    if (Object.keys(here).length && here !== unit.answered) result.kept += 1;
    else if (isSameEnglish && unit.text === theirs.shown) apply(unit, work);
    // Taken meanwhile: the desk begins with what was written.
    else if (isSameEnglish && unit.text === tidy(wording)) apply(unit, rest);
    else result.outdated.push(theirs);
  }
  return result;
}

function partOf({text, finished, answer, comment}: UnitWork): UnitWork {
  return {
    ...(text !== undefined && {text}),
    ...(finished !== undefined && {finished}),
    ...(answer && {answer}),
    ...(comment && {comment}),
  };
}
