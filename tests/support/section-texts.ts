/** What a reader is to find in a section, text by text. */
import type {Block, Help, Section, Topic} from '../../content/model.js';

/** Each paragraph, lead and item. */
export const blockTexts = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    typeof block === 'string' ? block : [...(block.lead ? [block.lead] : []), ...block.items],
  );

const helpTexts = ({title, items, more}: Help) => [title, ...items, ...(more ? [more] : [])];

/** A topic's texts, but for its picture's. */
export const topicTexts = ({heading, term, body, help, ask, words}: Topic): string[] => [
  heading,
  ...(term ? [term] : []),
  ...blockTexts(body),
  ...(help ?? []).flatMap(helpTexts),
  ...(ask ?? []),
  ...(words ?? []).flatMap(({term, meaning}) => [term, meaning]),
];

/** A section's texts, but for its pictures'. */
export const sectionTexts = ({title, about, keyPoints, help, intro, topics}: Section): string[] => [
  title,
  ...(about ? [about] : []),
  ...keyPoints,
  ...help.flatMap(helpTexts),
  ...blockTexts(intro),
  ...topics.flatMap(topicTexts),
];
