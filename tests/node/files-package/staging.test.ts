/** `npm run files-package` writes the package whole or not at all. */
import assert from 'node:assert/strict';
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {stageFilesPackage} from '../../../build/files-package/stage.js';
import {writeFolder} from '../../../build/files.js';
import {projectPath} from '../../../build/project.js';
import {locales} from '../../support/fixtures.js';

const root = await mkdtemp(path.join(tmpdir(), 'staging-'));
const dist = path.join(root, 'dist');
const staged = path.join(root, 'staged');
const {version} = JSON.parse(await readFile(projectPath('package.json'), 'utf8')) as {
  version: string;
};

/** A build with one file of each kind. */
function smallBuild(): Map<string, string> {
  const inLocales = locales.flatMap(({tag}) => [
    `html/${tag}/a.html`,
    `plain/${tag}/a.html`,
    `plain-img/${tag}/a.html`,
    `figures/${tag}/a.svg`,
    `figures/${tag}/a.png`,
    `json/${tag}/a.json`,
    `fhir/${tag}/a.json`,
  ]);
  const files = [...inLocales, 'drawings/ltr/a.png', 'drawings/ltr/a.svg', 'fhir/catalogue.json'];
  const bill = JSON.stringify({metadata: {component: {version}}});
  return new Map([...files.map((file) => [file, file] as const), ['sbom.cdx.json', bill]]);
}

beforeEach(async () => {
  await rm(root, {recursive: true});
  await writeFolder(dist, smallBuild());
  await writeFolder(staged, new Map([['old.txt', 'old']]));
});
after(() => rm(root, {recursive: true}));

describe('the staged package', () => {
  it('replaces what was staged before', async () => {
    const count = await stageFilesPackage(dist, staged);
    const there = (await readdir(staged, {recursive: true, withFileTypes: true})).filter((entry) =>
      entry.isFile(),
    );
    assert.equal(there.length, count);
    const names = there.map(({name}) => name);
    assert.ok(names.includes('package.json') && !names.includes('old.txt'), names.join());
    assert.deepEqual(await readdir(path.join(staged, 'drawings/ltr')), ['a.png']);
    const readMe = await readFile(path.join(staged, 'README.md'), 'utf8');
    assert.ok(readMe.includes(`calcinosis-cutis-files@${version}/`));
  });

  const [first, last] = [locales.map(({tag}) => tag).sort()[0]!, locales.at(-1)!.tag];
  const refusals: Record<string, [damage: () => Promise<void>, says: string]> = {
    'that is not there': [
      () => rm(dist, {recursive: true}),
      'dist/sbom.cdx.json is not there. Build first: npm run build',
    ],
    'that lacks a folder': [
      () => rm(path.join(dist, 'figures'), {recursive: true}),
      'dist/figures/ is not there. Build first: npm run build',
    ],
    'with an empty folder': [
      async () => {
        for (const name of await readdir(path.join(dist, 'plain'))) {
          await rm(path.join(dist, 'plain', name), {recursive: true});
        }
      },
      'dist/plain/ is empty. Build first: npm run build',
    ],
    'that lacks a language': [
      () => rm(path.join(dist, 'html', last), {recursive: true}),
      `dist/html/${last}/a.html is not there, though dist/html/${first}/a.html is. Build first: npm run build`,
    ],
    'of another version': [
      () =>
        writeFile(
          path.join(dist, 'sbom.cdx.json'),
          JSON.stringify({metadata: {component: {version: '9.9.9'}}}),
        ),
      `dist/ is version 9.9.9, and package.json says ${version}. Build first: npm run build`,
    ],
  };
  for (const [how, [damage, message]] of Object.entries(refusals)) {
    it(`is not made of a build ${how}: what was there stays`, async () => {
      await damage();
      await assert.rejects(stageFilesPackage(dist, staged), {message});
      assert.deepEqual(await readdir(staged), ['old.txt']);
      const left = (await readdir(root)).filter((name) => !['dist', 'staged'].includes(name));
      assert.deepEqual(left, []);
    });
  }
});
