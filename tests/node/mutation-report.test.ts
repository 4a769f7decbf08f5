/** What the report of mutation testing tells, and what it lets pass. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import test from 'node:test';
import type {MutantResult} from '@stryker-mutator/api/core';
import {projectPath} from '../../build/project.js';
import {methodLines} from '../mutation/method-lines.js';
import {parts, type Part} from '../mutation/parts.js';
import {report, reportMarkdown, type Survivor} from '../mutation/report.js';

const file = 'src/sum.ts';
const text = 'export const sum = (a: number, b: number) => {\n  return a + b;\n};\n';

/** A mutant of the sum, of which Stryker counts lines and columns from 1. */
const mutant = (
  replacement: string,
  status: MutantResult['status'],
  line = 2,
  columns = [10, 15] as const,
): MutantResult => ({
  id: replacement,
  fileName: file,
  mutatorName: 'ArithmeticOperator',
  replacement,
  status,
  location: {
    start: {line, column: columns[0]},
    end: {line, column: columns[1]},
  },
});

const explanation: Survivor = {
  file,
  code: 'return a + b;',
  mutants: ['return a - b;'],
  why: 'Nobody sums.',
};

const of = (results: MutantResult[], survivors: Survivor[] = [], code = text) =>
  report(results, new Map([[file, code]]), survivors);

test('a mutant that no test notices is told, by line and by what it is', () => {
  const results = [
    mutant('a - b', 'Survived'),
    mutant('a * b', 'NoCoverage'),
    mutant('a', 'Killed'),
  ];
  const {unexplained, files} = of(results);
  assert.deepEqual(unexplained, [
    {file, line: 2, code: 'return a + b;', mutant: 'return a - b;'},
    {file, line: 2, code: 'return a + b;', mutant: 'return a * b;'},
  ]);
  assert.deepEqual(files, [{file, mutants: 3, killed: 1}]);
});

test('one that never ends is noticed', () => {
  assert.deepEqual(of([mutant('a - b', 'Timeout')]).unexplained, []);
});

test('an explanation holds wherever the line is, and for nothing else', () => {
  const shifted = of([mutant('a - b', 'Survived', 3)], [explanation], `\n${text}`);
  assert.deepEqual([shifted.unexplained, shifted.stale], [[], []]);
  const other = of([mutant('a * b', 'Survived'), mutant('a - b', 'Survived')], [explanation]);
  assert.deepEqual(
    other.unexplained.map(({mutant}) => mutant),
    ['return a * b;'],
  );
});

test('an explanation of what is noticed, or not there any more, is told', () => {
  assert.deepEqual(of([mutant('a - b', 'Killed')], [explanation]).stale, [explanation]);
  const half = {...explanation, mutants: ['return a - b;', 'return a * b;']};
  assert.deepEqual(of([mutant('a - b', 'Survived')], [half]).stale, [half]);
});

test('the documentation has the figures, and each explanation beside its code', () => {
  const result = of([mutant('a - b', 'Survived'), mutant('a', 'Killed')], [explanation]);
  const markdown = reportMarkdown(result);
  assert.match(markdown, /\| `src\/sum\.ts` \| 2 \| 1 \| 1 \|/);
  assert.match(markdown, /Nobody sums\.\n\n```diff\n- return a \+ b;\n\+ return a - b;\n```/);
});

test('methods and functions are found by name, private ones and getters too', () => {
  const code =
    'class A {\n  #ask() {\n    return 1;\n  }\n\n  get b() {\n    return 2;\n  }\n}\n\nfunction c() {\n  return 3;\n}\n';
  assert.deepEqual(methodLines('a.ts', code, ['#ask', 'b', 'c']), ['2-4', '6-8', '11-13']);
  assert.throws(() => methodLines('a.ts', code, ['ask']), /a\.ts has no ask\./);
});

test('all that is to be mutated is there, and so are the tests that are to notice', () => {
  for (const {mutate, tests} of Object.values<Part>(parts)) {
    for (const [path, names] of Object.entries(mutate)) {
      methodLines(path, readFileSync(projectPath(path), 'utf8'), names === 'all' ? [] : names);
    }
    for (const path of tests) assert.ok(existsSync(projectPath(path)), `there is no ${path}`);
  }
});
