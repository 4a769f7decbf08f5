/** A desk that is small, and has all that a desk can have. */
import {type DeskData, type DeskUnit, unitsOf} from '../../l10n/desk/model.js';

/** Leaves three texts of each topic. The second of all has whatever stands behind texts, and a number. */
export function filledDesk(data: DeskData): DeskData {
  const second = unitsOf(data)[1];
  const sections = data.sections.map(({groups, ...section}) => ({
    ...section,
    groups: groups.map(({units, ...group}) => ({
      ...group,
      units: units.slice(0, 3).map((unit) => (unit === second ? filled(unit, data) : unit)),
    })),
  }));
  return {...data, sections};
}

const filled = (unit: DeskUnit, {lang, role, facts, terms}: DeskData): DeskUnit => {
  const english = `${unit.english} Wait 3 days.`;
  return {
    ...{...unit, english, text: lang === 'en' ? english : `${unit.text} 3.`},
    before: {since: 'signature', english: unit.english, text: unit.text},
    // A reviewer answers for the others without it.
    proposals: role === 'translation' ? ['Sample'] : [],
    notes: ['A note.'],
    facts: Object.keys(facts).slice(0, 2),
    terms: terms.map(({name}) => name),
  };
};
