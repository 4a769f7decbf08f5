/** The sentences that a reader has to be told with a text, whoever shows it. */
import type {Safety, Section, Ui} from '../content/model.js';
import {reviewText} from './reviewed.js';
import {originTexts} from './translated-by.js';

/** What has to be said above a text: that it is a draft, or partly English. */
const noticeNames = (sections: readonly Section[]): Array<'draft' | 'partial'> => [
  ...(sections.some(({meta}) => meta.status === 'draft') ? (['draft'] as const) : []),
  ...(sections.some(({meta}) => meta.fallback.length) ? (['partial'] as const) : []),
];

/** The same in words, each in the reader's language and in English. A draft says who wrote it. */
export function noticesOf(sections: readonly Section[], ui: Ui) {
  const {notice} = ui;
  if (!notice) return [];
  return [
    ...noticeNames(sections).map((name) => ({own: notice[name], english: notice.english[name]})),
    ...originTexts(sections),
  ];
}

/** The sentences for one section, with the labels of its locale. */
export const safetyOf = (section: Section, ui: Ui): Safety => ({
  notices: noticesOf([section], ui).flatMap(({own, english}) => [...new Set([own, english])]),
  disclaimer: ui.disclaimer,
  review: reviewText([section], ui),
});
