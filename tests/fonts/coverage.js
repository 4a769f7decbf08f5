/**
 * Whether the fonts of the tests have every letter that they measure. Where one is missing, a browser
 * takes whatever font the machine has, or a box, and each measure is that of another text.
 * @module
 */
import {readdir, readFile} from 'node:fs/promises';
import {Blob, Face} from 'harfbuzzjs';
import {fontPackage, isBold, localeTags, packagesFor} from '../../build/fonts/font-sets.js';
import {privateFonts} from '../../build/fonts/private-fonts.js';

/** @import {FontSet} from '../../build/fonts/font-sets.js' */

const contentFolder = new URL('../../src/generated/content/', import.meta.url);

/** What has no shape of its own: spaces, and marks that only steer the text around them. */
const shapeless = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

/**
 * Every character of a locale's texts.
 * @param {string} tag BCP 47
 * @returns {Promise<string>} each once
 * @throws {Error} when its content is not generated
 */
export async function lettersOf(tag) {
  const folder = new URL(`${tag}/`, contentFolder);
  const names = await readdir(folder).catch((error) => {
    throw new Error(`There are no texts in ${tag} to test: run npm run generate.`, {cause: error});
  });
  const modules = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
  return [...new Set(modules.join(''))].join('');
}

/**
 * Looks whether a set has every letter of each locale, in regular and in bold.
 * @param {FontSet} set
 * @param {Readonly<Record<string, string>>} [texts] by BCP 47 tag; of all locales if not given
 * @throws {Error} when it has not: one sentence that names the locale, the letters and the package
 * that they should come from
 */
export async function checkCoverage(set, texts) {
  const {files} = await privateFonts(set);
  const weights = [
    await codePointsIn(files.filter((file) => !isBold(file))),
    await codePointsIn(files.filter(isBold)),
  ];
  for (const tag of texts ? Object.keys(texts) : localeTags) {
    const missing = [...(texts?.[tag] ?? (await lettersOf(tag)))].filter(
      (letter) =>
        !shapeless.test(letter) && !weights.every((has) => has.has(letter.codePointAt(0) ?? 0)),
    );
    if (missing.length === 0) continue;
    const letters = missing.slice(0, 20).join(' ') + (missing.length > 20 ? ' …' : '');
    const source = packagesFor(set, tag).at(-1) ?? '';
    const reason = (await fontPackage(source))
      ? `they are not in ${source}`
      : `${source} is missing (npm install --save-dev --save-exact ${source})`;
    throw new Error(
      `The fonts “${set.name}” of the tests can't show ${missing.length} letters of ${tag}, ${letters}: ${reason}.`,
    );
  }
}

/**
 * @param {readonly string[]} files paths of TrueType fonts
 * @returns {Promise<Set<number>>} the code points that any of them has
 */
async function codePointsIn(files) {
  const points = new Set();
  for (const file of files) {
    const {buffer, byteOffset, byteLength} = await readFile(file);
    const face = new Face(new Blob(buffer.slice(byteOffset, byteOffset + byteLength)));
    for (const point of face.collectUnicodes()) points.add(point);
  }
  return points;
}
