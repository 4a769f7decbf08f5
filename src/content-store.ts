/** What is in memory: content modules, and the locales that elements know of. */
import type {Section, Ui} from '../content/model.js';
import {checkContent} from './content-shape.js';

/** What a content module holds. */
export type Content = Section | Ui;

/** What only a translation needs to be drawn. */
export type Translation = typeof import('./elements/translation-template.js');

const store = new Map<string, Content>();

/** BCP 47 tags, each with all others of its language and script. */
export let knownLocales: ReadonlySet<string> = new Set();

/** What translations are drawn with, once it is there. */
export let translation: Translation | undefined;

/**
 * Makes a content module known, so that elements show it without a request.
 *
 * @param content what a content module exports by default; the last one of a section and locale counts
 * @throws TypeError if it is something else, naming what is wrong: `content/topics/0/heading is not a
 *   string.`
 */
export function registerContent(content: Content): void {
  checkContent(content);
  store.set(content.id + content.meta.locale, content);
}

/** A section or the labels in a locale, if they are in memory. */
export const stored = (id: string, locale: string | undefined): Content | undefined =>
  store.get(id + locale);

/** Makes locales known, so that elements choose among them without a request. */
export function registerLocales(tags: readonly string[], module?: Translation): void {
  knownLocales = new Set([...knownLocales, ...tags]);
  translation ??= module;
}
