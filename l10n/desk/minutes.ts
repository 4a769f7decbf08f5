/** How long a desk takes. */
import type {DeskUnit} from './model.js';

const wordsAMinute = 200;
const secondsToAnswer = 4;

/** Minutes to read each text with its English and to answer, in steps of five. */
export function minutesFor(units: readonly DeskUnit[], lang: string): number {
  const words = units
    .map(
      ({english, text}) => countWords(english, 'en') + (lang === 'en' ? 0 : countWords(text, lang)),
    )
    .reduce((sum, count) => sum + count, 0);
  const minutes = words / wordsAMinute + (units.length * secondsToAnswer) / 60;
  return Math.max(5, Math.ceil(minutes / 5) * 5);
}

const countWords = (text: string, lang: string): number =>
  [...new Intl.Segmenter(lang, {granularity: 'word'}).segment(text)].filter(
    ({isWordLike}) => isWordLike,
  ).length;
