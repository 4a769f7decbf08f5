/** The sentence on reviews until all is there that it says. */
import type {Section, Ui} from '../content/model.js';

/** Names the health professionals who have reviewed all that is shown, or says that none has. */
export function review(sections: readonly Section[], ui: Ui): unknown {
  const names = sections.map(({meta}) =>
    meta.reviews.flatMap(({role, name}) => (role === 'clinical' ? name : [])).join(', '),
  );
  return names.every(Boolean)
    ? [ui.reviewedBy, ' ', [...new Set(names)].join(', ')]
    : ui.notReviewed;
}
