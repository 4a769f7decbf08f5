/** What a scenario of a reader with a screen reader is. */
import type {DeskRole} from '../../l10n/desk/model.js';
import type {ElementName, PrerenderOptions} from '../../src/prerender.js';

/** How the element's script comes to a page that a server wrote. */
export type Script = 'none' | 'late' | 'there';

interface Common {
  /** Name of its transcripts. */
  id: string;
  /** What is tried, for the table. */
  title: string;
  /** A step a line: a key, `wait SECONDS`, or `script`, which lets a late script come; what it is for comes after `#`. */
  keys: string;
  /** Of the page's address. */
  fragment?: string;
}

/** A page of ways to write something, to choose one: a file of hand-made/. */
export interface HandMade extends Common {
  file: string;
}

/** A page with one of our elements. */
export interface WithElement extends Common {
  element: ElementName;
  /** Options of the element, the same for the control page. */
  options?: Omit<PrerenderOptions, 'locale'>;
  /** Of the text; of the page if nothing else is said. */
  locale?: string;
  pageLanguage?: string;
  /** A server wrote the element. Without this, the page's script draws it. */
  prerendered?: Script;
  /** Languages that the page has buttons for. */
  languages?: string[];
  /** A link of the page to a place in the element. */
  link?: string;
  /** The control page has nothing to compare it with. */
  withoutControl?: boolean;
}

/** A page in which somebody translates or reviews a short section in Spanish. */
export interface AtDesk extends Common {
  desk: DeskRole;
}

/** A post of WordPress, with what an author wrote. */
export interface InWordpress extends Common {
  post: string;
}

export type Scenario = HandMade | WithElement | AtDesk | InWordpress;

/** Every page has a button of its own, from which the keys go on: WebKitGTK hears none before a Tab. */
export const first = 'Tab # the page’s own button';

/** Two questions are enough to hear how one is said, and how another follows it. */
export const two = {topics: 'what-and-how diagnosis'};
