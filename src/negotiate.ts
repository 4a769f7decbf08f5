/** Which locale a reader gets, of what pages and browsers say of languages. */
import {bestOf, parseTag} from './locale.js';
import {warnOnce} from './warn-once.js';

/**
 * Tags of other languages, and regions, space separated, by the locale that serves their readers: who
 * speaks a language that is at home in a region learned to read in that.
 */
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

/** What the table has for a tag, if it is written in a script that its readers read. */
function lookUp(table: Matching, {baseName}: Intl.Locale): string | undefined {
  // Some engines leave in it what follows "-u-", which is no tag when it is shortened.
  const full = (tag: string) => parseTag(tag)!.maximize();
  const {script, language} = full(baseName);
  const listed = (key: string | undefined) =>
    Object.keys(table).find((locale) => table[locale]!.split(' ').includes(key!));
  // Empty for a language that the table knows of, and has nothing for in that script.
  const find = (tag: string): string | undefined => {
    const own = listed(tag);
    if (own === '' || (own && full(tag).script === script)) return own;
    const parent = tag.replace(/(^|-)[^-]*$/, '');
    const above = own ? '' : parent ? find(parent) : undefined;
    const there = listed(full(tag).region);
    // A region counts for the languages that are at home there, not for those that people bring.
    if (!there || (parent && above === undefined) || full(there).language === language) {
      return above;
    }
    return full(there).script === script ? there : (above ?? '');
  };
  return find(baseName);
}

/**
 * The best of some locales for the languages that a reader wants: the same language in the same
 * script, the nearest region first, else the one that readers of the language read.
 *
 * @param locales BCP 47 tags, a parent before its regions
 * @param wanted BCP 47 tags, or lists of them such as the header `Accept-Language`, the preferred one
 *   first. What is no tag is warned of once and passed over.
 * @param table what readers of other languages read
 */
export function bestAmong(
  locales: readonly string[],
  wanted: string | readonly string[] | null | undefined,
  table: Matching,
): string | undefined {
  const tags = [wanted ?? []].flat().flatMap(split);
  for (const tag of tags) {
    const parsed = parseTag(tag);
    const listed = parsed && lookUp(table, parsed);
    const best = locales.find((locale) => locale === listed) ?? bestOf(locales, tag);
    if (best) return best;
    if (tag !== '*' && !parsed) {
      warnOnce(`"${tag.slice(0, 99)}" is not a language tag such as "pt-BR".`);
    }
  }
  // Any other.
  return tags.includes('*') ? locales[0] : undefined;
}
