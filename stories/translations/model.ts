/** What the preview for translators knows of the texts, and what it makes of it. */
import type {SectionId} from '../../src/types.js';
import type {Translation} from '../../xliff/translations.js';

/** A unit of the English content. */
export interface EnglishText {
  id: string;
  /** JSON pointer to the text in its content file: `/topics/0/body/1`. */
  pointer: string;
  text: string;
  /** The developer's note. */
  desc: string;
}

/**
 * The units that a section shows in reading order; `shared` has those of several sections again, `ui`
 * is the elements' own labels.
 */
export interface EnglishSection {
  id: SectionId | 'shared' | 'ui';
  units: readonly EnglishText[];
}

/** What a language's file has for one unit. */
export interface UnitInLanguage {
  translation?: Omit<Translation, 'line'>;
  /** What translators wrote. */
  notes: readonly string[];
}

/** A language's file. */
export interface Language {
  /** By unit id. Missing if the file could not be read even once. */
  units?: Readonly<Record<string, UnitInLanguage>>;
  /** What is wrong with the file now: where, what, what to do. The units are older then. */
  error?: string;
}

/** What a unit's translation can be, the least finished first. */
export const unitStates = ['missing', 'stale', 'draft', 'translated', 'approved'] as const;

export type UnitState = (typeof unitStates)[number];

/** What the list can be narrowed to. */
export const filters = ['all', 'missing', 'stale', 'draft'] as const;

export type Filter = (typeof filters)[number];

/** One unit with its translation. */
export interface Entry extends EnglishText, UnitInLanguage {
  state: UnitState;
}

/** The units of a section with their translations, in reading order. */
export const entriesOf = (
  english: readonly EnglishText[],
  translated: Readonly<Record<string, UnitInLanguage>>,
): Entry[] =>
  english.map((unit) => {
    const {translation, notes = []} = translated[unit.id] ?? {};
    const state = !translation ? 'missing' : translation.current ? translation.state : 'stale';
    return {...unit, translation, notes, state};
  });

export const countOf = (entries: readonly Entry[], filter: Filter | UnitState): number =>
  filtered(entries, filter).length;

export const filtered = (entries: readonly Entry[], filter: Filter | UnitState): Entry[] =>
  entries.filter(({state}) => filter === 'all' || state === filter);

/** One line on a section: `11 units, 208 words of English: 0 missing, …`. */
export function summary(entries: readonly Entry[]): string {
  const words = entries.reduce((sum, {text}) => sum + text.split(/\s+/).length, 0);
  const states = unitStates.map((state) => `${countOf(entries, state)} ${state}`).join(', ');
  return `${entries.length} units, ${words.toLocaleString('en')} words of English: ${states}.`;
}

/** What the list shows now, or that nothing is left. */
export function showing(entries: readonly Entry[], filter: Filter): string {
  const count = countOf(entries, filter);
  if (filter === 'all') return `All ${count} units are listed.`;
  if (count) return `${count} of ${entries.length} units are listed: ${filter}.`;
  return {
    missing: 'Nothing is missing in this section.',
    stale: 'Nothing is stale in this section.',
    draft: 'No draft is left in this section.',
  }[filter];
}

/** What a unit's state means, in plain sentences. */
export function stateInWords({state, translation}: Entry): string {
  if (!translation) return 'There is no translation. Readers see the English.';
  const machine = translation.machine
    ? 'Machine-written; no person has confirmed it yet.'
    : 'Not marked as machine-written.';
  switch (state) {
    case 'stale':
      return `The English has changed since. Readers see the English. ${machine}`;
    case 'approved':
      return `By ${translation.reviewedBy}, on ${inWords(translation.reviewedOn!)}. ${machine}`;
    default:
      return `No reviewer has approved it yet. ${machine}`;
  }
}

const inWords = (date: string) =>
  new Date(date).toLocaleDateString('en', {dateStyle: 'long', timeZone: 'UTC'});
