/** Tells a site's author what is wrong with what `prerender()` was given. */
import {elementNames} from '../element-names.js';
import {isFeedbackAddress} from '../feedback.js';
import type {ElementName} from '../types.js';
import type {PrerenderOptions} from './options.js';

/** What an option may be, of those that would be taken for something else without a word. */
const choices = {
  drafts: ['show', 'hide'],
  figures: ['show', 'eager', 'hide'],
  layout: ['accordion', 'list'],
  styles: ['inline', 'link'],
  drawings: ['inline', 'link'],
} as const satisfies {[Name in keyof PrerenderOptions]?: ReadonlyArray<PrerenderOptions[Name]>};

/**
 * Checks what was given.
 *
 * @throws RangeError if there is no such element, or an option has a value that it cannot have
 * @throws TypeError if an option is of another type, or `styles` is `link` without `stylesheet`, or
 *   `drawings` without `drawingsFolder`
 */
export function checkOptions(element: ElementName, options: PrerenderOptions): void {
  if (!elementNames.includes(element)) {
    throw new RangeError(
      `There is no element "${element as string}". There are: ${elementNames.join(', ')}.`,
    );
  }
  for (const [name, values] of Object.entries(choices)) {
    const value = options[name as keyof typeof choices];
    if (value != null && !(values as readonly unknown[]).includes(value)) {
      throw new RangeError(`"${name}" is "${value}". It may be: ${values.join(', ')}.`);
    }
  }
  for (const name of ['topics', 'open'] as const) {
    const value: unknown = options[name];
    if (value != null && typeof value !== 'string') {
      throw new TypeError(`"${name}" has to be ids in one string, such as "symptoms diagnosis".`);
    }
  }
  const {feedbackHref} = options;
  if (feedbackHref && !isFeedbackAddress(feedbackHref)) {
    throw new RangeError(
      `"feedbackHref" is "${feedbackHref}". It may be http, https, mailto or a relative URL.`,
    );
  }
  if (options.styles === 'link' && !options.stylesheet) {
    throw new TypeError('A link to the styles needs their URL: give "stylesheet", too.');
  }
  if (options.drawings === 'link' && !options.drawingsFolder) {
    throw new TypeError('Links to the drawings need their URL: give "drawingsFolder", too.');
  }
}
