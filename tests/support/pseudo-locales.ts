/**
 * Made-up languages for elements in a browser, to show what a real translation may do to a layout:
 * `en-XA` is longer by two fifths and full of accents, `ar-XB` runs right to left.
 */
import {sectionIds, type UiText} from '../../content/model.js';
import {ui} from '../../content/ui.js';
import {accent, mirror} from '../../l10n/pseudo-text.js';
import {loadContent} from '../../src/content.js';
import {keep, knowLocales} from '../../src/content-store.js';
import {translation} from '../../src/elements/notice.js';
import type {Meta, Section, Ui} from '../../src/types.js';

const makers = [
  {locale: 'en-XA', dir: 'ltr', make: accent},
  {locale: 'ar-XB', dir: 'rtl', make: mirror},
] as const;

/** The tags of the made-up languages. */
export const pseudoLocales = makers.map(({locale}) => locale);

/** Makes the made-up languages known, so that elements show them as they show drafts. */
export async function registerPseudoLocales(): Promise<void> {
  const sections = await Promise.all(sectionIds.map((id) => loadContent(id, 'en')));
  const {version} = sections[0]!.meta;
  const {notice, article, ...labels}: Omit<UiText, 'additions'> = ui();
  knowLocales(pseudoLocales, translation);
  for (const {locale, dir, make} of makers) {
    const meta: Meta = {
      locale,
      dir,
      version,
      status: 'draft',
      fallback: [],
      reviews: [],
      nextReview: null,
    };
    for (const section of sections) keep({...replaceTexts(section, make), meta});
    const own: Ui = {
      ...replaceTexts(labels, make),
      notice: {...replaceTexts(notice, make), english: {...labels, ...notice}},
      meta,
    };
    keep(own);
    keep({...own, id: 'article', article: replaceTexts(article, make)});
  }
}

/** A section of the page's own in a made-up language. */
export function madeUp(section: Section, tag: (typeof pseudoLocales)[number]): Section {
  const {locale, dir, make} = makers.find(({locale}) => locale === tag)!;
  const {meta} = section;
  return {...replaceTexts(section, make), meta: {...meta, locale, dir}};
}

/** What is no text. */
const names = ['id', 'kind', 'level', 'formerly', 'url'];

/** All texts of a value made over. */
function replaceTexts<T>(value: T, make: (text: string) => string): T {
  const replace = (item: unknown, key = ''): unknown => {
    if (typeof item === 'string') return names.includes(key) ? item : make(item);
    if (Array.isArray(item)) return item.map((one) => replace(one, key));
    if (typeof item !== 'object' || !item) return item;
    return Object.fromEntries(
      Object.entries(item).map(([name, one]) => [name, replace(one, name)]),
    );
  };
  return replace(value) as T;
}
