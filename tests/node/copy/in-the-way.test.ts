/** What keeps `npx calcinosis-cutis copy` from changing a folder: a person, or what is there. */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {mkdir, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {PassThrough} from 'node:stream';
import {describe, it} from 'node:test';
import {applyPlan} from '../../../command/apply.js';
import {run} from '../../../command/run.js';
import {projectPath} from '../../../build/project.js';
import {contentOf, newFolder, root, type} from './setup.js';

describe('files that say something else', () => {
  const prepare = async () => {
    const folder = await newFolder();
    await mkdir(path.join(folder, 'es'), {recursive: true});
    await writeFile(path.join(folder, 'es/calcinosis-faq.js'), 'another');
    return {folder, args: ['copy', folder, '--locale', 'es', '--element', 'faq']};
  };

  it('are not overwritten where nobody can be asked', async () => {
    const {folder, args} = await prepare();
    const before = contentOf(folder);
    const {code, stdout, stderr} = await type(...args);
    assert.equal(code, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /overwritten:\n {2}es\/calcinosis-faq\.js[^]*add --overwrite/);
    assert.deepEqual(contentOf(folder), before);
    assert.equal((await type(...args, '--overwrite')).code, 0);
    assert.notEqual(contentOf(folder)!['es/calcinosis-faq.js'], 'another');
  });

  for (const [answer, isYes] of [
    ['y\n', true],
    ['n\n', false],
    ['\n', false],
    ['', false],
  ] as const) {
    it(`are asked about at a terminal: ${JSON.stringify(answer)}`, async () => {
      const {folder, args} = await prepare();
      const before = contentOf(folder);
      const input = Object.assign(new PassThrough(), {isTTY: true});
      const output = Object.assign(new PassThrough(), {isTTY: true});
      input.end(answer);
      let said = '';
      const done = await run(args, {
        packageFolder: projectPath('.'),
        terminal: {input, output},
        print: (text) => (said += text),
        tell: () => {},
      });
      assert.equal(done, isYes);
      assert.match(String(output.read()), /\? \[y\/N\] /);
      assert.equal(said.includes('<script'), isYes);
      if (!isYes) assert.deepEqual(contentOf(folder), before);
      else assert.notEqual(contentOf(folder)!['es/calcinosis-faq.js'], 'another');
    });
  }
});

describe('what is in the way', () => {
  for (const [name, make] of Object.entries({
    'a file for the folder': (folder: string) => writeFile(folder, 'file'),
    'a file around the folder': async (folder: string) => {
      await rm(path.dirname(folder), {recursive: true});
      await writeFile(path.dirname(folder), 'file');
    },
    'a file for a folder in it': async (folder: string) => {
      await mkdir(folder);
      await writeFile(path.join(folder, 'es'), 'file');
    },
    'a folder for a file': (folder: string) =>
      mkdir(path.join(folder, 'es/calcinosis-faq.js'), {recursive: true}),
  })) {
    it(`leaves everything as it is: ${name}`, async () => {
      const folder = await newFolder();
      await make(folder);
      const before = contentOf(root);
      const args = ['copy', folder, '--locale', 'es', '--overwrite'];
      const {code, stdout, stderr} = await type(...args, '--element', 'faq');
      assert.equal(code, 1);
      assert.equal(stdout, '');
      assert.match(stderr, /another folder/);
      assert.doesNotMatch(stderr, /\n\s+at |\bE[A-Z]{4,}/);
      assert.deepEqual(contentOf(root), before);
    });
  }

  it('is said in words: a file far above the folder, and a link that leads nowhere', async () => {
    const folder = await newFolder();
    await writeFile(folder, 'file');
    const link = await newFolder();
    await symlink('nowhere', link);
    for (const [asked, said] of [
      [path.join(folder, 'far/below'), `${folder} is a file, and a folder is needed there.`],
      [link, `${link} is a link that leads nowhere, and a folder is needed there.`],
      [path.join(link, 'below'), `${link} is a link that leads nowhere, and`],
    ] as const) {
      const {code, stderr} = await type('copy', asked, '--element', 'faq', '--overwrite');
      assert.equal(code, 1);
      assert.ok(stderr.startsWith(`calcinosis-cutis: ${said}`), stderr);
    }
    assert.deepEqual(readdirSync(path.dirname(link)), [path.basename(link)]);
    await rm(link);
  });

  it('is put back if the disk refuses in the middle', async () => {
    const folder = await newFolder();
    await mkdir(folder);
    await writeFile(path.join(folder, 'old.js'), 'old');
    await writeFile(path.join(folder, 'gone.js'), 'gone');
    await symlink('nowhere', path.join(folder, 'link.js'));
    const before = readdirSync(folder);
    const write = new Map(
      ['deep/new.js', 'old.js', 'link.js', 'gone.js/below.js'].map(
        (name) => [name, Buffer.from('new')] as const,
      ),
    );
    assert.throws(() => applyPlan({folder, write, remove: ['old.js']}), /Nothing was changed\.$/);
    assert.deepEqual(readdirSync(folder), before);
    assert.equal(await readFile(path.join(folder, 'old.js'), 'utf8'), 'old');
    const elsewhere = path.join(folder, 'gone.js/a/b');
    assert.throws(() => applyPlan({folder: elsewhere, write, remove: []}), /Nothing was changed/);
  });
});
