/** Whoever reads the documentation is sent to the package that has the file. */
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {filesPackage} from '../../../build/files-package/files.js';
import {projectPath} from '../../../build/project.js';

const namesIn = async (folder: string, extension: string) =>
  (await readdir(projectPath(folder), {recursive: true}))
    .filter((name) => name.endsWith(extension))
    .map((name) => `${folder}/${name}`);

const files = await filesPackage(projectPath('dist'));
const moved = [...new Set([...files.keys()].flatMap((file) => /^(.+?)\//.exec(file)?.[1] ?? []))];
const pages = [
  'README.md',
  'SECURITY.md',
  'build/files-package/README.md',
  // Records and what maintainers do are about the build, which has all in one folder.
  ...(await namesIn('docs', '.md')).filter((name) => !/decisions|publishing/.test(name)),
  ...(await namesIn('stories', '.mdx')),
];

describe('the documentation', () => {
  for (const page of pages) {
    it(`sends nobody to a file that the package has not: ${page}`, async () => {
      const text = await readFile(projectPath(page), 'utf8');
      const inMain = text.match(
        new RegExp(`(dist|calcinosis-cutis)/(${moved.join('|')})/[\\w./-]*`, 'g'),
      );
      assert.deepEqual(
        (inMain ?? []).filter((name) => !/\/drawings\/([\w-]*|.+\.svg)$/.test(name)),
        [],
        'It is in calcinosis-cutis-files.',
      );
      const named = text.matchAll(/calcinosis-cutis-files(?:@[\w.]+)?\/([\w./-]*\w\/?)/g);
      const missing = Array.from(named, ([, name]) => name!).filter((name) => {
        const pattern = name.replace(/LANGUAGE|SECTION|FIGURE/g, '[^/]+').replaceAll('.', '\\.');
        return ![...files.keys()].some((file) => new RegExp(`^${pattern}`).test(file));
      });
      assert.deepEqual(missing, []);
    });
  }

  it('of the package names files that are there, and each of its folders', () => {
    const readMe = String(files.get('README.md'));
    for (const folder of moved) assert.ok(readMe.includes(`| \`${folder}/\` `), folder);
    for (const [, file] of readMe.matchAll(/`([\w-]+\/[\w/-]+\.\w+)`/g)) {
      assert.ok(files.has(file!), file);
    }
    for (const [, file] of readMe.matchAll(/\]\((?!\w+:)([^)]+)\)/g)) {
      assert.ok(files.has(file!), file);
    }
  });
});
