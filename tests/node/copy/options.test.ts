/** What is typed after `npx calcinosis-cutis`. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {PassThrough} from 'node:stream';
import {describe, it} from 'node:test';
import {readOptions} from '../../../command/options.js';
import {run} from '../../../command/run.js';
import {projectPath} from '../../../build/project.js';
import {elements, locales} from '../../support/fixtures.js';
import {contentOf, root, type} from './setup.js';

describe('what is typed', () => {
  it('is explained by --help, with all elements and languages', async () => {
    const {stdout, code} = await type('--help');
    assert.equal(code, 0);
    for (const args of [[], ['-h'], ['help'], ['help', 'copy']]) {
      assert.equal((await type(...args)).stdout, stdout, args.join(' '));
    }
    for (const name of [...elements, ...locales.map(({tag}) => tag)]) {
      assert.ok(stdout.includes(name), name);
    }
  });

  it('has the package’s version', async () => {
    const {version} = JSON.parse(await readFile(projectPath('package.json'), 'utf8')) as {
      version: string;
    };
    assert.equal((await type('--version')).stdout, `${version}\n`);
  });

  for (const [args, said] of [
    [['copy'], /Say into which folder/],
    [['copy', 'a', 'b'], /there are 2: a, b/],
    [['copy', '  '], /Say into which folder/],
    [['copy', 'https://example.org/x'], /“https:\/\/example.org\/x” is an address/],
    [['copy', 'file:///tmp/x'], /“file:\/\/\/tmp\/x” is an address/],
    [['copy', '~/x'], /“~” in “~\/x” has reached the command as it is/],
    [['paste', 'a'], /no command “paste”. There is: copy/],
    [['copy', 'a', '--element', 'fac'], /no element “fac”.*overview.*article/],
    [['copy', 'a', '--locale', 'tr'], /no text in “tr”.*en.*zh-Hans/],
    [['copy', 'a', '--locale', '12'], /no text in “12”/],
    [['copy', 'a', '--locale', 'es,'], /--locale names nothing at one place/],
    [['copy', 'a', '--locale'], /--locale.*There are: --locale, --element, --overwrite/],
    [['copy', 'a', '--force'], /--force.*There are: --locale, --element, --overwrite/],
  ] as const) {
    it(`is refused with what there is instead: ${args.join(' ')}`, async () => {
      const ignore = () => {};
      const around = {packageFolder: projectPath('.'), print: ignore, tell: ignore};
      const terminal = {input: new PassThrough(), output: new PassThrough()};
      await assert.rejects(run(args, {...around, terminal}), said);
      assert.equal(contentOf(path.join(root, 'a')), undefined);
    });
  }

  for (const name of [
    'FAQ',
    'calcinosis-faq',
    '<calcinosis-faq>',
    '<Calcinosis-FAQ></Calcinosis-FAQ>',
  ]) {
    it(`names an element in any letters, and by its tag: ${name}`, () => {
      const read = readOptions(['copy', 'a', '--element', name]);
      assert.deepEqual(typeof read === 'object' && read.elements, ['faq']);
    });
  }

  for (const folder of ['C:/site', 'C:\\site', './~/x', '~x', 'https']) {
    it(`may be any folder: ${folder}`, () => {
      const read = readOptions(['copy', folder]);
      assert.equal(typeof read === 'object' && read.folder, folder);
    });
  }
});
