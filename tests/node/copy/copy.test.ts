/** What `npx calcinosis-cutis copy` writes and removes. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdirSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {elements, locales} from '../../support/fixtures.js';
import {contentOf, filesIn, newFolder, type} from './setup.js';

describe('a copy', () => {
  it('has no file of a language or section that is not wanted', async () => {
    const folder = await newFolder();
    const {stderr} = await type('copy', folder, '--locale', 'es-MX', '--element', 'faq');
    assert.match(stderr, /For es-MX the text is es\./);
    const names = filesIn(folder);
    const others = locales.map(({tag}) => tag).filter((tag) => !['es', 'en'].includes(tag));
    const unwanted = new RegExp(
      `(^|/)(${others.join('|')})(/|\\.js$)|(${elements.filter((name) => name !== 'faq').join('|')})\\.js`,
    );
    assert.deepEqual(
      names.filter((name) => unwanted.test(name)),
      [],
    );
    assert.ok(names.includes('LICENSES.txt') && names.includes('es/calcinosis-faq.js'));
  });

  it('changes nothing the second time, and may be of everything', async () => {
    const folder = await newFolder();
    await type('copy', folder);
    const before = contentOf(folder);
    const {code, stdout} = await type('copy', folder);
    assert.equal(code, 0);
    for (const name of elements) assert.ok(stdout.includes(`<calcinosis-${name}></`), name);
    assert.deepEqual(contentOf(folder), before);
  });

  it('removes what an earlier one wrote, and leaves what somebody wrote or changed', async () => {
    const folder = await newFolder();
    await type('copy', folder, '--locale', 'es', '--element', 'faq');
    await writeFile(path.join(folder, 'es/own.js'), 'own');
    const [text] = filesIn(folder).filter((name) => name.endsWith('content/en/faq.js'));
    await writeFile(path.join(folder, text!), 'changed');
    const args = ['copy', folder, '--locale', 'ar', '--element', 'types'];
    const refused = await type(...args);
    assert.equal(refused.code, 1);
    assert.match(refused.stderr, /would be removed:\n[^]*es\/calcinosis-faq\.js[^]*--overwrite/);
    for (const next of [args, [...args, '--locale', 'de']]) {
      const {code, stderr} = await type(...next, '--overwrite');
      assert.equal(code, 0);
      assert.match(stderr, /They stay:\n {2}\w+\/content\/en\/faq\.js\n/);
    }
    const names = filesIn(folder);
    assert.deepEqual(
      names.filter((name) => /faq|es\//.test(name)),
      [text, 'es/own.js'].sort(),
    );
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('.')),
      [],
    );
  });

  it('removes nothing by a record that somebody has changed, outside the folder or not its own', async () => {
    const folder = await newFolder();
    await type('copy', folder, '--element', 'faq');
    await writeFile(path.join(folder, '../precious.js'), 'precious');
    const recordFile = path.join(folder, 'calcinosis-cutis.json');
    const record = JSON.parse(await readFile(recordFile, 'utf8')) as {
      files: Record<string, string>;
    };
    record.files['../precious.js'] =
      `sha384-${createHash('sha384').update('precious').digest('base64')}`;
    await writeFile(recordFile, JSON.stringify(record));
    assert.equal((await type('copy', folder, '--element', 'types', '--overwrite')).code, 0);
    assert.equal(await readFile(path.join(folder, '../precious.js'), 'utf8'), 'precious');
  });
});
