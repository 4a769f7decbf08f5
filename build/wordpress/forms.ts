/**
 * The forms of an element that the WordPress plugin serves. Comments mark each topic in them, so that
 * PHP can choose among topics without knowing how any looks.
 */
import {sectionIds, type Figure, type Section, type SectionId} from '../../content/model.js';
import {contents} from '../../src/generated/contents.js';
import type {localeTags} from '../../src/generated/locales.js';
import type {PrerenderOptions} from '../../src/prerender.js';
import type {ElementName, Layout} from '../../src/types.js';
import {plainFile, plainFileOf} from '../html/plain.js';
import {piecesBetween} from './pieces-between.js';

type Locale = (typeof localeTags)[number];

/** The package's `prerender()`. */
export type Prerender = (element: ElementName, options: PrerenderOptions) => string;

/** A topic's HTML, by its id. */
type Pieces = ReadonlyMap<string, string>;

/** The shadow root of an element as an accordion, which every layout can be made of. */
export function shadowForm(element: ElementName, locale: Locale, prerender: Prerender): string {
  const usual = prerender(element, {locale});
  const shadow = rootOf(prerender(element, {locale, layout: 'accordion'}));
  return markTopics(shadow, element, locale, {
    pieces: ({id, topics}) =>
      new Map(topics.map((topic) => [topic.id, detailsOf(shadow, `calcinosis-${id}-${topic.id}`)])),
    layout: (id) =>
      usual.includes(`<details part="topic" id="calcinosis-${id}-`) ? 'accordion' : 'list',
  });
}

/**
 * The words and pictures in plain HTML. The files of the pictures are below `../../drawings/`. Without
 * what comments mark as contents and pictures, these are the words that an element has as children.
 */
export function plainForm(element: ElementName, locale: Locale): string {
  const own = contents[locale];
  const plain = markTopics(plainFile(element, locale, 'img'), element, locale, {
    pieces: (section) =>
      piecesBetween(section.topics, (topics) =>
        plainFileOf(section.id, [{...section, topics: [...topics]}], own.ui, 'img'),
      ),
    layout: () => 'list',
  });
  const figures = sectionsOf(element).flatMap((id) => figuresOf(own[id]));
  let i = 0;
  return plain
    .trim()
    .replace(
      /\n<h2[^>]*>[^<]*<\/h2>\n<ul[^>]*><li><a .*?<\/ul>/s,
      '<!--contents-->$&<!--/contents-->',
    )
    .replaceAll(/(\n<figure.*?<\/figure>)(\n<ol.*?<\/ol>)?/gs, (_, figure: string, list = '') => {
      // A list that follows may be its key, or the topic's.
      const [key, other] = figures[i++]!.labels.length ? [list, ''] : ['', list];
      return `<!--picture-->${figure}${key}<!--/picture-->${other}`;
    })
    .replaceAll(/(src="[^"]*)\.png"/g, '$1.svg"');
}

/** The element's schema.org data: the condition, then each section. */
export function dataForm(element: ElementName, locale: Locale, prerender: Prerender): object[] {
  const html = prerender(element, {locale, jsonLd: true});
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)!;
  return JSON.parse(json!) as object[];
}

const rootOf = (html: string): string => /<template.*<\/template>/s.exec(html)![0];

const sectionsOf = (element: ElementName): readonly SectionId[] =>
  element === 'article' ? sectionIds : [element];

/** @throws if the topics of a section are not together in the HTML */
function markTopics(
  html: string,
  element: ElementName,
  locale: Locale,
  how: {pieces: (section: Section) => Pieces; layout: (id: SectionId) => Layout},
): string {
  for (const id of sectionsOf(element)) {
    const section = contents[locale][id];
    const pieces = how.pieces(section);
    const parts = section.topics.map((topic) => ({topic, piece: pieces.get(topic.id)!}));
    const [before, after, ...others] = html.split(parts.map(({piece}) => piece).join(''));
    if (after === undefined || others.length) {
      throw new Error(`The topics of ${id} in ${locale} are not once in ${element}.`);
    }
    const marked = parts.map(
      ({topic, piece}) => `<!--topic ${[topic.id, ...(topic.formerly ?? [])].join(' ')}-->${piece}`,
    );
    const start = `<!--topics ${id} ${how.layout(id)}-->`;
    html = `${before}${start}${marked.join('')}<!--/topics-->${after}`;
  }
  return html;
}

const figuresOf = ({figures, topics}: Section): Figure[] => [
  ...figures,
  ...topics.flatMap(({figure}) => figure ?? []),
];

const detailsOf = (html: string, id: string): string => {
  const start = html.indexOf(`<details part="topic" id="${id}"`);
  const next = html.indexOf('<details part="topic"', start + 1);
  const end = html.indexOf('</details>', start) + '</details>'.length;
  // What stands between two topics belongs to the first.
  return html.slice(start, next > 0 && !html.slice(end, next).trim() ? next : end);
};
