/** The best of our locales for a tag in one of our languages, which needs no table of others. */
import {localeTags, regionalTags} from './generated/locales.js';
import {bestOf} from './locale.js';

/**
 * Undefined for other languages, for lists, and for what is no tag.
 *
 * @param regions tags whose region has another variety than most, and the locales for most, each last
 */
export function ownLocale(
  tag: string,
  locales: readonly string[] = localeTags,
  regions: Readonly<Record<string, string>> = regionalTags,
): string | undefined {
  const best = bestOf([...locales, ...Object.keys(regions)], tag);
  return best && (regions[best] ?? best);
}
