/** The sentence on reviews until all is there that it says. */
import type {Section, Ui} from '../content/model.js';

/** Names a health professional for each section if each was reviewed, or says that none has. */
export function review(sections: readonly Section[], ui: Ui): unknown {
  const names = sections.map(({meta}) => meta.reviews.find(({role}) => role === 'clinical')?.name);
  return names.every(Boolean)
    ? [ui.reviewedBy, ' ', [...new Set(names)].join(', ')]
    : ui.notReviewed;
}
