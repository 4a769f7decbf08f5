/** The figures of a section: its own and those of its topics. */
import type {Figure, Section} from '../content/model.js';

export const figuresOf = ({figures, topics}: Section): Figure[] => [
  ...figures,
  ...topics.flatMap(({figure}) => figure ?? []),
];
