/** The commands for translations: `npm run l10n -- <command>`. */
import {FileError} from '../xliff/file-error.js';
import {runCommand} from './commands.js';
import {ChangedMeanwhileError, WorkedOnError} from './disk.js';
import {hint, withNpmOptions} from './npm-options.js';
import {UsageError} from './workspace.js';

try {
  const {ok, lines} = await runCommand(withNpmOptions(process.argv.slice(2), process.env));
  console.log(lines.join('\n'));
  process.exitCode = ok ? 0 : 1;
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const diskError = 'syscall' in error;
  const expected = [FileError, ChangedMeanwhileError, WorkedOnError].some(
    (kind) => error instanceof kind,
  );
  if (!diskError && !expected && !(error instanceof UsageError)) throw error;
  process.exitCode = error instanceof UsageError ? 2 : 1;
  const throughNpm = process.env['npm_lifecycle_event'] === 'l10n';
  console.error(
    diskError ? `A file could not be read or written: ${error.message}` : error.message,
  );
  if (throughNpm && error instanceof UsageError && !error.message.includes(hint)) {
    console.error(`If you wrote options: ${hint}`);
  }
}
