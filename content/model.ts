/**
 * The shapes of the content. Every other type in the project that describes content comes from here.
 * @module
 */

/** Ids of the sections, in reading order. The one list of sections in the project. */
export const sectionIds = [
  'overview',
  'types',
  'symptoms',
  'diagnosis',
  'treatments',
  'prevention',
  'faq',
] as const;

/** Id of a section. */
export type SectionId = (typeof sectionIds)[number];

/** A picture's texts. The picture itself is looked up by `id`. */
export interface Figure {
  /** Stable id, the same in every locale, unique among all figures: `treatments-surgery`. */
  id: string;
  /** What the picture conveys, for readers who do not see it. */
  alt: string;
  /** Shown under the picture. */
  caption: string;
  /** Names of the things that carry the numbers 1, 2, 3 … in the picture. */
  labels: string[];
}

/** A picture's texts alone, for one that several topics show. */
export type FigureText = Omit<Figure, 'id'>;

/** Things that belong side by side, steps in their order, or what a reader is to write down. */
export interface List {
  /** A printed sheet of questions has room for `notes`, too. */
  kind: 'bullets' | 'steps' | 'notes';
  /** What the items complete, with a colon at its end: `A sore may:`. */
  lead?: string;
  /** Three to seven; two steps are enough. */
  items: string[];
}

/** A paragraph, or a list. */
export type Block = string | List;

/** When to get help: a box that is never inside anything closed. */
export interface Help {
  /** Stable id, the same in every locale: `infection`. */
  id: string;
  /** How soon help is needed. The title says it, too: never color alone. */
  level: 'emergency' | 'urgent' | 'soon';
  /** What the items complete: `See your doctor soon if you have`. */
  title: string;
  /** Signs, one each. */
  items: string[];
  /** What helps to see the signs. */
  more?: string;
}

/** A word that a reader may hear in the clinic. */
export interface Term {
  /** Stable id, the same in every locale: `hydrogel`. */
  id: string;
  term: string;
  meaning: string;
}

/** One entry of a section: a treatment, a symptom, a question. */
export interface Topic {
  /** Stable id, the same in every locale: `surgery`. */
  id: string;
  /** Ids that this topic had before. Deep links and attributes with one of them still find it. */
  formerly?: string[];
  /** Plain-language heading. In `faq`, the question. */
  heading: string;
  /** The medical name, where there is one. */
  term?: string;
  /** The first is a paragraph that answers the heading. In `faq`, the answer. */
  body: Block[];
  /** When to get help, shown after the first block. Each is also in the section's `help`. */
  help?: Help[];
  /** Three to five questions to take along, in the first person. */
  ask?: string[];
  /** Words that the reader may hear, three at most. */
  words?: Term[];
  figure?: Figure;
  /** Numbers of the sources that it rests on: 1 is the first of the section's. */
  sources?: number[];
}

/** What a source is, in the words of `content/sources.json`. */
export const sourceKinds = [
  'guideline',
  'systematic review',
  'review',
  'study',
  'reference work',
  'conference abstract',
  'public authority',
  'public health service',
  'hospital service',
  'imaging clinic',
  'health website',
  'doctor’s page',
  'patient organization',
  'study group',
] as const;

/** Kind of a source. */
export type SourceKind = (typeof sourceKinds)[number];

/** What statements rest on. */
export interface Source {
  /** Stable id, the same in every locale: `reiter2011`. */
  id: string;
  /** Authors, title, who published it and when, in English: the sources' own language. */
  citation: string;
  /** By the DOI where it has one. */
  url: string;
  kind: SourceKind;
}

/** What a reader has to be told with a section. Whoever shows its text shows these, too. */
export interface Safety {
  /** That the text is a draft, or partly English: each in its language, then in English. None otherwise. */
  notices: string[];
  /** That this is general information. */
  disclaimer: string;
  /** Who has reviewed it, or that no named health professional has. */
  review: string;
}

/** What a section is and how to name it, in English, for programs and people who repeat it. */
export interface Statement {
  /** What it is, of which version, and how far it is checked. */
  summary: string;
  /** SPDX identifier of the license of the text and the drawings. */
  license: string;
  /** How to name it where it is repeated. */
  citation: string;
}

/** Where a section's text comes from and who has checked it. */
export interface Meta {
  /** BCP 47 tag of the text. */
  locale: string;
  /** Base direction of the text. */
  dir: 'ltr' | 'rtl';
  /** Version of the English content, apart from the package's version. */
  version: string;
  /** `source` for English; a translation is `approved` only when each of its strings is. */
  status: 'source' | 'approved' | 'draft';
  /** JSON pointers (RFC 6901) to the strings that are English here, such as `/topics/0/body/1`. */
  fallback: string[];
  /** The named people who reviewed every string of it in this very wording. Never invented. */
  reviews: Review[];
  /** ISO 8601 date by which it is to be checked again, three years after a review at most; else `null`. */
  nextReview: string | null;
  /** Who translated it, as far as that is on record. None in English. */
  translatedBy?: TranslatedBy;
}

/** That a person stands for a text. */
export interface Review {
  /** For what: that it is right and safe as medicine, or that a translation says what the English does. */
  role: 'clinical' | 'language';
  /** The person’s full name. */
  name: string;
  /** What qualifies the person. */
  qualification: string;
  /** Interests that readers should know of, or that there are none, in the person’s own words. */
  interests: string;
  /** ISO 8601 date since when the person stands for all of it. */
  on: string;
}

/** Who translated a text: a machine, people, or both. */
export interface TranslatedBy {
  /** The machine that wrote some or all of it. */
  machine?: MachineTranslator;
  /** The people who did. */
  people?: HumanTranslators;
  /** The same in words, where there is enough to say. */
  inWords?: OwnAndEnglish;
}

