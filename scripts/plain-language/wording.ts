/** Words and phrases that the standard does not allow. */
import type {Problem} from './problem.js';
import type {Kind, Text} from './texts.js';

/** `content/words.json`. */
export interface WordList {
  /** The one word for a thing → words that are not used for it. */
  one: Readonly<Record<string, readonly string[]>>;
  /** Names of other things, with such a word in them: `stomach ulcer`. */
  otherThings: readonly string[];
  /** A word that is hard → a plainer one. */
  plainer: Readonly<Record<string, string>>;
  /** What cannot be translated word by word → a plainer one. */
  idioms: Readonly<Record<string, string>>;
  /** Danger signs, which stand in the shared help boxes only. */
  sharedOnly: readonly string[];
}

/** Medical names, which are there to be heard once. */
const names: readonly Kind[] = ['term', 'wordTerm'];

const announcing =
  /\b(?:(?:is|are) (?:very )?important|(?:can|may) (?:differ|vary)|is one kind|(?:aim|goal|purpose|reason|first step|next step) is|(?:one|another|an) example is|examples are|(?:is|are|has been|have been) (?:described|called) (?:as|a way)|some sources|(?:it is|is) worth|(?:it|this) (?:means|shows) that it is|there are (?:many|several|different|two|three|four|five|six) (?:kinds|types|ways|reasons|tests|steps))\b/i;

const modal = '(?:can|could|may|might)';
const frequency = '(?:sometimes|now and then|often|usually|mostly|probably|maybe)';
const doubledHedge = new RegExp(
  `\\b(?:${modal} (?:\\w+ )?${frequency}|${frequency} (?:\\w+ )?${modal}|${modal} ${modal}|${frequency} ${frequency})\\b`,
  'i',
);

/** What is wrong with the words of a text. */
export function wordingProblems({kind, unit, text}: Text, list: WordList): Problem[] {
  if (names.includes(kind)) return [];
  const problems: Problem[] = [];
  const found = (match: string | undefined, what: string, mend: string) => {
    if (match) problems.push({where: unit, what: `${what} “${match}”.`, mend});
  };
  const itself = list.otherThings.reduce(
    (rest, name) => rest.replaceAll(new RegExp(name, 'gi'), ''),
    text,
  );
  for (const [wanted, others] of Object.entries(list.one)) {
    for (const other of others)
      found(anyForm(other, itself), 'Says', `The one word is “${wanted}”.`);
  }
  for (const [hard, plain] of Object.entries({...list.plainer, ...list.idioms})) {
    found(anyForm(hard, text), 'Says', `Plainer: ${plain}.`);
  }
  // A drawing of them says what it shows.
  if (!unit.startsWith('shared.') && kind !== 'figure') {
    for (const sign of list.sharedOnly) {
      found(
        anyForm(sign, text),
        'Names the danger sign',
        'Show the help box of content/shared.ts instead.',
      );
    }
  }
  found(text.match(/\([^)]*\)?|\)/)?.[0], 'Has', 'Say it without parentheses, or leave it out.');
  found(text.match(doubledHedge)?.[0], 'Hedges twice:', 'Keep one of the two.');
  if (kind !== 'figure') {
    found(text.match(announcing)?.[0], 'Announces:', 'Say the thing itself, or leave it out.');
  }
  return problems;
}

/** A word or phrase as it stands in a text, with whatever ending. */
function anyForm(phrase: string, text: string): string | undefined {
  const stem = phrase.replace(/[ey]$/, '');
  const end = phrase.endsWith('e')
    ? '(?:e|es|ed|ing)'
    : phrase.endsWith('y')
      ? '(?:y|ies|ied|ying)'
      : '(?:s|es|ed|ing)?';
  return text.match(new RegExp(`\\b${stem.replaceAll(' ', '\\s+')}${end}\\b`, 'i'))?.[0];
}
