/**
 * What the elements are shown with everywhere: in stories, accessibility checks, screenshots and the
 * tests of engines. A new section or locale is in it by being one.
 */
import {elementNames} from '../../src/element-names.js';
import type {Section} from '../../content/model.js';
import {scriptOf} from '../../content/writing.js';
import {localeTable} from '../../src/generated/locales.js';
import type {ElementName} from '../../src/types.js';
import {everyShape} from './every-shape.js';
import {reviewedMeta} from './sample-review.js';

/** One use of one element. */
export interface Fixture {
  /** Unique among the element's fixtures, as a story's title: `Accordion`. */
  name: string;
  element: ElementName;
  /** Attributes as a page writes them; '' for a boolean one. */
  attributes: Readonly<Record<string, string>>;
  /** Slotted text by slot name; '' is the default slot. */
  slots?: Readonly<Record<string, string>>;
  /** Content of the page's own, instead of ours. */
  content?: Section;
}

/** The elements, the article last. */
export const elements = elementNames;

/** The locales, English first. */
export const locales = localeTable;

/** Whether a locale's text is the English, in whatever spelling: it is no translation. */
export const isEnglish = (tag: string): boolean => new Intl.Locale(tag).language === 'en';

const scripts = locales.map(({tag}) => scriptOf(tag));

/**
 * The first locale of each way of writing, and the first translation that is written as English is:
 * what takes long, and is the same for all who write so, is tested in these.
 */
export const writings = locales
  .filter(
    ({tag}, i) =>
      scripts.indexOf(scriptOf(tag)) === i ||
      tag === locales.find((it, at) => scripts[at] === scripts[0] && !isEnglish(it.tag))!.tag,
  )
  .map(({tag}) => tag);

/** How a reader's colors can be. */
export const themes = ['light', 'dark', 'forced colors'] as const;

/** Tag name of an element. */
export const tagName = (element: ElementName) => `calcinosis-${element}` as const;

const withTopics = elements.filter((element) => element !== 'overview');

/** Every element as it is by itself, then what can be asked of each, then special uses of some. */
export const fixtures: readonly Fixture[] = [
  ...elements.map((element) => ({name: 'Default', element, attributes: {}})),
  ...withTopics.flatMap((element) => [
    {name: 'Accordion', element, attributes: {layout: 'accordion'}},
    {name: 'All open', element, attributes: {layout: 'accordion', open: 'all'}},
    {name: 'Exclusive', element, attributes: {layout: 'accordion', exclusive: ''}},
    {name: 'List', element, attributes: {layout: 'list'}},
  ]),
  {name: 'Own title', element: 'faq', attributes: {'hide-title': '', 'heading-level': '3'}},
  {name: 'Chosen topics', element: 'treatments', attributes: {topics: 'surgery medications'}},
  {name: 'Drafts hidden', element: 'symptoms', attributes: {drafts: 'hide'}},
  {name: 'Without figures', element: 'treatments', attributes: {figures: 'hide'}},
  {name: 'Deep headings', element: 'types', attributes: {'heading-level': '6'}},
  {
    name: 'Slots',
    element: 'diagnosis',
    attributes: {},
    slots: {
      '': 'Your own text while nothing can be loaded.',
      before: 'Above: a note of your own.',
      after: 'Below: a note of your own.',
      'after-imaging': 'Our X-ray department: +1 555 0100',
      review: 'Your own line about who reviewed this page.',
    },
  },
  {
    name: 'Reports of mistakes',
    element: 'prevention',
    attributes: {
      'feedback-href': 'https://example.org/report?about={section}/{topic}&language={language}',
    },
  },
  {
    name: 'Reviewed',
    element: 'symptoms',
    attributes: {},
    content: {...everyShape, meta: {...everyShape.meta, ...reviewedMeta()}},
  },
  {
    name: 'Every shape',
    element: 'symptoms',
    attributes: {},
    content: everyShape,
    slots: {help: 'Our nurse line: +1 555 0100'},
  },
  {
    name: 'Every shape closed',
    element: 'symptoms',
    attributes: {layout: 'accordion'},
    content: everyShape,
  },
];
