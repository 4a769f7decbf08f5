/** What speaks against a returned text. */
import {holdersElsewhere} from './file-facts.js';
import {checkText, tidy, type TextProblem} from './text-checks.js';
import type {Question} from './decision.js';
import {checkLanguage, missingPart} from './whole-checks.js';

/**
 * All that is wrong with a returned text. For what only looks wrong somebody can answer; that a
 * text is whole was seen when it came in, so it is asked of new ones alone.
 */
export function problemsOf(question: Question, kind: 'new' | 'confirmed'): TextProblem[] {
  const {returned, vouched} = question;
  const doubts = vouched ? [] : doubtsAbout(question, kind);
  const answer = 'If it is right as it is, take the file with --vouched-by "<name>".';
  return [
    ...(returned.lost ?? []).map(lostSentence),
    ...checkText(returned.text, returned.english),
    ...doubts.map(({problem, remedy}, at) => ({
      problem,
      remedy: at === doubts.length - 1 ? `${remedy} ${answer}` : remedy,
    })),
  ];
}

const lostSentence = (english: string): TextProblem => ({
  problem: english
    ? `A sentence came back empty: “${tidy(english)}”.`
    : 'A sentence came back empty.',
  remedy: 'Translate it, each sentence in its own place.',
});

function doubtsAbout({ours, english, returned, facts}: Question, kind: 'new' | 'confirmed') {
  const {lang, usual} = facts;
  const text = tidy(returned.text);
  const doubts = checkLanguage(text, tidy(returned.english), lang);
  if (kind === 'confirmed') return doubts;
  const missing = missingPart(text, tidy(returned.english), {lang, usual, before: ours.target});
  if (missing) doubts.push(missing);
  const [other] = holdersElsewhere(facts, {returned, english});
  if (other !== undefined) {
    doubts.push({
      problem: `It is, word for word, the translation of ${other}, whose English says something else.`,
      remedy: 'Look whether texts were moved.',
    });
  }
  return doubts;
}
