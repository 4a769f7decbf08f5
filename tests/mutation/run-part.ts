/** Runs Stryker on one part. */
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import type {MutantResult, PartialStrykerOptions} from '@stryker-mutator/api/core';
import {Stryker} from '@stryker-mutator/core';
import {methodLines} from './method-lines.js';
import type {Part} from './parts.js';

/** All mutants of a part, and what became of them. */
export function runPart(name: string, {runner, mutate, tests}: Part): Promise<MutantResult[]> {
  const options: PartialStrykerOptions = {
    ...runners[runner](tests, `.build/mutation/${name}.json`),
    mutate: Object.entries(mutate).flatMap(([file, what]) =>
      what === 'all'
        ? file
        : methodLines(file, readFileSync(file, 'utf8'), what).map((lines) => `${file}:${lines}`),
    ),
    coverageAnalysis: 'perTest',
    // A machine is slow at times. A mutant that never ends is stopped by how often it is reached.
    timeoutMS: 20_000,
    dryRunTimeoutMinutes: 30,
    ignorePatterns: [
      '.build',
      'bench',
      'demo',
      'dist',
      'dist-files',
      'storybook-static',
      'tests/consumers',
    ],
    reporters: ['progress-append-only'],
    cleanTempDir: 'always',
  };
  return new Stryker(options).runMutationTest();
}

const runners: Record<
  Part['runner'],
  (tests: readonly string[], results: string) => PartialStrykerOptions
> = {
  // A change takes seconds here: what is found is kept, as long as the tests that told stay as they are.
  browser: (tests, results) => ({
    plugins: ['./tests/mutation/browser-test-runner.ts'],
    testRunner: 'browser',
    // Pages that wait for what does not come need no processor.
    concurrency: 4,
    incremental: true,
    incrementalFile: results,
    testRunnerNodeArgs: ['--import', 'tsx'],
    checkerNodeArgs: ['--import', 'tsx'],
    browser: {testFiles: tests},
  }),
  // Each mutant starts the test files anew: a bundle starts in half of the time.
  node: (tests) => ({
    ...tap(tests.map((path) => `${bundles}/${basename(path, '.ts')}.mjs`)),
    buildCommand: `npx esbuild ${tests.join(' ')} --bundle --packages=external --platform=node --format=esm --outdir=${bundles} --entry-names=[name] --out-extension:.js=.mjs --log-level=warning`,
  }),
  tsx: (tests) => tap(tests, ['--import', 'tsx']),
};

/** One folder deep, as the scripts are, so that they find the project's files. */
const bundles = 'mutation-tests';

const tap = (tests: readonly string[], args: readonly string[] = []): PartialStrykerOptions => ({
  concurrency: 1,
  plugins: ['@stryker-mutator/tap-runner'],
  testRunner: 'tap',
  tap: {
    testFiles: tests,
    nodeArgs: ['-r', '{{hookFile}}', ...args, '--test-reporter=tap', '{{testFile}}'],
  },
});
