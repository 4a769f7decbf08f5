/** Tells content from what only looks like it, before a word of it is shown. */

import type {Section} from '../content/model.js';
import type {Content} from './content-store.js';

/**
 * What a value has to be: a text that matches a pattern, a whole number from 1 on, a list of such
 * values, an object with such values, or what depends on the value. In an object, a key that ends in `?` may be missing or null;
 * one that ends in `*` is an empty list then.
 */
type Shape =
  | RegExp
  | typeof count
  | readonly [Shape]
  | {readonly [key: string]: Shape}
  | ((value: unknown) => Shape);

const count = 'count';

const text = /^/;
/** Ids are part of the page's URL. */
const id = /^[\w-]+$/;
const texts = [text] as const;
const day = /^\d{4}-\d\d-\d\d$/;
const list = {kind: /^(bullets|steps|notes)$/, 'lead?': text, items: texts};
/** A paragraph or a list. */
const blocks = [(value: unknown) => (value && typeof value === 'object' ? list : text)] as const;
const help = [
  {id, level: /^(emergency|urgent|soon)$/, title: text, items: texts, 'more?': text},
] as const;
const figure = {id, alt: text, caption: text, labels: texts};
const meta = {
  locale: id,
  dir: /^(ltr|rtl)$/,
  fallback: texts,
  version: text,
  status: /^(source|approved|draft)$/,
  'reviews*': [
    {role: /^(clinical|language)$/, name: text, qualification: text, interests: text, on: day},
  ],
  'nextReview?': day,
  'translatedBy?': {
    'machine?': {'kind?': text, 'on?': day},
    'people?': {count, qualifications: texts},
    'inWords?': {own: text, english: text},
  },
} as const;

const section = {
  id: /^\w+$/,
  title: text,
  'about?': text,
  'keyPoints*': texts,
  'help*': help,
  intro: blocks,
  topics: [
    {
      id,
      'formerly?': [id],
      heading: text,
      'term?': text,
      body: blocks,
      'help?': help,
      'ask?': texts,
      'words?': [{id, term: text, meaning: text}],
      'figure?': figure,
      'sources?': [count],
    },
  ],
  figures: [figure],
  'sources?': [{id, citation: text, url: /^https?:\/\/\S+$/i, kind: text}],
  meta,
} as const;

const labels = {disclaimer: text, notReviewed: text, meta};

/** What a value is by its shape, and nothing else: a copy, which nobody changes later. */
function check(value: unknown, shape: Shape, path: string): unknown {
  const fail = (what: string): never => {
    throw new TypeError(`${path} is not ${what}.`);
  };
  if (typeof shape === 'function') return check(value, shape(value), path);
  if (shape === count) {
    if (!Number.isInteger(value) || (value as number) < 1) fail('a whole number from 1 on');
    return value;
  }
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
      const key = name.replace(/[?*]/, '');
      let item = (value as Record<string, unknown>)[key];
      if (name.endsWith('*')) item ??= [];
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
 * @returns the section as `checkSection()` returns it, or the labels
 * @throws TypeError as `checkSection()` does
 */
export function checkContent(value: unknown): Content {
  const isLabels = ['ui', 'article'].includes((value as {id: string} | undefined)?.id ?? '');
  const checked = check(value, isLabels ? labels : section, 'content');
  return (isLabels ? value : checked) as Content;
}
