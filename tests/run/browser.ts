/**
 * Runs the browser's tests. Files whose tests never came to an end, as where a browser hangs, are run
 * once more in a new browser; a test that failed is not.
 *
 *     npm run test:browser                                       all
 *     npm run test:browser -- --files tests/browser/a.test.ts    some
 */
import {runBrowserTests} from '../engines/run-tests.js';
import type {FileResult} from '../engines/report.js';
import {filesToRunAgain} from './again.js';
import {formatCounts} from './counts.js';

let {code, results} = await runBrowserTests(process.argv.slice(2));
const files = code === 0 ? [] : filesToRunAgain(results);
if (files.length) {
  console.log(`Did not come to an end, so once more in a new browser: ${files.join(', ')}`);
  const others = results.filter(({file}) => !files.includes(file));
  const paths = files.map((file) => `tests/browser/${file}`);
  ({code, results} = await runBrowserTests(['--files', ...paths]));
  results = [...others, ...results];
}
const sum = (what: (result: FileResult) => number) =>
  results.reduce((total, result) => total + what(result), 0);
console.log(
  formatCounts({
    passed: sum(({passed}) => passed),
    failed: sum(({failed}) => failed),
    skipped: sum(({leftOut}) => leftOut.length),
  }),
);
process.exitCode = code;
