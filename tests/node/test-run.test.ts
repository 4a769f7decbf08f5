/** What `npm test` itself does with steps that pass, fail and break. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {projectPath} from '../../build/project.js';
import {formatFailure, readReport} from '../run/counts.js';
import {runAndTell} from '../run/run.js';
import {runSteps, type Step, type StepResult} from '../run/runner.js';
import {steps} from '../run/steps.js';
import {summary} from '../run/table.js';

const run = promisify(execFile);
const node = (script: string) => `"${process.execPath}" -e "${script}"`;
const prints = (...lines: string[]) =>
  node(lines.map((line) => `console.log('${line}');`).join(''));

describe('a run', () => {
  const printed: string[] = [];
  const runAll = async (all: readonly Step[], slots = 1): Promise<Record<string, StepResult>> => {
    printed.length = 0;
    const print = (line: string) => printed.push(line);
    const results = await runSteps(all, {print, cwd: projectPath('.'), slots});
    assert.deepEqual(
      results.map(({name}) => name),
      all.map(({name}) => name),
    );
    return Object.fromEntries(results.map((result) => [result.name, result]));
  };

  it('goes on after a step that fails, and shows what each says as it comes', async () => {
    const {a, b} = await runAll([
      {name: 'a', command: node("console.error('no'); process.exit(3)")},
      {name: 'b', command: prints('yes')},
    ]);
    assert.deepEqual([a!.outcome, a!.reason], ['failed', 'it ended with code 3']);
    assert.deepEqual([a!.failed, b!.failed], [['no'], []]);
    assert.deepEqual([b!.outcome, b!.reason], ['passed', undefined]);
    assert.ok(printed.indexOf('a │ no') < printed.indexOf('b │ yes'));
  });

  it('skips what needs a step that failed or was skipped, and says so', async () => {
    const {site, stories, lint} = await runAll([
      {name: 'build', command: node('process.exit(1)')},
      {name: 'site', command: prints('never'), needs: ['build']},
      {name: 'stories', command: prints('never'), needs: ['site']},
      {name: 'lint', command: prints('yes')},
    ]);
    assert.deepEqual([site!.outcome, site!.reason], ['skipped', '“build” failed']);
    assert.deepEqual([stories!.outcome, stories!.reason], ['skipped', '“site” was skipped']);
    assert.equal(lint!.outcome, 'passed');
    assert.doesNotMatch(printed.join('\n'), /never$/m);
  });

  it('tells of a step that crashes, or cannot be started', async () => {
    const {crashed, unknown} = await runAll([
      {name: 'crashed', command: `exec ${node("process.kill(process.pid, 'SIGKILL')")}`},
      {name: 'unknown', command: 'no-such-program-anywhere'},
    ]);
    assert.equal(crashed!.outcome, 'failed');
    if (process.platform !== 'win32') assert.equal(crashed!.reason, 'it was ended by SIGKILL');
    assert.equal(unknown!.outcome, 'failed');
  });

  it('takes no step that counts for passed without a count, a test, or all of them', async () => {
    const {silent, empty, bad, good, left} = await runAll([
      {name: 'silent', command: prints('12 of 12 are fine'), counted: true},
      {name: 'empty', command: prints('0 passed, 0 failed, 0 skipped'), counted: true},
      {name: 'bad', command: prints('1 passed, 2 failed')},
      {name: 'good', command: prints('1 passed, 0 failed', '2 passed, 0 failed'), counted: true},
      {
        name: 'left',
        command: prints('Left out: Firefox', '0 passed, 0 failed, 4 skipped'),
        counted: true,
      },
    ]);
    assert.deepEqual(
      [silent, empty, bad].map((result) => [result!.outcome, result!.reason]),
      [
        ['failed', 'it does not say how many tests it ran'],
        ['failed', 'it ran no test'],
        ['failed', 'it says that 2 failed'],
      ],
    );
    assert.deepEqual([good!.outcome, good!.counts!.passed], ['passed', 3]);
    assert.deepEqual([left!.outcome, left!.leftOut], ['passed', ['Firefox']]);
  });

  it('runs two steps at a time, but none beside one that is to be alone', async () => {
    const step = (name: string, rest: Partial<Step> = {}): Step => ({
      name,
      command: node('setTimeout(() => console.log(1), 400)'),
      ...rest,
    });
    await runAll([step('a'), step('b'), step('c', {alone: true}), step('d')], 2);
    const order = printed.map((line) => line.replace(/[:│].*/, '').trim()).join('');
    assert.match(order, /^ab(ab|ba)ccdd$/);
  });

  it('waits for what a step needs', async () => {
    const {second} = await runAll(
      [
        {name: 'first', command: node('setTimeout(() => process.exit(1), 300)')},
        {name: 'second', command: prints('never'), needs: ['first']},
      ],
      2,
    );
    assert.equal(second!.outcome, 'skipped');
  });
});

