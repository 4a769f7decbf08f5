/** Which locale a reader gets, of what pages and browsers say of languages. */
import {bestOf, parseTag} from './locale.js';
import {warnOnce} from './warn-once.js';

/**
 * Tags of other languages, and regions, space separated, by the locale that serves their readers: who
 * speaks a language that is at home in a region learned to read in that. "ta-" is a language that is at
 * home there and usually written in another script. What nothing serves is under the empty name.
 */
export type Matching = Readonly<Record<string, string>>;

/** The tags of a list, such as the header `Accept-Language`, the preferred one first. */
const split = (list: string): string[] =>
  list
    .split(',')
    .map((item) => {
      const [tag, weight = 1] = item.split(/;\s*q=/i);
      return {tag: tag!.trim(), weight: +weight};
    })
    .filter(({tag, weight}) => tag && weight)
    .sort((a, b) => b.weight - a.weight)
    // No browser sends more.
    .slice(0, 50)
    // Old names of sign languages end with the language that is read around them: "sgn-CH-DE".
    .map(({tag}) => tag.replace(/^sgn.[a-z]{2}.(?=[a-z]{2}$)/i, ''));

/** What is asked of an `Intl.Locale`. */
interface Tag {
  readonly language: string;
  readonly script?: string | undefined;
  readonly region?: string | undefined;
  maximize(): {readonly script?: string | undefined};
}

const scriptOf = (locale: string) => parseTag(locale)!.maximize().script;

/** The locale that a name is under in a table. */
type Find = (name: string) => string | undefined;

const findIn =
  (table: Matching): Find =>
  (name) =>
    Object.keys(table).find((locale) => ` ${table[locale]} `.includes(` ${name} `));

/**
 * What a table has for a tag; empty where it says that nothing is for its readers. It names every
 * language itself: what an engine knows of them depends on its age.
 */
export function lookUp(find: Find, tag: Tag): string | undefined {
  const {language, script, region} = tag;
  const listed = (...subtags: string[]) => find(subtags.join('-'));
  const isReadable = (locale: string) => !script || scriptOf(locale) === script;

  const there =
    region && ((script && listed(language, script, region)) ?? listed(language, region));
  if (there === '' || (there && isReadable(there))) return there;
  const home = homeOf();
  const ofRegion = region && listed(region);
  // A region counts for the languages that are at home there, not for those that people bring.
  if (!ofRegion || home === undefined) return home;
  const written = script ?? tag.maximize().script ?? (home && scriptOf(home));
  return scriptOf(ofRegion) === written ? ofRegion : home;

  /** Without the region; empty, too, for a language of ours to whose readers the script is foreign. */
  function homeOf() {
    const own = script && listed(language, script);
    if (own !== undefined) return own;
    const usual = listed(language);
    if (usual !== undefined) return usual && isReadable(usual) ? usual : '';
    const otherwise = listed(language, '');
    return otherwise && (script && isReadable(otherwise) ? otherwise : '');
  }
}

/**
 * The best of some locales for the languages that a reader wants: the same language in the same
 * script, the nearest region first, else the one that readers of the language read.
 *
 * @param locales BCP 47 tags, a parent before its regions
 * @param wanted BCP 47 tags, or lists of them such as the header `Accept-Language`, the preferred one
 *   first. What is no tag is warned of once and passed over.
 * @param table what readers of other languages read
 * @param own the best locale in the tag's own language
 */
export function bestAmong(
  locales: readonly string[],
  wanted: string | readonly string[] | null | undefined,
  table: Matching,
  own = (tag: string) => bestOf(locales, tag),
): string | undefined {
  const tags = [wanted ?? []].flat().flatMap(split);
  for (const tag of tags) {
    const parsed = parseTag(tag);
    const best = own(tag) ?? (parsed && lookUp(findIn(table), parsed));
    if (best && locales.includes(best)) return best;
    // A private name and an old one are tags, too, of which nothing is known.
    if (!/^(\*$|[ix]-)/i.test(tag) && !parsed) {
      warnOnce(`"${tag.slice(0, 99)}" is not a language tag such as "pt-BR".`);
    }
  }
  // Any other.
  return tags.includes('*') ? locales[0] : undefined;
}
