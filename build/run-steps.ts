/** Runs commands one after the other, and says at which one it stopped. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {projectPath} from './project.js';

/** One command of several. */
export interface Step {
  /** What it makes or does. */
  name: string;
  /** As a shell has it, run in the project's folder by npm: `tsc -p .` */
  command: string;
}

/**
 * Runs steps up to the first that fails. What they print goes to the terminal.
 *
 * @param title the command that they are: `npm run build`
 * @returns the exit code of the last that ran
 */
export async function runSteps(title: string, steps: readonly Step[]): Promise<number> {
  for (const [i, {name, command}] of steps.entries()) {
    const at = `step ${i + 1} of ${steps.length}, ${name}`;
    console.log(`\n${title}: ${at}`);
    const child = spawn(command, {shell: true, stdio: 'inherit', cwd: projectPath('.')});
    // A step ends in its own way. A terminal interrupts it by itself.
    const wait = () => {};
    const stop = () => child.kill('SIGTERM');
    process.on('SIGINT', wait).on('SIGTERM', stop);
    const [code, endedBy] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    process.off('SIGINT', wait).off('SIGTERM', stop);
    if (code === 0) continue;
    const how = endedBy ? `was ended by ${endedBy}` : `ended with exit code ${code}`;
    console.error(`\n${title} stopped at ${at}: “${command}” ${how}. What it says is above.`);
    return code ?? 1;
  }
  return 0;
}
