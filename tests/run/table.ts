/** The table at the end of `npm test`. */
import {formatCounts} from './counts.js';
import type {StepResult} from './runner.js';

/**
 * Everything that a reader has to know of a run.
 *
 * @returns lines: a row for each step, what failed, what was left out and why, and last of all the numbers of
 * steps in the form `3 passed, 0 failed, 1 skipped`
 */
export function summary(results: readonly StepResult[]): string[] {
  const rows = results.map(({name, outcome, time, counts, reason}) => [
    name,
    outcome === 'failed' ? 'FAILED' : outcome,
    outcome === 'skipped' ? '' : duration(time),
    [counts && formatCounts(counts), reason].filter(Boolean).join('; '),
  ]);
  const failed = results.flatMap(({name, failed}) => failed.map((what) => `${name}: ${what}`));
  const leftOut = results.flatMap(({name, leftOut}) => leftOut.map((what) => `${name}: ${what}`));
  const number = (wanted: StepResult['outcome']) =>
    results.filter(({outcome}) => outcome === wanted).length;
  return [
    '',
    ...table([['Step', 'Result', 'Time', 'Tests'], ...rows]),
    '',
    ...listed('Failed:', failed),
    ...listed('Left out:', leftOut),
    formatCounts({
      passed: number('passed'),
      failed: number('failed'),
      skipped: number('skipped'),
    }),
  ];
}

/** Under a heading, if there is anything. */
const listed = (heading: string, lines: readonly string[]): string[] =>
  lines.length ? [heading, ...lines.map((line) => `  ${line}`), ''] : [];

function table(rows: readonly string[][]): string[] {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  const lines = rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [lines[0]!, rule, ...lines.slice(1)];
}

/** `1:05 min`, or `4.2 s`. */
function duration(seconds: number): string {
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')} min`;
}
