/** A review by nobody: what a person would have signed. */
import type {Meta, Review} from '../../content/model.js';

/** A review in a role, by a made-up person. */
export const sampleReview = (more: Partial<Review> = {}): Review => ({
  role: 'clinical',
  name: 'Sample Reviewer 1',
  qualification: 'a sample',
  interests: 'none',
  on: '2026-03-05',
  ...more,
});

/** What is known of a text with such reviews. */
export const reviewedMeta = (...reviews: Review[]): Pick<Meta, 'reviews' | 'nextReview'> => ({
  reviews: reviews.length ? reviews : [sampleReview()],
  nextReview: '2999-03-05',
});
