/** The figures of a section: its own and those of its topics. */
import type {Figure, SectionText} from '../../content/model.js';

export const figuresOf = ({figures, topics}: Pick<SectionText, 'figures' | 'topics'>): Figure[] => [
  ...figures,
  ...topics.flatMap(({figure}) => figure ?? []),
];
