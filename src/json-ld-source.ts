/** What schema.org data says of a text itself: its languages, its state, who reviewed it. */
import type {Block, Help, Section, Topic} from '../content/model.js';
import type {Review, TextSource} from './json-ld-types.js';

const list = (texts: readonly string[], isSteps = false) =>
  texts.map((text, i) => `${isSteps ? `${i + 1}.` : '•'} ${text}`);

const lines = (...texts: Array<string | undefined>) => texts.filter(Boolean).join('\n');

const helpText = ({title, items, more}: Help) => lines(title, ...list(items), more);

/** Paragraphs and lists as one text, with an empty line between them. */
export const textOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      typeof block === 'string'
        ? block
        : lines(block.lead, ...list(block.items, block.kind === 'steps')),
    )
    .join('\n\n');

/** What a topic says, and when to get help where it is about that. */
export const topicText = ({body, help = []}: Topic): string =>
  textOf([...body.slice(0, 1), ...help.map(helpText), ...body.slice(1)]);

/** What a section says before its first topic. */
export const sectionText = ({about, keyPoints = [], help = [], intro}: Section): string =>
  textOf([
    ...(about ? [about] : []),
    ...(keyPoints.length ? [lines(...list(keyPoints))] : []),
    ...help.map(helpText),
    ...intro,
  ]);

const license = 'https://creativecommons.org/licenses/by/4.0/';

/** Leaves out the properties that have nothing to say. */
export function withoutEmpty<T extends object>(node: T): T {
  const entries = Object.entries(node) as Array<[string, string | object | undefined]>;
  return Object.fromEntries(
    entries.filter(([, value]) => value && !(Array.isArray(value) && !value.length)),
  ) as T;
}

/** Where a section's text comes from, and what it may be used for. */
export function source(section: Section): TextSource {
  return withoutEmpty({
    inLanguage: languages(section),
    version: section.meta.version,
    license,
    creativeWorkStatus: section.meta.status === 'draft' ? 'Draft' : undefined,
  });
}

/** What a section rests on, where that is at hand. */
export const citation = ({sources}: Section) =>
  sources?.map(({citation, url}) => `${citation} ${url}`);

/** The languages of a section's text: what has no translation is English. */
function languages({title, about, keyPoints, help, intro, topics, meta}: Section) {
  const said = {
    title,
    about,
    keyPoints,
    help,
    intro,
    // What else a topic has is not in the data.
    topics: topics.map(({heading, term, body, help}) => ({heading, term, body, help})),
  };
  const tags = new Set(
    pointersOf(said).map((pointer) => (meta.fallback.includes(pointer) ? 'en' : meta.locale)),
  );
  return tags.size === 1 ? [...tags][0]! : [meta.locale, 'en'];
}

/** JSON pointers to the texts in a value: to each string but those that are the same in every language. */
function pointersOf(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object') return value ? [pointer] : [];
  return Object.entries(value ?? {}).flatMap(([key, item]) =>
    ['id', 'kind', 'level'].includes(key) ? [] : pointersOf(item, `${pointer}/${key}`),
  );
}

/** The health professionals who reviewed the sections, and since when: nothing unless all are. */
export function review(sections: readonly Section[]): Review {
  const names = new Set<string>();
  const days: string[] = [];
  for (const {meta} of sections) {
    const clinical = meta.reviews.filter(({role}) => role === 'clinical');
    if (!clinical.length) return {};
    for (const {name, on} of clinical) {
      names.add(name);
      days.push(on);
    }
  }
  return {
    reviewedBy: [...names].map((name) => ({'@type': 'Person', name})),
    // The oldest: the page as a whole was not looked at later.
    lastReviewed: days.sort()[0],
  };
}
