/** What mutation testing found, against what is explained. */
import type {MutantResult} from '@stryker-mutator/api/core';

/** Why no test can or should notice some mutants of a line. */
export interface Survivor {
  file: string;
  /** The line; the first of several. */
  code: string;
  /** The line as each of the mutants has it. */
  mutants: readonly string[];
  why: string;
}

/** A mutant that no test noticed. */
export interface Unnoticed {
  file: string;
  /** Line number, from 1. */
  line: number;
  code: string;
  mutant: string;
}

/** One part's result. */
export interface Report {
  /** Mutants of each file. */
  files: ReadonlyArray<{file: string; mutants: number; killed: number}>;
  /** Those that nothing explains. */
  unexplained: readonly Unnoticed[];
  explained: readonly Survivor[];
  /** Explanations that match no mutant. */
  stale: readonly Survivor[];
}

/**
 * Compares.
 *
 * @param results with paths below the project's root
 * @param texts of the files that were mutated
 * @param survivors explanations for these files
 */
export function report(
  results: readonly MutantResult[],
  texts: ReadonlyMap<string, string>,
  survivors: readonly Survivor[],
): Report {
  const unnoticed = results
    .filter(({status}) => status === 'Survived' || status === 'NoCoverage')
    .map((result) => described(result, texts.get(result.fileName)!));
  const explains = ({file, code, mutants}: Survivor, one: Unnoticed) =>
    file === one.file && code === one.code && mutants.includes(one.mutant);
  return {
    files: [...texts.keys()].map((file) => {
      const mutants = results.filter(({fileName}) => fileName === file).length;
      const left = unnoticed.filter((one) => one.file === file).length;
      return {file, mutants, killed: mutants - left};
    }),
    unexplained: unnoticed.filter((one) => !survivors.some((it) => explains(it, one))),
    explained: survivors,
    stale: survivors.filter(({mutants, ...survivor}) =>
      mutants.some((it) => !unnoticed.some((one) => explains({...survivor, mutants: [it]}, one))),
    ),
  };
}

/** A mutant by what it is and not by where, so that it is known again when lines have shifted. */
function described({fileName, location, replacement}: MutantResult, text: string): Unnoticed {
  const lines = text.split('\n');
  const {start, end} = location;
  const first = lines[start.line - 1]!;
  const rest = lines[end.line - 1]!.slice(end.column - 1);
  const oneLine = (code: string) => code.replace(/\s+/g, ' ').trim();
  return {
    file: fileName,
    line: start.line,
    code: oneLine(first),
    mutant: oneLine(first.slice(0, start.column - 1) + replacement + rest),
  };
}

/** A part's section of the documentation. */
export function reportMarkdown({files, explained}: Report): string {
  const rows = files.map(
    ({file, mutants, killed}) => `| \`${file}\` | ${mutants} | ${killed} | ${mutants - killed} |`,
  );
  return [
    '| File | Mutants | Killed | Explained |',
    '| --- | --: | --: | --: |',
    ...rows,
    ...explained.map(
      ({file, code, mutants, why}) =>
        `\n\`${file}\`: ${why}\n\n${['```diff', `- ${code}`, ...mutants.map((it) => `+ ${it}`), '```'].join('\n')}`,
    ),
  ].join('\n');
}
