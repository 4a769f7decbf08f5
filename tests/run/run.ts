/** A whole run, from the first step to the last line. */
import {availableParallelism} from 'node:os';
import {projectPath} from '../../build/project.js';
import {runSteps, type Step} from './runner.js';
import {summary} from './table.js';

/**
 * Runs the steps and tells what passed, failed and was left out.
 *
 * @param print takes each line
 * @returns the exit code of the run: 0 unless a step failed
 */
export async function runAndTell(
  steps: readonly Step[],
  print: (line: string) => void,
): Promise<number> {
  const slots = Math.min(2, availableParallelism());
  const results = await runSteps(steps, {print, cwd: projectPath('.'), slots});
  for (const line of summary(results)) print(line);
  return results.some(({outcome}) => outcome === 'failed') ? 1 : 0;
}
