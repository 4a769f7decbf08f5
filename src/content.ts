/**
 * The content without the elements: for servers, tests, other frameworks. Needs no DOM.
 * @module
 */
import {sectionIds, type Safety, type Section, type SectionId} from '../content/model.js';
import {checkContent} from './content-shape.js';
import {keep, type Content} from './content-store.js';
import {loaders as additionLoaders} from './generated/additions/loaders.js';
import {loaders as citationLoaders} from './generated/citations/loaders.js';
import {loaders} from './generated/loaders/all.js';
import {localeTable, localeTags} from './generated/locales.js';
import {load as loadLabels} from './generated/sources/ui.js';
import {safetyOf} from './notices.js';
import {negotiate} from './parts/negotiation.js';

export type {
  Block,
  Figure,
  Help,
  List,
  Meta,
  Review,
  Safety,
  Section,
  SectionId,
  Source,
  SourceKind,
  Term,
  Topic,
  TranslatedBy,
  Ui,
} from '../content/model.js';
export {negotiate, sectionIds as sections};

/** What is known of a locale. */
export interface LocaleInfo {
  /** BCP 47 tag. */
  readonly tag: string;
  /** The language's name in that language. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
}

/** The locales that exist, English first. */
export const locales: readonly LocaleInfo[] = localeTable;

/**
 * Makes a content module known, so that elements show it without a request.
 *
 * @param content what a content module exports by default; the last one of a section and locale counts
 * @throws TypeError if it is something else, naming what is wrong: `content/topics/0/heading is not a
 *   string.`
 */
export function registerContent(content: Content): void {
  keep(checkContent(content));
}

/**
 * Loads one section in one locale, with its sources.
 *
 * @param section id of the section
 * @param locale a locale that exists: one of `locales`, or what `negotiate()` returns
 * @throws RangeError if the section or locale does not exist
 */
export async function loadContent(section: SectionId, locale: string): Promise<Section> {
  oneOf('section', section, sectionIds);
  oneOf('locale', locale, localeTags);
  const [{default: content}, {default: sources}] = await Promise.all([
    loaders[section][locale as keyof (typeof loaders)[SectionId]](),
    citationLoaders[section](),
  ]);
  return {...content, sources};
}

/**
 * Loads the sentences that a reader has to be told with a section: that it is general, who has
 * reviewed it, and of a translation that it is a draft. Show them wherever you show its text.
 *
 * @param section what `loadContent()` or a content module gives
 * @throws RangeError if there are no such sentences in its locale
 */
export async function loadSafety(section: Section): Promise<Safety> {
  const {locale} = section.meta;
  oneOf('locale', locale, localeTags);
  const [{default: ui}, {default: additions}] = await Promise.all([
    loadLabels(locale),
    additionLoaders[locale]!(),
  ]);
  return safetyOf(section, {...ui, additions});
}

function oneOf(what: string, value: string, values: readonly string[]): void {
  if (!values.includes(value)) {
    throw new RangeError(`There is no ${what} "${value}". There are: ${values.join(', ')}.`);
  }
}
