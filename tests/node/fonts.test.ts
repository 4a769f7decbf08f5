/** The fonts that tests measure text with: packages, which hide what a machine has. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, readdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {onlyInAll} from '../support/extent.js';
import {checkCoverage, lettersOf} from '../fonts/coverage.js';
import {
  chosenFontSet,
  fontSet,
  fontSetNames,
  packagesFor,
  packagesOf,
} from '../../build/fonts/font-sets.js';
import {fontEnvironment, privateFonts} from '../../build/fonts/private-fonts.js';

const run = promisify(execFile);

describe('FONTS', () => {
  it('chooses a set, the bundled Noto without it', () => {
    assert.equal(chosenFontSet({}).family, 'Noto Sans');
    assert.equal(chosenFontSet({FONTS: ''}).family, 'Noto Sans');
    assert.equal(chosenFontSet({FONTS: 'dejavu'}).family, 'DejaVu Sans');
  });

  it('must name one that there is', () => {
    for (const name of ['arial', 'toString']) {
      assert.throws(() => chosenFontSet({FONTS: name}), {
        message: `FONTS names “${name}”; it may name noto, dejavu, liberation.`,
      });
    }
  });
});

describe('the packages of a set', () => {
  it('follow from the script of a language', () => {
    const packages = (name: string, tag: string) => packagesFor(fontSet(name), tag);
    assert.deepEqual(packages('noto', 'vi'), ['@expo-google-fonts/noto-sans']);
    assert.deepEqual(packages('noto', 'zh-TW'), [
      '@expo-google-fonts/noto-sans',
      '@fontsource/noto-sans-tc',
    ]);
    assert.deepEqual(packages('noto', 'bn').at(-1), '@fontsource/noto-sans-bengali');
    assert.deepEqual(packages('dejavu', 'ar'), ['dejavu-fonts-ttf']);
    assert.deepEqual(packages('liberation', 'fa').at(-1), '@fontsource/noto-sans-arabic');
  });

  it('hold no second font where the first is to be tested', () => {
    assert.ok(!packagesOf(fontSet('dejavu')).includes('@fontsource/noto-sans-arabic'));
  });
});

describe('coverage', () => {
  for (const name of fontSetNames) {
    it(`${name} has every letter of every language`, () => checkCoverage(fontSet(name)));
  }

  it('knows the letters of a language', async () => {
    assert.ok((await lettersOf('vi')).includes('ệ'));
    await assert.rejects(lettersOf('xx'), /no texts in xx to test: run npm run generate/);
  });

  it('names the language, the letters and the package that is missing', async () => {
    await assert.rejects(checkCoverage(fontSet('noto'), {en: 'a', bn: 'a বাংলা'}), {
      message:
        "The fonts “noto” of the tests can't show 5 letters of bn, ব া ং ল া: @fontsource/noto-sans-bengali is missing (npm install --save-dev --save-exact @fontsource/noto-sans-bengali).",
    });
    await assert.rejects(
      checkCoverage(fontSet('noto'), {de: 'ß𓀀'}),
      /letters of de, 𓀀: they are not in @expo-google-fonts\/noto-sans\.$/,
    );
  });

  it('asks for no shape of what has none', () =>
    checkCoverage(fontSet('noto'), {ar: 'a \n\u00a0\u00ad\u2067\u2069'}));
});

describe('private fonts', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'fonts-'));
  });
  afterEach(() => rm(folder, {recursive: true}));

  it('are whole fonts that any program reads, and the only ones', async () => {
    const {
      files,
      folder: fonts,
      fontconfigFile,
    } = await privateFonts(fontSet('liberation'), folder);
    assert.deepEqual(
      files.map((file) => path.basename(file)).sort(),
      (await readdir(fonts)).sort(),
    );
    for (const file of files) {
      assert.equal((await readFile(file)).readUInt32BE(), 0x00010000, `${file} is TrueType`);
    }
    const configuration = await readFile(fontconfigFile, 'utf8');
    assert.deepEqual(configuration.match(/<dir>.*<\/dir>/g), [`<dir>${fonts}</dir>`]);
    assert.doesNotMatch(configuration, /<include/);
  });

  it('are found again where the project was moved to', async () => {
    const moved = path.join(folder, 'moved');
    await privateFonts(fontSet('dejavu'), path.join(folder, 'first'));
    await rename(path.join(folder, 'first'), moved);
    const {fontconfigFile} = await privateFonts(fontSet('dejavu'), moved);
    const [, named] = /<dir>(.*)<\/dir>/.exec(await readFile(fontconfigFile, 'utf8'))!;
    assert.ok((await readdir(named!)).length);
  });

  it('may be unpacked by several processes at once', {skip: onlyInAll}, async () => {
    const module = new URL('../../build/fonts/', import.meta.url).href;
    const script = `
      import {fontSet} from '${module}font-sets.js';
      import {privateFonts} from '${module}private-fonts.js';
      const {files} = await privateFonts(fontSet('dejavu'), process.argv[1]);
      process.stdout.write(String(files.length));
    `;
    const unpack = () => run(process.execPath, ['--input-type=module', '-e', script, folder]);
    const [a, b] = await Promise.all([unpack(), unpack()]);
    assert.equal(a.stdout, b.stdout);
    const left = await readdir(folder);
    assert.equal(left.length, 1, `only the fonts' folder is left: ${left.join(', ')}`);
    assert.equal((await stat(path.join(folder, left[0]!))).mode & 0o777, 0o755);
  });

  it('are there whole or not at all', async () => {
    const file = path.join(folder, 'file');
    await writeFile(file, '');
    await assert.rejects(
      privateFonts(fontSet('noto'), path.join(file, 'cache')),
      (error: Error) => {
        assert.match(error.message, /can't be unpacked in .*ENOTDIR.*: make room/);
        return true;
      },
    );
  });

  it('are told to programs where they use fontconfig', async () => {
    const {FONTCONFIG_FILE} = await fontEnvironment({FONTS: 'dejavu'});
    const linux = (await privateFonts(fontSet('dejavu'))).fontconfigFile;
    assert.equal(FONTCONFIG_FILE, process.platform === 'linux' ? linux : undefined);
    await assert.rejects(fontEnvironment({FONTS: 'arial'}), /FONTS names “arial”/);
  });
});
