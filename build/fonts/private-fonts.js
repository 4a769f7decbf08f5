/**
 * Fonts for programs that find them by fontconfig: browsers on Linux, Pango and what is built on it.
 * They see these fonts and none of the machine's.
 * @module
 */
import {createHash} from 'node:crypto';
import {access, mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import fontverter from 'fontverter';
import {
  cacheFolder,
  chosenFontSet,
  familiesFor,
  fontPackage,
  localeTags,
  packagesOf,
} from './font-sets.js';
import {unpackOnce} from './unpack-once.js';

/** @import {FontSet} from './font-sets.js' */

/**
 * @typedef {object} PrivateFonts
 * @property {string} folder that holds the fonts and nothing else
 * @property {string} fontconfigFile for `FONTCONFIG_FILE`
 * @property {string[]} files paths of the fonts, all of them TrueType, the set's own family first
 */

/** What pages and programs ask for that name no font of the set. */
const asked = [
  ...['sans-serif', 'serif', 'monospace', 'system-ui', 'cursive', 'fantasy'],
  // What browsers mean by these, and what they fall back to.
  ...['Sans', 'Serif', 'Monospace', 'Arial', 'Helvetica', 'Times New Roman', 'Times'],
  ...['Courier New', 'Courier', 'DejaVu Sans', 'DejaVu Serif', 'DejaVu Sans Mono'],
];

/**
 * Unpacks a set, a second the first time. Several processes may do so at once. A package that is not
 * installed is left out; `checkCoverage` tells whether its letters are needed.
 * @param {FontSet} set
 * @param {string} [parent] where to unpack it
 * @returns {Promise<PrivateFonts>}
 * @throws {Error} when the set's own package is missing, or the fonts can't be unpacked
 */
export async function privateFonts(set, parent = cacheFolder) {
  const names = packagesOf(set);
  const packages = await Promise.all(names.map(fontPackage));
  if (!packages[0]) throw new Error(`${set.package} is not installed: run npm ci.`);
  const sources = packages.flatMap((installed) => installed?.files ?? []);
  const versions = names.map((name, i) => `${name}@${packages[i]?.version}`);
  // Programs want whole paths: a project that was moved unpacks its fonts anew.
  const hash = createHash('sha256').update([...versions, configuration(set, parent)].join('\n'));
  const unpacked = path.join(parent, `fonts-${set.name}-${hash.digest('hex').slice(0, 12)}`);
  const folder = path.join(unpacked, 'fonts');
  const fontconfigFile = path.join(unpacked, 'fonts.conf');
  const name = (/** @type {string} */ source) => `${path.parse(source).name}.ttf`;
  const fonts = {
    folder,
    fontconfigFile,
    files: sources.map((source) => path.join(folder, name(source))),
  };
  if (await isThere(fontconfigFile)) return fonts;

  await unpackOnce(
    unpacked,
    async (temporary) => {
      await mkdir(path.join(temporary, 'fonts'));
      for (const source of sources) {
        const font = await fontverter.convert(await readFile(source), 'sfnt');
        await writeFile(path.join(temporary, 'fonts', name(source)), font);
      }
      await writeFile(path.join(temporary, 'fonts.conf'), configuration(set, unpacked));
    },
    (_, reason) =>
      `The fonts of the tests can't be unpacked in ${parent} (${reason}): make room and allow writing there.`,
  );
  return fonts;
}

/**
 * What a program needs in its environment to see the chosen fonts alone; nothing where programs don't
 * use fontconfig.
 * @param {NodeJS.ProcessEnv} [env] the environment that it has otherwise
 * @returns {Promise<Record<string, string>>}
 * @throws {Error} when `FONTS` names no set, or its fonts can't be unpacked
 */
export async function fontEnvironment(env = process.env) {
  const set = chosenFontSet(env);
  if (process.platform !== 'linux') return {};
  const {fontconfigFile} = await privateFonts(set);
  // Of a family in parts, fontconfig prefers the part with the letters of this language.
  return {FONTCONFIG_FILE: fontconfigFile, FC_LANG: 'en'};
}

/**
 * @param {FontSet} set
 * @param {string} unpacked the folder that will hold the fonts' one
 */
function configuration(set, unpacked) {
  const {family} = set;
  const escape = (/** @type {string} */ text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const aliases = asked
    .filter((name) => name !== family)
    .map(
      (name) => `  <match target="pattern">
    <test name="family"><string>${name}</string></test>
    <edit name="family" mode="assign" binding="same"><string>${family}</string></edit>
  </match>
`,
    );
  // Of two families with the same letters, each language has its own.
  const own = localeTags.map(
    (tag) => `  <match target="pattern">
    <test name="lang" compare="contains"><string>${tag}</string></test>
${appended(familiesFor(set, tag))}  </match>
`,
  );
  const others = localeTags.flatMap((tag) => familiesFor(set, tag));
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escape(path.join(unpacked, 'fonts'))}</dir>
  <cachedir>${escape(path.join(unpacked, 'cache'))}</cachedir>
${aliases.join('')}  <match target="pattern">
${appended([family])}  </match>
${own.join('')}  <match target="pattern">
${appended([...new Set(others)])}  </match>
</fontconfig>
`;
}

/** @param {string[]} families */
const appended = (families) =>
  families
    .map(
      (family) =>
        `    <edit name="family" mode="append_last" binding="weak"><string>${family}</string></edit>\n`,
    )
    .join('');

/** @param {string} file */
const isThere = (file) =>
  access(file).then(
    () => true,
    () => false,
  );
