import type {FileResult} from '../engines/report.js';

/** The files to run once more: those that did not come to an end, if nothing else is wrong. */
export function filesToRunAgain(results: readonly FileResult[]): string[] {
  const isWrong = results.some(({finished, failed}) => finished && failed);
  return isWrong ? [] : results.filter(({finished}) => !finished).map(({file}) => file);
}
