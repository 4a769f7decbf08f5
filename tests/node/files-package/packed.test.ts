/** The two packages of a release, as npm packs them: what each has, and what it weighs. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {mkdtemp, readdir, readFile, realpath, rename, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {gzipSync} from 'node:zlib';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {sectionIds} from '../../../content/model.js';
import {projectPath} from '../../../build/project.js';
import {elements, locales, tagName} from '../../support/fixtures.js';
import {
  addFilesPackage,
  packAndInstall,
  type ConsumerProject,
  type InstalledPackage,
} from '../package/install.js';

const run = promisify(execFile);

/** In MB. Who installs the elements waits for the first; the second has pictures in each language. */
const limits = {'calcinosis-cutis': 8, 'calcinosis-cutis-files': 60};

/** What packages have that is no part of a build. */
const isAbout = (file: string) =>
  /^(package\.json|llms\.txt|docs\/.+|[A-Z]+(-[A-Z]+)?(\.md)?)$/.test(file);

describe('the packages of a release', () => {
  let folder: string;
  let main: ConsumerProject;
  let files: InstalledPackage;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'files-package-'));
    main = await packAndInstall(folder);
    files = await addFilesPackage(folder);
  });

  after(() => rm(folder, {recursive: true}));

  it('have all that was built, each file once', async () => {
    const root = projectPath('dist');
    const built = (await readdir(root, {recursive: true, withFileTypes: true}))
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
      .filter((file) => !isAbout(file));
    const packed = [
      ...main.files.map((file) => file.replace(/^dist\//, '')),
      ...files.files,
    ].filter((file) => !isAbout(file));
    assert.deepEqual(packed.sort(), built.map((file) => file.replaceAll('\\', '/')).sort());
  });

  it('have one version and license', () => {
    const about = ({manifest: {version, license}}: InstalledPackage) => ({version, license});
    assert.deepEqual(about(files), about(main));
    assert.ok(files.files.includes('LICENSE') && files.files.includes('LICENSE-CONTENT'));
  });

  it('give out each file of the second by its name in exports', async () => {
    const names = files.files.filter((file) => file === 'package.json' || !isAbout(file));
    const program = path.join(main.folder, 'resolve.js');
    const specifiers = names.map((name) => `calcinosis-cutis-files/${name}`);
    await writeFile(
      program,
      `console.log(JSON.stringify(${JSON.stringify(specifiers)}.map((name) => import.meta.resolve(name))))`,
    );
    const {stdout} = await run(process.execPath, [program], {maxBuffer: 2 ** 24});
    const installed = await realpath(files.installed);
    const found = (JSON.parse(stdout) as string[]).map((url) =>
      path.relative(installed, fileURLToPath(url)).replaceAll('\\', '/'),
    );
    assert.deepEqual(found, names);
    const useless = Object.keys(files.manifest.exports).filter((line) => {
      const [begin, end = ''] = line.replace('./', '').split('*') as [string, string?];
      return !names.some((name) => name.startsWith(begin) && name.endsWith(end));
    });
    assert.deepEqual(useless, [], 'Nothing is exported by these lines.');
  });

  it('have every element in every language, and the images that the HTML asks for', async () => {
    const there = new Set(files.files);
    const missing: string[] = [];
    for (const {tag} of locales) {
      for (const element of elements) {
        const html = `html/${tag}/${tagName(element)}.html`;
        if (!there.has(html)) missing.push(html);
        const page = `plain-img/${tag}/${element}.html`;
        const text = await readFile(path.join(files.installed, page), 'utf8');
        for (const [, source] of text.matchAll(/<img src="([^"]+)"/g)) {
          const image = path.posix.join(path.posix.dirname(page), source!);
          if (!there.has(image)) missing.push(`${page} → ${image}`);
        }
      }
    }
    assert.deepEqual(missing, []);
  });

  it('have every section in every language as JSON, with its schema', () => {
    const sections = locales.flatMap(({tag}) => sectionIds.map((id) => `json/${tag}/${id}.json`));
    const expected = [...sections, 'json/schema.json', 'json/content-changelog.json'];
    const there = files.files.filter((file) => file.startsWith('json/'));
    assert.deepEqual(there.sort(), expected.sort());
  });

  it('pass publint', async () => {
    const tarball = new Uint8Array(await readFile(files.tarball)).buffer;
    const {messages, pkg} = await publint({pack: {tarball}, strict: true});
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, {color: false})),
      [],
    );
  });

  it('need each other for nothing: the command copies from the first alone', async () => {
    const site = path.join(folder, 'site');
    const program = path.join(main.installed, 'dist/bin/calcinosis-cutis.js');
    const aside = path.join(folder, 'aside');
    await rename(files.installed, aside);
    try {
      const {stderr} = await run(process.execPath, [program, 'copy', site]);
      assert.match(stderr, /has all \d+ files/);
    } finally {
      await rename(aside, files.installed);
    }
  });

  for (const [name, limit] of Object.entries(limits)) {
    it(`weigh no more than they may: ${name} ${limit} MB`, async (test) => {
      const {tarball, installed, files: names} = name === 'calcinosis-cutis' ? main : files;
      const size = (await stat(tarball)).size / 1e6;
      const isOfALanguage = new RegExp(`/(${locales.map(({tag}) => tag).join('|')})[./]`);
      const common = names
        .filter((file) => !isOfALanguage.test(file))
        .map((file) => readFileSync(path.join(installed, file)));
      const each = (size - gzipSync(Buffer.concat(common)).length / 1e6) / locales.length;
      const most = locales.length + Math.floor((limit - size) / each);
      test.diagnostic(
        `${name} is packed ${size.toFixed(2)} MB with ${locales.length} languages, of which each adds ${each.toFixed(2)} MB. There is room for ${most}.`,
      );
      assert.ok(
        size <= limit,
        `${size} MB. Move to calcinosis-cutis-files what no script imports.`,
      );
    });
  }
});
