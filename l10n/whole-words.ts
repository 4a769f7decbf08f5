/** Terms as people write them. The glossary may hold the start of a word, which finds all its endings. */
import {escapePattern} from './terms.js';

/** Makes what finds the forms of a term as whole words in texts of a language. */
export const wholeWords =
  (lang: string, texts: readonly string[]) =>
  (forms: readonly string[]): string[] => [
    ...new Set(forms.map((form) => wholeWord(form, texts, lang))),
  ];

/** The shortest word that begins as a form; the form itself where no text has one. */
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
