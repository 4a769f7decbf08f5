/** What is known of a returned file as a whole, to judge its texts by. */
import {hasText, type XliffUnit} from '../xliff/model.js';
import {translationOf} from '../xliff/translations.js';
import {equalsEnglish, isEnglishItself, mayEqualEnglish} from './left-english.js';
import {type Holders, holdersOf, idsByEnglish, type IdsByEnglish, saysAlike} from './moved.js';
import type {ReturnedUnit} from './returned.js';
import {tidy} from './text-checks.js';
import type {UsualLength} from './whole-checks.js';
import type {Language} from './workspace.js';

/** A returned text, the unit that it is for, and today's English. */
export interface Pair {
  returned: ReturnedUnit;
  ours: XliffUnit;
  english: string;
}

/** What is known of a returned file beside its single texts. */
export interface FileFacts {
  lang: string;
  pairs: readonly Pair[];
  translations: Holders;
  english: IdsByEnglish;
  /** Every English text that there is or was, of any unit. */
  everyEnglish: ReadonlySet<string>;
  usual: UsualLength;
  /** Whether texts of several other units came back: then none is right for two by chance. */
  textsMoved: boolean;
  /** Whether somebody filled gaps with English and called that translated. */
  filledWithEnglish: boolean;
  /** Whether nothing but a person’s hand can have confirmed texts. */
  confirmedByHand?: boolean;
}

type ReturnedPair = Pick<Pair, 'returned' | 'english'>;

/** Fewer texts than this may be chance. */
export const several = 3;

/**
 * Collects what one has to know of a whole file to judge its texts.
 *
 * @param units all that came back, also units that the English has no more
 * @param pairs those that it has
 */
export function factsOf(
  units: readonly ReturnedUnit[],
  pairs: readonly Pair[],
  language: Language,
  usual: UsualLength,
): FileFacts {
  const {document, attic} = language;
  const held = [...document.units.values()];
  const translations = holdersOf(held, attic);
  const english = idsByEnglish(held);
  const known = {translations, english, textsMoved: false};
  const moved = pairs.filter((pair) => isFresh(pair) && holdersElsewhere(known, pair).length);
  return {
    ...known,
    everyEnglish: new Set([
      ...english.keys(),
      ...units.map((unit) => tidy(unit.english)),
      ...[...translations.values()].flat().map((holder) => tidy(holder.english)),
    ]),
    lang: language.lang,
    pairs,
    usual,
    textsMoved: moved.length >= several,
    filledWithEnglish: !isEnglishItself(language.lang) && isFilledWithEnglish(pairs),
  };
}

/** One text of many may be a long term that the language has in English. */
function isFilledWithEnglish(pairs: readonly Pair[]): boolean {
  const claimed = pairs.filter(({returned}) => returned.state === 'translated');
  const long = claimed.filter((pair) => claimsEnglish(pair) && !mayEqualEnglish(pair.english));
  return long.length >= several || long.length > claimed.length / 10;
}

/** The other units that hold or held this very text, for English that is not alike. */
export function holdersElsewhere(
  {translations, textsMoved}: Pick<FileFacts, 'translations' | 'textsMoved'>,
  {returned, english}: ReturnedPair,
): string[] {
  const holders = translations.get(tidy(returned.text)) ?? [];
  const others = holders.filter(({id}) => id !== returned.id);
  const isRightForBoth = others.some((other) => saysAlike(other.english, english));
  return isRightForBoth && !textsMoved ? [] : others.map(({id}) => id);
}

/** The other units whose English stands beside this text, if it is not its own. */
export function englishOfOthers(
  {english}: Pick<FileFacts, 'english'>,
  {returned, english: own}: ReturnedPair,
): string[] {
  const beside = tidy(returned.english);
  return beside === tidy(own) ? [] : [...(english.get(beside) ?? [])];
}

/** Whether a text is new here and is no English. */
export const isFresh = ({returned, ours, english}: Pair): boolean =>
  hasText(returned.text) &&
  tidy(returned.text) !== tidy(ours.target ?? '') &&
  !isEnglishText({returned, english});

/** Whether a text is the English of its unit, today's or what stands beside it. */
export const isEnglishText = ({returned, english}: ReturnedPair): boolean =>
  equalsEnglish(returned.text, english) || equalsEnglish(returned.text, returned.english);

/** Whether the English itself came back and is called translated. */
export const claimsEnglish = ({returned, ours, english}: Pair): boolean =>
  returned.state === 'translated' &&
  isEnglishText({returned, english}) &&
  tidy(returned.text) !== tidy(ours.target ?? '');

/** Whether the translation here is a draft or stale. */
export function isUnfinished({ours, english}: Pair): boolean {
  const translation = translationOf(ours, english);
  return translation !== undefined && (!translation.current || translation.state === 'draft');
}

/** Whether the text that is here came back unchanged and is called translated. */
export const isConfirmed = ({returned, ours}: Pair): boolean =>
  returned.state === 'translated' && tidy(returned.text) === tidy(ours.target ?? '');
