/** Which of our locales a reader gets. */
import {loaders} from './generated/sources/ui.js';
import {warnOnce} from './warn-once.js';

/** The source locale, and the last resort. */
export const sourceLocale = 'en';

/** BCP 47 tags of the locales that exist, English first. */
export const localeTags: readonly string[] = Object.keys(loaders);

/** Language and script that a tag stands for: `zh-Hant` for `zh-TW`. */
const writing = (tag: string) =>
  new Intl.Locale(tag).maximize().baseName.replace(/^(\w+-\w+).*/, '$1');

/**
 * The best of our locales for the languages that a reader wants: the same language in the same
 * script, the nearest region first; `en` if there is none.
 *
 * @param tags BCP 47 tags, the preferred one first. An invalid one is warned of once and passed over.
 */
export function negotiate(tags: string | readonly string[]): string {
  for (const tag of [tags].flat().filter(Boolean)) {
    try {
      const {baseName} = new Intl.Locale(tag);
      const able = localeTags.filter((own) => writing(own) === writing(baseName));
      // A parent stands before its regions.
      const best = able.findLast((own) => baseName.startsWith(own)) ?? able[0];
      if (best) return best;
    } catch {
      warnOnce(`"${tag}" is not a language tag such as "pt-BR".`);
    }
  }
  return sourceLocale;
}
