/** Options that npm takes for its own where nobody wrote `--` before the command. */
import {UsageError} from './workspace.js';

/** Options that say all by being there; npm tells of them. */
const flags = ['stale', 'dry-run', 'json', 'ask', 'all'];

/** Options with a value, which npm loses or hands on as a word. */
const withValue = [
  ...['for', 'as', 'by', 'on', 'minor', 'vouched-by'],
  ...['translated-by', 'qualification', 'machine'],
];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The words of a command with the options that npm took away.
 * @throws UsageError where a value is lost, with the line that works
 */
export function withNpmOptions(args: readonly string[], environment: Environment): string[] {
  if (environment['npm_lifecycle_event'] !== 'l10n') return [...args];
  const valueOf = (name: string) => environment[`npm_config_${name.replaceAll('-', '_')}`];
  const isGone = (name: string) => Boolean(valueOf(name)) && !args.includes(`--${name}`);
  const gone = withValue.filter(isGone);
  const [last = ''] = args.slice(-1);
  const found = flags.filter(isGone).map((name) => `--${name}`);
  for (const name of gone) {
    const value = valueOf(name) ?? '';
    if (value !== 'true') found.push(`--${name}=${value}`);
    // `--for po` reaches us as the word `po` at the end.
    else if (gone.length === 1 && (name === 'for' || name === 'as')) {
      return [...args.slice(0, -1), `--${name}=${last}`, ...found];
    } else throw new UsageError(`npm kept the option --${name} for itself. ${hint}`);
  }
  return [...args, ...found];
}

/** What to write where npm may have taken options away. */
export const hint = 'Write -- before the command: npm run l10n -- <command> …';
