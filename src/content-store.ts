/** The content modules that are in memory, and the loading of the others. */
import type {Section, Ui} from '../content/model.js';

/** What a content module holds. */
export type Content = Section | Ui;

/** Imports of one content file, by locale. */
export type Loaders = Readonly<Record<string, () => Promise<{default: Content}>>>;

/** Where a section's texts or the labels come from. */
export interface Source {
  /** The locales in which every string is approved, English among them. */
  readonly approved: readonly string[];
  readonly loaders: Loaders;
}

const store = new Map<string, Content>();

/**
 * Makes a content module known, so that elements show it without a request.
 *
 * @param content what a content module exports by default; the last one of a section and locale counts
 */
export function registerContent(content: Content): void {
  store.set(content.id + content.meta.locale, content);
}

/**
 * A section or the labels in a locale that exists: from memory, or a promise that rejects if the
 * module cannot be loaded. A later call tries again.
 */
export function load(id: string, locale: string, loaders: Loaders): Content | Promise<Content> {
  return (
    store.get(id + locale) ??
    loaders[locale]!()
      .catch(importAgain)
      .then((module) => {
        registerContent(module.default);
        return module.default;
      })
  );
}

/** Browsers remember that a module failed; those that do name its URL, and fetch it under another. */
function importAgain(error: Error): Promise<{default: Content}> {
  const url = /\w+:\/\/\S+/.exec(error.message);
  if (!url) throw error;
  return import(/* @vite-ignore */ /* webpackIgnore: true */ `${url[0]}#${Date.now()}`) as never;
}
