/** Problems in a file that a person can find and mend. */

/** A place in a file and what to do there. */
export interface Finding {
  /** 1-based. */
  line: number;
  /** 1-based, in characters. */
  column: number;
  /** What is wrong, a plain sentence. */
  problem: string;
  /** What to do, a plain sentence. */
  remedy: string;
}

/** A file cannot be used. `message` says where, what and what to do. */
export class FileError extends Error implements Finding {
  readonly line: number;
  readonly column: number;
  readonly problem: string;
  readonly remedy: string;

  constructor(
    readonly path: string,
    {line, column, problem, remedy}: Finding,
  ) {
    super(`${path}, line ${line}, column ${column}: ${problem} ${remedy}`);
    this.name = new.target.name;
    this.line = line;
    this.column = column;
    this.problem = problem;
    this.remedy = remedy;
  }
}

/** An .xlf file cannot be used. */
export class XliffError extends FileError {}

/** Tells line and column of an offset in a text; both count from 1. */
export function locator(text: string): (offset: number) => {line: number; column: number} {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return {line: low + 1, column: offset - (starts[low] ?? 0) + 1};
  };
}
