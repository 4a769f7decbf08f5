/** What must not be in a translation, whoever wrote it. */
import {controlCharacter} from './decode.js';
import {compareNumbers} from './numbers.js';

/** What is wrong with a text and what to do, in plain sentences. */
export interface TextProblem {
  problem: string;
  remedy: string;
}

/** Makes one space of each run of spaces, tabs and line ends; no-break spaces stay. */
export const tidy = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').trim();

/** Finds what makes a translation unsafe or wrong against the English that it was made from. */
export function checkText(translation: string, english: string): TextProblem[] {
  const problems: TextProblem[] = [];
  if (translation.includes('<')) {
    problems.push({
      problem: 'The translation has “<” in it. Texts are plain: no HTML, no tags.',
      remedy: 'Delete the tag and keep the words.',
    });
  }
  const [entity] = /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i.exec(translation) ?? [];
  if (entity) {
    problems.push({
      problem: `The translation has the HTML code “${entity}” in it. Readers would see the code.`,
      remedy: 'Write the character itself.',
    });
  }
  const [control] = /\p{Bidi_Control}/u.exec(translation) ?? [];
  if (control) {
    const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    problems.push({
      problem: `The translation has an invisible character in it that turns the reading direction (U+${code}).`,
      remedy: 'Delete it: the page sets the direction itself.',
    });
  }
  if (translation.includes('\uFFFD') || controlCharacter.test(translation)) {
    problems.push({
      problem: 'The translation has “\uFFFD” or a control character in it: a letter was lost.',
      remedy: 'Type the letter again, and save the file as UTF-8.',
    });
  }
  if (/:$/.test(english) && !/[:：]$/.test(translation)) {
    problems.push({
      problem: 'The English ends in a colon, the translation does not.',
      remedy: 'End it in the colon of your language, with a space before it where that is usual.',
    });
  }
  if (!/[.!?:…)”]$/.test(english) && /(?:\p{L}{4}\.|[。।])$/u.test(translation)) {
    problems.push({
      problem:
        'The translation ends in a full stop, the English has none: it is no whole sentence.',
      remedy: 'Delete the full stop.',
    });
  }
  for (const [place] of english.matchAll(/\{[a-z]+\}/g)) {
    if (translation.includes(place)) continue;
    problems.push({
      problem: `The translation lacks “${place}”, in whose place a number or a date stands.`,
      remedy: `Put “${place}” where it belongs, as it is in the English.`,
    });
  }
  const numbers = compareNumbers(english, translation);
  if (numbers) problems.push(numberProblem(numbers.missing, numbers.added));
  return problems;
}

function numberProblem(missing: number[], added: string[]): TextProblem {
  const parts = [
    ...(missing.length ? [`the English has ${missing.join(', ')}, the translation has not`] : []),
    ...(added.length ? [`the translation has ${added.join(', ')}, the English has not`] : []),
  ];
  return {
    problem: `The numbers differ: ${parts.join('; ')}.`,
    remedy: 'Write the same numbers as the English, in digits.',
  };
}
