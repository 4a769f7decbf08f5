/** What a run of all programs says of them, docs/figures.md. The run itself is `npm run test:renderers`. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {projectPath} from '../../../build/project.js';
import {locales} from '../../support/fixtures.js';
import {drawingChecks, type Outcome} from '../../renderers/draw.js';
import {programs} from '../../renderers/programs.js';
import {sample} from '../../renderers/sample.js';
import {cell, updateFiguresPage, type Result} from '../../renderers/table.js';
import {tools} from '../../renderers/tools.js';

const page = await readFile(projectPath('docs/figures.md'), 'utf8');
const [check] = drawingChecks;

const outcome = (locale: string, problem?: string): Outcome => ({
  locale,
  problems: {[check]: problem ? [problem] : []},
});

describe('docs/figures.md', () => {
  it('has every program, tried or not, and what brings it', () => {
    const [, results] = page.split('results:start');
    for (const {name, from} of [...programs, ...tools]) {
      assert.ok(results!.includes(name), name);
      for (const [word] of from.matchAll(/`[^`]+`/g)) assert.ok(page.includes(word), word);
    }
  });

  it('gets the results between its marks, and says what was not tried', async () => {
    const result = {name: 'Pen', from: '`pen`', kind: 'program', fonts: 'noto'} as const;
    const results: Result[] = [
      {...result, version: '1.0', outcomes: [outcome('ar', 'cut'), outcome('ar'), outcome('de')]},
      {...result, name: 'Brush', version: undefined, outcomes: []},
    ];
    const updated = await updateFiguresPage(page, results);
    assert.match(updated, /\| Pen +\| 1\.0 +\| Noto Sans +\| not in 1 of 2 files in Arabic/);
    assert.match(updated, /\| Pen +\| 1\.0 +\| Noto Sans +\| not in 1 of 2 files in Arabic/);
    assert.doesNotMatch(updated, /\| Brush/);
    assert.equal(updated.split('<!--')[0], page.split('<!--')[0]);
    await assert.rejects(updateFiguresPage('no marks', results), /docs\/figures\.md: needs the li/);
  });

  it('says in which languages a program is wrong', () => {
    assert.equal(cell([outcome('ar'), outcome('hi')], check), '✓');
    assert.equal(cell([outcome('ar', 'cut'), outcome('hi')], check), 'not in Arabic');
    assert.equal(cell([outcome('ar', 'cut'), outcome('hi', 'cut')], check), 'no');
    assert.equal(
      cell([outcome('ar', 'cut'), outcome('ar'), outcome('hi', 'cut')], check),
      'not in 1 of 2 files in Arabic, Hindi',
    );
  });
});

it('Two files of each language are tried, five where it runs from right to left', async () => {
  const files = await sample();
  assert.equal(new Set(files.map(({path}) => path)).size, files.length);
  for (const {tag, dir} of locales) {
    const own = files.filter(({locale}) => locale === tag);
    assert.equal(own.length, dir === 'rtl' ? 5 : 2, tag);
  }
});
