/** Which of our locales a reader gets, whatever a page says of languages. */
import {localeTags} from '../generated/locales.js';
import {matching} from '../generated/matching.js';
import {sourceLocale} from '../locale.js';
import {bestAmong} from '../negotiate.js';
import {ownLocale} from '../own-languages.js';

/** The best of all locales: `en` if none is the reader's. */
export const negotiate = (tags: string | readonly string[] | null | undefined): string =>
  bestAmong(localeTags, tags, matching, (tag) => ownLocale(tag)) ?? sourceLocale;
