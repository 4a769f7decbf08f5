/**
 * Brings what is not in memory. It shares no state with the elements, so that it can be a file of
 * its own, fetched when a reader's language is not the one that an entry brings.
 */
import type {Section} from '../content/model.js';
import type {Content, Translation} from './content-store.js';
import {localeTags} from './generated/locales.js';
import {importAgain} from './import-again.js';
import {bestOf, sourceLocale} from './locale.js';

/** Where a section's texts or the labels come from. */
export interface Source {
  /** The locales in which every string is approved, English among them. */
  readonly approved: readonly string[];
  /** Imports of one content file, by locale. */
  readonly loaders: Readonly<Record<string, () => Promise<{default: Content}>>>;
}

/** What an element wants to show. */
export interface LoadRequest {
  /** The reader's language, as the page gives it. */
  tag: string;
  drafts: 'show' | 'hide';
  /** The reader asked for the English instead of a draft. */
  english: boolean;
  /** Sections of the host's own: labels are all that is wanted. */
  own: readonly Section[] | undefined;
  /** What the element has in memory. */
  stored: (id: string, locale: string) => Content | undefined;
}

/** What an element shows, and what spares the next one a request. */
export interface Loaded {
  /** The labels, then the sections. */
  contents: readonly Content[];
  translation: Translation | undefined;
  locales: readonly string[];
}

export type Load = (request: LoadRequest) => Promise<Loaded>;

/** The best of all locales: `en` if none is the reader's. */
export const negotiate = (tags: string | readonly string[]): string =>
  bestOf(localeTags, tags) ?? sourceLocale;

/**
 * What loads an element's contents. A module that failed is asked for again by the next request.
 *
 * @param sources by content id, the labels first
 */
export const loadFrom =
  (sources: Readonly<Record<string, Source>>): Load =>
  async ({tag, drafts, english, own, stored}) => {
    const wanted = negotiate(tag);
    const wantedSources = Object.entries(sources).slice(0, own ? 1 : undefined);
    const [translation, ...contents] = await Promise.all([
      wanted === sourceLocale && !own
        ? undefined
        : import('./elements/translation-template.js').catch(importAgain),
      ...wantedSources.map(async ([id, {approved, loaders}], i) => {
        const inEnglish =
          // The labels stay in the reader's language.
          (english && i > 0) || (drafts === 'hide' && !approved.includes(wanted));
        const locale = inEnglish ? sourceLocale : wanted;
        const known = stored(id, locale);
        if (known) return known;
        const {default: content} = await loaders[locale]!().catch(importAgain);
        // What is no content at all is told by who takes it.
        if (content?.meta && (content.id !== id || content.meta.locale !== locale)) {
          throw new TypeError(
            `content is ${content.id} in ${content.meta.locale}, not ${id} in ${locale}.`,
          );
        }
        return content;
      }),
    ]);
    return {contents, translation, locales: localeTags};
  };
