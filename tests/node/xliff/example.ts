/** A made-up English content and files for it. */
import type {EnglishUnit} from '../../../xliff/model.js';

export const english: EnglishUnit[] = [
  {id: 'a.title', file: 'content/a.ts', text: 'Hard lumps', desc: 'Title of the section.'},
  {id: 'a.intro.1', file: 'content/a.ts', text: 'They may hurt & itch.', desc: 'Keep “may”.'},
  {id: 'a.x.body.1', file: 'content/a.ts', text: 'Ask after 2 weeks.', desc: 'Paragraph.'},
  {id: 'ui.open', file: 'content/ui.ts', text: 'Open all', desc: 'Button: opens "all".'},
];

export const spanish = new Map([
  ['a.title', 'Bultos duros'],
  ['a.intro.1', 'Pueden doler y <picar> & más.'],
  ['a.x.body.1', 'Pregunte después de 2 semanas.'],
]);

/** The same English with one unit's text changed. */
export const reworded = (id: string, text: string): EnglishUnit[] =>
  english.map((unit) => (unit.id === id ? {...unit, text} : unit));
