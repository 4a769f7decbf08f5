/** Which words are languages, and which language somebody means. */

const names = new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'});

/** Whether a tag begins with a language that there is. Of rare ones nobody here knows the names. */
export const isLanguage = (tag: string): boolean => {
  const {language} = new Intl.Locale(tag);
  return language.length === 3 || names.of(language) !== undefined;
};

/** The tag of the language that a name or the code of a country means, if that is clear. */
export function languageMeant(word: string): string | undefined {
  const name = word.trim().toLowerCase();
  for (const tag of codes()) {
    const own = new Intl.DisplayNames([tag], {type: 'language'}).of(tag);
    if (names.of(tag)?.toLowerCase() === name || own?.toLowerCase() === name)
      return Intl.getCanonicalLocales(tag)[0];
  }
  if (!/^[a-z]{2}$/.test(name)) return undefined;
  const {language} = new Intl.Locale(`und-${name}`).maximize();
  return language === 'en' ? undefined : language;
}

/** Every code of two letters that is a language. */
function codes(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => names.of(code) !== undefined);
}
