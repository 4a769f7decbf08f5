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

/** One entry of a section: a treatment, a symptom, a question. */
export interface Topic {
  /** Stable id, the same in every locale: `surgery`. */
  id: string;
  /** Plain-language heading. In `faq`, the question. */
  heading: string;
  /** The medical name, where there is one. */
  term?: string;
  /** Paragraphs. In `faq`, the answer. */
  body: string[];
  figure?: Figure;
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
  /** The named person who reviewed the text, or `null`. Never invented. */
  reviewedBy: string | null;
  /** ISO 8601 date of that review, or `null`. */
  reviewedOn: string | null;
}

/** One section in one locale, as plain data. Strings are text, never HTML. */
export interface Section {
  id: SectionId;
  title: string;
  /** Paragraphs before the first topic. */
  intro: string[];
  topics: Topic[];
  /** Pictures of the section itself. Those of a topic are with the topic. */
  figures: Figure[];
  meta: Meta;
}

/** A section's text as its source file gives it: the build adds `meta`. */
export type SectionText = Omit<Section, 'meta'>;

/** The elements' own labels, the article's among them. Strings are text, never HTML. */
export interface UiText {
  id: 'ui';
  /** What only the article needs. */
  article: ArticleText;
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
  /** What only a translation needs. */
  notice: NoticeText;
}

/** The article's own texts. Strings are text, never HTML. */
export interface ArticleText {
  title: string;
  /** Heading of the table of contents. */
  contents: string;
}

/** What is said above a translation that is not the last word. Strings are text, never HTML. */
export interface NoticeText {
  /** Shown above a draft translation. */
  draft: string;
  /** Shown above a translation in which some strings are still English. */
  partial: string;
  /** Button that shows the English instead of a draft. */
  showEnglish: string;
  /** Button that shows the draft again. */
  showTranslation: string;
}

/** The elements' labels in one locale, as plain data. */
export interface Ui extends Omit<UiText, 'id' | 'article' | 'notice'> {
  /** `article` for the labels with the article's own texts. */
  id: 'ui' | 'article';
  article?: ArticleText;
  /** None in English. A notice is shown in English too, so it brings the English. */
  notice?: NoticeText & {
    english: Pick<NoticeText, 'draft' | 'partial'> & Pick<UiText, 'languageChanged'>;
  };
  meta: Meta;
}