describe('the table', () => {
  const result = (name: string, rest: Partial<StepResult>): StepResult => ({
    name,
    outcome: 'passed',
    time: 1,
    leftOut: [],
    failed: [],
    ...rest,
  });

  it('has a row for each step, what was left out, and the numbers of steps last', () => {
    const counts = {passed: 10, failed: 1, skipped: 2};
    assert.deepEqual(
      summary([
        result('build', {time: 65.4}),
        result('node', {
          outcome: 'failed',
          time: 4.23,
          counts,
          reason: 'it ended with code 1',
          leftOut: ['2 × msgcat is not installed'],
          failed: ['some.test.ts › fails'],
        }),
        result('browser', {outcome: 'skipped', time: 0, reason: '“build” failed'}),
      ]),
      [
        '',
        'Step     Result   Time      Tests',
        '───────  ───────  ────────  ────────────────────────────────────────────────────',
        'build    passed   1:05 min',
        'node     FAILED   4.2 s     10 passed, 1 failed, 2 skipped; it ended with code 1',
        'browser  skipped            “build” failed',
        '',
        'Failed:',
        '  node: some.test.ts › fails',
        '',
        'Left out:',
        '  node: 2 × msgcat is not installed',
        '',
        '1 passed, 1 failed, 1 skipped',
      ],
    );
  });

  it('says nothing of what failed or was left out if nothing was', () => {
    const lines = summary([result('build', {})]);
    assert.doesNotMatch(lines.join('\n'), /Left out|Failed:/);
    assert.equal(lines.at(-1), '1 passed, 0 failed, 0 skipped');
  });
});

describe('a report', () => {
  it('is the sum of the lines that hold nothing but counts', () => {
    assert.deepEqual(
      readReport([
        'Chromium: 1/1 test files | 51 passed, 0 failed',
        '51 passed, 0 failed, 2 skipped',
        '3 passed, 1 failed',
        'Left out: a',
        'Left out: a',
        'Failed: some.test.ts › fails',
      ]),
      {
        counts: {passed: 54, failed: 1, skipped: 2},
        leftOut: ['a'],
        failed: ['some.test.ts › fails'],
      },
    );
    assert.deepEqual(readReport(['nothing']), {leftOut: [], failed: []});
  });

  it('tells in a line why a test failed, if that is short', () => {
    assert.equal(formatFailure('fails', undefined), 'fails');
    assert.equal(formatFailure('fails', ' expected 1\n  to be 2\n'), 'fails: expected 1 to be 2');
    assert.match(formatFailure('fails', 'long '.repeat(1000)), /^fails: (long )+.{0,5}…$/);
  });

  it('comes from the reporter of the Node tests', async () => {
    const file = path.join(folder, 'some.test.mjs');
    await writeFile(
      file,
      `import {it, describe} from 'node:test';
      describe('suite', () => {
        it('passes', (test) => test.diagnostic('Left out: the other Node'));
        it('fails', () => { throw new Error('no'); });
        it('is left out', {skip: 'msgcat is not installed'}, () => {});
        it('is left out, too', {skip: 'msgcat is not installed'}, () => {});
      });
      describe('whole', {skip: 'no screen'}, () => { it('never'); });`,
    );
    const reporter = pathToFileURL(projectPath('tests/run/node-reporter.js')).href;
    const {stdout} = await run(process.execPath, ['--test', `--test-reporter=${reporter}`, file], {
      env: {...process.env, NODE_TEST_CONTEXT: undefined},
    }).catch((error: {stdout: string}) => error);
    assert.deepEqual(readReport(stdout.split('\n')), {
      counts: {passed: 1, failed: 1, skipped: 3},
      leftOut: ['2 × msgcat is not installed', '1 × no screen', 'the other Node'],
      failed: ['some.test.mjs › fails: no'],
    });
  });
});

let folder: string;
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'test-run-'));
});
after(() => rm(folder, {recursive: true}));

it('every step of npm test needs only steps before it', () => {
  for (const [i, {name, needs = []}] of steps.entries()) {
    const before = steps.slice(0, i).map((step) => step.name);
    for (const other of needs) assert.ok(before.includes(other), `${name} needs ${other}`);
  }
  assert.equal(new Set(steps.map(({name}) => name)).size, steps.length);
});

it('npm test fails if a step does, and its last line counts the steps', async () => {
  const build: Step = {name: 'build', command: node('process.exit(1)')};
  const others: Step[] = [
    {name: 'site', command: prints('yes'), needs: ['build']},
    {name: 'lint', command: prints('yes')},
  ];
  const printed: string[] = [];
  const code = await runAndTell([build, ...others], (line) => printed.push(line));
  assert.deepEqual([code, printed.at(-1)], [1, '1 passed, 1 failed, 1 skipped']);
  assert.equal(await runAndTell([others[1]!], () => {}), 0);
});
