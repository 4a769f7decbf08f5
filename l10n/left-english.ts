/** English is no translation: finds it where a translation should be. */
import {sentencesOf, wordsOf} from './words.js';

/** As many words may be the same in two languages: a name, an abbreviation, a medical term. */
const fewWords = 3;

/** Whether a language is English, too, such as en-GB: then equal texts say nothing. */
export const isEnglishItself = (lang: string): boolean => new Intl.Locale(lang).language === 'en';

/** Whether a text is a unit's English, but for case, spaces and punctuation. */
export function equalsEnglish(text: string, english: string): boolean {
  const words = wordsOf(english);
  return words.length ? words.join(' ') === wordsOf(text).join(' ') : text === english;
}

/**
 * Whether a text that equals the English can be a translation all the same: a few words, or a
 * medical term with its abbreviation, such as “Magnetic resonance imaging scan (MRI)”.
 */
export const mayEqualEnglish = (english: string): boolean =>
  wordsOf(english).length <= fewWords || /^[^.!?:;]+(?:, [A-Z]{2,}| \([A-Z]{2,}\))$/.test(english);

/** A stretch of a unit's English that was left in its translation; `undefined` if there is none. */
export function englishLeftIn(text: string, english: string): string | undefined {
  const words = wordsOf(text);
  const stretch = longestShared(words, wordsOf(english));
  if (stretch.length > fewWords) return stretch.join(' ');
  const whole = ` ${words.join(' ')} `;
  return sentencesOf(english, 'en').find((sentence) => {
    const own = wordsOf(sentence);
    return (
      own.length === fewWords && own.length < words.length && whole.includes(` ${own.join(' ')} `)
    );
  });
}

function longestShared(words: readonly string[], english: readonly string[]): string[] {
  let longest: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let from = 0; from < english.length; from += 1) {
      let length = 0;
      while (words[at + length] !== undefined && words[at + length] === english[from + length]) {
        length += 1;
      }
      if (length > longest.length) longest = words.slice(at, at + length);
    }
  }
  return longest;
}
