/**
 * Runs the browser's tests. Files whose tests never came to an end, as where a browser hangs, are run
 * once more in a new browser; a test that failed is not.
 *
 *     npm run test:browser                                       all
 *     npm run test:browser -- --files tests/browser/a.test.ts    some
 */
import {spawnSync} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {projectPath} from '../../build/project.js';
import type {FileResult} from '../engines/report.js';
import {filesToRunAgain} from './again.js';
import {formatCounts} from './counts.js';

const runner = projectPath('node_modules/@web/test-runner/dist/bin.js');

/** The runner's exit code. */
function run(args: readonly string[], resultFile: string): number {
  const {status} = spawnSync(process.execPath, [runner, ...args], {
    cwd: projectPath('.'),
    stdio: 'inherit',
    env: {...process.env, ENGINES_RESULTS: resultFile},
  });
  return status ?? 1;
}

const folder = await mkdtemp(path.join(tmpdir(), 'browser-tests-'));
try {
  const resultFile = path.join(folder, 'results.json');
  // There are none where the runner did not start, and said why.
  const results = async () =>
    JSON.parse(await readFile(resultFile, 'utf8').catch(() => '[]')) as FileResult[];
  process.exitCode = run(process.argv.slice(2), resultFile);
  let all = await results();
  const files = process.exitCode === 0 ? [] : filesToRunAgain(all);
  if (files.length) {
    console.log(`Did not come to an end, so once more in a new browser: ${files.join(', ')}`);
    process.exitCode = run(
      ['--files', ...files.map((file) => `tests/browser/${file}`)],
      resultFile,
    );
    all = [...all.filter(({file}) => !files.includes(file)), ...(await results())];
  }
  const sum = (what: (result: FileResult) => number) =>
    all.reduce((total, result) => total + what(result), 0);
  console.log(
    formatCounts({
      passed: sum(({passed}) => passed),
      failed: sum(({failed}) => failed),
      skipped: sum(({leftOut}) => leftOut.length),
    }),
  );
} finally {
  await rm(folder, {recursive: true});
}
