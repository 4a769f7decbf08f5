/**
 * Which of our locales serves readers of other languages and regions, from CLDR's language matching and
 * `locales/matching.json`, where we differ from it and say why.
 */
import available from 'cldr-core/availableLocales.json' with {type: 'json'};
import matches from 'cldr-core/supplemental/languageMatching.json' with {type: 'json'};
import {bestOf} from '../src/locale.js';
import {lookUp, type Matching} from '../src/negotiate.js';
import {
  knownLanguages,
  knownVariants,
  languageAliases,
  partsOf,
  subtagsOf,
  tagOf,
  withLikely,
} from './likely-subtags.js';

/**
 * Tags, or regions for all languages that are at home there, space separated, and the locale that serves
 * their readers; `null` if none does.
 */
export interface Difference {
  tags: string;
  locale: string | null;
  reason: string;
}

/** The locale for a tag; `null` if none serves its readers. */
type Found = Map<string, string | null>;

interface Match {
  _desired: string;
  _supported: string;
  _oneway?: boolean;
}

const cldr = matches.supplemental.languageMatching['written-new'];
const pairs = (cldr.languageMatch as Match[]).flatMap((match) =>
  match._oneway ? match : [match, {_desired: match._supported, _supported: match._desired}],
);

/** Languages that CLDR has names and numbers in: pages may be in them in more than one script. */
const isWritten = new Set(available.availableLocales.full.map((tag) => withLikely(tag).language));

const languagesOf = (locales: readonly string[]) =>
  new Set(locales.map((tag) => withLikely(tag).language));

const isLanguage = (tag: string) => /^[a-z]{2,3}$/.test(tag);

/** Whether readers of a language read a locale's script: it is theirs, or CLDR says so of both scripts. */
function isReadable(language: string, tag: string): boolean {
  const {script} = withLikely(language);
  const locale = withLikely(tag);
  const [own, wanted] = [`${locale.language}-${locale.script}`, `${language}-${script}`];
  return (
    script === locale.script ||
    pairs.some(({_desired, _supported}) => _desired === wanted && _supported === own)
  );
}

/** What CLDR's pairs and our differences say, of languages and of regions. */
function statedIn(locales: readonly string[], differences: readonly Difference[]): Found {
  const stated: Found = new Map();
  const [source, ...others] = locales;
  const own = languagesOf(locales);
  for (const tag of others) {
    const {language} = withLikely(tag);
    if (language === withLikely(source!).language) continue;
    for (const {_desired, _supported} of pairs) {
      const fits = isLanguage(_desired) && _supported === language && !own.has(_desired);
      if (fits && isReadable(_desired, tag) && !stated.has(_desired)) stated.set(_desired, tag);
    }
  }
  for (const {tags, locale} of differences) {
    if (locale && !locales.includes(locale)) continue;
    for (const tag of tags.split(' ')) {
      if (stated.get(tag) === locale) {
        throw new Error(
          `locales/matching.json: "${tag}" is ${locale} by CLDR, too. Take it out of "tags".`,
        );
      }
      if (!locales.includes(tag)) stated.set(tag, locale);
    }
  }
  return stated;
}

/** The locale of the region that a language is at home in; `null` for one that nothing serves there. */
function localeAtHome(stated: Found, language: string): string | null | undefined {
  return stated.get(withLikely(language).region ?? '');
}

/**
 * The locale for a language, or for it in a script or region: the one that is stated for it, else the one
 * of the region that it is at home in, if it is written in the same script. `null` for a language that
 * is at home in such a region and written otherwise.
 */
function localeFor(stated: Found, tag: string): string | null | undefined {
  const {language, script, region} = withLikely(tag);
  const own = stated.get(tag);
  const atHome = localeAtHome(stated, language);
  // Of what nobody would have served it needs no mention.
  if (own === null && isLanguage(tag) && !atHome) return undefined;
  if (own !== undefined) return own;
  const isReadable = (locale: string | null | undefined) =>
    !!locale && withLikely(locale).script === script;
  const usual = stated.get(language) ?? undefined;
  const isUsual = script === withLikely(language).script;
  const home = [usual, atHome].find(isReadable) ?? (usual && isUsual ? usual : null);
  const isKnown = usual !== undefined || !!atHome;
  if (isLanguage(tag)) return isKnown ? home : undefined;
  const there = stated.get(region ?? '');
  // A region counts for the languages that are at home there, not for those that people bring.
  if (!isKnown) return undefined;
  if (isReadable(there) && withLikely(there!).language !== language) return there;
  const inScript = `${language}-${script}`;
  return home ?? (tag === inScript ? null : localeFor(stated, inScript));
}

