/** What a tool that reads pages is, and what it gives. */
import type {Place} from '../renderers/command.js';
import type {Page} from './page.js';

/** What a tool makes of a page. */
export interface Reading {
  /** The words, without marks of Markdown. */
  text: string;
  /** The HTML that it makes, if it makes any. */
  html?: string;
  /** Names of pictures, where they are not among the words. */
  names?: readonly string[];
}

/** What a search finds. */
export interface Findings {
  /** Those of some words that find the page. */
  found(words: readonly string[]): readonly string[] | Promise<readonly string[]>;
}

/** A tool that may be here. */
export interface Tool {
  name: string;
  /** What the table says that it is for. */
  use: 'Reader mode' | 'Text' | 'Search' | 'Markdown' | 'Filter' | 'Browser' | 'Document';
  /** What brings it: packages of Debian, or `npm ci`. */
  from: string;
  /** What it is given: the whole page, in which the page's own words must stay; or our part of it. */
  takes: 'page' | 'part';
  /** Nothing if it is not here. */
  version(place: Place): Promise<string | undefined>;
  read(page: Page, place: Place): Promise<Reading | Findings>;
  /** Ends what it has started. */
  close?(): Promise<void>;
}
