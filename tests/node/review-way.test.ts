/**
 * A reviewer's whole way, in a copy of the project: desks in a browser, answered and signed with made-up
 * names, taken in, approved and built; and what a page says then. Nothing of it stays.
 */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Section, Statement} from '../../content/model.js';
import {projectPath} from '../../build/project.js';
import {onlyInAll} from '../support/extent.js';
import {answerAll, readAll, open, saveBy} from './desk-browser.js';

/** The copy's folder. */
let copy: string;

function copyProject(): void {
  copy = mkdtempSync(path.join(tmpdir(), 'review-way-'));
  const folders = [
    'build',
    'content',
    'desk',
    'docs',
    'figures',
    'l10n',
    'locales',
    'src',
    'xliff',
  ];
  for (const name of [...folders, 'package.json', 'tsconfig.json']) {
    const filter = (from: string) => from !== projectPath('src/generated');
    cpSync(projectPath(name), path.join(copy, name), {recursive: true, filter});
  }
  symlinkSync(projectPath('node_modules'), path.join(copy, 'node_modules'));
}

/** Runs one of the copy's programs, and gives what it says. */
const run = (...args: string[]): string =>
  execFileSync(process.execPath, ['--import', 'tsx', ...args], {
    cwd: copy,
    encoding: 'utf8',
    // Building tells of each text that is not today's.
    maxBuffer: 64 * 1024 ** 2,
    stdio: 'pipe',
  });
const l10n = (...args: string[]) => run('l10n/main.ts', ...args);

/** Reads and signs a desk as its person does, and brings the file in. */
async function sign(lang: string, role: string, name: string): Promise<string> {
  const [file] = /locales\/outbox\/\S+\.html/.exec(l10n('desk', lang, 'faq', '--for', role))!;
  const {page, close} = await open(path.join(copy, file));
  await readAll(page);
  await answerAll(page);
  const typed = [name, 'a sample, not a person', 'none'];
  await page.$$eval(
    '#ending form .field:not([type=date])',
    (fields, typed) =>
      fields.forEach((field, i) => {
        (field as HTMLInputElement).value = typed[i]!;
        field.dispatchEvent(new Event('input'));
      }),
    typed,
  );
  const saved = path.join(copy, `calcinosis-${lang}-${role}-signed.desk.json`);
  writeFileSync(saved, await saveBy(page, 'Sign and save the file'));
  await close();
  return l10n('take', saved);
}

/** What pages and files say of the questions, in a process of its own: modules are read once. */
const probe = `
import {fhirDocument} from './build/fhir/document.js';
import {plainFile} from './build/html/plain.js';
import {statementOf} from './build/json/statement.js';
import {withSources} from './src/citations.js';
import {contents} from './src/generated/contents.js';
import {prerender} from './src/prerender.js';
console.log(JSON.stringify(Object.fromEntries(['en', 'en-GB', 'es', 'fr'].map((locale) => {
  const {faq, ui} = contents[locale];
  return [locale, {
    section: {...faq, statement: statementOf(faq)},
    plain: plainFile('faq', locale, 'inline'),
    page: prerender('faq', {locale, jsonLd: true}),
    composition: fhirDocument(withSources(faq), ui).entry[0].resource,
  }];
}))));`;

interface Said {
  section: Section & {statement: Statement};
  plain: string;
  page: string;
  composition: {status: string; attester?: Array<{mode: string; party: {display: string}}>};
}

function build(): Record<string, Said> {
  run('build/generate.ts');
  writeFileSync(path.join(copy, 'probe.ts'), probe);
  return JSON.parse(run('probe.ts')) as Record<string, Said>;
}

