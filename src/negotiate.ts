/** Which locale a reader gets, of what pages and browsers say of languages. */
import {matching} from './generated/matching.js';
import {bestOf, parseTag} from './locale.js';
import {warnOnce} from './warn-once.js';

/** Tags of other languages and regions, space separated, by the locale that serves their readers. */
export type Matching = Readonly<Record<string, string>>;

/** The tags of a list, such as the header `Accept-Language`, the preferred one first. */
const split = (list: string): string[] =>
  list
    .split(',')
    .map((item) => {
      const [tag, weight = 1] = item.split(/;\s*q=/);
      return {tag: tag!.trim(), weight: +weight};
    })
    .filter(({tag, weight}) => tag && weight)
    .sort((a, b) => b.weight - a.weight)
    // No browser sends more.
    .slice(0, 50)
    .map(({tag}) => tag);

/** What the table has for a tag: the nearest of its parents counts, if it is written in the same script. */
const lookUp =
  (locales: readonly string[], table: Matching) =>
  ({baseName}: Intl.Locale): string | undefined => {
    const {script} = new Intl.Locale(baseName).maximize();
    for (let tag = baseName; tag; tag = tag.replace(/(^|-)[^-]*$/, '')) {
      const [locale] =
        Object.entries(table).find(([, tags]) => tags.split(' ').includes(tag)) ?? [];
      if (locale === undefined) continue;
      const isWrittenSo = new Intl.Locale(tag).maximize().script === script;
      return isWrittenSo && locales.includes(locale) ? locale : undefined;
    }
    return undefined;
  };

/**
 * The best of some locales for the languages that a reader wants: the same language in the same
 * script, the nearest region first, else the one that readers of the language read.
 *
 * @param locales BCP 47 tags, a parent before its regions
 * @param wanted BCP 47 tags, or lists of them such as the header `Accept-Language`, the preferred one
 *   first. What is no tag is warned of once and passed over.
 */
export function bestAmong(
  locales: readonly string[],
  wanted: string | readonly string[] | null | undefined,
  table: Matching = matching,
): string | undefined {
  const tags = [wanted ?? []].flat().flatMap(split);
  for (const tag of tags) {
    const best = bestOf(locales, tag, lookUp(locales, table));
    if (best) return best;
    if (tag !== '*' && !parseTag(tag)) {
      warnOnce(`"${tag.slice(0, 99)}" is not a language tag such as "pt-BR".`);
    }
  }
  // Any other.
  return tags.includes('*') ? locales[0] : undefined;
}
