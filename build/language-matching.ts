/**
 * Which of our locales serves readers of other languages and regions, from CLDR's language matching and
 * `locales/matching.json`, where we differ from it and say why.
 */
import available from 'cldr-core/availableLocales.json' with {type: 'json'};
import aliases from 'cldr-core/supplemental/aliases.json' with {type: 'json'};
import matches from 'cldr-core/supplemental/languageMatching.json' with {type: 'json'};
import parents from 'cldr-core/supplemental/parentLocales.json' with {type: 'json'};
import {bestAmong} from '../src/negotiate.js';

/**
 * Tags, or regions for all languages that are at home there, space separated, and the locale that serves
 * their readers; `null` if none does.
 */
export interface Difference {
  tags: string;
  locale: string | null;
  reason: string;
}

/** Tags by locale, space separated; those that no locale serves under the empty name. */
export type Matching = Record<string, string>;

interface Match {
  _desired: string;
  _supported: string;
  _oneway?: boolean;
}

const cldr = matches.supplemental.languageMatching['written-new'];
const pairs = (cldr.languageMatch as Match[]).flatMap((match) =>
  match._oneway ? match : [match, {_desired: match._supported, _supported: match._desired}],
);
/** Chromium does not know where these are at home. */
const homeless = ['hnm', 'luh', 'sjc'];

const isLanguage = (tag: string) => /^[a-z]{2,3}$/.test(tag);

const likely = (tag: string) => new Intl.Locale(tag).maximize();

/** Whether readers of a language read a locale's script: it is theirs, or CLDR says so of both scripts. */
function isReadable(language: string, locale: Intl.Locale): boolean {
  const {script} = likely(language);
  const [own, wanted] = [`${locale.language}-${locale.script}`, `${language}-${script}`];
  return (
    script === locale.script ||
    pairs.some(({_desired, _supported}) => _desired === wanted && _supported === own)
  );
}

/**
 * Regions whose readers write as the first locale of a language does. Its last one is for all others.
 */
function exceptionsOf(tag: string, locales: readonly string[]): string[] {
  const siblings = locales.filter((other) => isSameWriting(other, tag));
  const last = siblings.at(-1)!;
  if (tag === last || tag !== siblings[0]) return [];
  const isOther = (other: string) =>
    !siblings.includes(other) && likely(other).region !== likely(tag).region;

  // British spelling is for all but the United States and their neighbours: CLDR has the exceptions.
  const {language, region} = new Intl.Locale(last);
  const rule = (cldr.languageMatch as Match[]).find(
    ({_desired, _supported}) =>
      _supported === `${language}-*-${region}` && _desired.startsWith(`${language}-*-$!`),
  );
  const variables: Record<string, {_value: string}> = cldr.matchVariables;
  const regions = rule && variables[`$${rule._desired.split('!')[1]}`]!._value.split('+');
  if (regions) return regions.map((other) => `${language}-${other}`).filter(isOther);

  const {parentLocale} = parents.supplemental.parentLocales;
  const children = Object.entries(parentLocale).flatMap(([child, parent]) =>
    parent === last ? child : [],
  );
  return available.availableLocales.full.filter(
    (other) => isSameWriting(other, tag) && isOther(other) && !children.includes(other),
  );
}

const isSameWriting = (tag: string, other: string) => {
  const [one, two] = [likely(tag), likely(other)];
  return one.language === two.language && one.script === two.script;
};

/**
 * The table for the locales that exist.
 *
 * @param locales BCP 47 tags, a parent before its regions, the source first: it is for all others
 * @throws {Error} for a difference that no CLDR match needs: it says so
 */
export function languageMatching(
  locales: readonly string[],
  differences: readonly Difference[],
): Matching {
  const found = new Map<string, string | null>();
  /** What a region may give as well. */
  const byLanguage: string[] = [];
  const [source, ...others] = locales;
  for (const tag of others) {
    const locale = likely(tag);
    const isSource = locale.language === likely(source!).language;
    for (const {_desired, _supported} of pairs) {
      const isOwn = locales.some((own) => likely(own).language === _desired);
      const fits = isLanguage(_desired) && _supported === locale.language && !isSource && !isOwn;
      if (!fits || !isReadable(_desired, locale) || found.has(_desired)) continue;
      found.set(_desired, tag);
      if (!homeless.includes(_desired)) byLanguage.push(_desired);
    }
    for (const [alias, {_replacement, _reason}] of Object.entries(
      aliases.supplemental.metadata.alias.languageAlias as Record<
        string,
        {_replacement: string; _reason: string}
      >,
    )) {
      // Those that not every engine knows.
      const isMissing = ['bibliographic', 'legacy', 'macrolanguage'].includes(_reason);
      if (isMissing && isLanguage(alias) && _replacement === locale.language && !found.has(alias)) {
        found.set(alias, tag);
      }
    }
  }
  for (const tag of locales) {
    for (const other of exceptionsOf(tag, locales)) found.set(other, tag);
  }
  for (const {tags, locale} of differences) {
    if (locale && !locales.includes(locale)) continue;
    for (const tag of tags.split(' ')) {
      if (found.get(tag) === locale) {
        throw new Error(
          `locales/matching.json: "${tag}" is ${locale} by CLDR, too. Take it out of "tags".`,
        );
      }
      if (!locales.includes(tag)) found.set(tag, locale);
    }
  }
  for (const tag of byLanguage) {
    const locale = found.get(tag) ?? undefined;
    found.delete(tag);
    if (bestAmong(locales, tag, tableOf(found)) !== locale) found.set(tag, locale ?? null);
  }
  return tableOf(found);
}

/** By the locale, as it is needed in a page. */
function tableOf(found: ReadonlyMap<string, string | null>): Matching {
  const table: Matching = {};
  for (const [tag, locale] of found) {
    const name = locale ?? '';
    table[name] = `${table[name] ? `${table[name]} ` : ''}${tag}`;
  }
  return table;
}
