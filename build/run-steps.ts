/** Runs commands one after the other, or side by side, and says at which one it stopped. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {availableParallelism} from 'node:os';
import {projectPath} from './project.js';

/** One command of several. */
export interface Step {
  /** What it makes or does. */
  name: string;
  /** As a shell has it, run in the project's folder by npm: `tsc -p .` */
  command: string;
}

/** A step, or several that need nothing of one another and run side by side. */
export type Steps = readonly (Step | readonly Step[])[];

/**
 * Runs steps up to the first that fails. What they print goes to the terminal.
 *
 * @param title the command that they are: `npm run build`
 * @returns the exit code of the last that ran
 */
export async function runSteps(title: string, steps: Steps): Promise<number> {
  const all = steps.flat();
  for (const group of steps) {
    const waiting = [group].flat();
    let bad = 0;
    // More at a time than there are cores would only need more memory.
    const lanes = Array.from({length: availableParallelism()}, async () => {
      for (let step = waiting.shift(); step && !bad; step = waiting.shift()) {
        const at = `step ${all.indexOf(step) + 1} of ${all.length}, ${step.name}`;
        const code = await runStep(`${title}: ${at}`, `${title} stopped at ${at}`, step);
        bad ||= code;
      }
    });
    await Promise.all(lanes);
    if (bad) return bad;
  }
  return 0;
}

/** @returns the exit code */
async function runStep(title: string, stopped: string, {command}: Step): Promise<number> {
  console.log(`\n${title}`);
  const child = spawn(command, {shell: true, stdio: 'inherit', cwd: projectPath('.')});
  // A step ends in its own way. A terminal interrupts it by itself.
  const wait = () => {};
  const stop = () => child.kill('SIGTERM');
  process.on('SIGINT', wait).on('SIGTERM', stop);
  const [code, endedBy] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  process.off('SIGINT', wait).off('SIGTERM', stop);
  if (code === 0) return 0;
  const how = endedBy ? `was ended by ${endedBy}` : `ended with exit code ${code}`;
  console.error(`\n${stopped}: “${command}” ${how}. What it says is above.`);
  return code ?? 1;
}
