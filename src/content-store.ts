/** What is in memory: content modules, and the locales that elements know of. */
import type {Section, Ui} from '../content/model.js';
import type {Lit} from './parts/lit.js';

/** What a content module holds. */
export type Content = Section | Ui;

/** What only a translation needs to be drawn. It is given Lit, so that it can be a file of its own. */
export type Translation = (lit: Pick<Lit, 'html' | 'nothing'>) => {
  /** Content to draw: each string that is English for want of a translation is marked as such. */
  markFallback: <T extends Content>(content: T) => T;
  /** Says above the text that it is a draft, or partly English, in both languages. */
  noticeTemplate: (
    sections: readonly Section[],
    ui: Ui,
    english: boolean,
    isForOthers: boolean,
    withoutScript?: boolean,
  ) => unknown;
};

const store = new Map<string, Content>();

/** BCP 47 tags, each with all others of its language and script. */
export let knownLocales: ReadonlySet<string> = new Set();

/** Gives the best of all locales that there are for a reader; undefined if more is needed to tell. */
export type Negotiate = (tag: string) => string | undefined;

/** Knows more of languages with each answer. */
export let negotiate: Negotiate | undefined;

/** What translations are drawn with, once it is there. */
export let translation: Translation | undefined;

/** Keeps content, so that elements show it without a request. The last one of a section and locale counts. */
export function keep(content: Content): void {
  store.set(content.id + content.meta.locale, content);
}

/** A section or the labels in a locale, if they are in memory. */
export const stored = (id: string, locale: string | undefined): Content | undefined =>
  store.get(id + locale);

/** Makes locales known, so that elements choose among them without a request. */
export function knowLocales(
  tags: readonly string[],
  given?: Translation,
  amongAll?: Negotiate,
): void {
  knownLocales = new Set([...knownLocales, ...tags]);
  translation ??= given;
  negotiate = amongAll ?? negotiate;
}
