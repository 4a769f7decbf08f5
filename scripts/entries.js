/** The package's entries, found in what the compiler made of `src/`. */
import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** Folder of the compiled sources. */
const compiled = fileURLToPath(new URL('../build/src', import.meta.url));

/**
 * @param {string} folder below the compiled sources
 * @param {string} prefix of the entries' names
 * @returns {Record<string, string>} entry name (its path in the package without `.js`) → module
 */
function entriesIn(folder, prefix = '') {
  return Object.fromEntries(
    readdirSync(`${compiled}/${folder}`, {recursive: true})
      .map((file) => String(file).replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.js'))
      .sort()
      .map((file) => [`${prefix}${file.slice(0, -3)}`, `${compiled}/${folder}/${file}`]),
  );
}

/** Entries that define elements: one an element, and one an element and locale. */
const elementEntries = () => entriesIn('generated/entries');

/** The entry that has its own stand-in for Lit. */
export const prerenderEntry = () => ({prerender: `${compiled}/prerender.js`});

/** Every other entry of the package. */
export const packageEntries = () => ({
  index: `${compiled}/index.js`,
  elements: `${compiled}/elements.js`,
  content: `${compiled}/content.js`,
  'json-ld': `${compiled}/json-ld.js`,
  ...elementEntries(),
  ...entriesIn('generated/content', 'content/'),
});
