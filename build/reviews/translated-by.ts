/** Who translated a section, as far as that is on record. */
import type {TranslatedBy} from '../../content/model.js';
import type {Provenance} from '../../xliff/translations.js';

/** What is on record of all units of a section together. */
export function translatedBy(units: readonly Provenance[]): TranslatedBy {
  const byMachine = units.filter(({machine}) => machine);
  const drafts = byMachine.flatMap(({drafted}) => drafted ?? []);
  const kinds = [...new Set(drafts.map(({kind}) => kind))];
  const days = drafts.map(({on}) => on).sort();
  const people = new Map(
    units.flatMap(({translators}) => translators).map((one) => [one.name, one.qualification]),
  );
  return {
    ...(byMachine.length && {
      machine: days.length ? {kind: kinds.join(', '), on: days.at(-1)!} : {},
    }),
    ...(people.size && {
      people: {count: people.size, qualifications: [...new Set(people.values())]},
    }),
  };
}
