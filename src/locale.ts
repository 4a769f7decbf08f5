/** Which of the locales that exist serves the readers of a language. */

/** The source locale, and the last resort. */
export const sourceLocale = 'en';

/** A tag as BCP 47 has it now, of what pages, systems and older standards write. */
const spell = (tag: string) =>
  tag
    .trim()
    .replace(/[.@].*/, '')
    .replaceAll('_', '-')
    // Parts and styles of a script, which its readers read: kana, Hangul, Fraktur, Nastaliq. And regions of
    // three letters in which the traditional characters are read.
    .replace(
      /^(zh)-(?:hanb|twn|hkg|mac)\b|-(?:(aran)|han[gi]|hira|hrkt|kana|lat[fg])\b/i,
      (_, chinese, arabic) => (chinese ? 'zh-Hant' : arabic ? '-Arab' : ''),
    )
    // An extended language replaces what stands before it, but is no region. Old names begin with `i`.
    .replace(/^(i|sgn|zh(-min)?)-(?=[a-z]{3}(-|$))(?!chn|sgp|min)/i, '')
    // Mandarin is what `zh` alone means, which not every engine knows.
    .replace(/^cmn\b/i, 'zh');

/**
 * A tag with all that it stands for, or what is left of one that is none, shortened from its end (RFC
 * 4647). Undefined for a list of tags, and where nothing is left.
 */
export function parseTag(tag: string): Intl.Locale | undefined {
  // No tag is that long, and what a browser sends may be anything.
  if (/[,;]|.{99}/s.test(tag)) return undefined;
  for (let rest = spell(tag); rest; rest = rest.replace(/((^|-)\w)?(^|-)[^-]*$/, '')) {
    try {
      return new Intl.Locale(rest);
    } catch {
      // A shorter one may be.
    }
  }
  return undefined;
}

/** Language and script that a tag stands for: `zh-Hant` for `zh-TW`. Empty for what is no tag. */
export function writingOf(tag: string): string {
  const locale = parseTag(tag);
  // Some write that a language is undetermined, of which Intl makes English.
  if (!locale || /^und/.test(locale.baseName)) return '';
  const {language, script} = locale.maximize();
  return `${language}-${script}`;
}

/** The same with the region. */
const placeOf = (tag: string) => `${writingOf(tag)}-${parseTag(tag)!.maximize().region}`;

/**
 * The best of some locales for a language: the same language in the same script, the same region first,
 * else the last, which is for all other regions.
 *
 * @param locales BCP 47 tags, a parent before its regions
 * @param tag a BCP 47 tag, as pages write it
 */
export function bestOf(locales: Iterable<string>, tag: string): string | undefined {
  const all = [...locales];
  // The usual case, and Intl takes its time.
  if (all.includes(tag)) return tag;
  const writing = writingOf(tag);
  const able = all.filter((own) => writingOf(own) === writing);
  return able.find((own) => placeOf(own) === placeOf(tag)) ?? able.at(-1);
}
