/**
 * Runs the browser's tests, in two browsers at a time. Files whose tests never came to an end, as where
 * a browser hangs, are run once more in a new browser; a test that failed is not.
 *
 *     npm run test:browser                                       all
 *     npm run test:browser -- --files tests/browser/a.test.ts    some
 */
import {readdir} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import {type BrowserRun, runBrowserTests} from '../engines/run-tests.js';
import type {FileResult} from '../engines/report.js';
import {projectPath} from '../../build/project.js';
import {filesToRunAgain} from './again.js';
import {formatCounts} from './counts.js';
import {inParts} from './in-parts.js';

const folder = 'tests/browser';
const args = process.argv.slice(2);

const run = (files: readonly string[]): Promise<BrowserRun> =>
  runBrowserTests(['--files', ...files.map((file) => `${folder}/${file}`)]);

/** Runs all files, as many parts at a time as there are processors, two at most. */
async function runAll(): Promise<BrowserRun> {
  const all = (await readdir(projectPath(folder))).filter((file) => file.endsWith('.test.ts'));
  const parts = inParts(all);
  const runs: BrowserRun[] = [];
  const work = async () => {
    for (let part = parts.shift(); part; part = parts.shift()) runs.push(await run(part));
  };
  await Promise.all(Array.from({length: Math.min(2, availableParallelism())}, work));
  return {
    code: Math.max(...runs.map(({code}) => code)),
    results: runs.flatMap(({results}) => results),
  };
}

let {code, results} = await (args.length ? runBrowserTests(args) : runAll());
const files = code === 0 ? [] : filesToRunAgain(results);
if (files.length) {
  console.log(`Did not come to an end, so once more in a new browser: ${files.join(', ')}`);
  const others = results.filter(({file}) => !files.includes(file));
  ({code, results} = await run(files));
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
