/**
 * Tells at the end of a test run which engines ran, and gives the results to whoever asks for them.
 * @module
 */
import {writeFileSync} from 'node:fs';
import path from 'node:path';

/** @import {Reporter, TestResult, TestSuiteResult} from '@web/test-runner-core' */
/** @import {EngineLauncher} from './engines.js' */

/**
 * One test file in one engine.
 * @typedef {object} FileResult
 * @property {string} engine
 * @property {string} version
 * @property {string} file as `strict-policy.test.ts`
 * @property {number} passed number of tests
 * @property {string[]} leftOut titles of tests
 */

/**
 * @param {readonly EngineLauncher[]} launchers
 * @param {readonly string[]} leftOut sentences that say what is not tested, and why
 * @param {string | undefined} resultFile where to write the results to, as JSON of FileResult[]
 * @returns {Reporter}
 */
export function enginesReporter(launchers, leftOut, resultFile) {
  return {
    stop({sessions}) {
      const ran = launchers.map(({name, version}) => `${name} ${version}`).join(', ');
      console.log([`Tested in ${ran}.`, ...leftOut.map((why) => `Left out: ${why}`)].join('\n'));
      if (!resultFile) return;
      /** @type {FileResult[]} */
      const results = sessions.map(({browser, testFile, testResults}) => {
        const tests = testResults ? testsIn(testResults) : [];
        return {
          engine: browser.name,
          version: /** @type {EngineLauncher} */ (browser).version,
          file: path.basename(testFile),
          passed: tests.filter(({test}) => test.passed).length,
          leftOut: tests.filter(({test}) => test.skipped).map(({title}) => title),
        };
      });
      writeFileSync(resultFile, JSON.stringify(results));
    },
  };
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
