/** Says who wrote a translation, a machine or people, as far as that is on record. */
import type {OwnAndEnglish, Section} from '../content/model.js';

/** Who wrote what is a draft, each sentence once. */
export const originTexts = (sections: readonly Section[]): OwnAndEnglish[] => [
  ...new Map(
    sections.flatMap(({meta: {status, translatedBy}}) => {
      const inWords = status === 'draft' && translatedBy?.inWords;
      return inWords ? [[inWords.english, inWords]] : [];
    }),
  ).values(),
];
