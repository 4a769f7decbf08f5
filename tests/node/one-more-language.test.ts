/** A new language is its file and its line: adds two to a copy of the project, and runs what looks at all. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFile, rm} from 'node:fs/promises';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {projectCopy} from '../../bench/project-copy.js';
import {onlyInAll} from '../support/extent.js';

describe('one more language', {skip: onlyInAll}, () => {
  let folder: string;
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, args, {
      cwd: folder,
      env: {...process.env, NODE_TEST_CONTEXT: undefined},
      maxBuffer: 2 ** 26,
    });
  before(async () => {
    folder = await projectCopy(['command', 'desk', 'l10n', 'leaflets', 'tests']);
    // Catalan, whose readers another text stood for, and Kashmiri, in a script that only Urdu is in.
    for (const tag of ['ca', 'ks']) await run('--import', 'tsx', 'l10n/main.ts', 'add', tag);
    await run('--import', 'tsx', 'build/generate.ts');
  });
  after(() => rm(folder, {recursive: true}));

  const generated = (file: string) => readFile(path.join(folder, 'src/generated', file), 'utf8');

  it('is among the locales', async () => {
    assert.match(await generated('locales.ts'), /"ca",\s*"ks"/);
  });

  it('is drawn and printed as what is in its script', async () => {
    assert.match(await generated('styles.ts'), /:is\(:lang\(ur\),\s*:lang\(ks\)\)/);
  });

  for (const file of ['language-tags', 'fonts', 'letters', 'british-english']) {
    it(`fails nothing in ${file}.test.ts`, async () => {
      await run('--import', 'tsx', '--test', `tests/node/${file}.test.ts`).catch(
        ({stdout}: {stdout: string}) => assert.fail(stdout),
      );
    });
  }
});
