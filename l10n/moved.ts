/** Finds texts that stand at another unit than the one that they were translated for. */
import {hasText, type UnitRecord} from '../xliff/model.js';
import {madeFrom} from '../xliff/translations.js';
import type {Attic} from './attic.js';
import {tidy} from './text-checks.js';
import {wordsOf} from './words.js';

/** A unit that holds a text, or held it once, and the English that it was made from. */
export interface Holder {
  id: string;
  english: string;
}

/** Who holds which translation. */
export type Holders = ReadonlyMap<string, readonly Holder[]>;

/** Which unit has which English. */
export type IdsByEnglish = ReadonlyMap<string, readonly string[]>;

/** Who holds which translation, in a language’s file and in its attic. */
export function holdersOf(units: Iterable<UnitRecord>, attic: Attic): Holders {
  const holders = new Map<string, Holder[]>();
  const add = (id: string, english: string, text: string | undefined) => {
    const key = tidy(text ?? '');
    if (hasText(key)) holders.set(key, [...(holders.get(key) ?? []), {id, english}]);
  };
  for (const unit of units) {
    add(unit.id, madeFrom(unit) || unit.source, unit.target);
    for (const {source, target} of unit.proposals) add(unit.id, source, target);
  }
  for (const {id, source, target} of attic.versions()) add(id, source, target);
  return holders;
}

/** Which units have which English. */
export function idsByEnglish(units: Iterable<UnitRecord>): IdsByEnglish {
  const ids = new Map<string, string[]>();
  for (const {id, source} of units) {
    ids.set(tidy(source), [...(ids.get(tidy(source)) ?? []), id]);
  }
  return ids;
}

/** Whether two English texts say so much the same that one translation may be right for both. */
export function saysAlike(english: string, other: string): boolean {
  const [a, b] = [stemsOf(english), stemsOf(other)];
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  const shared = [...fewer].filter((stem) => more.has(stem)).length;
  return shared >= 0.4 * fewer.size;
}

/** The beginnings of the words that carry a text. */
function stemsOf(text: string): Set<string> {
  const words = wordsOf(text);
  const carrying = words.filter((word) => word.length > 2);
  return new Set((carrying.length ? carrying : words).map((word) => word.slice(0, 4)));
}
