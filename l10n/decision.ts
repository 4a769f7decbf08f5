/** What a decision about a returned unit is made from, and what it says. */
import type {UnitRecord} from '../xliff/model.js';
import type {Attic} from './attic.js';
import type {FileFacts} from './file-facts.js';
import type {ReturnedUnit} from './returned.js';

/** What became of a unit, and why, in plain sentences. */
export interface Decision {
  outcome: 'taken' | 'kept' | 'refused';
  reason: string;
  remedy?: string;
  /** Whether the unit came back without a translation. */
  untranslated?: true;
  /** What the language's file is to hold, if that changes. */
  unit?: UnitRecord;
}

/** What a decision is made from. */
export interface Question {
  /** The unit as the language's file has it. */
  ours: UnitRecord;
  /** Today's English. */
  english: string;
  returned: ReturnedUnit;
  attic: Attic;
  /** Name of the returned file. */
  origin: string;
  /** Whether these very bytes came in once before. */
  takenBefore: boolean;
  /** What is known of the whole file. */
  facts: Omit<FileFacts, 'pairs'>;
  /** Whether somebody answers for texts that look wrong. */
  vouched: boolean;
}

/** The text that is here stays. */
export const kept = (reason: string): Decision => ({outcome: 'kept', reason});

/** The text cannot be taken. */
export const refused = (reason: string, remedy: string): Decision => ({
  outcome: 'refused',
  reason,
  remedy,
});
