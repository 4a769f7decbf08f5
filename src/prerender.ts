/**
 * Elements as HTML with a declarative shadow root: readable without script, and adopted as they are
 * when the script arrives. Needs no DOM.
 * @module
 */
import {contents} from './generated/contents.js';
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
export const prerender = (element: ElementName, options: PrerenderOptions = {}): string =>
  elementHtml(element, options, contents, negotiate(options.locale ?? []));
