/** Elements whose texts a test gives them, or does not. */
import type {Block, Help, Section, SectionId, Ui} from '../../content/model.js';
import {keep, knowLocales, type Content} from '../../src/content-store.js';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import {translation} from '../../src/elements/notice.js';
import * as article from '../../src/generated/sources/article.js';
import {localeTags} from '../../src/generated/locales.js';
import * as ui from '../../src/generated/sources/ui.js';
import {loadFrom} from '../../src/loading.js';

/** A content module. A wrong one has any shape. */
export interface ContentModule {
  default: Content;
}

/**
 * Answers a request for a content module.
 *
 * @param section the one that is meant, whatever its id is
 * @param id what the content's `id` is to be
 */
export type Ask = (section: SectionId, id: string, locale: string) => Promise<ContentModule>;

let count = 0;

/**
 * Brings the labels into memory, so that the texts are all that has to be asked for.
 *
 * @returns them, by locale
 */
export async function rememberLabels(locales: readonly string[]): Promise<Map<string, Ui>> {
  knowLocales(localeTags, translation);
  const labels = new Map<string, Ui>();
  for (const locale of locales) {
    for (const {load} of [ui, article]) {
      const {default: content} = await load(locale);
      keep(content);
      labels.set(locale, content);
    }
  }
  return labels;
}

/**
 * Makes an element, not in the page yet, that has none of its texts in memory: each is asked of the
 * test, and no other element shares it. Only English is approved.
 *
 * @param Base the class of the FAQ, of the article …
 * @param sections those that it shows
 */
export function askingElement<Host extends CalcinosisElement>(
  Base: typeof CalcinosisElement,
  sections: readonly SectionId[],
  ask: Ask,
): Host {
  const suffix = (count += 1);
  const ids = sections.map((section) => `${section}${suffix}`);
  const labels = Base.contents[0]!;
  const sources = sections.map((section, i) => {
    const id = ids[i]!;
    return [id, {approved: ['en'], load: (tag: string) => ask(section, id, tag)}] as const;
  });
  class Asking extends (Base as typeof CalcinosisElement & (new () => CalcinosisElement)) {
    static override readonly contents = [labels, ...ids];
    static override load = loadFrom({
      [labels]: labels === 'ui' ? ui : article,
      ...Object.fromEntries(sources),
    });
  }
  const name = `asking-${Base.section}-${suffix}`;
  customElements.define(name, Asking);
  return document.createElement(name) as Host;
}

/** A copy of a section with each of its texts changed. */
export function mapTexts(section: Section, change: (text: string) => string): Section {
  const figure = <Figure extends Section['figures'][0]>({id, alt, caption, labels}: Figure) => ({
    id,
    alt: change(alt),
    caption: change(caption),
    labels: labels.map(change),
  });
  const block = (block: Block): Block =>
    typeof block === 'string'
      ? change(block)
      : {
          kind: block.kind,
          ...(block.lead && {lead: change(block.lead)}),
          items: block.items.map(change),
        };
  const help = ({id, level, title, items, more}: Help): Help => ({
    id,
    level,
    title: change(title),
    items: items.map(change),
    ...(more && {more: change(more)}),
  });
  return {
    ...section,
    title: change(section.title),
    ...(section.about && {about: change(section.about)}),
    keyPoints: section.keyPoints.map(change),
    help: section.help.map(help),
    intro: section.intro.map(block),
    figures: section.figures.map(figure),
    topics: section.topics.map((topic) => ({
      id: topic.id,
      heading: change(topic.heading),
      ...(topic.term && {term: change(topic.term)}),
      ...(topic.formerly && {formerly: topic.formerly}),
      body: topic.body.map(block),
      ...(topic.help && {help: topic.help.map(help)}),
      ...(topic.ask && {ask: topic.ask.map(change)}),
      ...(topic.words && {
        words: topic.words.map(({id, term, meaning}) => ({
          id,
          term: change(term),
          meaning: change(meaning),
        })),
      }),
      ...(topic.figure && {figure: figure(topic.figure)}),
      ...(topic.sources && {sources: topic.sources}),
    })),
    ...(section.sources && {
      sources: section.sources.map((source) => ({...source, citation: change(source.citation)})),
    }),
  };
}
