/**
 * Keeps the work in the browser, each text by itself: a key writes its own text and no other, however
 * many there are.
 */
import {type DeskSignature, storageKeyOf, type UnitWork} from '../l10n/desk/model.js';
import {data, units} from './data.js';

/** Who signed, and the exact words of each unit that they signed. */
export interface KeptSignature extends Omit<DeskSignature, 'read'> {
  words: Record<string, string>;
}

/** What is kept in the browser. */
export interface Kept {
  units: Record<string, UnitWork>;
  /** Ids of the units that were in view. */
  seen: Set<string>;
  /** What the person says of themselves. */
  who: Partial<Omit<DeskSignature, 'read'>>;
  signature?: KeptSignature;
  /** Whether something was done that no saved file has. */
  unsaved: boolean;
}

type Around = Omit<Kept, 'units' | 'seen'> & {seen: string[]};

const key = storageKeyOf(data);
const keyOf = (id: string): string => `${key}:${id}`;

/** What could not be kept yet. */
const waiting = new Set<string>();
let aroundIsKept = false;

/**
 * What is kept from last time. It throws where the browser keeps nothing.
 */
export function readKept(): Kept {
  const text = localStorage.getItem(key);
  const around = text ? (JSON.parse(text) as Around) : {seen: [], who: {}, unsaved: false};
  const works = units.flatMap(({id}) => {
    const work = localStorage.getItem(keyOf(id));
    return work ? [[id, JSON.parse(work) as UnitWork] as const] : [];
  });
  return {...around, seen: new Set(around.seen), units: Object.fromEntries(works)};
}

/**
 * Keeps these units, and what is no unit if that has changed. What could not be kept before is tried
 * again. It throws where there is no room.
 */
export function writeKept(
  {units: works, seen, ...around}: Kept,
  ids: readonly string[],
  hasAroundChanged: boolean,
): void {
  for (const id of ids) waiting.add(id);
  if (hasAroundChanged) aroundIsKept = false;
  for (const id of waiting) {
    localStorage.setItem(keyOf(id), JSON.stringify(works[id]));
    waiting.delete(id);
  }
  if (!aroundIsKept) localStorage.setItem(key, JSON.stringify({...around, seen: [...seen]}));
  aroundIsKept = true;
}

/** Calls when another window works at the same desk: the last one to write would win. */
export function onOtherWindow(call: () => void): void {
  addEventListener('storage', ({key: written}) => {
    if (written === key || written?.startsWith(keyOf(''))) call();
  });
}
