/** The elements, and what each shows. */
import {sectionIds} from '../content/model.js';
import type {ElementName} from './types.js';

/** The elements by what they show, the article last. */
export const elementNames: readonly ElementName[] = [...sectionIds, 'article'];

/** Ids of the contents that an element shows: the labels, then its sections. */
export const contentIds = (element: ElementName): readonly [string, ...string[]] =>
  element === 'article' ? ['article', ...sectionIds] : ['ui', element];
