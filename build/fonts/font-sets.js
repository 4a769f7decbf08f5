/**
 * The fonts that text is measured and photographed with: packages, so that they are the same on every
 * machine. Plain JavaScript, because web-test-runner.config.js imports it and Node 20 runs no
 * TypeScript by itself.
 * @module
 */
import {readFileSync} from 'node:fs';
import {readdir} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {scriptOf} from '../../content/writing.js';

/**
 * @typedef {object} FontSet
 * @property {string} name
 * @property {string} family what text is written with wherever the family has its letters
 * @property {string} package that the family comes from
 * @property {readonly string[]} scripts ISO 15924 codes of the scripts that the family is tested with.
 * Locales in other scripts have the Noto family of theirs beside it: without one, a browser shows
 * boxes, whose widths are no measure of anything.
 */

/** @type {Readonly<Record<string, FontSet>>} */
const fontSets = {
  noto: {
    name: 'noto',
    family: 'Noto Sans',
    // Not that of Fontsource, which is in parts: two accents on one letter are in another part than
    // the letter, and Pango then builds them of what the first part has, otherwise than they are drawn.
    package: '@expo-google-fonts/noto-sans',
    scripts: ['Latn', 'Cyrl', 'Grek'],
  },
  /** As wide as Verdana, and the one font of many machines without a desktop. */
  dejavu: {
    name: 'dejavu',
    family: 'DejaVu Sans',
    package: 'dejavu-fonts-ttf',
    scripts: ['Latn', 'Cyrl', 'Grek', 'Arab'],
  },
  /** Arimo, which is Liberation Sans under its first name: as wide as Arial. */
  liberation: {
    name: 'liberation',
    family: 'Arimo',
    package: '@fontsource/arimo',
    scripts: ['Latn', 'Cyrl', 'Grek'],
  },
};

export const fontSetNames = Object.keys(fontSets);

/**
 * @param {string} name
 * @returns {FontSet}
 * @throws {Error} when there is no such set
 */
export function fontSet(name) {
  const set = Object.hasOwn(fontSets, name) ? fontSets[name] : undefined;
  if (set) return set;
  throw new Error(`There are no fonts “${name}”; there are ${fontSetNames.join(', ')}.`);
}

/**
 * The set that `FONTS` in the environment names, or the bundled Noto.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {FontSet}
 * @throws {Error} when it names none
 */
export function chosenFontSet(env = process.env) {
  const name = env['FONTS'] || 'noto';
  if (Object.hasOwn(fontSets, name)) return fontSet(name);
  throw new Error(`FONTS names “${name}”; it may name ${fontSetNames.join(', ')}.`);
}

/** BCP 47 tags of the locales, English first. */
export const localeTags = Object.keys(
  JSON.parse(readFileSync(new URL('../../locales/locales.json', import.meta.url), 'utf8')),
);

/** Noto's names of scripts that Unicode's translators call otherwise. */
const notoNames = new Map([
  // Chinese characters look otherwise in each of these.
  ['Hans', 'sans-sc'],
  ['Hant', 'sans-tc'],
  ['Jpan', 'sans-jp'],
  ['Kore', 'sans-kr'],
  ['Beng', 'sans-bengali'],
  ['Orya', 'sans-oriya'],
  ['Aran', 'nastaliq-urdu'],
]);

const scriptNames = new Intl.DisplayNames(['en'], {type: 'script'});

/**
 * The packages that a set needs for a locale, the one to prefer first.
 * @param {FontSet} set
 * @param {string} tag BCP 47
 * @returns {string[]}
 */
export function packagesFor(set, tag) {
  const script = scriptOf(tag);
  if (set.scripts.includes(script)) return [set.package];
  const name = notoNames.get(script) ?? `sans-${String(scriptNames.of(script)).toLowerCase()}`;
  return [set.package, `@fontsource/noto-${name.replaceAll(' ', '-')}`];
}

/**
 * Every package that a set needs for all locales, the set's own first.
 * @param {FontSet} set
 * @returns {string[]}
 */
export const packagesOf = (set) => [
  ...new Set([set.package, ...localeTags.flatMap((tag) => packagesFor(set, tag))]),
];

/**
 * The family of a package of Fontsource: `Noto Sans SC` of `@fontsource/noto-sans-sc`.
 * @param {string} name of the package
 */
const familyOf = (name) =>
  path
    .basename(name)
    .split('-')
    .map((word) =>
      word.length === 2 ? word.toUpperCase() : word[0]?.toUpperCase() + word.slice(1),
    )
    .join(' ');

/**
 * The families to write a locale with after the set's own.
 * @param {FontSet} set
 * @param {string} tag BCP 47
 */
export const familiesFor = (set, tag) => packagesFor(set, tag).slice(1).map(familyOf);

const resolve = createRequire(import.meta.url).resolve;

/**
 * The upright fonts of a package, regular and bold. Those of Fontsource hold a part of the letters
 * each.
 * @param {string} name of the package
 * @returns {Promise<{version: string, folder: string, files: string[]} | undefined>} its version, its
 * folder, and the paths of its fonts; nothing if it is not installed
 */
export async function fontPackage(name) {
  let manifest;
  try {
    manifest = resolve(`${name}/package.json`);
  } catch {
    return undefined;
  }
  const folder = path.dirname(manifest);
  const {version} = JSON.parse(readFileSync(manifest, 'utf8'));
  // Of Fontsource, of Expo, of DejaVu.
  const wanted = /-(400|700)-normal\.woff$|_(400Regular|700Bold)\.ttf$|\bDejaVuSans(-Bold)?\.ttf$/;
  const names = await readdir(folder, {recursive: true});
  const files = names.filter((file) => wanted.test(file)).sort();
  return {version, folder, files: files.map((file) => path.join(folder, file))};
}

/**
 * @param {string} file a font's path
 * @returns whether it is a bold one
 */
export const isBold = (file) => /-700-|700Bold|-Bold\./.test(path.basename(file));

/** Where fonts and browsers are unpacked. */
export const cacheFolder = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));
