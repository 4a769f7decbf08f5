/** What elements tell programs of the sections that they show. */
import type {Section} from '../content/model.js';
import {faqPage, healthTopicContent, medicalCondition} from './json-ld.js';

/**
 * schema.org data of sections, which may be in several locales: for each locale the condition as far
 * as they tell of it, then each section.
 */
export function structuredData(sections: readonly Section[]): object[] {
  const locales = new Set(sections.map(({meta}) => meta.locale));
  return [...locales].flatMap((locale) => {
    const own = sections.filter(({meta}) => meta.locale === locale);
    return [
      medicalCondition(own),
      ...own.map((section) =>
        section.id === 'faq' ? faqPage(section) : healthTopicContent(section),
      ),
    ];
  });
}