/** The last words of a page as a browser shows them, and the notice above. */
async function seen({page: html}: Said) {
  const file = path.join(copy, 'page.html');
  writeFileSync(file, `<!doctype html><meta charset="utf-8">${html}`);
  const {page, close} = await open(file, (page) =>
    // tsx names the functions that go to the page with a helper that is not there.
    page.evaluateOnNewDocument('globalThis.__name = (named) => named'),
  );
  const read = await page.evaluate(() => {
    const root = document.querySelector('calcinosis-faq')!.shadowRoot!;
    const text = (selector: string) =>
      root.querySelector<HTMLElement>(selector)?.innerText.replace(/\s+/g, ' ').trim();
    return {review: text('slot[name=review]'), notice: text('[part=notice]')};
  });
  await close();
  return read;
}

describe('a reviewer’s whole way', {skip: onlyInAll}, () => {
  before(copyProject);
  after(() => rmSync(copy, {recursive: true}));

  it('is from a desk to what readers are told, in English and in a translation', async (t) => {
    run('build/generate.ts');
    for (const [lang, role, name] of [
      ['en', 'clinical-review', 'Sample Reviewer 1'],
      ['es', 'language-review', 'Sample Reviewer 2'],
      ['es', 'clinical-review', 'Sample Reviewer 3'],
    ] as const) {
      const taken = await sign(lang, role, name);
      t.diagnostic(`${lang}, ${role}: ${taken.trim().split('\n').slice(1, 3).join(' ')}`);
      assert.match(taken, new RegExp(name));
    }
    const half = build();
    assert.equal(half['es']!.section.meta.status, 'draft', 'Nobody has approved it yet.');
    t.diagnostic(l10n('approve', 'es', 'faq').trim());

    const said = build();
    const {en, es, fr, 'en-GB': british} = said;
    const today = new Date().toISOString().slice(0, 10);
    const next = `${Number(today.slice(0, 4)) + 3}${today.slice(4)}`;
    const names = ({section}: Said) =>
      section.meta.reviews.map(({role, name, on}) => `${role}: ${name}, ${on}`);
    assert.deepEqual(names(en!), [`clinical: Sample Reviewer 1, ${today}`]);
    assert.deepEqual(names(british!), names(en!));
    assert.deepEqual(names(es!), [
      `clinical: Sample Reviewer 3, ${today}`,
      `language: Sample Reviewer 2, ${today}`,
    ]);
    assert.deepEqual(names(fr!), []);
    assert.deepEqual([es!.section.meta.status, fr!.section.meta.status], ['approved', 'draft']);
    assert.equal(es!.section.meta.nextReview?.slice(0, 7), next.slice(0, 7));
    // A person called it right; a machine wrote it all the same.
    assert.equal(es!.section.meta.translatedBy?.machine?.kind, 'language model');

    for (const [locale, one] of Object.entries(said)) {
      const {review, notice} = await seen(one);
      t.diagnostic(`${locale}, the page’s end: ${review}`);
      t.diagnostic(`${locale}, the page’s notice: ${notice ?? 'none'}`);
      t.diagnostic(`${locale}, the statement: ${one.section.statement.summary}`);
      for (const {name} of one.section.meta.reviews) {
        for (const text of [review!, one.plain, one.section.statement.summary]) {
          assert.ok(text.includes(name), `${locale}: ${text.slice(-400)}`);
        }
      }
    }
    assert.match(
      (await seen(es!)).review!,
      /^Revisión médica de este texto: Sample Reviewer 3 \(a sample, not/,
    );
    assert.equal((await seen(es!)).notice, undefined);
    assert.match((await seen(fr!)).review!, /^Ce texte n’a pas encore été vérifié/);
    assert.deepEqual(
      [es!, en!].map(({composition}) => [composition.status, composition.attester!.length]),
      [
        ['final', 2],
        ['final', 1],
      ],
    );
    assert.match(es!.page, /"reviewedBy":\[\{"@type":"Person","name":"Sample Reviewer 3"\}\]/);
  });

  it('leaves nothing in the project', () => {
    for (const file of ['locales/es.xlf', 'content/version.ts']) {
      assert.doesNotMatch(readFileSync(projectPath(file), 'utf8'), /Sample Reviewer/);
    }
  });
});
