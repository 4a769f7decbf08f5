/** What goes to translators and comes back, whatever the format. */
import type {SavedDesk} from './desk/model.js';
import type {TextProblem} from './text-checks.js';
import {fingerprint, hasText, type UnitRecord, type XliffUnit} from '../xliff/model.js';

/** Units of one content file, to be sent. */
export interface SentFile {
  original: string;
  units: XliffUnit[];
}

/** What somebody wrote about a unit. */
export interface ReturnedNote {
  text: string;
  /** The author, where the file says who that is. */
  by?: string | undefined;
}

/** One unit as it came back. */
export interface ReturnedUnit {
  id: string;
  /** Line in the returned file, from 1. */
  line: number;
  /** The English that it was made from. */
  english: string;
  /** May be empty. */
  text: string;
  /** What the file says of it; `undefined` if the format or tool does not say. */
  state: 'draft' | 'translated' | undefined;
  /** What it says of it in words that nobody here knows. */
  unknownState?: string | undefined;
  /** Whether the file marks it as a machine's suggestion. */
  machine: boolean;
  /** What keeps this unit from being read for sure. */
  broken?: TextProblem | undefined;
  /** `sentMark` of the unit when the file was sent; `undefined` if a tool dropped it. */
  sent: string | undefined;
  /** What the translator wrote about it. */
  notes: ReturnedNote[];
  /** Nothing but notes came back. */
  notesAlone?: true;
  /** Markup in the text. */
  markup: string[];
  /** The English of each sentence that a tool left empty; `''` where it does not say which. */
  lost?: readonly string[];
}

/** A whole returned file. */
export interface ReturnedFile {
  /** The language that it says it is in. */
  lang: string | undefined;
  units: ReturnedUnit[];
  /** What a desk saved, if it is of one. */
  desk?: SavedDesk;
}

/**
 * Names what a unit held when it was sent, to see whether it was changed here meanwhile. All
 * letters: a spreadsheet makes another number of what looks like one.
 */
export const sentMark = ({target, proposals}: UnitRecord): string =>
  !hasText(target)
    ? 'none'
    : inLetters(
        fingerprint([target, ...proposals.map((proposal) => proposal.target)].join('\u0000')),
      );

/** Reads a mark that came back; `undefined` if there is none or a tool has made something else of it. */
export function readMark(text: string): string | undefined {
  const mark = text.trim();
  if (mark === 'none' || /^[g-v]{16}$/.test(mark)) return mark;
  // Files that were sent before the marks were letters. What spreadsheets take for a number says nothing.
  return /^(?!\d+e?\d+$)[0-9a-f]{16}$/.test(mark) ? inLetters(mark) : undefined;
}

const inLetters = (hex: string): string =>
  hex.replace(/./g, (digit) => String.fromCharCode('g'.charCodeAt(0) + parseInt(digit, 16)));