/** A sentence in the language of a text and in English. */
export interface OwnAndEnglish {
  /** The English where there is no translation. */
  own: string;
  english: string;
}

/** A machine that translated a text, as far as it is on record. */
export interface MachineTranslator {
  /** What kind of machine it was: `language model`. */
  kind?: string;
  /** ISO 8601 date: the last day on which it wrote some of the text. */
  on?: string;
}

/** People who translated a text. */
export interface HumanTranslators {
  /** How many they are. */
  count: number;
  /** What qualifies them. */
  qualifications: string[];
}

/** One section in one locale, as plain data. Strings are text, never HTML. */
export interface Section {
  id: SectionId;
  title: string;
  /** What the condition is, for a section that stands alone. The article says it once. */
  about?: string;
  /** What a reader should take along, three to five. Safe when nothing else is read. */
  keyPoints: string[];
  /** When to get help, shown before the first topic. */
  help: Help[];
  /** What stands before the first topic. */
  intro: Block[];
  topics: Topic[];
  /** Pictures of the section itself. Those of a topic are with the topic. */
  figures: Figure[];
  /** What its statements rest on: a source's place is its number. `loadContent()` and the JSON files have them, a content module alone has not: they are the same in every language. */
  sources?: Source[];
  meta: Meta;
}

/** A section's text as its source file gives it: the build adds the rest. */
export type SectionText = Omit<Section, 'sources' | 'meta'>;

/** The elements' own labels, the article's among them. Strings are text, never HTML. */
export interface UiText {
  id: 'ui';
  /** What only the article needs. */
  article: ArticleText;
  /** Heading of the key points. */
  keyPoints: string;
  /** Heading of the questions to take along. */
  ask: string;
  /** Button that prints the questions with room to write. */
  printAsk: string;
  /** Stands before a line for the date of the visit on the printed sheet. */
  visitDate: string;
  /** Stands before a line for the name of the professional on the printed sheet. */
  visitWith: string;
  /** What only a printed leaflet needs. */
  leaflet: LeafletText;
  /** Heading of the words that a reader may hear. */
  words: string;
  expandAll: string;
  collapseAll: string;
  /** Said by screen readers after all topics were opened. */
  allOpen: string;
  /** Said by screen readers after all topics were closed. */
  allClosed: string;
  /** Said by screen readers when the text has changed to the language of this text. */
  languageChanged: string;
  /** Shown at the end of every section. */
  disclaimer: string;
  /** Shown at the end of a section that no named person has reviewed. */
  notReviewed: string;
  /** Stands before the reviewer's name. */
  reviewedBy: string;
  /** What only some pages need. */
  additions: AdditionalText;
  /** Heading of the list of sources, and stands before the numbers of a topic's. */
  sources: string;
  /** Stands above the list: who looked the sources up, and that nobody has checked them. */
  sourcesNote: string;
  /** Stands in the list's place if it could not be loaded. */
  sourcesMissing: string;
  /** What only a translation needs. */
  notice: NoticeText;
}

/** What is loaded where there is something to say of it. Strings are text, never HTML. */
export interface AdditionalText {
  /** Who stands for what the text says as medicine: `Medical review: {name} …`. */
  clinicalReview: string;
  /** Who stands for a translation: `Language review: {name} …`. */
  languageReview: string;
  /** By when it is to be checked again: `{date}`. */
  nextReview: string;
  /** That this time has passed: `{date}`. */
  overdue: string;
  /** Link with which a reader reports a mistake. */
  feedback: string;
}

/** The same in one locale. */
export interface Additions extends AdditionalText {
  /** What of it is English for want of a translation. */
  english: ReadonlyArray<keyof AdditionalText>;
}

/** The article's own texts. Strings are text, never HTML. */
export interface ArticleText {
  title: string;
  /** Heading of the table of contents. */
  contents: string;
}

/** A printed leaflet's own texts. Strings are text, never HTML. */
export interface LeafletText {
  /** Name of the condition, at the top of each page. */
  condition: string;
  /** Number of a page: `Page {page} of {pages}`. */
  page: string;
  /** Which text it is: `Text version {version}, {date}`. */
  version: string;
  /** Stands before a line for the clinic's name. */
  clinic: string;
  /** Stands before a line for the clinic's phone number. */
  phone: string;
  /** Stands before a line for the next appointment. */
  appointment: string;
}

/** What is said above a translation that is not the last word. Strings are text, never HTML. */
export interface NoticeText {
  /** Shown above a draft translation. */
  draft: string;
  /** Shown above a translation in which some strings are still English. */
  partial: string;
  /** Which machine wrote the draft, and when: `{kind}`, `{date}`. */
  machine: string;
  /** That this was a language model. */
  languageModel: string;
  /** How many people wrote the draft, and what qualifies them: `{count}`, `{qualifications}`. */
  people: string;
  /** Shown to readers of another language: which one this is. */
  otherLanguage: string;
  /** Button that shows the English instead of a draft. */
  showEnglish: string;
  /** Button that shows the draft again. */
  showTranslation: string;
}

/** The elements' labels in one locale, as plain data. */
export interface Ui extends Omit<UiText, 'id' | 'article' | 'leaflet' | 'additions' | 'notice'> {
  /** `article` for the labels with the article's own texts. */
  id: 'ui' | 'article';
  /** Elements load them where they are needed. */
  additions?: Additions;
  article?: ArticleText;
  /** None in English. A notice is shown in English too, so it brings the English. */
  notice?: Omit<NoticeText, 'machine' | 'languageModel' | 'people'> & {
    english: Pick<NoticeText, 'draft' | 'partial'> & Pick<UiText, 'languageChanged'>;
  };
  meta: Meta;
}
