/** Runs web-test-runner, and reads what became of each file. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {projectPath} from '../../build/project.js';
import {freePort} from '../support/free-port.js';
import type {FileResult} from './report.js';

const runner = projectPath('node_modules/@web/test-runner/dist/bin.js');

/** What became of a run. */
export interface BrowserRun {
  /** The runner's exit code. */
  code: number;
  /** None where it did not start, and said why. */
  results: FileResult[];
}

/**
 * Runs tests. Several runs may go on at a time: each has a server and a browser of its own.
 *
 * @param args for the runner
 * @param env beside this process's own, such as `ENGINES`
 */
export async function runBrowserTests(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<BrowserRun> {
  const folder = await mkdtemp(path.join(tmpdir(), 'browser-tests-'));
  try {
    const resultFile = path.join(folder, 'results.json');
    // Two runners that look for a port at the same time find the same.
    const port = String(await freePort());
    const child = spawn(process.execPath, [runner, '--port', port, ...args], {
      cwd: projectPath('.'),
      stdio: 'inherit',
      env: {...process.env, ...env, ENGINES_RESULTS: resultFile},
    });
    const [status] = (await once(child, 'close')) as [number | null];
    const text = await readFile(resultFile, 'utf8').catch(() => '[]');
    return {code: status ?? 1, results: JSON.parse(text) as FileResult[]};
  } finally {
    await rm(folder, {recursive: true});
  }
}
