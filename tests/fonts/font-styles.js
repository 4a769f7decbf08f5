/**
 * The fonts of the tests as web fonts, for pages that measure or photograph text: every engine on
 * every system takes the same ones then, in regular and in bold. (Of installed fonts Chromium takes
 * regular ones for bold letters that are not in the family that a page names.)
 * @module
 */
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {
  fontPackage,
  isBold,
  localeTags,
  packagesFor,
  packagesOf,
} from '../../build/fonts/font-sets.js';

/** @import {FontSet} from '../../build/fonts/font-sets.js' */

/** Path of the style sheet on the servers of tests. */
export const fontStylesPath = '/fonts.css';

/**
 * A style sheet that writes a page with a set, each language with the family of its script first: the
 * same character has another shape in Chinese, Japanese and Korean.
 * @param {FontSet} set
 * @returns {Promise<string>} CSS, for a server that has the project's `node_modules` at its root
 */
export async function fontStyles(set) {
  const names = packagesOf(set);
  const faces = new Map(
    await Promise.all(
      names.map(async (name) => /** @type {const} */ ([name, await facesOf(set, name)])),
    ),
  );
  const familiesOf = (/** @type {string} */ name) =>
    Array.from((faces.get(name) ?? '').matchAll(/font-family: ('.*')/g), ([, family]) => family);
  const list = (/** @type {string[]} */ first) =>
    [...new Set([...first, ...names].flatMap(familiesOf))].join(', ');
  const rules = localeTags.map(
    (tag) => `:where([lang|=${tag}]) {font-family: ${list(packagesFor(set, tag))}}\n`,
  );
  return `${[...faces.values()].join('')}:root {font-family: ${list([])}}\n${rules.join('')}`;
}

/**
 * @param {FontSet} set
 * @param {string} name of one of its packages; nothing comes of one that is not installed
 */
async function facesOf(set, name) {
  const installed = await fontPackage(name);
  if (!installed) return '';
  const {folder, files} = installed;
  const url = `/node_modules/${name}`;
  if (name.startsWith('@fontsource/')) {
    const sheets = ['400.css', '700.css'].map((file) => readFile(path.join(folder, file), 'utf8'));
    return (await Promise.all(sheets)).join('').replaceAll('url(./', `url(${url}/`);
  }
  return files
    .map((file) => {
      const source = `${url}/${path.relative(folder, file).replaceAll('\\', '/')}`;
      return `@font-face {
  font-family: '${set.family}';
  font-weight: ${isBold(file) ? 700 : 400};
  src: url(${source});
}
`;
    })
    .join('');
}
