/** The terms of the glossary that the texts of a desk say. */
import {escapePattern, type Glossary} from '../terms.js';
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
  const names = new Set(units.flatMap(({terms}) => terms));
  return [...glossary].flatMap(([name, {forms, note, readers}]) => {
    if (!names.has(name)) return [];
    const ours = forms.get(lang) ?? [];
    const shown = [...new Set(ours.map((form) => wholeWord(form, texts, lang)))];
    return {
      ...{name, note, readers: readers.get(lang), shown},
      ...{english: forms.get('en') ?? [], forms: ours},
    };
  });
}

/** The shortest word that begins as a form: forms may be stems, which find all endings of a word. */
function wholeWord(form: string, texts: readonly string[], lang: string): string {
  if (lacksSpaces.test(lang)) return form;
  const start = escapePattern(form);
  const word = new RegExp(`(?<![\\p{L}\\p{M}])${start}[\\p{L}\\p{M}]*`, 'giu');
  const found = texts.flatMap((text) => text.match(word) ?? []);
  const [shortest = form] = found.sort((a, b) => a.length - b.length);
  return shortest.length > form.length ? form + shortest.slice(form.length) : form;
}

/** Languages in which a word does not end where the letters do. */
const lacksSpaces = /^(?:zh|ja|ko|th)\b/;
