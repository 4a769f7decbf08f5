/**
 * Tests the elements in all browser engines, and writes what was tried into docs/engines.md.
 *
 *   npx tsx tests/engines/main.ts
 */
import {readFile} from 'node:fs/promises';
import {writeWhole} from '../../build/files.js';
import {engineNames} from './engines.js';
import {runBrowserTests} from './run-tests.js';
import {enginesPage, updateEnginesPage} from './table.js';

const {code, results} = await runBrowserTests([], {ENGINES: engineNames.join()});
if (code === 0) {
  const page = await readFile(enginesPage, 'utf8');
  await writeWhole(enginesPage, await updateEnginesPage(page, results));
} else {
  process.exitCode = 1;
}
