/** What parts know of an element, and what they are given so that they import nothing that it does. */
import type {LitElement} from 'lit';
import type {DrawnAdditions, Shown} from '../elements/template.js';
import type {CalcinosisEventMap, Options, Status, Topic} from '../types.js';
import type {Lit} from './lit.js';

/** What a part is given. */
export interface Given extends Lit {
  /** All elements that are in a document. */
  guests: ReadonlySet<Host>;
  /** Times at which pages went to another address without being loaded. */
  navigations: WeakMap<Window, number>;
  topicsToShow: (topics: readonly Topic[], asked: Options['topics']) => readonly Topic[];
  bestOf: (locales: Iterable<string>, tags: string) => string | undefined;
  /** Imports a module that failed once more, under an address that the browser does not remember. */
  importAgain: (error: Error) => Promise<never>;
  warnOnce: (message: string) => void;
}

/** What an element wants to show, and what there is. */
export interface Wanted {
  /** The reader's language, as the page gives it: a BCP 47 tag, or empty. */
  readonly tag: string;
  /** The reader asked for the English instead of a draft. */
  english: boolean;
  /** What there is to draw. */
  readonly shown: Shown | undefined;
  /** The answer that is waited for. */
  readonly pending: Promise<void> | undefined;
  /** What is wanted is there: a server wrote it. */
  accept(): void;
  /** Gets what is wanted now, if it is not what was asked for last. */
  ask(again: boolean): void;
}

/** An element, as its parts see it. */
export interface Host extends LitElement, Options {
  readonly renderRoot: ShadowRoot;
  readonly jsonLd: boolean;
  readonly content: unknown;
  /** The locale that is shown now; empty before any is. */
  readonly locale: string;
  /** What the text that is shown now is. */
  readonly status: Status | undefined;
  readonly request: Wanted;
  /** Draws what is said where there is something to say, once it is there. */
  additions?: DrawnAdditions;
  /** Ids of the topics that were open when events last told of them. */
  opened?: readonly string[];
  /** What `open` was when it last followed the reader. */
  followed?: string;
  /** Gives the root the element's styles. */
  addStyles(): void;
  /** Goes to the page's fragment, if it is an element's. */
  goToFragment(since?: number): void;
  /** Has figures and lists of sources drawn that are not. */
  draw(): void;
  /** Prints questions to take along. */
  print(what: 'ask', topicId?: string): Promise<void>;
  /** Tells that content is there. */
  announce(): void;
  dispatch<Name extends 'load' | 'error' | 'toggle'>(
    name: Name,
    detail: CalcinosisEventMap[`calcinosis-${Name}`]['detail'],
  ): void;
  /** Tells that something could not be loaded, or is wrong. What is shown stays. */
  fail(error: unknown, locale?: string): void;
  /** Uses a part. What cannot be loaded is told. */
  use<Part>(load: () => Promise<Part>, use: (part: Part) => unknown): Promise<void>;
}
