/** The terms of the glossary that the texts of a desk say. */
import type {Glossary} from '../terms.js';
import {wholeWords} from '../whole-words.js';
import type {DeskTerm, DeskUnit} from './model.js';

/**
 * Finds them, with their forms as they are looked for and as people read them.
 * @param texts what there is in the language, where whole words are found
 */
export function termsFor(
  glossary: Glossary,
  lang: string,
  units: readonly DeskUnit[],
  texts: readonly string[],
): DeskTerm[] {
  const asWritten = wholeWords(lang, texts);
  const names = new Set(units.flatMap(({terms}) => terms));
  return [...glossary].flatMap(([name, {forms, note, readers}]) => {
    if (!names.has(name)) return [];
    const ours = forms.get(lang) ?? [];
    return {
      ...{name, note, readers: readers.get(lang), shown: asWritten(ours)},
      ...{english: forms.get('en') ?? [], forms: ours},
    };
  });
}
