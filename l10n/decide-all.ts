/** Decides what becomes of all units of a returned file. */
import type {UnitRecord} from '../xliff/model.js';
import {type FileFacts, isUnfinished, type Pair} from './file-facts.js';
import type {ReturnedUnit} from './returned.js';
import {type Decision, kept} from './decision.js';
import {decide} from './take-unit.js';
import {tidy} from './text-checks.js';
import {type KeptNote, keptNotes, withNotes} from './translator-notes.js';
import type {Language} from './workspace.js';

/** What became of one unit of a returned file. */
export type TakenUnit = Decision & {
  id: string;
  line: number;
  /** What its translator wrote about it and was not known. */
  notes?: readonly KeptNote[];
  /** Whether the language's file has no place for the notes: no such unit, or a row torn in pieces. */
  stray?: boolean;
  /** Today's English, what was here before, and what came. */
  english?: string;
  before?: string | undefined;
  came?: string;
  /** What the file says of it in words that nobody here knows. */
  unknownState?: string | undefined;
  /** Whether it is a draft that came back as it was, without a word. */
  unchanged?: boolean;
};

/** How a file is taken. */
export interface How {
  /** Name of the returned file. */
  origin: string;
  /** ISO date. */
  today: string;
  /** Whether these very bytes came in once before. */
  takenBefore: boolean;
  /** Whether somebody answers for texts that look wrong. */
  vouched: boolean;
}

/** What became of each unit, and the units that change. */
export function decideAll(
  {attic}: Language,
  returned: readonly ReturnedUnit[],
  facts: FileFacts,
  how: How,
): {units: TakenUnit[]; changed: Map<string, UnitRecord>} {
  const pairs = new Map(facts.pairs.map((pair) => [pair.returned, pair]));
  const changed = new Map<string, UnitRecord>();
  const units = returned.map((unit): TakenUnit => {
    const pair = pairs.get(unit);
    if (!pair) {
      const {id, line, english, text} = unit;
      const notes = keptNotes(unit, how);
      const decision = id ? unknownUnit : namelessUnit;
      return {id: id || '?', line, english, came: text, ...decision, notes, stray: true};
    }
    const decision = unit.notesAlone
      ? kept('Nothing but notes.')
      : decide({...pair, ...how, facts, attic});
    const after = withNotes(decision.unit ?? pair.ours, pair.ours, unit, how);
    const stray = unit.broken !== undefined;
    if (after.unit !== pair.ours && !stray) changed.set(unit.id, after.unit);
    return {...told(pair, decision), notes: after.added, stray};
  });
  return {units, changed};
}

function told(pair: Pair, decision: Decision): TakenUnit {
  const {returned, ours, english} = pair;
  const {id, line, text, state, unknownState} = returned;
  const same = tidy(text) === tidy(ours.target ?? '') && decision.outcome === 'kept';
  const unchanged = same && state !== 'translated' && isUnfinished(pair);
  return {
    id,
    line,
    ...decision,
    english,
    before: ours.target,
    came: text,
    unknownState,
    unchanged,
  };
}

const unknownUnit: Decision = {
  outcome: 'refused',
  reason: 'The English has no such unit (any more).',
  remedy: 'If it was renamed, send the language again and copy the text over.',
};

const namelessUnit: Decision = {
  outcome: 'refused',
  reason: 'Its id is gone (msgctxt), and its English is not that of exactly one unit.',
  remedy: 'Bring the id back as it was sent.',
};
