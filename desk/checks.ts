/** What is wrong with a wording, with the checks that are made when it comes back. */
import type {DeskUnit} from '../l10n/desk/model.js';
import {equalsEnglish, isEnglishItself, mayEqualEnglish} from '../l10n/left-english.js';
import {checkTerms, type Glossary} from '../l10n/terms.js';
import {checkText, tidy, type TextProblem} from '../l10n/text-checks.js';
import {checkLanguage, missingPart} from '../l10n/whole-checks.js';
import {data} from './data.js';

const {lang, usualLength: usual} = data;

const glossary: Glossary = new Map(
  data.terms.map(({name, note, readers, english, forms}) => [
    name,
    {
      note,
      readers: new Map(readers ? [[lang, readers]] : []),
      sources: new Map(),
      forms: new Map([
        ['en', [...english]],
        ...(forms.length ? [[lang, [...forms]] as const] : []),
      ]),
    },
  ]),
);

const shown = new Map(data.terms.map(({name, shown}) => [name, shown]));

/** Finds what would not be taken, and terms that the glossary has otherwise. */
export function problemsOf(
  {english, text: before, terms}: DeskUnit,
  wording: string,
): TextProblem[] {
  const text = tidy(wording);
  if (!text) return before ? [emptied] : [];
  if (!isEnglishItself(lang) && equalsEnglish(text, english) && !mayEqualEnglish(english)) {
    return [stillEnglish];
  }
  const missing = missingPart(text, english, {lang, usual, before});
  return [
    ...checkText(text, english),
    ...checkLanguage(text, english, lang),
    ...(missing ? [missing] : []),
    ...checkTerms(glossary, lang, english, text, (forms, name) => shown.get(name) ?? forms, terms),
  ];
}

const emptied: TextProblem = {
  problem: 'The text is empty.',
  remedy: 'There was a translation, and an empty text does not replace it. Write a better one.',
};

const stillEnglish: TextProblem = {
  problem: 'This is still the English text.',
  remedy: 'Translate it.',
};
