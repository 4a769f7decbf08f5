/** What the person has signed at this desk, and whether the signature still covers a text. */
import {countedTexts} from '../l10n/counted.js';
import type {DeskSignature, DeskUnit} from '../l10n/desk/model.js';
import {tidy} from '../l10n/text-checks.js';
import {units} from './data.js';
import {fingerprintOf} from './hash.js';
import {isDone, keptSignature, keepSignature, wasSeen, who, wordingOf, workOn} from './work.js';

/** Spaces are as they are when the wording is taken. */
const wordsOf = (unit: DeskUnit): string => tidy(wordingOf(unit));

/** Whether a text can be signed as it is: read, and found fine. */
export const isFine = (unit: DeskUnit): boolean => isDone(unit) && workOn(unit).answer === 'fine';

/** Signs every text that is fine. */
export function signAll(): void {
  const {name = '', qualification = '', interests = '', on = ''} = who();
  keepSignature({
    ...{name: name.trim(), qualification: qualification.trim()},
    ...{interests: interests.trim(), on},
    words: Object.fromEntries(
      units.filter((unit) => isFine(unit) && wasSeen(unit)).map((unit) => [unit.id, wordsOf(unit)]),
    ),
  });
}

/** Whether the signature covers a text as it is now. */
export const isSigned = (unit: DeskUnit): boolean =>
  isFine(unit) && keptSignature()?.words[unit.id] === wordsOf(unit);

/** Whether a text was signed, and was changed since. */
export const hasLostSignature = (unit: DeskUnit): boolean =>
  keptSignature()?.words[unit.id] !== undefined && !isSigned(unit);

/** The signature as a file holds it; none where it covers no text. */
export async function signatureToSave(): Promise<DeskSignature | undefined> {
  const signature = keptSignature();
  const covered = units.filter(isSigned);
  if (!signature || !covered.length) return undefined;
  const {name, qualification, interests, on} = signature;
  const read = covered.map(async (unit) => ({
    id: unit.id,
    english: await fingerprintOf(unit.english),
    text: await fingerprintOf(wordsOf(unit)),
  }));
  return {name, qualification, interests, on, read: await Promise.all(read)};
}

/** Goes on with the signature of a saved file, for the words that are the same here. */
export async function goOnWithSignature({read, ...person}: DeskSignature): Promise<void> {
  const signed = new Map(read.map((one) => [one.id, one]));
  const words = {...keptSignature()?.words};
  for (const unit of units) {
    const one = signed.get(unit.id);
    if (
      one?.english === (await fingerprintOf(unit.english)) &&
      one.text === (await fingerprintOf(wordsOf(unit)))
    ) {
      words[unit.id] = wordsOf(unit);
    }
  }
  keepSignature({...person, words});
}

/** Who signed what, in words; nothing if nobody has. */
export function signedInWords(): string | undefined {
  const signature = keptSignature();
  if (!signature) return undefined;
  const count = units.filter(isSigned).length;
  const changed = units.filter(hasLostSignature).length;
  const fresh = units.filter((unit) => isFine(unit) && !isSigned(unit)).length;
  const lost = changed
    ? ` You changed ${countedTexts(changed)} since, or your answer there: what was changed is not signed any more. Save the file again, and send it.`
    : '';
  const again = fresh ? ` ${countedTexts(fresh)} can be signed, too: sign again at the end.` : '';
  return `Signed on ${dayInWords(signature.on)} by ${signature.name}: ${countedTexts(count)}.${lost}${again}`;
}

function dayInWords(on: string): string {
  const day = new Date(on);
  if (Number.isNaN(day.getTime())) return on;
  return new Intl.DateTimeFormat('en', {dateStyle: 'long', timeZone: 'UTC'}).format(day);
}
