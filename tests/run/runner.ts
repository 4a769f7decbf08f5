/** Runs steps whatever becomes of each, and tells what did. */
import {spawn} from 'node:child_process';
import {createInterface} from 'node:readline';
import type {Readable} from 'node:stream';
import {stripVTControlCharacters} from 'node:util';
import {readReport, type Counts} from './counts.js';

/** One check of `npm test`. */
export interface Step {
  /** Names it in the table. */
  name: string;
  /** For a shell. Fails by any other code than 0. */
  command: string;
  /** Names of steps before it that it makes no sense without. */
  needs?: readonly string[];
  /** Whether it runs tests, and says how many. */
  counted?: boolean;
  /** Whether it uses the whole machine, or what another step beside it would disturb. */
  alone?: boolean;
}

export interface StepResult {
  name: string;
  outcome: 'passed' | 'failed' | 'skipped';
  /** Seconds. */
  time: number;
  counts?: Counts;
  /** Why it failed or was skipped. */
  reason?: string;
  /** What it left out, and why. */
  leftOut: string[];
  /** Where it failed: names of tests, or else the last that it printed. */
  failed: string[];
}

export interface RunOptions {
  /** Takes each line of output as it comes. */
  print: (line: string) => void;
  /** The folder that commands run in. */
  cwd: string;
  /** How many steps may run at a time. */
  slots?: number;
}

/**
 * Runs the steps in their order, as many at a time as there are slots, each to its end.
 *
 * @returns their results, in the same order
 */
export async function runSteps(steps: readonly Step[], options: RunOptions): Promise<StepResult[]> {
  const {slots = 1} = options;
  const results = new Map<Step, StepResult>();
  const running = new Set<Promise<unknown>>();
  let isAlone = false;
  for (const step of steps) {
    while (running.size >= slots || (running.size && (isAlone || step.alone))) {
      await Promise.race(running);
    }
    // What a step needs may still run.
    const needed = steps.filter(({name}) => step.needs?.includes(name));
    while (needed.some((other) => !results.has(other))) await Promise.race(running);
    isAlone = step.alone ?? false;
    const bad = needed.find((other) => results.get(other)?.outcome !== 'passed');
    if (bad) {
      const reason = `“${bad.name}” ${results.get(bad)!.outcome === 'failed' ? 'failed' : 'was skipped'}`;
      options.print(`${step.name}: skipped, as ${reason}`);
      results.set(step, {
        name: step.name,
        outcome: 'skipped',
        time: 0,
        reason,
        leftOut: [],
        failed: [],
      });
      continue;
    }
    const run = runStep(step, options).then((result) => {
      results.set(step, result);
      running.delete(run);
    });
    running.add(run);
  }
  await Promise.all(running);
  return steps.map((step) => results.get(step)!);
}

/** How much of what a step printed tells why it failed. */
const lastLines = 15;

async function runStep(step: Step, {print, cwd}: RunOptions): Promise<StepResult> {
  const {name, command, counted} = step;
  const start = performance.now();
  print(`${name}: ${command}`);
  const lines: string[] = [];
  const child = spawn(command, {shell: true, cwd, stdio: ['ignore', 'pipe', 'pipe']});
  const read = async (stream: Readable) => {
    for await (const line of createInterface({input: stream})) {
      lines.push(stripVTControlCharacters(line));
      print(`${name} │ ${line}`);
    }
  };
  const ended = new Promise<string | undefined>((resolve) => {
    child.once('error', (error) => resolve(`it cannot be started: ${error.message}`));
    child.once('close', (code, signal) => {
      if (signal) resolve(`it was ended by ${signal}`);
      else resolve(code ? `it ended with code ${code}` : undefined);
    });
  });
  const [problem] = await Promise.all([ended, read(child.stdout), read(child.stderr)]);
  const {counts, leftOut, failed} = readReport(lines);
  const reason = problem ?? problemOf(counts, counted);
  return {
    name,
    outcome: reason ? 'failed' : 'passed',
    time: (performance.now() - start) / 1000,
    ...(counts && {counts}),
    ...(reason && {reason}),
    leftOut,
    failed:
      reason && !failed.length ? lines.filter((line) => line.trim()).slice(-lastLines) : failed,
  };
}

/** What is wrong with the counts of a step that ended well. */
function problemOf(counts: Counts | undefined, counted = false): string | undefined {
  if (counts?.failed) return `it says that ${counts.failed} failed`;
  if (counted && !counts) return 'it does not say how many tests it ran';
  if (counted && counts && counts.passed + counts.skipped === 0) return 'it ran no test';
  return undefined;
}
