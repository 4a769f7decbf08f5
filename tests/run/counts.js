/**
 * What a step of `npm test` says about its tests. Every tool of ours that runs tests prints a line
 * `3 passed, 0 failed, 1 skipped`, a line `Left out: ` with what and why for all that it did not run,
 * and a line `Failed: ` with the name of each test that failed, and why. Plain JavaScript, because
 * web-test-runner.config.js imports it and Node 20 runs no TypeScript by itself.
 * @module
 */

/**
 * Numbers of tests.
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

const countsLine = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/;
const leftOutLine = /^Left out: (.+)$/;
const failedLine = /^Failed: (.+)$/;

/**
 * @param {Counts} counts
 * @returns {string} in the form that `readReport` reads
 */
export const formatCounts = ({passed, failed, skipped}) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** How much of an error is told, in characters: the whole of it stands where it happened. */
const longest = 400;

/**
 * @param {string} title of a test
 * @param {string | undefined} error its message
 * @returns {string} both in a line
 */
export function formatFailure(title, error) {
  const why = error?.replace(/\s+/g, ' ').trim();
  if (!why) return title;
  return `${title}: ${why.length > longest ? `${why.slice(0, longest)}…` : why}`;
}

/**
 * Reads what a step has printed.
 * @param {readonly string[]} lines
 * @returns {{counts?: Counts, leftOut: string[], failed: string[]}} the sum of all counts, if anything
 * was counted, what was not run and why, and names of tests that failed
 */
export function readReport(lines) {
  /** @type {Set<string>} */
  const leftOut = new Set();
  /** @type {Set<string>} */
  const failedTests = new Set();
  /** @type {Counts | undefined} */
  let counts;
  for (const line of lines) {
    const [, passed, failed, skipped = '0'] = countsLine.exec(line) ?? [];
    if (passed) {
      counts ??= {passed: 0, failed: 0, skipped: 0};
      counts.passed += Number(passed);
      counts.failed += Number(failed);
      counts.skipped += Number(skipped);
    }
    const what = leftOutLine.exec(line)?.[1];
    if (what) leftOut.add(what);
    const test = failedLine.exec(line)?.[1];
    if (test) failedTests.add(test);
  }
  return {...(counts && {counts}), leftOut: [...leftOut], failed: [...failedTests]};
}
