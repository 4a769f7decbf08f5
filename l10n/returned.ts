/** What goes to translators and comes back, whatever the format. */
import {fingerprint, hasText, type UnitRecord, type XliffUnit} from '../xliff/model.js';

/** Units of one content file, to be sent. */
export interface SentFile {
  original: string;
  units: XliffUnit[];
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
  /** Whether the file marks it as a machine's suggestion. */
  machine: boolean;
  /** `sentMark` of the unit when the file was sent; `undefined` if a tool dropped it. */
  sent: string | undefined;
  /** What the translator wrote about it. */
  notes: string[];
  /** Markup in the text. */
  markup: string[];
}

/** A whole returned file. */
export interface ReturnedFile {
  /** The language that it says it is in. */
  lang: string | undefined;
  units: ReturnedUnit[];
}

/** Names what a unit held when it was sent, to see whether it was changed here meanwhile. */
export const sentMark = ({target, proposals}: UnitRecord): string =>
  !hasText(target)
    ? 'none'
    : fingerprint([target, ...proposals.map((proposal) => proposal.target)].join('\u0000'));
