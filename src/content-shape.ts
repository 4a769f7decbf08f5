/** Tells content from what only looks like it, before a word of it is shown. */

import type {Section} from '../content/model.js';

/**
 * What a value has to be: a text that matches a pattern, a list of such values, or an object with
 * such values. In an object, a key that ends in `?` may be missing or null.
 */
type Shape = RegExp | readonly [Shape] | {readonly [key: string]: Shape};

const text = /^/;
/** Ids are part of the page's URL. */
const id = /^[\w-]+$/;
const texts = [text] as const;
const figure = {id, alt: text, caption: text, labels: texts};
const meta = {
  locale: id,
  dir: /^(ltr|rtl)$/,
  fallback: texts,
  version: text,
  status: /^(source|approved|draft)$/,
  'reviewedBy?': text,
  'reviewedOn?': text,
};

const section = {
  id: /^\w+$/,
  title: text,
  intro: texts,
  topics: [{id, heading: text, 'term?': text, body: texts, 'figure?': figure}],
  figures: [figure],
  meta,
} as const;

const labels = {disclaimer: text, notReviewed: text, meta};

/** What a value is by its shape, and nothing else: a copy, which nobody changes later. */
function check(value: unknown, shape: Shape, path: string): unknown {
  const fail = (what: string): never => {
    throw new TypeError(`${path} is not ${what}.`);
  };
  if (shape instanceof RegExp) {
    if (typeof value !== 'string') fail('a string');
    else if (!shape.test(value)) fail(`like ${shape}`);
    return value;
  }
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) fail('a list');
    return [...(value as unknown[])].map((item, i) =>
      check(item, shape[0] as Shape, `${path}/${i}`),
    );
  }
  if (typeof value !== 'object' || !value) fail('an object');
  return Object.fromEntries(
    Object.entries(shape).flatMap(([name, inner]) => {
      const key = name.replace('?', '');
      const item = (value as Record<string, unknown>)[key];
      return item == null && key !== name ? [] : [[key, check(item, inner, `${path}/${key}`)]];
    }),
  );
}

/**
 * Makes sure that a value is a section.
 *
 * @throws TypeError that names the first wrong path, such as `content/topics/0/heading`
 */
export const checkSection = (value: unknown, path: string): Section =>
  check(value, section, path) as Section;

/**
 * Makes sure that a value is a section or labels.
 *
 * @throws TypeError as `checkSection()` does
 */
export const checkContent = (value: unknown): unknown =>
  check(
    value,
    ['ui', 'article'].includes((value as {id: string} | undefined)?.id ?? '') ? labels : section,
    'content',
  );
