/**
 * What a page is at whose tests do not come to an end.
 * @module
 */

/** @import {Page} from 'puppeteer-core' */
/** @import {Runner, Suite} from 'mocha' */

/** Milliseconds. A page that is too busy does not answer. */
const patience = 5000;

/**
 * @param {Page} page of a test file
 * @returns {Promise<string | undefined>} nothing if its tests have ended
 */
export async function unfinished(page) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const silence = new Promise((resolve) => {
    timer = setTimeout(resolve, patience, 'The page does not answer.');
  });
  const state = page.evaluate(describeState).catch((/** @type {Error} */ {message}) => message);
  const answer = await Promise.race([state, silence]);
  clearTimeout(timer);
  return answer;
}

/** Runs in the page. */
async function describeState() {
  /** @type {{__WTR_MOCHA_RUNNER__?: Runner & {state?: string, suite: Suite}}} */
  const {__WTR_MOCHA_RUNNER__: runner} = /** @type {any} */ (globalThis);
  if (!runner) return 'Its tests had not begun.';
  if (runner.state === 'stopped') return undefined;
  /** @param {Suite} suite @returns {string[]} */
  const failures = ({tests, suites}) => [
    ...tests.flatMap((test) => (test.err ? `${test.fullTitle()}: ${test.err.message}` : [])),
    ...suites.flatMap(failures),
  ];
  const drawn = await Promise.race([
    new Promise((resolve) => requestAnimationFrame(() => resolve('drawn'))),
    new Promise((resolve) => setTimeout(resolve, 1000, 'not drawn')),
  ]);
  const focus = document.hasFocus() ? 'with the focus' : 'without the focus';
  return [
    `It was at “${runner.currentRunnable?.fullTitle()}”, ${document.visibilityState}, ${drawn}, ${focus}.`,
    ...failures(runner.suite),
  ].join(' ');
}
