/** Which files of browser tests are run once more. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {FileResult} from '../engines/report.js';
import {filesToRunAgain} from '../run/again.js';

const result = (file: string, change: Partial<FileResult> = {}): FileResult => ({
  ...{engine: 'Chromium', version: '1', file, finished: true},
  ...{passed: 1, failed: 0, leftOut: []},
  ...change,
});
const hung = {finished: false, passed: 0, failed: 1};

it('files of browser tests that did not come to an end are run again, and no others', () => {
  const results = [result('a.test.ts'), result('b.test.ts', hung)];
  assert.deepEqual(filesToRunAgain(results), ['b.test.ts']);
});

it('no file is run again where a test failed', () => {
  const results = [result('a.test.ts', {failed: 1}), result('b.test.ts', hung)];
  assert.deepEqual(filesToRunAgain(results), []);
});
