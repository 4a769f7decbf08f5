/** What the benchmark of the desk prints. */
import {availableParallelism, loadavg} from 'node:os';
import type {Key, TextTimes} from './desk-in-page.js';
import {summarize} from './statistics.js';

/** One time that a page was opened. */
export interface Load extends TextTimes {
  /** What the page and all that it asked for are together, unpacked. */
  bytes: number;
}

/** A page, and what was measured at it. */
export interface MeasuredPage {
  name: string;
  /** How many texts it shows. */
  count: number;
  loads: readonly Load[];
}

/** What the run was. */
export interface DeskRun {
  lang: string;
  browser: string;
  slowdown: number;
  rounds: number;
}

/** Prints each page beside the first, which is the static one, and what a key costs at the desk. */
export function report(
  {lang, browser, slowdown, rounds}: DeskRun,
  pages: readonly MeasuredPage[],
  keys: readonly Key[],
): void {
  const load = (loadavg()[0] ?? 0).toFixed(1);
  console.log(`${lang}, ${browser}, CPU slowed ${slowdown}×, ${rounds} rounds,`);
  console.log(`${availableParallelism()} cores with a load of ${load} at the end\n`);
  for (const page of pages) reportPage(page, pages[0]!);
  console.log('The desk’s targets: first view ≤ 1.5×, ≤ 1.5 MB\n');
  for (const [what, name] of [
    ['script', 'Script at a key'],
    ['frame', 'Frame after a key'],
    ['work', 'Both (target ≤ 16 ms)'],
  ] as const) {
    const {median, high, max} = summarize(keys.map((key) => key[what]));
    console.log(
      `${name}: ${median.toFixed(1)} ms, upper quarter from ${high.toFixed(1)} ms, worst ${max.toFixed(1)} ms`,
    );
  }
}

function reportPage({name, count, loads}: MeasuredPage, first: MeasuredPage): void {
  console.log(`${name}, ${count} texts`);
  for (const [what, name, unit, digits] of [
    ['first', 'First view', 'ms', 0],
    ['last', 'Every text there', 'ms', 0],
    ['bytes', 'Loaded', 'MB', 2],
  ] as const) {
    const [own, plain] = [loads, first.loads].map(
      (all) => summarize(all.map((load) => load[what] / (unit === 'MB' ? 1e6 : 1))).median,
    );
    console.log(`  ${name}: ${own!.toFixed(digits)} ${unit}, ${(own! / plain!).toFixed(2)}×`);
  }
}
