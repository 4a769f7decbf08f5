#!/usr/bin/env node
/** Copies what a site needs of the package: `npx calcinosis-cutis`. Built, it is in `dist/bin/`. */
import {fileURLToPath} from 'node:url';
import {CommandError} from './errors.js';
import {run} from './run.js';

try {
  const done = await run(process.argv.slice(2), {
    packageFolder: fileURLToPath(new URL('../../', import.meta.url)),
    terminal: {input: process.stdin, output: process.stderr},
    print: (text) => process.stdout.write(text),
    tell: (text) => process.stderr.write(text),
  });
  if (!done) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  process.stderr.write(`calcinosis-cutis: ${error.message}\n`);
  process.exitCode = 1;
}
