/** What the person at the desk has done so far. It is kept in the browser at each change. */
import {
  type DeskSignature,
  type DeskUnit,
  storageKeyOf,
  type UnitWork,
} from '../l10n/desk/model.js';
import {data, isReview, units} from './data.js';

/** Who signed, and the exact words of each unit that they signed. */
export interface KeptSignature extends Omit<DeskSignature, 'read'> {
  words: Record<string, string>;
}

/** What is kept in the browser. */
interface Kept {
  units: Record<string, UnitWork>;
  /** Ids of the units that were in view. */
  seen: string[];
  /** What the person says of themselves. */
  who: Partial<Omit<DeskSignature, 'read'>>;
  signature?: KeptSignature;
  /** Whether something was done that no saved file has. */
  unsaved: boolean;
}

const key = storageKeyOf(data);

const empty = (): Kept => ({units: {}, seen: [], who: {}, unsaved: false});

let kept = empty();
const seen = new Set<string>();
const listeners = new Set<(problem: string | undefined) => void>();

/** Tells of every change, and why it could not be kept in the browser, if so. */
export const onChange = (listener: (problem: string | undefined) => void): void => {
  listeners.add(listener);
};

/**
 * Brings back what is kept from last time.
 * @returns how many units that is, or what keeps this browser from keeping anything
 */
export function restore(): {restored: number} | {problem: string} {
  try {
    const text = localStorage.getItem(key);
    if (text) kept = {...empty(), ...(JSON.parse(text) as Kept)};
    kept.seen.forEach((id) => seen.add(id));
    // Tells at once whether there is room.
    localStorage.setItem(key, JSON.stringify(kept));
    return {restored: Object.keys(kept.units).length};
  } catch (error) {
    return {problem: problemOf(error)};
  }
}

const problemOf = (error: unknown): string =>
  error instanceof DOMException && error.name === 'QuotaExceededError'
    ? 'The storage of this browser is full, so your work is not kept when this page is closed.'
    : 'This browser keeps nothing for this page, so your work is gone when the page is closed.';

function keep(): void {
  let problem: string | undefined;
  try {
    localStorage.setItem(key, JSON.stringify({...kept, seen: [...seen]}));
  } catch (error) {
    problem = problemOf(error);
  }
  for (const listener of listeners) listener(problem);
}

/** Calls when another window works at the same desk: the last one to write would win. */
export function onOtherWindow(call: () => void): void {
  addEventListener('storage', (event) => {
    if (event.key === key) call();
  });
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

/** Whether nothing is left to do with a unit. What is not fine needs a word on why. */
export function isDone(unit: DeskUnit): boolean {
  const {answer, comment = ''} = workOn(unit);
  if (answer === 'wrong' || answer === 'question') return !!comment.trim();
  // Nobody can finish or sign what is not there.
  return !!wordingOf(unit).trim() && (isReview ? answer === 'fine' : isFinished(unit));
}

/** The units with which something is left to do; what a reviewer has not seen is among them. */
export const openUnits = (): DeskUnit[] =>
  units.filter((unit) => !isDone(unit) || (isReview && !wasSeen(unit)));

/** Whether a unit was in view. */
export const wasSeen = ({id}: DeskUnit): boolean => seen.has(id);

/** Records that units were in view. */
export function see(...read: DeskUnit[]): void {
  if (read.every(wasSeen)) return;
  for (const {id} of read) seen.add(id);
  keep();
}

/** Changes what was done to a unit. */
export const change = (unit: DeskUnit, part: UnitWork): void => changeAll([unit], part);

/** Changes it for several units at once. */
export function changeAll(some: readonly DeskUnit[], part: UnitWork): void {
  for (const unit of some) kept.units[unit.id] = {...workOn(unit), ...part};
  kept.unsaved = true;
  keep();
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
