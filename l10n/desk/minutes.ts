/** How long a desk takes. */
import {type DeskData, type DeskRole, unitsOf} from './model.js';

const wordsAMinute = 200;
const secondsATopic = 5;
const minutesToSign = 1;

/** Minutes to read each text, to answer once a topic, and to sign, in steps of five. */
export function minutesFor(
  {sections}: Pick<DeskData, 'sections'>,
  lang: string,
  role: DeskRole,
): number {
  const comparesEnglish = role === 'language-review';
  const words = unitsOf({sections})
    .map(
      ({english, text}) =>
        countWords(text, lang) + (comparesEnglish ? countWords(english, 'en') : 0),
    )
    .reduce((sum, count) => sum + count, 0);
  const topics = sections.flatMap(({groups}) => groups).length;
  const minutes = words / wordsAMinute + (topics * secondsATopic) / 60 + minutesToSign;
  return Math.max(5, Math.ceil(minutes / 5) * 5);
}

export const countWords = (text: string, lang: string): number =>
  [...new Intl.Segmenter(lang, {granularity: 'word'}).segment(text)].filter(
    ({isWordLike}) => isWordLike,
  ).length;
