/** Prerendering for code that readers load, too: it has one language. */
import {bestAmong, type Matching} from '../negotiate.js';
import type {ElementName} from '../types.js';
import {elementHtml, type Contents} from './element-html.js';
import type {PrerenderOptions} from './options.js';

/**
 * An element as HTML in the only locale that there is.
 *
 * @param contents what there is to show in it, by content id
 * @param matching other languages whose readers read it
 * @throws RangeError if another language is wanted, or as `elementHtml` does
 * @throws TypeError as `elementHtml` does
 */
export function prerenderIn(
  locale: string,
  contents: Contents[string],
  matching: Matching,
  element: ElementName,
  options: PrerenderOptions,
): string {
  const {locale: wanted} = options;
  if (wanted?.length && !bestAmong([locale], wanted, matching)) {
    throw new RangeError(
      `prerender/${locale}.js has no text in "${[wanted].flat().join(', ')}". Import calcinosis-cutis/prerender.js, which has all languages.`,
    );
  }
  return elementHtml(element, options, {[locale]: contents}, locale);
}
