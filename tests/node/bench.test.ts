import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {readText} from '../../bench/in-page.js';
import {staticMarkup} from '../../bench/pages.js';
import {markdown, rowsOf, type Row, type Sample} from '../../bench/report.js';
import {summarize} from '../../bench/statistics.js';
import {findBrowser} from '../../build/browser/find-browser.js';
import {contents} from '../../src/generated/contents.js';
import {prerender} from '../../src/prerender.js';

it('compares pages that say the same', async () => {
  const browser = await puppeteer.launch(await findBrowser());
  try {
    const read = async (html: string) => {
      const page = await browser.newPage();
      await page.evaluate((text) => document.body.setHTMLUnsafe(text), html);
      return page.evaluate(readText);
    };
    const said = await read(prerender('faq', {figures: 'hide'}));
    assert.ok(said.length > contents.en.faq.topics.length);
    assert.deepEqual(await read(staticMarkup(contents.en.faq)), said);
  } finally {
    await browser.close();
  }
});

describe('summarize', () => {
  it('finds the median and the middle half in any order', () => {
    assert.deepEqual(summarize([50, 10, 40, 20, 30]), {median: 30, low: 20, high: 40, max: 50});
  });

  it('takes what is between two values', () => {
    assert.deepEqual(summarize([4, 1, 3, 2]), {median: 2.5, low: 1.75, high: 3.25, max: 4});
  });

  it('is not moved by one wild value', () => {
    assert.equal(summarize([10, 11, 12, 13, 9000]).median, 12);
  });

  it('leaves the values as they are', () => {
    const values = [3, 1, 2];
    summarize(values);
    assert.deepEqual(values, [3, 1, 2]);
  });

  it('refuses no values, and what is no number', () => {
    assert.throws(() => summarize([]), /no measurement/);
    assert.throws(() => summarize([1, NaN]), /NaN/);
  });
});

describe('report of the benchmark', () => {
  const samples = (what: Omit<Sample, 'value'>, ...values: number[]): Sample[] =>
    values.map((value) => ({...what, value}));

  const content = {condition: 'slow-network', measure: 'content'} as const;
  const staticContent = samples({...content, variant: 'static'}, 390, 400, 5000);

  const rowOf = (rows: readonly Row[], variant: Row['variant']) => {
    const row = rows.find((row) => row.variant === variant);
    assert.ok(row, `There is no row of ${variant}.`);
    return row;
  };

  it('compares medians with those of static HTML', () => {
    const client = samples({...content, variant: 'client'}, 100, 600, 700);
    const row = rowOf(rowsOf([...client, ...staticContent]), 'client');
    assert.equal(row.value, 600);
    assert.equal(row.static, 400);
    assert.equal(row.ratio, 1.5);
  });

  it('judges by the target of the page and the condition', () => {
    const judged = (variant: Sample['variant'], condition: Sample['condition'], value: number) => {
      const what = {condition, measure: 'content'} as const;
      const reference = samples({...what, variant: 'static'}, 400);
      const rows = rowsOf([...reference, ...samples({...what, variant}, value)]);
      return rowOf(rows, variant).target;
    };
    assert.deepEqual(judged('client', 'slow-network', 440), {of: 'ratio', most: 1.1, met: true});
    assert.equal(judged('client', 'slow-network', 441)?.met, false);
    assert.equal(judged('client', 'slow-cpu', 480)?.met, true);
    assert.equal(judged('client', 'slow-cpu', 481)?.met, false);
    assert.equal(judged('client', 'as-is', 560)?.met, true);
    assert.equal(judged('client', 'as-is', 561)?.met, false);
    assert.equal(judged('prerendered', 'slow-network', 420)?.met, true);
    assert.equal(judged('prerendered', 'slow-network', 421)?.met, false);
    assert.equal(judged('prerendered', 'as-is', 4000), undefined);
  });

  it('takes one layout shift in any round as one, however small', () => {
    const what = {condition: 'as-is', measure: 'shift'} as const;
    const rows = rowsOf([
      ...samples({...what, variant: 'static'}, 0, 0, 0),
      ...samples({...what, variant: 'client'}, 0, 0.0004, 0, 0),
      ...samples({...what, variant: 'prerendered'}, 0, 0),
    ]);
    assert.equal(rowOf(rows, 'client').value, 0.0004);
    assert.equal(rowOf(rows, 'client').target?.met, false);
    assert.equal(rowOf(rows, 'prerendered').target?.met, true);
    assert.match(markdown(rows), /\| client \| 0\.00040 \|/);
  });

  it('judges each further element by its own time, the heap by its own growth', () => {
    const further = {condition: 'as-is', measure: 'further'} as const;
    const heap = {condition: 'as-is', measure: 'heap'} as const;
    const rows = rowsOf([
      ...samples({...further, variant: 'static'}, 0.1),
      ...samples({...further, variant: 'client'}, 0.6),
      ...samples({...heap, variant: 'static'}, 1.5),
      ...samples({...heap, variant: 'client'}, 1.3),
    ]);
    const judgements = rows.map(({measure, variant, target}) => [measure, variant, target?.met]);
    assert.deepEqual(judgements, [
      ['further', 'static', undefined],
      ['further', 'client', true],
      ['heap', 'static', undefined],
      ['heap', 'client', false],
    ]);
  });

  it('judges nothing that it cannot compare', () => {
    const row = rowOf(rowsOf(samples({...content, variant: 'client'}, 500)), 'client');
    assert.equal(row.ratio, undefined);
    assert.equal(row.target, undefined);
  });

  it('has a table for each condition that ran, and a line for each row', () => {
    const client = samples({...content, variant: 'client'}, 600, 610, 620);
    const text = markdown(rowsOf([...client, ...staticContent]));
    assert.equal(text.match(/^### /gm)?.length, 1);
    assert.match(text, /^### Slow network/);
    assert.match(
      text,
      /\| Time to content \| client \| 610 ms \(605–615\) \| 1\.52× \| ≤ 1\.10× \| \*\*not met\*\* \|/,
    );
    const widths = text.match(/^\|.*\|$/gm)!.map((line) => line.split('|').length);
    assert.deepEqual(widths, [8, 8, 8, 8]);
  });
});
