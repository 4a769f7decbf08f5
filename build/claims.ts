/** What is said of the text as a whole wherever it is handed on: in English, and as far as it is so. */
import {sectionIds} from '../content/model.js';
import {contentDate, contentVersion} from '../content/version.js';
import {contents} from '../src/generated/contents.js';
import {reviewText} from '../src/reviewed.js';

/** Says who has reviewed the English, or that nobody named has. */
const englishReview = reviewText(
  sectionIds.map((id) => contents.en[id]),
  contents.en.ui,
);

/** What nobody may miss. */
export const claims: readonly string[] = [
  englishReview,
  Object.values(contents).some(({ui}) => ui.meta.status === 'draft') &&
    'Translations that are called drafts were written by a machine and may contain mistakes. Each says so to its readers.',
  contents.en.ui.disclaimer,
].filter((claim) => claim !== false);

/** The version of the English, with its day. */
export const textVersion = `Text version ${contentVersion}, ${contentDate}`;

/** SPDX identifier of the license of the text and the drawings. */
export const textLicense = 'CC-BY-4.0';

/**
 * How to name a text where it is repeated.
 *
 * @param title of the text
 * @param more what tells it from others, such as its language
 */
export const citationOf = (title: string, ...more: string[]): string =>
  [
    `The calcinosis-cutis contributors. “${title}”`,
    ['Information for patients about calcinosis cutis', ...more].join(', '),
    textVersion,
    'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
  ].join('. ');
