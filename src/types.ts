/** The public types, in one place. */
import type {Meta, SectionId} from '../content/model.js';

export type {Figure, Meta, Section, SectionId, Topic, Ui} from '../content/model.js';

/** How an element shows topics: closed until asked for, or all laid out. */
export type Layout = 'accordion' | 'list';

/** What an element shows: one section, or the article of all of them. */
export type ElementName = SectionId | 'article';

/** What a page may ask of an element; each is an attribute and a property. */
export interface Options {
  /** Level of the title's heading, 1 to 6. Topics are one deeper, never past 6. */
  headingLevel: number;
  /** `accordion`: topics are closed until the reader opens them. `list`: all laid out. */
  layout?: Layout | undefined;
  /** Ids of the open topics of an accordion, space separated, or `all`. */
  open: string;
  /** At most one topic of a section is open at a time. */
  exclusive: boolean;
  /** Ids of the topics to show, space separated, in this order. All by default. */
  topics?: string | undefined;
  /** Leaves the title out, for a page that has its own. */
  hideTitle: boolean;
  /** Whether to show a draft translation with a notice, or hide it and show the English. */
  drafts: 'show' | 'hide';
  /** Whether to show the figures: drawn when they come near to be seen, or all at once. */
  figures: 'show' | 'eager' | 'hide';
  /** Where reports of mistakes go: an address in which `{section}`, `{topic}`, `{language}` and `{version}` are filled in. Each topic has a link there. */
  feedbackHref?: string | undefined;
}

/** Whether a text is the English source, a translation that was signed off, or a draft. */
export type Status = Meta['status'];

/** Detail of `calcinosis-load`: content was rendered. */
export interface LoadDetail {
  section: ElementName;
  locale: string;
  status: Status;
}

/** Detail of `calcinosis-error`: content could not be loaded. What was shown stays. */
export interface ErrorDetail {
  section: ElementName;
  /** The locale that was wanted. */
  locale: string;
  error: unknown;
}

/** Detail of `calcinosis-toggle`: a topic was opened or closed. */
export interface ToggleDetail {
  section: SectionId;
  /** Id of the topic. */
  topic: string;
  open: boolean;
}

/** Detail of `calcinosis-feedback`: a reader wants to report a mistake. */
export interface FeedbackDetail {
  section: SectionId;
  /** Id of the topic. */
  topic: string;
  /** The locale of the text. */
  locale: string;
  /** Version of the content. */
  version: string;
  /** Where the link leads, unless the event’s default is prevented. */
  href: string;
}

/** The events of the elements. All bubble and are composed; `calcinosis-feedback` can be canceled. */
export interface CalcinosisEventMap {
  'calcinosis-load': CustomEvent<LoadDetail>;
  'calcinosis-error': CustomEvent<ErrorDetail>;
  'calcinosis-toggle': CustomEvent<ToggleDetail>;
  'calcinosis-feedback': CustomEvent<FeedbackDetail>;
}

declare global {
  // Listeners on an element, the document or the window know the events.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it merges, it adds nothing
  interface GlobalEventHandlersEventMap extends CalcinosisEventMap {}
}
