/** What an element does if it is asked for nothing else. What is not here has no value by default. */
export const defaultOptions = {
  headingLevel: 2,
  open: '',
  exclusive: false,
  hideTitle: false,
  drafts: 'show',
  figures: 'show',
} as const;
