/** A section in the pieces that it is drawn of, for pages that write it without the elements. */
import type {Block, Help, Section, Topic, Ui} from '../content/model.js';
import {byUrgency} from '../src/article-summary.js';
import {sourceNumbers} from '../src/source-items.js';

/** Something with a heading of its own. */
export interface Box {
  /** Name of the element's part, whose styles it has. */
  part: string;
  level: 3 | 4;
  title: string;
  inside: readonly Block[];
}

export type Piece = Block | Box;

const bullets = (items: readonly string[]): Block => ({kind: 'bullets', items: [...items]});

const box = (part: string, level: 3 | 4, title: string, items: readonly string[]): Box[] =>
  items.length ? [{part, level, title, inside: [bullets(items)]}] : [];

const helpBox =
  (level: 3 | 4) =>
  ({title, items, more}: Help): Box => ({
    part: 'help',
    level,
    title,
    inside: [bullets(items), ...(more ? [more] : [])],
  });

/** What stands between a section's title and its topics. */
export const opening = ({about, keyPoints, help, intro}: Section, ui: Ui): Piece[] => [
  ...(about ? [about] : []),
  ...box('key-points', 3, ui.keyPoints, keyPoints),
  ...byUrgency(help).map(helpBox(3)),
  ...intro,
];

/** What stands below a topic's heading. */
export const bodyOf = (section: Section, topic: Topic, ui: Ui): Piece[] => {
  const {body, help = [], ask = [], words = []} = topic;
  const numbers = sourceNumbers(section, topic);
  return [
    ...body.slice(0, 1),
    ...help.map(helpBox(4)),
    ...body.slice(1),
    ...box('ask', 4, ui.ask, ask),
    ...box(
      'words',
      4,
      ui.words,
      words.map(({term, meaning}) => `${term}: ${meaning}`),
    ),
    ...(numbers ? [ui.sources + numbers] : []),
  ];
};
