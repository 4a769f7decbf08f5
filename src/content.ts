/**
 * The content without the elements: for servers, tests, other frameworks. Needs no DOM.
 * @module
 */
import {sectionIds, type Section, type SectionId} from '../content/model.js';
import {registerContent} from './content-store.js';
import {loaders} from './generated/loaders/all.js';
import {localeTable, localeTags} from './generated/locales.js';
import {negotiate} from './loading.js';

export type {Figure, Meta, Section, SectionId, Topic, Ui} from '../content/model.js';
export {negotiate, registerContent, sectionIds as sections};

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
 * Loads one section in one locale.
 *
 * @param section id of the section
 * @param locale a locale that exists: one of `locales`, or what `negotiate()` returns
 * @throws RangeError if the section or locale does not exist
 */
export async function loadContent(section: SectionId, locale: string): Promise<Section> {
  const oneOf = (what: string, value: string, values: readonly string[]) => {
    if (!values.includes(value)) {
      throw new RangeError(`There is no ${what} "${value}". There are: ${values.join(', ')}.`);
    }
  };
  oneOf('section', section, sectionIds);
  oneOf('locale', locale, localeTags);
  return (await loaders[section][locale as keyof (typeof loaders)[SectionId]]()).default;
}
