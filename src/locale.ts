/** Which of the locales that exist a reader gets. */
import {warnOnce} from './warn-once.js';

/** The source locale, and the last resort. */
export const sourceLocale = 'en';

/** Language and script that a tag stands for: `zh-Hant` for `zh-TW`. */
export const writingOf = (tag: string): string =>
  new Intl.Locale(tag).maximize().baseName.replace(/^(\w+-\w+).*/, '$1');

/**
 * The best of some locales for the languages that a reader wants: the same language in the same
 * script, the nearest region first.
 *
 * @param locales BCP 47 tags, a parent before its regions
 * @param tags BCP 47 tags, the preferred one first. An invalid one is warned of once and passed over.
 */
export function bestOf(
  locales: Iterable<string>,
  tags: string | readonly string[],
): string | undefined {
  const all = [...locales];
  for (const tag of [tags].flat().filter(Boolean)) {
    // The usual case, and Intl takes its time.
    if (all.includes(tag)) return tag;
    try {
      const {baseName} = new Intl.Locale(tag);
      const able = all.filter((own) => writingOf(own) === writingOf(baseName));
      const best = able.findLast((own) => baseName.startsWith(own)) ?? able[0];
      if (best) return best;
    } catch {
      warnOnce(`"${tag}" is not a language tag such as "pt-BR".`);
    }
  }
  return undefined;
}
