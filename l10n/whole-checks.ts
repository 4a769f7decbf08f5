/** Whether a translation is all of its English, in the language. */
import {englishLeftIn, equalsEnglish, isEnglishItself} from './left-english.js';
import type {TextProblem} from './text-checks.js';
import {sentencesOf} from './words.js';

/** How long a language's texts are beside their English: 1.2 is a fifth longer. */
export type UsualLength = number;

/** As many texts tell how long a language's texts are. */
const enough = 20;

/** The length that is usual in a language, by the pairs of texts that there are of it. */
export function usualLength(
  lang: string,
  pairs: readonly {text: string; english: string}[],
): UsualLength {
  const ratios = pairs
    .filter(({english}) => english.length >= 20)
    .map(({text, english}) => text.length / english.length)
    .sort((a, b) => a - b);
  const median = ratios[ratios.length >> 1];
  if (median !== undefined && ratios.length >= enough) return median;
  const {script = ''} = new Intl.Locale(lang).maximize();
  return ['Hans', 'Hant', 'Jpan', 'Kore'].includes(script) ? 0.4 : 1;
}

/** What shows that a text is not a whole translation in the language. Approval and `check` ask, too. */
export function checkLanguage(text: string, english: string, lang: string): TextProblem[] {
  const problems: TextProblem[] = [];
  const left =
    isEnglishItself(lang) || equalsEnglish(text, english)
      ? undefined
      : englishLeftIn(text, english);
  if (left) {
    problems.push({
      problem: `A part is still English: “${left}”.`,
      remedy: 'Translate that part, too.',
    });
  }
  const [joined] = sentencesJoined.exec(text) ?? [];
  if (joined && !sentencesJoined.test(english)) {
    problems.push({
      problem: `Two sentences stand together without a space: “${joined}”.`,
      remedy: 'Write a space between them.',
    });
  }
  return problems;
}

/** A sentence’s end with the next word right behind it; not in scripts that write no space there. */
const sentencesJoined =
  /[\p{L}\p{M}]{2,}[.!?؟।۔…]["”»)]?(?:\p{Lu}\p{Ll}+|(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{Lo}[\p{L}\p{M}]+)/u;

/** Says that a text lacks a part of its English, if it does. `before` is the translation so far. */
export function missingPart(
  text: string,
  english: string,
  {lang, usual, before = ''}: {lang: string; usual: UsualLength; before?: string | undefined},
): TextProblem | undefined {
  const wanted = sentencesOf(english, 'en').length;
  const sentences = sentencesOf(text, lang);
  const length = text.length / (english.length * usual);
  const earlier = sentencesOf(before, lang);
  const cutFromBefore =
    earlier.length > sentences.length && sentences.every((sentence) => earlier.includes(sentence));
  const fewer = sentences.length < wanted;
  const tooShort = english.length >= 60 && length < 0.35;
  if (!tooShort && !(fewer && (length < 0.85 || cutFromBefore))) return undefined;
  const counted = fewer
    ? `The English has ${wanted} sentences, the translation ${sentences.length}`
    : 'It is much shorter than the English';
  return {
    problem: `A part seems to be missing. ${counted}.`,
    remedy: 'Translate all of it.',
  };
}
