/** What `npm run readers` looks for in what a tool sees, and how docs/readers.md says it. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {projectPath} from '../../build/project.js';
import {problemsOf} from '../readers/check.js';
import {expectedOf} from '../readers/expected.js';
import {formNamed, pageOf} from '../readers/forms.js';
import {readingOf} from '../readers/html-text.js';
import {cell, updateReadersPage, type Outcome} from '../readers/table.js';
import type {Reading} from '../readers/tool.js';
import {tools} from '../readers/tools.js';

describe('the check of a reading', async () => {
  const form = formNamed('plain-img/');
  const page = await pageOf(form, 'faq', 'es');
  const {safety, texts} = expectedOf('faq', 'es');
  const [disclaimer] = safety as [string];
  const [, answer] = texts as [string, string];
  const whole = readingOf(page.html);
  const faultsOf = async (change: (html: string) => string, read = readingOf) =>
    Object.entries(await problemsOf(read(change(page.html)), {takes: 'page'}, page, form)).flatMap(
      ([fault, texts]) => (texts.length ? [fault] : []),
    );
  const asText = (html: string): Reading => ({text: html, names: whole.names!});
  const textOf = (change: (text: string) => string) => faultsOf(() => change(whole.text), asText);

  it('finds nothing in the page itself', async () => {
    assert.deepEqual(await faultsOf((html) => html), []);
  });

  for (const [fault, change] of [
    ['loses text', (text: string) => text.replace(answer, '')],
    ['loses safety sentences', (text: string) => text.replace(disclaimer, '')],
    ['text twice', (text: string) => `${text}x${disclaimer}x`],
    ['code as text', (text: string) => `${text} p{color:red}`],
    ['numbers alone', (text: string) => `${text} 77`],
    ['words stick together', (text: string) => text.replace(answer, `7${answer}`)],
    ['cuts the page’s own text', (text: string) => text.replace('To make an appointment', '')],
  ] as const) {
    it(`finds: ${fault}`, async () => assert.deepEqual(await textOf(change), [fault]));
  }

  for (const [fault, change] of [
    ['no language', (html: string) => html.replaceAll(' lang="es"', '')],
    ['no pictures’ names', (html: string) => html.replace(/ alt="[^"]*"/, '')],
    ['no captions', (html: string) => html.replace(/<figcaption>.*?<\/figcaption>/s, '')],
  ] as const) {
    it(`finds in HTML: ${fault}`, async () => assert.deepEqual(await faultsOf(change), [fault]));
  }
});

describe('docs/readers.md', async () => {
  const text = await readFile(projectPath('docs/readers.md'), 'utf8');
  const outcome = (locale: string, problems: Outcome['problems'] = {}): Outcome => ({
    ...{form: 'html/', locale, is: 'read'},
    problems,
  });

  it('has every tool, tried or not, and what brings it', () => {
    const [, results] = text.split('results:start');
    for (const {name, from} of tools) {
      assert.ok(results!.includes(name), name);
      for (const [word] of from.matchAll(/`[^`]+`/g)) assert.ok(text.includes(word), word);
    }
  });

  it('says in which languages something is wrong', async () => {
    const wrong = outcome('ar', {'loses text': ['a']});
    assert.equal(cell([outcome('en'), outcome('ar')]), '✓');
    assert.equal(cell([outcome('en'), wrong]), 'loses text in Arabic');
    assert.equal(
      cell([outcome('en', {'text twice': ['a']}), wrong]),
      'loses text in Arabic; text twice in English',
    );
    assert.equal(cell([{...wrong, is: 'nothing'}]), 'nothing');
    const result = {
      name: 'Eye',
      use: 'Text',
      from: '`eye`',
      version: '1.0',
      outcomes: [wrong],
    } as const;
    const updated = await updateReadersPage(text, [
      result,
      {...result, name: 'Ear', version: undefined},
    ]);
    assert.match(updated, /\| Eye +\| 1\.0 +\| loses text +\|/);
    assert.match(updated, /Not tried: Ear\./);
    await assert.rejects(updateReadersPage('', [result]), /docs\/readers\.md: needs the lines/);
  });
});
