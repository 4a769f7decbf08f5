/** Options that hold a list: `--locale hi,en`. */
import {UsageError} from './usage-error.js';

/** A shell hands over a list with blanks in it, `hi, en`, in pieces. */
export const joinLists = (args: readonly string[]): string[] =>
  args.reduce<string[]>((joined, arg) => {
    const before = joined.at(-1);
    const isPiece = arg.startsWith(',') || (before?.endsWith(',') && !arg.startsWith('-'));
    return before !== undefined && isPiece
      ? [...joined.slice(0, -1), before + arg]
      : [...joined, arg];
  }, []);

/**
 * The words of an option, in any letters; without it all that there are.
 *
 * @throws UsageError
 */
export function chosen<Word extends string>(
  option: string,
  words: string | undefined,
  known: readonly Word[],
): readonly Word[] {
  if (words === undefined) return known;
  const named = words.split(',').map((word) => word.trim());
  for (const word of named) {
    if (known.some((it) => it.toLowerCase() === word.toLowerCase())) continue;
    const wrong = word ? `there is no “${word}”` : 'it names nothing at one place';
    throw new UsageError(`--${option}: ${wrong}. There are: ${known.join(', ')}.`);
  }
  const inSmall = named.map((word) => word.toLowerCase());
  return known.filter((word) => inSmall.includes(word.toLowerCase()));
}
