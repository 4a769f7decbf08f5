/** What a desk holds, and what it gives back. Both its page and the commands read this. */
import type {EvaluatedContent} from '../../build/evaluate-content.js';

/** The project’s name, which a desk file carries. */
export const project = 'calcinosis-cutis';

/** What a person does at a desk. */
export const deskRoles = ['translation', 'language-review', 'clinical-review'] as const;

/** What a person does at a desk. */
export type DeskRole = (typeof deskRoles)[number];

/** What a reviewer says of a unit. */
export const deskAnswers = ['fine', 'wrong', 'question'] as const;

/** What a reviewer says of a unit. */
export type DeskAnswer = (typeof deskAnswers)[number];

/** What a source says about a claim. */
export interface DeskSourceNote {
  /** In one sentence of our own. */
  says: string;
  agrees: 'yes' | 'partly' | 'no';
  /** Which of the desk’s sources it is. */
  id: string;
}

/** A claim that a unit tells. */
export interface DeskFact {
  claim: string;
  /** Words that keep the claim from saying too much. */
  hedges: readonly string[];
  /** For clinical reviewers. */
  sources?: readonly DeskSourceNote[];
}

/** What a unit was when somebody last translated or signed it. */
export interface DeskBefore {
  /** Whether it was signed, or only translated. */
  since: 'signature' | 'translation';
  english: string;
  text: string;
}

/** One text at a desk. */
export interface DeskUnit {
  id: string;
  english: string;
  /** The translation; empty if there is none. At an English desk the English. */
  text: string;
  state: 'missing' | 'stale' | 'draft' | 'translated' | 'approved';
  /** A machine wrote the translation. */
  machine?: true;
  /** What the language’s file held, as `sentMark` has it. */
  sent: string;
  /** What the text is and where it shows. */
  about: string;
  /** Other translations that came in at the same time: a person chooses. */
  proposals: readonly string[];
  /** What people wrote about it. */
  notes: readonly string[];
  /** Which of the desk’s claims it tells. */
  facts: readonly string[];
  /** Names of the terms of the glossary that the English says. */
  terms: readonly string[];
  before?: DeskBefore | undefined;
  /** What the same role has said of exactly these words before. */
  answered?: UnitWork | undefined;
}

/** The units under one heading. */
export interface DeskGroup {
  /** The topic’s English heading; none for what belongs to no topic. */
  heading?: string;
  /** What these texts are, in a sentence, where the heading does not say it. */
  about?: string;
  units: readonly DeskUnit[];
}

/** A section at a desk. */
export interface DeskSection {
  id: string;
  /** In English. */
  title: string;
  groups: readonly DeskGroup[];
}

/** A term for the checks and to look up. */
export interface DeskTerm {
  name: string;
  note?: string | undefined;
  /** How readers who are no clinicians take the word in this language. */
  readers?: string | undefined;
  /** English forms. */
  english: readonly string[];
  /** Forms in the desk’s language; some are the start of words. */
  forms: readonly string[];
  /** The same as whole words. */
  shown: readonly string[];
}

/** All that a desk is made from, as its page holds it. */
export interface DeskData {
  project: string;
  lang: string;
  /** The language’s name in English. */
  language: string;
  dir: 'ltr' | 'rtl';
  role: DeskRole;
  /** Tells desks of the same language and role apart. */
  version: string;
  /** How long it takes a reviewer to read everything once, and to sign. */
  minutes: number;
  /** How long the language’s texts are beside their English. */
  usualLength: number;
  sections: readonly DeskSection[];
  terms: readonly DeskTerm[];
  /** The claims that its texts tell, by their ids. */
  facts: Readonly<Record<string, DeskFact>>;
  /** Their sources by id, each as one finds it. */
  sources: Readonly<Record<string, string>>;
  /** What the elements show beside the units of the sections, by unit id. */
  others: Readonly<Record<string, string>>;
  /** The shapes of what the elements show: sections, and the labels last. */
  shapes: readonly EvaluatedContent[];
}

/** Every unit of a desk in reading order. */
export const unitsOf = ({sections}: Pick<DeskData, 'sections'>): DeskUnit[] =>
  sections.flatMap(({groups}) => groups.flatMap(({units}) => units));

/** Under which key a browser keeps what is done at a desk. */
export const storageKeyOf = ({lang, role, version}: DeskData): string =>
  ['calcinosis-desk', lang, role, version].join(':');

/** What a person has made of one unit. */
export interface UnitWork {
  /** The wording, if it was changed. */
  text?: string;
  /** A translator has finished it. */
  finished?: boolean;
  answer?: DeskAnswer;
  comment?: string;
  /** A clinical reviewer finds the English wrong, too. */
  englishWrong?: boolean;
  /** What the section lacks that begins with this unit. */
  lacking?: string;
}

/** One unit in a saved file. */
export interface SavedUnit extends UnitWork {
  id: string;
  english: string;
  /** The wording that the desk began with. */
  shown: string;
  sent: string;
  /** Whether it was in view, in the wording that is saved here. */
  seen: boolean;
}

/** Who stands for the wordings that were read. */
export interface DeskSignature {
  name: string;
  qualification: string;
  /** Interests that readers should know of, or that there are none. */
  interests: string;
  /** ISO date. */
  on: string;
  /** Fingerprints of each English text and wording that was read and found fine. */
  read: readonly {id: string; english: string; text: string}[];
}

/** What “Save my work” saves. */
export interface SavedDesk {
  project: string;
  lang: string;
  role: DeskRole;
  /** Of the desk. */
  version: string;
  /** When it was saved: ISO date and time. */
  saved: string;
  /** Whoever worked at the desk, if they said so. */
  by: string;
  units: readonly SavedUnit[];
  signature?: DeskSignature;
}

/** The file: what is saved, and a sum that shows whether it is as the desk wrote it. */
export interface DeskFile {
  desk: number;
  saved: SavedDesk;
  sum: string;
}

/** The format of the file. It is counted up when an older reader would misunderstand it. */
export const deskFormat = 1;

/** A person’s name for each role. */
export const roleNames: Readonly<Record<DeskRole, string>> = {
  translation: 'Translation',
  'language-review': 'Language review',
  'clinical-review': 'Clinical review',
};

const states: Readonly<Record<DeskUnit['state'], string>> = {
  missing: 'Nobody has translated this yet.',
  stale: 'The English has changed since this was translated.',
  draft: 'This is a draft. No person has finished or checked it.',
  translated: 'A person has finished this translation.',
  approved: 'Reviewers have signed this translation.',
};

/** What a unit’s state means, in plain words. */
export const stateInWords = ({state, machine}: DeskUnit): string =>
  machine && (state === 'draft' || state === 'stale')
    ? `A machine wrote this draft. ${state === 'stale' ? states.stale : 'No person has finished or checked it.'}`
    : states[state];
