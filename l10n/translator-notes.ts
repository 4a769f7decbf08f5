/** What translators write about a unit: notes, and questions that somebody has to answer. */
import type {UnitRecord, XliffUnit} from '../xliff/model.js';
import {escapeAttribute, escapeText} from '../xliff/xml.js';
import type {ReturnedUnit} from './returned.js';
import {tidy} from './text-checks.js';

/** What our own file calls a note of a translator’s, and an answer to it. */
type NoteKind = 'translator' | 'answer';

/** A note as it is kept. */
export interface KeptNote {
  kind: NoteKind;
  /** Who wrote it; the name of the file that it came in, where that does not say. */
  by: string;
  /** ISO date; of a translator’s note the day on which it came in. */
  on: string;
  text: string;
}

/** A note as XML, to stand in a unit. */
export function noteXml({kind, by, on, text}: KeptNote): string {
  const said = `${by}, ${on}: ${text}`;
  return `<note from="${escapeAttribute(kind)}" annotates="general">${escapeText(said)}</note>`;
}

/** What translators are told of a text whose English has changed. */
export const englishWas = (source: string): string => `The English was: “${source}”`;

/** Adds what a translator wrote, unless the unit has it already. Some tools join all notes in one. */
export function withNotes(
  unit: UnitRecord,
  ours: XliffUnit,
  returned: ReturnedUnit,
  how: {origin: string; today: string},
): {unit: UnitRecord; added: KeptNote[]} {
  const known = ours.translatorNotes.flatMap(({text}) => [text, textOf(text)]);
  const told = ours.previous.map(({source}) => englishWas(source));
  const have = [unit.desc ?? '', unit.preview ?? '', ...told, ...known].map(tidy).filter(Boolean);
  // Longer ones first: what is left of a text is new.
  have.sort((a, b) => b.length - a.length);
  const isNew = (note: string) =>
    /\S/.test(have.reduce((rest, text) => rest.replaceAll(text, ''), note));
  const added = keptNotes(returned, how).filter(({text}) => isNew(text));
  if (!added.length) return {unit, added};
  const otherChildren = [...unit.otherChildren, ...added.map(noteXml)];
  return {unit: {...unit, otherChildren}, added};
}

/** What a translator wrote about a unit, each note once, with its author and day. */
export function keptNotes(
  {notes}: ReturnedUnit,
  {origin, today}: {origin: string; today: string},
): KeptNote[] {
  const kept = new Map<string, KeptNote>();
  for (const {text, by = origin} of notes) {
    const said = tidy(text);
    if (/\S/.test(said)) kept.set(said, {kind: 'translator', by, on: today, text: said});
  }
  return [...kept.values()];
}

/** A kept note's own words, without who wrote them and when. */
const textOf = (kept: string): string => /^.+?, \d{4}-\d\d-\d\d: ([^]*)$/.exec(kept)?.[1] ?? kept;

/** Whether somebody waits for an answer. */
export const isQuestion = (text: string): boolean => /[?？؟՞]/u.test(text);

/** The questions about a unit that nobody has answered yet. An answer is to all that came before it. */
export const openQuestions = ({translatorNotes}: Pick<XliffUnit, 'translatorNotes'>): string[] =>
  openQuestionsIn(translatorNotes.map(({text, from}) => ({text, kind: from})));

/** The other notes about a unit since the last answer. */
export const openRemarks = ({translatorNotes}: Pick<XliffUnit, 'translatorNotes'>): string[] =>
  unanswered(translatorNotes.map(({text, from}) => ({text, kind: from}))).filter(
    (text) => !isQuestion(text),
  );

/** A note and what it is, as our own file says that. */
interface ReadNote {
  text: string;
  kind: string | undefined;
}

/** The questions among notes in their order. */
export const openQuestionsIn = (notes: readonly ReadNote[]): string[] =>
  unanswered(notes).filter(isQuestion);

const unanswered = (notes: readonly ReadNote[]): string[] =>
  notes.slice(notes.findLastIndex(({kind}) => kind === 'answer') + 1).map(({text}) => text);
