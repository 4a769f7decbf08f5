/** Runs web-test-runner, and reads what became of each file. */
import {spawnSync} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {projectPath} from '../../build/project.js';
import type {FileResult} from './report.js';

const runner = projectPath('node_modules/@web/test-runner/dist/bin.js');

/**
 * @param args for the runner
 * @param env beside this process's own, such as `ENGINES`
 * @returns its exit code, and results; none where it did not start, and said why
 */
export async function runBrowserTests(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{code: number; results: FileResult[]}> {
  const folder = await mkdtemp(path.join(tmpdir(), 'browser-tests-'));
  try {
    const resultFile = path.join(folder, 'results.json');
    const {status} = spawnSync(process.execPath, [runner, ...args], {
      cwd: projectPath('.'),
      stdio: 'inherit',
      env: {...process.env, ...env, ENGINES_RESULTS: resultFile},
    });
    const text = await readFile(resultFile, 'utf8').catch(() => '[]');
    return {code: status ?? 1, results: JSON.parse(text) as FileResult[]};
  } finally {
    await rm(folder, {recursive: true});
  }
}
