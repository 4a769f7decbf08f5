/** Elements whose texts a test gives them, or does not. */
import type {Section, SectionId} from '../../content/model.js';
import {registerContent, registerLocales, type Content} from '../../src/content-store.js';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import * as translation from '../../src/elements/translation-template.js';
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

/** Brings the labels into memory, so that the texts are all that has to be asked for. */
export async function rememberLabels(locales: readonly string[]): Promise<void> {
  registerLocales(localeTags, translation);
  for (const locale of locales) {
    for (const {loaders} of [ui, article]) {
      registerContent((await loaders[locale as keyof typeof loaders]()).default);
    }
  }
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
    const loaders = Object.fromEntries(
      localeTags.map((tag) => [tag, () => ask(section, id, tag)] as const),
    );
    return [id, {approved: ['en'], loaders}] as const;
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
  return {
    ...section,
    title: change(section.title),
    intro: section.intro.map(change),
    figures: section.figures.map(figure),
    topics: section.topics.map((topic) => ({
      id: topic.id,
      heading: change(topic.heading),
      ...(topic.term && {term: change(topic.term)}),
      body: topic.body.map(change),
      ...(topic.figure && {figure: figure(topic.figure)}),
    })),
  };
}
