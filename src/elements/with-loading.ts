import type {Ui} from '../../content/model.js';
import {keep, knowLocales} from '../content-store.js';
import {localeTags} from '../generated/locales.js';
import type {Load} from '../loading.js';
import {ownLocale} from '../own-languages.js';
import type {CalcinosisElement} from './calcinosis-element.js';

/**
 * Gives an element what loads its contents in any language, and the labels in English. It is a
 * function that returns the class, so that bundlers can leave out the classes that nobody uses.
 */
export function withLoading<Class extends typeof CalcinosisElement>(
  Element: Class,
  load: Load,
  english: Ui,
): Class {
  knowLocales(localeTags, undefined, ownLocale);
  keep(english);
  Element.load = load;
  return Element;
}
