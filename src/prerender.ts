/**
 * Elements as HTML with a declarative shadow root: readable without script, and adopted as they are
 * when the script arrives. Needs no DOM.
 * @module
 */
import {contents} from './generated/contents.js';
import {bestOf, parseTag, sourceLocale} from './locale.js';
import {negotiate} from './parts/negotiation.js';
import {elementHtml} from './prerender/element-html.js';
import type {PrerenderOptions} from './prerender/options.js';
import type {ElementName} from './types.js';

export type {PrerenderOptions} from './prerender/options.js';
export type {ElementName, Options} from './types.js';

/**
 * An element as HTML, with all that it shows in a declarative shadow root.
 *
 * @param element a section's id, or `article`
 * @throws RangeError if there is no such element, or an option has a value that it cannot have
 * @throws TypeError if an option is of another type, or `styles` is `link` without `stylesheet`, or
 *   `drawings` without `drawingsFolder`
 */
export function prerender(element: ElementName, options: PrerenderOptions = {}): string {
  const locale = negotiate(options.locale ?? []);
  return elementHtml(element, options, contents, locale, pageLanguage(options, locale));
}

/** The first tag that is wanted, unless the text is in one of these languages, or for nobody’s. */
function pageLanguage({locale: wanted = []}: PrerenderOptions, locale: string): string {
  const tags = [wanted]
    .flat()
    .flatMap((list) => list.split(','))
    .flatMap((item) => parseTag(item.replace(/;.*/, ''))?.baseName ?? []);
  const isOwn = locale === sourceLocale || tags.some((tag) => bestOf([locale], tag));
  return isOwn ? locale : (tags[0] ?? locale);
}
