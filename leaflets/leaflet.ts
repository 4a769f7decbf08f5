/** What stands on which leaflet: one for each section, and one for each topic. */
import {html, nothing} from 'lit';
import type {LeafletText, Section, Topic, Ui} from '../content/model.js';
import {sectionIds} from '../content/model.js';
import {withSources} from '../src/citations.js';
import {translation} from '../src/elements/notice.js';
import {contents} from '../src/generated/contents.js';
import {leafletLabels} from '../src/generated/leaflet-labels.js';

/** BCP 47 tag of a language that there are leaflets in. */
export type LocaleTag = keyof typeof contents;

/** The labels, with those that only leaflets have. */
export type Labels = Ui & {leaflet: LeafletText};

/** One leaflet. What is English for want of a translation is marked, as templates draw it. */
export interface Leaflet {
  /** Name of its file, the same in every language: `treatments`, `treatments-surgery`. */
  name: string;
  /** The topic's id, if it is about one. */
  topicId?: string;
  title: string;
  /** The medical name of the one topic, where there is one. */
  term?: string | undefined;
  /** The section; of a topic's leaflet what it says of all its topics, and of this one. */
  section: Section;
}

const {markFallback} = translation({html, nothing});

/** The labels in a language. */
export const labelsIn = (locale: LocaleTag): Labels =>
  markFallback({...contents[locale].ui, leaflet: leafletLabels[locale]});

/** All leaflets in a language: each section's, and after it those of its topics. */
export const leafletsIn = (locale: LocaleTag): Leaflet[] =>
  leafletsOf(sectionIds.map((id) => withSources(contents[locale][id])));

/** The leaflets of sections that are given. */
export function leafletsOf(sections: readonly Section[]): Leaflet[] {
  const marked = sections.map((section) => markFallback(section));
  const about = marked.find((section) => section.about)?.about;
  return marked.flatMap((section) => [
    {name: section.id, title: section.title, section},
    ...section.topics.map((topic, i) => topicLeaflet({about, ...section}, topic, i)),
  ]);
}

/** A topic that stands alone: with what the condition is, and when to get help. */
function topicLeaflet(section: Section, topic: Topic, index: number): Leaflet {
  const {meta} = section;
  const isShown = (pointer: string) =>
    /^\/(about|help)/.test(pointer) || pointer.startsWith(`/topics/${index}/`);
  return {
    name: `${section.id}-${topic.id}`,
    topicId: topic.id,
    title: topic.heading,
    term: topic.term,
    section: {
      ...section,
      keyPoints: [],
      intro: [],
      figures: [],
      topics: [topic],
      sources: topic.sources?.flatMap((number) => section.sources?.[number - 1] ?? []) ?? [],
      meta: {...meta, fallback: meta.fallback.filter(isShown)},
    },
  };
}
