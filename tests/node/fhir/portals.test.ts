/** The example of docs/portals.md, as it stands there, with the built package. */
import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {DocumentReference} from '@medplum/fhirtypes';
import {sectionIds} from '../../../content/model.js';
import {projectPath} from '../../../build/project.js';
import {medicalCondition} from '../../../src/json-ld.js';
import {everyShape} from '../../support/every-shape.js';

const page = await readFile(projectPath('docs/portals.md'), 'utf8');
const folder = await mkdtemp(path.join(tmpdir(), 'portals-'));
after(() => rm(folder, {recursive: true}));

describe('docs/portals.md', () => {
  it('answers its own request with the documents of a language, by its own program', async () => {
    const [, program] = /```js\n(.*?)```/s.exec(page)!;
    const dist = pathToFileURL(projectPath('dist')).href;
    const file = path.join(folder, 'answer.mjs');
    await writeFile(file, program!.replaceAll(/'calcinosis-cutis(-files)?\//g, `'${dist}/`));
    const {documentsFor} = (await import(pathToFileURL(file).href)) as {
      documentsFor: (query: string) => DocumentReference[];
    };
    const urls = (query: string) =>
      documentsFor(query).map(({content}) => content[0]!.attachment.url);
    const [query] = /^\?mainSearchCriteria.*$/m.exec(page)!;
    const inLocale = (locale: string) => sectionIds.map((id) => `${locale}/${id}.json`);
    assert.deepEqual(urls(query), inLocale('es'));
    assert.deepEqual(urls(query.replace('=es', '=pt')), inLocale('pt-BR'));
    assert.deepEqual(urls(query.replace(/&informationRecipient.*/, '')), inLocale('en'));
    // The table's rows, each as a record asks.
    const rows = [...page.matchAll(/\| `(\d[\d.]+)` +\| `(\S+)` +\|/g)];
    assert.ok(rows.length > 1);
    for (const [, system, code] of rows) {
      const asked = new URLSearchParams(query);
      asked.set('mainSearchCriteria.v.cs', system!);
      asked.set('mainSearchCriteria.v.c', code!);
      assert.deepEqual(urls(asked.toString()), inLocale('es'), code);
    }
    assert.deepEqual(urls(query.replace('L94.2', 'L94.3')), []);
    assert.deepEqual(urls(query.replace('883.6.3', '883.6.90')), []);
  });

  it('names each code that documents have', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('|'));
    for (const {codeValue, codingSystem} of medicalCondition([everyShape]).code) {
      assert.ok(
        rows.some((row) => row.includes(`\`${codeValue}\``) && row.includes(codingSystem)),
        codeValue,
      );
    }
  });
});
