/** What a program can tell of an English sentence. */
import nlp from 'compromise';
import {daleChall} from 'dale-chall';
import {daleChallFormula} from 'dale-chall-formula';
import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';

const segmenter = new Intl.Segmenter('en', {granularity: 'sentence'});

/** The sentences of a text. */
export const sentencesOf = (text: string): string[] =>
  [...segmenter.segment(text)].map(({segment}) => segment.trim()).filter(Boolean);

/** The words of a text; `check-up` is one. */
export const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}’-]*/gu) ?? [];

/**
 * School grade by Flesch and Kincaid: long sentences and long words are hard.
 * @param names words for which there is no plainer one, in lower case. They count as two syllables.
 */
export function gradeOf(sentences: readonly string[], names: ReadonlySet<string>): number {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.map((word) =>
    names.has(word.toLowerCase()) ? Math.min(2, syllable(word)) : syllable(word),
  );
  if (!words.length) return 0;
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: syllables.reduce((sum, count) => sum + count, 0),
  });
}

const familiar = new Set(daleChall);

/**
 * Score by Dale and Chall: long sentences and unfamiliar words are hard. Below 5 is grade 4, below 6
 * grades 5 and 6, below 7 grades 7 and 8. Names are familiar, as the formula has it.
 */
export function daleChallOf(sentences: readonly string[], names: ReadonlySet<string>): number {
  const words = sentences.flatMap(wordsOf).map((word) => word.toLowerCase());
  if (!words.length) return 0;
  const difficultWord = words.filter((word) => !names.has(word) && !isFamiliar(word)).length;
  return daleChallFormula({sentence: sentences.length, word: words.length, difficultWord});
}

/** The formula takes a familiar word's plural, comparison and tenses for familiar, too. */
function isFamiliar(word: string): boolean {
  const parts = word.replaceAll('’', "'").split('-');
  if (parts.length > 1) return parts.every(isFamiliar);
  const plain = parts[0]!.replace(/'s$|'$/, '');
  if (/^\d+$/.test(plain) || familiar.has(parts[0]!) || familiar.has(plain)) return true;
  const endings: [RegExp, string[]][] = [
    [/ies$|ied$|ier$|iest$/, ['y']],
    [/(?:e?s)$/, ['', 'e']],
    [/(?:ed|er|est|ing|ly)$/, ['', 'e']],
  ];
  return endings.some(([ending, instead]) => {
    if (!ending.test(plain)) return false;
    const stem = plain.replace(ending, '');
    return [stem, stem.replace(/(.)\1$/, '$1')].some((each) =>
      instead.some((last) => familiar.has(each + last)),
    );
  });
}

/** What may stand before an instruction: `Then`, `Yes, but`. */
const before =
  /^(?:(?:also|always|but|first|instead|next|no|only|please|so|then|too|yes)\b[\s,]*)+/i;
/** What an instruction may depend on stands before a comma: `If it hurts, …`. */
const condition =
  /^(?:after|as|at|because|before|during|for|if|in|once|to|unless|until|when|while|with)\b/i;
/** A statement whose subject could be a verb: `Rest can help.` `Shock waves are new.` */
const statement =
  /^\w+ (?:(?!what|when|where|whether|which|who|how|if)\w+ )?(?:is|are|was|were|can|may|might|will|does|has|often|usually|sometimes)\b|^shock waves?\b/i;
/** Verbs that look like nouns to the tagger. */
const clearVerb = /^(?:ask|call|do not|never|note|plan|show|stop|talk|tell|wash|watch)\b/i;

/** Whether a sentence tells the reader to do or not to do something: `Never squeeze a deposit.` */
export function isInstruction(sentence: string): boolean {
  if (sentence.endsWith('?')) return false;
  const main = sentence.replace(before, '');
  const parts = condition.test(main)
    ? [...main.matchAll(/,\s*/g)].map(({index, 0: comma}) => main.slice(index + comma.length))
    : [main];
  return parts
    .map((part) => part.replace(before, ''))
    .some(
      (part) =>
        !statement.test(part) && (clearVerb.test(part) || nlp(part).match('^#Infinitive').found),
    );
}

const auxiliary = '(?:am|is|are|was|were|be|been|being|gets?|got|getting)';
const between =
  '(?:not|never|also|always|often|usually|mostly|sometimes|still|first|then|only|all|both|already|best|too|\\w+ly)';
const irregular =
  'born|broken|brought|built|burnt|caught|chosen|cut|dealt|done|drawn|driven|eaten|felt|forgotten|found|given|held|hidden|hurt|kept|known|laid|learnt|led|left|lost|made|meant|met|paid|put|read|ridden|said|seen|sent|set|shown|shut|sold|spread|sprayed|stuck|taken|taught|thought|told|torn|understood|worn|won|written';
const passive = new RegExp(
  `\\b${auxiliary}\\s+(?:${between}\\s+){0,3}(\\w{2,}ed|${irregular})\\b`,
  'giu',
);

/** What looks like a participle and only says how a person or the skin is: nobody does it to them. */
const states = new Set(
  'concerned cracked detailed diseased inflamed infected interested limited need pleased scared spread tired worried'.split(
    ' ',
  ),
);

/** The passive of a sentence, if it has one: `is often not known`. */
export function passiveOf(sentence: string): string | undefined {
  for (const [phrase, participle] of sentence.matchAll(passive)) {
    if (!states.has(participle!.toLowerCase())) return phrase;
  }
}

/** The adjectives of a sentence. */
export const adjectivesOf = (sentence: string): string[] =>
  wordsOf(nlp(sentence).match('#Adjective').text());

/** Whether a part of a sentence has a verb. */
export const hasVerb = (part: string): boolean => nlp(part).has('#Verb');

/** The verbs of a sentence, a word each. */
export const verbsOf = (sentence: string): string[] =>
  wordsOf(nlp(sentence).match('#PresentTense').text());
