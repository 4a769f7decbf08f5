/** Prints leaflets: `npm run leaflets`. */
import {relative} from 'node:path';
import {help, readCommandLine, type Wanted} from './command-line.js';
import {makeLeaflets} from './make.js';
import {textDate} from './text-date.js';
import {UsageError} from './usage-error.js';

async function run(wanted: Wanted): Promise<void> {
  const date = wanted.date ?? (await textDate());
  if (!date) {
    throw new UsageError(
      'The date of the text is not on record here. Say it: --date 2025-01-31, for example.',
    );
  }
  const begun = Date.now();
  const {count, bytes} = await makeLeaflets(wanted, date, (line) => console.log(line));
  const seconds = Math.round((Date.now() - begun) / 1000);
  const place = relative(process.cwd(), wanted.folder) || '.';
  console.log(
    `${count} leaflets, ${(bytes / 1e6).toFixed(1)} MB, in ${place}, after ${seconds} s. Date of the text: ${date}.`,
  );
}

try {
  const wanted = readCommandLine(process.argv.slice(2));
  if (wanted) await run(wanted);
  else console.log(help);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
