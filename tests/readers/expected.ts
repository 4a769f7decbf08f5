/** What whoever reads a page is to find of our text. */
import {sectionIds, type Figure, type Section} from '../../content/model.js';
import {citations} from '../../src/generated/citations/all.js';
import {contents} from '../../src/generated/contents.js';
import type {ElementName} from '../../src/types.js';
import {sectionTexts} from '../support/section-texts.js';

/** What is looked for. */
export interface Expected {
  /** Every text of the content but those of pictures. */
  texts: readonly string[];
  /** That it is no doctor's advice, that nobody has reviewed it, that it is a draft. */
  safety: readonly string[];
  /** That it is a draft, in English; none in English. */
  englishNotices: readonly string[];
  /** Texts that the content says once, and no page has a reason to say twice. */
  once: readonly string[];
  /** What pictures show, in words. */
  alternatives: readonly string[];
  /** What stands under pictures, and the names of their parts. */
  captions: readonly string[];
  /** What the text rests on, in its own language. */
  citations: readonly string[];
}

const figuresOf = ({figures, topics}: Section): Figure[] => [
  ...figures,
  ...topics.flatMap(({figure}) => figure ?? []),
];

/** What is looked for where an element's text stands in a locale. */
export function expectedOf(element: ElementName, locale: string): Expected {
  const own = contents[locale as keyof typeof contents];
  const sections: Section[] = (element === 'article' ? sectionIds : [element]).map((id) => own[id]);
  const ui = element === 'article' ? own.article : own.ui;
  const figures = sections.flatMap(figuresOf);
  const kinds = [
    sections.some(({meta}) => meta.status === 'draft') && ('draft' as const),
    sections.some(({meta}) => meta.fallback.length) && ('partial' as const),
  ].filter((kind) => kind !== false);
  const notices = ui.notice ? kinds.map((kind) => ui.notice![kind]) : [];
  const englishNotices = ui.notice ? kinds.map((kind) => ui.notice!.english[kind]) : [];
  const safety = [ui.disclaimer, ui.notReviewed, ...notices, ...englishNotices];
  const answers = sections.flatMap(({topics}) =>
    topics.map(({body: [answer]}) => answer).filter((answer) => typeof answer === 'string'),
  );
  return {
    texts: [
      ...new Set([...(ui.article ? [ui.article.title] : []), ...sections.flatMap(sectionTexts)]),
    ],
    safety,
    englishNotices,
    once: [...safety, ...answers],
    alternatives: figures.map(({alt}) => alt),
    captions: figures.flatMap(({caption, labels}) => [caption, ...labels]),
    citations: sections.flatMap(({id}) => citations[id].map(({citation}) => citation)),
  };
}
