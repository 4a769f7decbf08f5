/**
 * Brings what is not in memory. It shares no state with the elements, so that it can be a file of
 * its own, fetched when a reader's language is not the one that an entry brings.
 */
import type {Content, Negotiate, Translation} from './content-store.js';
import {localeTags} from './generated/locales.js';
import {importAgain} from './import-again.js';
import {sourceLocale} from './locale.js';
import {ownLocale} from './own-languages.js';

/** Where a section's texts or the labels come from. */
export interface Source {
  /** The locales in which every string is approved, English among them. */
  readonly approved: readonly string[];
  /** Imports its content file in one of our locales. */
  readonly load: (locale: string) => Promise<{default: Content; translation?: Translation}>;
}

/** What an element wants to show. */
export interface LoadRequest {
  /** The reader's language, as the page gives it. */
  tag: string;
  drafts: 'show' | 'hide';
  /** The reader asked for the English instead of a draft. */
  english: boolean;
  /** What the element has in memory. */
  stored: (id: string, locale: string) => Content | undefined;
  /** The sections are the host's own. */
  labelsOnly?: boolean;
}

/** What an element shows, and what spares the next one a request. */
export interface Loaded {
  /** The labels, then the sections. */
  contents: readonly Content[];
  /** What translations are drawn with; it comes with their labels. */
  translation: Translation | undefined;
  locales: readonly string[];
  /** Gives the best of them, as far as is known yet. */
  negotiate?: Negotiate;
  /** The sections are the host's own. */
  own?: boolean;
}

export type Load = (request: LoadRequest) => Promise<Loaded>;

/** Of other languages than ours, once one was asked for. */
let negotiate: Negotiate = (tag) => ownLocale(tag);

async function localeFor(tag: string): Promise<string> {
  const known = tag ? negotiate(tag) : sourceLocale;
  if (known) return known;
  const part = await import('./parts/negotiation.js').catch(importAgain);
  return (negotiate = part.negotiate)(tag);
}

/**
 * What loads an element's contents. A module that failed is asked for again by the next request.
 *
 * @param sources by content id, the labels first
 */
export const loadFrom =
  (sources: Readonly<Record<string, Source>>): Load =>
  async ({tag, drafts, english, stored, labelsOnly}) => {
    const wanted = await localeFor(tag);
    let translation: Translation | undefined;
    const contents = await Promise.all(
      Object.entries(sources)
        .slice(0, labelsOnly ? 1 : undefined)
        .map(async ([id, {approved, load}], i) => {
          const inEnglish =
            // The labels stay in the reader's language.
            (english && i > 0) ||
            (drafts === 'hide' &&
              !approved.includes(wanted) &&
              stored(id, wanted)?.meta.status !== 'approved');
          const locale = inEnglish ? sourceLocale : wanted;
          const known = stored(id, locale);
          if (known) return known;
          const loaded = await load(locale).catch(importAgain);
          translation ??= loaded.translation;
          const content = loaded.default as Content | undefined;
          // Of what a file of ours holds, this is what a server may have confused.
          if (content?.id !== id || content.meta.locale !== locale) {
            throw new TypeError(
              `content is ${content?.id} in ${content?.meta?.locale}, not ${id} in ${locale}.`,
            );
          }
          return content;
        }),
    );
    return {contents, translation, locales: localeTags, negotiate};
  };
