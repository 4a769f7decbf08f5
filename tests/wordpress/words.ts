/** What a reader is to find of an element, in a language. */
import {contents} from '../../src/generated/contents.js';
import {sectionIds} from '../../content/model.js';
import type {ElementName} from '../../src/types.js';
import {figuresOf} from '../support/figures-of.js';
import {sectionTexts} from '../support/section-texts.js';

export type Locale = keyof typeof contents;

export const sectionsOf = (element: ElementName, locale: Locale) =>
  (element === 'article' ? sectionIds : [element]).map((id) => contents[locale][id]);

/** That it is general information, that nobody has reviewed it, and that it is a draft. */
export function safetySentences(locale: Locale): string[] {
  const {disclaimer, notReviewed, notice} = contents[locale].ui;
  return [disclaimer, notReviewed, ...(notice ? [notice.draft, notice.english.draft] : [])].map(
    String,
  );
}

/** Every text, the safety sentences among them. */
export const allTexts = (element: ElementName, locale: Locale): string[] => [
  ...sectionsOf(element, locale).flatMap(sectionTexts),
  ...safetySentences(locale),
];

export const figureCount = (element: ElementName, locale: Locale): number =>
  sectionsOf(element, locale).flatMap(figuresOf).length;

/** Text as it is compared: spaces do not count. */
export const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The texts that are not in another. */
export const missingIn = (text: string, texts: readonly string[]): string[] => {
  const there = squeezed(text);
  return texts.filter((one) => !there.includes(squeezed(one)));
};
