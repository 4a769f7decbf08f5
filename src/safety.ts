/** The sentences that a reader has to be told with a text, whoever shows it. */
import type {Safety, Section, Ui} from '../content/model.js';

/** Says who has reviewed all that is shown, or that no named person has. */
export function review(sections: readonly Section[], ui: Ui): unknown {
  const reviews = sections.map(
    ({meta: {reviewedBy, reviewedOn}}) => reviewedBy && `${reviewedBy}, ${reviewedOn}`,
  );
  return reviews.every(Boolean)
    ? [ui.reviewedBy, ' ', [...new Set(reviews)].join('; ')]
    : ui.notReviewed;
}

/** What has to be said above a text: that it is a draft, or partly English. */
export const noticeNames = (sections: readonly Section[]): Array<'draft' | 'partial'> => [
  ...(sections.some(({meta}) => meta.status === 'draft') ? (['draft'] as const) : []),
  ...(sections.some(({meta}) => meta.fallback.length) ? (['partial'] as const) : []),
];

/** The sentences for one section, with the labels of its locale. */
export function safetyOf(section: Section, ui: Ui): Safety {
  const {notice, disclaimer} = ui;
  return {
    notices: notice
      ? noticeNames([section]).flatMap((name) => [notice[name], notice.english[name]])
      : [],
    disclaimer,
    review: [review([section], ui)].flat().join(''),
  };
}
