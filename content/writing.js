/**
 * How locales are written. Plain JavaScript, because the tests' servers import it and Node 20 runs no
 * TypeScript by itself.
 * @module
 */

/** Languages whose readers are used to Nastaliq where they are in Arabic letters. CLDR does not say. */
const inNastaliq = new Set(['ur', 'hno', 'khw', 'ks', 'lah', 'pa', 'pnb', 'skr']);

/**
 * The script of a locale as ISO 15924 has it: `Aran` for Arabic letters in Nastaliq.
 * @param {string} tag BCP 47
 */
export function scriptOf(tag) {
  const {language, script = 'Latn'} = new Intl.Locale(tag).maximize();
  return script === 'Arab' && inNastaliq.has(language) ? 'Aran' : script;
}

/**
 * CSS for the locales that there are: `:lang(Kore)` in it stands for all that are in that script, so
 * that a new locale needs no new line.
 * @param {string} css
 * @param {readonly string[]} tags BCP 47
 */
export const withScripts = (css, tags) =>
  css.replace(/:lang\(([A-Z][a-z]{3})\)/g, (_, script) => {
    const written = tags.filter((tag) => scriptOf(tag) === script).map((tag) => `:lang(${tag})`);
    if (written.length > 1) return `:is(${written.join()})`;
    return written[0] ?? ':not(*)';
  });
