/** Finds the units of texts that a tool returned without their ids. */
import type {EnglishUnit} from '../xliff/model.js';
import type {ReturnedUnit} from './returned.js';
import {tidy} from './text-checks.js';

/** Names each unit that has no id by its English, if that is the English of one alone. */
export function namedByEnglish(
  units: readonly ReturnedUnit[],
  english: readonly EnglishUnit[],
): ReturnedUnit[] {
  const taken = new Set(units.map(({id}) => id));
  return units.map((unit) => {
    if (unit.id) return unit;
    const same = english.filter(({text}) => tidy(text) === tidy(unit.english));
    const [only] = same;
    if (only && same.length === 1 && !taken.has(only.id)) return {...unit, id: only.id};
    return unit;
  });
}
