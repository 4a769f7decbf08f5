/**
 * Tells at the end of a test run which engines ran, and gives the results to whoever asks for them.
 * @module
 */
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {formatCounts, formatFailure} from '../run/counts.js';

/** @import {Reporter, TestResult, TestSession, TestSuiteResult} from '@web/test-runner-core' */
/** @import {Counts} from '../run/counts.js' */
/** @import {EngineLauncher} from './launcher.js' */

/**
 * One test file in one engine.
 * @typedef {object} FileResult
 * @property {string} engine
 * @property {string} version
 * @property {string} file as `strict-policy.test.ts`
 * @property {boolean} finished whether its tests ran to their end
 * @property {number} passed number of tests
 * @property {number} failed number of tests; 1 for a file that failed as a whole
 * @property {string[]} leftOut titles of tests
 */

/**
 * @param {readonly EngineLauncher[]} launchers
 * @param {string | undefined} resultFile where to write the results to, as JSON of FileResult[]
 * @returns {Reporter}
 */
export function enginesReporter(launchers, resultFile) {
  return {
    stop({sessions}) {
      const ran = launchers.map(({name, version}) => `${name} ${version}`).join(', ');
      console.log(
        [
          `Tested in ${ran}.`,
          ...testsLeftOut(sessions).map((why) => `Left out: ${why}`),
          ...testsFailed(sessions).map((title) => `Failed: ${title}`),
          // Who asks for the results may run some again, and counts then.
          ...(resultFile ? [] : [formatCounts(countsOf(sessions))]),
        ].join('\n'),
      );
      if (!resultFile) return;
      /** @type {FileResult[]} */
      const results = sessions.map((session) => {
        const {browser, testFile, testResults} = session;
        const tests = testResults ? testsIn(testResults) : [];
        const {passed, failed} = countsOf([session]);
        return {
          engine: browser.name,
          version: /** @type {EngineLauncher} */ (browser).version,
          file: path.basename(testFile),
          finished: !!testResults,
          passed,
          failed,
          leftOut: tests.filter(({test}) => test.skipped).map(({title}) => title),
        };
      });
      writeFileSync(resultFile, JSON.stringify(results));
    },
  };
}

/** @param {readonly TestSession[]} sessions @returns {Counts} of their tests */
function countsOf(sessions) {
  const counts = {passed: 0, failed: 0, skipped: 0};
  for (const {passed, testResults} of sessions) {
    const tests = testResults ? testsIn(testResults) : [];
    const failed = tests.filter(({test}) => !test.passed && !test.skipped).length;
    // A file may fail before it has a test, or after.
    counts.failed += !passed && !failed ? 1 : failed;
    counts.skipped += tests.filter(({test}) => test.skipped).length;
    counts.passed += tests.filter(({test}) => test.passed).length;
  }
  return counts;
}

/** @param {readonly TestSession[]} sessions @returns {string[]} their files, names and errors */
function testsFailed(sessions) {
  return sessions
    .filter(({passed}) => !passed)
    .flatMap(({testFile, testResults, errors}) => {
      const tests = (testResults ? testsIn(testResults) : [])
        .filter(({test}) => !test.passed && !test.skipped)
        .map(({title, test}) => formatFailure(title, test.error?.message));
      const file = path.basename(testFile);
      const whole = formatFailure('as a whole', errors.map(({message}) => message).join(' '));
      return (tests.length ? tests : [whole]).map((failure) => `${file} › ${failure}`);
    });
}

/** @param {readonly TestSession[]} sessions @returns {string[]} how many tests, where and why */
function testsLeftOut(sessions) {
  /** @type {Map<string, number>} */
  const numbers = new Map();
  for (const {browser, testResults} of sessions) {
    for (const {test, title} of testResults ? testsIn(testResults) : []) {
      if (!test.skipped) continue;
      // See leaveOut() in tests/support/commands.ts.
      const reason = /\(left out: (.*)\)$/.exec(title)?.[1] ?? title;
      const what = `in ${browser.name}: ${reason}`;
      numbers.set(what, (numbers.get(what) ?? 0) + 1);
    }
  }
  return Array.from(numbers, ([what, number]) => `${number} × ${what}`);
}

/**
 * @param {TestSuiteResult} suite
 * @param {readonly string[]} around names of the suites that it is in
 * @returns {Array<{test: TestResult, title: string}>} with the names of the suites
 */
function testsIn({name, suites, tests}, around = []) {
  const names = [...around, name].filter(Boolean);
  return [
    ...tests.map((test) => ({test, title: [...names, test.name].join(' › ')})),
    ...suites.flatMap((suite) => testsIn(suite, names)),
  ];
}
