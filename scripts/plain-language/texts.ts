/** A section's texts, one by one, each with what it is and the id of its unit. */
import type {Block, Figure, Help, SectionText} from '../../content/model.js';

/** What a text is. The rules ask different things of different kinds. */
export type Kind =
  | 'title'
  | 'about'
  | 'keyPoint'
  | 'helpTitle'
  | 'helpItem'
  | 'helpMore'
  | 'heading'
  | 'term'
  | 'paragraph'
  | 'lead'
  | 'item'
  | 'question'
  | 'wordTerm'
  | 'wordMeaning'
  | 'figure';

/** One string of a section. */
export interface Text {
  kind: Kind;
  unit: string;
  text: string;
  /** The topic that it stands in; none before the first topic. */
  topic?: string;
}

/** A section's English, and the same shape with each text replaced by its unit's id. */
export interface MeasuredSection {
  english: SectionText;
  ids: SectionText;
}

/** All texts of a section in reading order. */
export function textsOf({english, ids}: MeasuredSection): Text[] {
  const {about, keyPoints, help, intro, figures} = english;
  return [
    text('title', english.title, ids.title),
    ...(about ? [text('about', about, ids.about)] : []),
    ...texts('keyPoint', keyPoints, ids.keyPoints),
    ...helpTexts(help, ids.help),
    ...blockTexts(intro, ids.intro),
    ...figureTexts(figures, ids.figures),
    ...english.topics.flatMap((topic, index) => {
      const unit = ids.topics[index]!;
      return [
        text('heading', topic.heading, unit.heading),
        ...(topic.term ? [text('term', topic.term, unit.term)] : []),
        ...blockTexts(topic.body, unit.body),
        ...helpTexts(topic.help, unit.help),
        ...texts('question', topic.ask, unit.ask),
        ...(topic.words ?? []).flatMap(({term, meaning}, word) => [
          text('wordTerm', term, unit.words![word]!.term),
          text('wordMeaning', meaning, unit.words![word]!.meaning),
        ]),
        ...figureTexts(topic.figure && [topic.figure], unit.figure && [unit.figure]),
      ].map((each) => ({...each, topic: topic.id}));
    }),
  ];
}

const text = (kind: Kind, words: string, unit?: string): Text => ({kind, unit: unit!, text: words});

const texts = (kind: Kind, words: readonly string[] = [], units: readonly string[] = []): Text[] =>
  words.map((each, index) => text(kind, each, units[index]));

const blockTexts = (blocks: readonly Block[], units: readonly Block[]): Text[] =>
  blocks.flatMap((block, index) => {
    const unit = units[index]!;
    if (typeof block === 'string' || typeof unit === 'string') {
      return text('paragraph', block as string, unit as string);
    }
    return [
      ...(block.lead ? [text('lead', block.lead, unit.lead)] : []),
      ...texts('item', block.items, unit.items),
    ];
  });

const helpTexts = (boxes: readonly Help[] = [], units: readonly Help[] = []): Text[] =>
  boxes.flatMap(({title, items, more}, index) => [
    text('helpTitle', title, units[index]!.title),
    ...texts('helpItem', items, units[index]!.items),
    ...(more ? [text('helpMore', more, units[index]!.more)] : []),
  ]);

const figureTexts = (figures: readonly Figure[] = [], units: readonly Figure[] = []): Text[] =>
  figures.flatMap(({alt, caption, labels}, index) =>
    texts(
      'figure',
      [alt, caption, ...labels],
      [units[index]!.alt, units[index]!.caption, ...units[index]!.labels],
    ),
  );
