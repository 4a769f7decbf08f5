/**
 * Which of our locales serves readers of other languages and regions, from CLDR's language matching and
 * `locales/matching.json`, where we differ from it and say why.
 */
import aliases from 'cldr-core/supplemental/aliases.json' with {type: 'json'};
import matches from 'cldr-core/supplemental/languageMatching.json' with {type: 'json'};
import parents from 'cldr-core/supplemental/parentLocales.json' with {type: 'json'};

/** Tags, space separated, and the locale that serves their readers; `null` if none does. */
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

const pairs = (
  matches.supplemental.languageMatching['written-new'].languageMatch as Match[]
).flatMap((match) =>
  match._oneway ? match : [match, {_desired: match._supported, _supported: match._desired}],
);
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

/** Regions whose readers write as a locale's do, although it is not the language's usual one. */
function childrenOf(tag: string, locales: readonly string[]): string[] {
  const {parentLocale} = parents.supplemental.parentLocales;
  const {language, region, script} = new Intl.Locale(tag);
  const isVariety = !!region && locales.some((other) => isSameWriting(other, tag) && other !== tag);
  if (!isVariety) return [];
  // British spelling is what the world outside the United States and their neighbours writes.
  const roots = tag === 'en-GB' ? ['en-001', 'en-150'] : [tag];
  const children = Object.entries(parentLocale).filter(
    ([child, parent]) => roots.includes(parent) && !locales.includes(child) && child !== tag,
  );
  const short = ([child]: [string, string]) => {
    const {region} = new Intl.Locale(child);
    return script && likely(`${language}-${region}`).script === script
      ? [child, `${language}-${region}`]
      : [child];
  };
  return children.flatMap(short);
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
  const [source, ...others] = locales;
  for (const tag of others) {
    const locale = likely(tag);
    const isSource = locale.language === likely(source!).language;
    for (const {_desired, _supported} of pairs) {
      const fits = isLanguage(_desired) && _supported === locale.language && !isSource;
      if (fits && isReadable(_desired, locale) && !found.has(_desired)) found.set(_desired, tag);
    }
    for (const [alias, {_replacement, _reason}] of Object.entries(
      aliases.supplemental.metadata.alias.languageAlias as Record<
        string,
        {_replacement: string; _reason: string}
      >,
    )) {
      // Those that not every engine knows.
      const isMissing = ['bibliographic', 'macrolanguage'].includes(_reason);
      if (isMissing && isLanguage(alias) && _replacement === locale.language && !found.has(alias)) {
        found.set(alias, tag);
      }
    }
  }
  for (const tag of locales) {
    for (const child of childrenOf(tag, locales)) found.set(child, tag);
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
  const table: Matching = {};
  for (const [tag, locale] of found) {
    // The source is the last resort for all.
    if (locale === source) continue;
    const name = locale ?? '';
    table[name] = `${table[name] ? `${table[name]} ` : ''}${tag}`;
  }
  return table;
}
