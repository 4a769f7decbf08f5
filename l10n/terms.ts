/** Finds translations that use another term than the glossary. */
import type {TextProblem} from './text-checks.js';

/** By term: the forms of each language, `en` among them, and a note for translators. */
export type Glossary = ReadonlyMap<string, Term>;

/** A term as the glossary has it. */
export interface Term {
  note?: string | undefined;
  /** How readers who are no clinicians take the word, by language, where that is not what it means. */
  readers: ReadonlyMap<string, string>;
  /** Where the forms were seen, by language; none where nobody looked. */
  sources: ReadonlyMap<string, string>;
  /** Allowed forms by language. */
  forms: ReadonlyMap<string, readonly string[]>;
}

/**
 * Finds terms of the English that the translation renders with none of its language's forms. Of
 * terms within each other, such as “ulcer” in “skin ulcer”, only the longest counts.
 * @param asWritten gives a term’s forms, which may be the start of words, as people write them
 * @param names the terms that the English says, where that is known already
 */
export function checkTerms(
  glossary: Glossary,
  lang: string,
  english: string,
  translation: string,
  asWritten: (forms: readonly string[], name: string) => readonly string[],
  names: readonly string[] = termsIn(glossary, english),
): TextProblem[] {
  const text = foldForms(translation);
  return names.flatMap((name) => {
    const {forms, note, readers} = glossary.get(name)!;
    const allowed = forms.get(lang);
    if (!allowed || allowed.some((form) => text.includes(foldForms(form)))) return [];
    const said = [note, readers.get(lang)].filter(Boolean).join(' ');
    const choice = asWritten(allowed, name)
      .map((form) => `“${form}”`)
      .join(' or ');
    return {
      problem: `The English says “${name}”, the translation uses another term than the glossary.`,
      remedy: `Write ${choice}${said ? ` (${said})` : ''}, or change the glossary.`,
    };
  });
}

/** The names of the terms that an English text says. */
export function termsIn(glossary: Glossary, english: string): string[] {
  const found = new Set<string>();
  let rest = english;
  for (const {name, words} of patternsOf(glossary)) {
    rest = rest.replace(words, (match) => {
      found.add(name);
      return '|'.repeat(match.length);
    });
  }
  return [...found];
}

interface Pattern {
  name: string;
  words: RegExp;
}

/** Made once a glossary: hundreds of texts are looked through, at a desk while somebody waits. */
const patterns = new WeakMap<Glossary, readonly Pattern[]>();

/** What finds each English form of each term, the longest first. */
function patternsOf(glossary: Glossary): readonly Pattern[] {
  const known = patterns.get(glossary);
  if (known) return known;
  const forms = [...glossary].flatMap(([name, {forms}]) =>
    (forms.get('en') ?? []).map((form) => ({name, form})),
  );
  forms.sort((a, b) => b.form.length - a.form.length);
  const made = forms.map(({name, form}) => {
    const pattern = form.trim().split(/\s+/).map(escapePattern).join('\\s+');
    return {name, words: new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu')};
  });
  patterns.set(glossary, made);
  return made;
}

/** A text as a pattern that finds exactly this text. */
export const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Makes forms comparable: lower case, one kind of space and apostrophe, no Arabic vowel signs. */
const foldForms = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u064b-\u065f\u0670\u0640\u00ad]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replaceAll('’', "'")
    .trim();