/** The locale that serves the readers of another language than ours by CLDR and our differences. */
export function neighbours(
  locales: readonly string[],
  differences: readonly Difference[],
): (tag: string) => string | undefined {
  const stated = statedIn(locales, differences);
  return (tag) => localeFor(stated, tag) ?? undefined;
}

/** Languages in scripts and regions, of which the table may give another locale than it should. */
function variantsOf(stated: Found, found: Found): string[] {
  const isNow = (tag: string) => isLanguage(tag) && !languageAliases[tag];
  return [
    ...knownVariants,
    ...[...found.keys()].filter(isNow).map((tag) => `${tag}-${withLikely(tag).script}`),
    ...[...stated.keys()].filter(isNow).flatMap((language) => {
      const atHome = localeAtHome(stated, language);
      return atHome ? `${language}-${withLikely(atHome).script}` : [];
    }),
    ...knownVariants.flatMap((tag) => {
      const {language, region} = partsOf(tag);
      return region ? `${language}-${withLikely(language).script}-${region}` : [];
    }),
    // Other names of our own languages, such as "chi-TW".
    ...[...found.keys()].filter(isOtherName).flatMap((name) => {
      const {language} = subtagsOf(name);
      return knownVariants
        .filter((tag) => partsOf(tag).language === language)
        .map((tag) => tag.replace(language, name));
    }),
  ];
}

/** Names that not every engine knows. */
const isOtherName = (tag: string) => /biblio|legacy/.test(languageAliases[tag]?._reason ?? '');

/** A tag as an engine has it that knows nothing of its language. */
const unknown = (tag: string) => {
  const parts = partsOf(tag);
  return {...parts, maximize: () => parts};
};

/** By the locale, as it is needed in a page. */
function tableOf(found: Found): Matching {
  const table: Record<string, string> = {};
  for (const [tag, locale] of found) {
    const name = locale ?? '';
    table[name] = `${table[name] ? `${table[name]} ` : ''}${tag}`;
  }
  return table;
}

/**
 * The table for the locales that exist. It names every language, so that no engine is asked where one is
 * at home.
 *
 * @param locales BCP 47 tags, a parent before its regions, the source first: it is for all others
 * @throws {Error} for a difference that no CLDR match needs: it says so
 */
export function languageMatching(
  locales: readonly string[],
  differences: readonly Difference[],
): Matching {
  const stated = statedIn(locales, differences);
  const found: Found = new Map();
  const own = languagesOf(locales);
  const isOwn = (tag: string) => own.has(withLikely(tag).language);

  for (const [tag, locale] of stated) if (/^[A-Z]/.test(tag)) found.set(tag, locale);
  for (const tag of new Set([...stated.keys(), ...knownLanguages])) {
    if (!isLanguage(tag) || isOwn(tag)) continue;
    const locale = localeFor(stated, tag);
    const atHome = localeAtHome(stated, tag);
    if (locale || (locale === null && stated.has(tag))) found.set(tag, locale);
    else if (atHome && isWritten.has(tag)) found.set(`${tag}-`, atHome);
  }
  for (const alias of Object.keys(languageAliases).filter(isLanguage)) {
    const now = tagOf(subtagsOf(alias));
    const locale = isOwn(now) ? bestOf(locales, now) : localeFor(stated, now);
    if (locale && !found.has(alias)) found.set(alias, locale);
  }
  const find = (name: string) => {
    const locale = found.get(name);
    return locale === null ? '' : locale;
  };
  const variants = [...stated.keys(), ...variantsOf(stated, found)];
  for (const tag of new Set(variants.filter((tag) => /^[a-z]+-[A-Z]/.test(tag)))) {
    const now = tagOf(subtagsOf(tag));
    const ours = isOwn(now) && bestOf(locales, now);
    if (now === tag && ours) continue;
    const locale = ours || localeFor(stated, tag);
    const given = [new Intl.Locale(tag), unknown(tag)].map((read) => lookUp(find, read));
    if (given.every((other) => (other ?? '') === (locale ?? ''))) continue;
    found.set(tag, locale ?? null);
  }
  return tableOf(found);
}
