/** What the person at the desk has done so far. It is kept in the browser at each change. */
import type {DeskUnit, UnitWork} from '../l10n/desk/model.js';
import {isReview, units} from './data.js';
import {type Kept, type KeptSignature, readKept, writeKept} from './kept.js';

let kept: Kept = {units: {}, seen: new Set(), who: {}, unsaved: false};

/** Hears of a change, and why it could not be kept in the browser, if so. */
export type Listener = (problem: string | undefined, isTyping: boolean) => void;

const listeners = new Set<Listener>();

/** Tells of every change. */
export const onChange = (listener: Listener): void => {
  listeners.add(listener);
};

/**
 * Brings back what is kept from last time.
 * @returns how many units that is, or what keeps this browser from keeping anything
 */
export function restore(): {restored: number} | {problem: string} {
  try {
    kept = readKept();
    // Tells at once whether there is room.
    writeKept(kept, [], true);
    return {restored: Object.keys(kept.units).length};
  } catch (error) {
    return {problem: problemOf(error)};
  }
}

const problemOf = (error: unknown): string =>
  error instanceof DOMException && error.name === 'QuotaExceededError'
    ? 'The storage of this browser is full, so your work is not kept when this page is closed.'
    : 'This browser keeps nothing for this page, so your work is gone when the page is closed.';

/** Keeps what is no unit, and tells of it. */
const keep = (): void => keepAll([], {});

function keepAll(ids: readonly string[], {aroundToo = true, isTyping = false}): void {
  let problem: string | undefined;
  try {
    writeKept(kept, ids, aroundToo);
  } catch (error) {
    problem = problemOf(error);
  }
  for (const listener of listeners) listener(problem, isTyping);
}

/** What was done to a unit: here, or at an earlier desk with the same words. */
export const workOn = ({id, answered}: DeskUnit): UnitWork => kept.units[id] ?? answered ?? {};

/** The wording as it is now. */
export const wordingOf = (unit: DeskUnit): string => workOn(unit).text ?? unit.text;

/** Whether the wording differs from what the desk began with. */
export const isChanged = (unit: DeskUnit): boolean => wordingOf(unit) !== unit.text;

/** Whether a translator has finished a unit, here or earlier. */
export const isFinished = (unit: DeskUnit): boolean =>
  workOn(unit).finished ??
  (['translated', 'approved'].includes(unit.state) && !unit.proposals.length);

/** Whether there is a comment on a unit. */
export const hasComment = (unit: DeskUnit): boolean => !!workOn(unit).comment?.trim();

/** Whether a reviewer wrote something at a unit and chose no answer: it may be an objection. */
export const lacksAnswer = (unit: DeskUnit): boolean =>
  isReview && !workOn(unit).answer && (hasComment(unit) || isChanged(unit));

/** Whether nothing is left to do with a unit. What is not fine needs a word on why. */
export function isDone(unit: DeskUnit): boolean {
  const {answer} = workOn(unit);
  if (answer === 'wrong' || answer === 'question') return hasComment(unit);
  // Nobody can finish or sign what is not there.
  return !!wordingOf(unit).trim() && (isReview ? answer === 'fine' : isFinished(unit));
}

/** The units with which something is left to do; what a reviewer has not seen is among them. */
export const openUnits = (): DeskUnit[] =>
  units.filter((unit) => !isDone(unit) || (isReview && !wasSeen(unit)));

/** Whether a unit was in view for as long as it takes to read it. */
export const wasSeen = ({id}: DeskUnit): boolean => kept.seen.has(id);

/** Records that units were in view. */
export function see(...read: DeskUnit[]): void {
  if (read.every(wasSeen)) return;
  for (const {id} of read) kept.seen.add(id);
  keep();
}

/** Changes what was done to a unit. */
export const change = (unit: DeskUnit, part: UnitWork): void => changeAll([unit], part);

/** The same, at each key. */
export const type = (unit: DeskUnit, part: UnitWork): void => changeAll([unit], part, true);

/** Changes it for several units at once. */
export function changeAll(some: readonly DeskUnit[], part: UnitWork, isTyping = false): void {
  for (const unit of some) kept.units[unit.id] = {...workOn(unit), ...part};
  const aroundToo = !kept.unsaved;
  kept.unsaved = true;
  keepAll(
    some.map(({id}) => id),
    {aroundToo, isTyping},
  );
}

/** What the person says of themselves. */
export const who = (): Kept['who'] => kept.who;

/** Changes that. */
export function introduce(part: Kept['who']): void {
  kept.who = {...kept.who, ...part};
  keep();
}

/** What the person has signed here; see signed.ts for what of it still holds. */
export const keptSignature = (): KeptSignature | undefined => kept.signature;

/** Keeps what the person signs. */
export function keepSignature(signature: KeptSignature): void {
  kept.signature = signature;
  keep();
}

/** Whether something was done that no saved file has. */
export const isUnsaved = (): boolean => kept.unsaved;

/** Records that a file has everything. */
export function markSaved(): void {
  kept.unsaved = false;
  keep();
}
