/** What one of our .xlf files holds. */
import {createHash} from 'node:crypto';
import type {Finding} from './file-error.js';
import type {MarkedText} from './segments.js';

/** One translatable string of the English source. */
export interface EnglishUnit {
  /** Stable id: `faq.diagnosis.body.1`. */
  id: string;
  /** Content file below the project's root: `content/faq.ts`. */
  file: string;
  /** The English. */
  text: string;
  /** What it is and where it shows, for translators. */
  desc: string;
}

/** A reviewer's signature under one exact translation. */
export interface Review {
  by: string;
  /** ISO date. */
  on: string;
  /** Fingerprint of the translation that was reviewed. */
  text: string;
}

/** A translation that is kept beside the target. */
export interface Alternative {
  /** The English it was made from. */
  source: string;
  target: string;
  /** The file it came in. */
  origin?: string | undefined;
}

/** One `<trans-unit>`. Strings are text, without XML escapes. */
export interface UnitRecord {
  id: string;
  /** The English as the file has it. */
  source: string;
  target?: string | undefined;
  /** XLIFF's `state` of the target. */
  state?: string | undefined;
  /** XLIFF's `state-qualifier` of the target. */
  stateQualifier?: string | undefined;
  approved: boolean;
  /** The developer's description. */
  desc?: string | undefined;
  /** Relative link to the preview. */
  preview?: string | undefined;
  /** Fingerprint of the English that the target was really translated from. */
  translatedFrom?: string | undefined;
  review?: Review | undefined;
  /** Earlier versions, newest first. In a language's file: the target beside the English it was
   * translated from, while that differs from `source`. */
  previous: Alternative[];
  /** Translations that came in while the target was changed here. A person decides. */
  proposals: Alternative[];
  /** Attributes of `<trans-unit>` and `<target>` and children of `<trans-unit>` that are not
   * ours, as raw XML. They stay. */
  otherAttributes: string;
  otherTargetAttributes: string;
  otherChildren: string[];
}

/** What machine wrote drafts, and the last day on which it did. */
export interface MachineDraft {
  /** `language model`. */
  kind: string;
  /** ISO date. */
  on: string;
}

/** A note that is not ours. */
export interface TranslatorNote {
  text: string;
  /** What the file calls its author. */
  from: string | undefined;
}

/** The roles in which people sign, as `from` of the notes that record it. */
export const reviewRoles = ['language-review', 'clinical-review'] as const;

/** A role in which people sign. */
export type ReviewRole = (typeof reviewRoles)[number];

/** Whether a note records that a reviewer signed. */
export const isReviewRole = (from: string | undefined): from is ReviewRole =>
  reviewRoles.some((role) => role === from);

/** Offsets in the file's text: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** A unit and where it is in the file. */
export interface XliffUnit extends UnitRecord {
  /** `original` of the `<file>` it is in. */
  file: string;
  /** Line of `<trans-unit>`, from 1. */
  line: number;
  /** Offsets of the whole `<trans-unit>`. */
  span: Span;
  /** Notes that are not ours: what a translator wrote. */
  translatorNotes: TranslatorNote[];
  /** Notes that record that a reviewer signed. */
  signatureNotes: TranslatorNote[];
  /** Notes that record who translated the text. */
  provenance: TranslatorNote[];
  /** Markup found inside the target, such as `g`, `x`, `CDATA`. */
  inlineMarkup: string[];
  /** Sentences that a tool marked in the English and in the target. */
  markedSource?: MarkedText;
  markedTarget?: MarkedText;
}

/** One `<file>`. */
export interface XliffFile {
  original: string;
  sourceLanguage: string;
  targetLanguage: string | undefined;
  /** What machine wrote drafts of it, and the last day on which it did. */
  drafted: MachineDraft | undefined;
  line: number;
  span: Span;
  /** Offsets of what is between `<body>` and `</body>`; `undefined` if that is nothing. */
  body: Span | undefined;
  units: XliffUnit[];
}

/** A whole .xlf. */
export interface XliffDocument {
  path: string;
  text: string;
  /** Offsets of what is between `<xliff …>` and `</xliff>`. */
  content: Span;
  files: XliffFile[];
  /** Every unit by id. */
  units: Map<string, XliffUnit>;
  /** What our own files may not have but a returned file may: markup in text, groups. */
  tolerated: Finding[];
}

/** Short name of a text: the first 16 hex digits of its SHA-256. */
export const fingerprint = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

/** A record for a unit that has no translation. */
export const emptyUnit = (id: string, source: string): UnitRecord => ({
  id,
  source,
  approved: false,
  previous: [],
  proposals: [],
  otherAttributes: '',
  otherTargetAttributes: '',
  otherChildren: [],
});

/** Whether there is a text: not missing, not empty, not only white space. */
export const hasText = (text: string | undefined): text is string => Boolean(text?.trim());
