/** Reads the words and options of a command. */
import {parseArgs} from 'node:util';
import {hasText} from '../xliff/model.js';
import type {Translator} from '../xliff/provenance.js';
import {isoToday, pastDate, personName} from './dates.js';
import {UsageError} from './workspace.js';

/** The one of several words that an option says. Throws a `UsageError`. */
export function oneOf<T extends string>(
  all: readonly T[],
  option: string,
  word: string | undefined,
): T {
  const found = all.find((name) => name === word);
  if (!found) throw new UsageError(`Say which kind of file: --${option} ${all.join('|')}`);
  return found;
}

/** Options that say who decided and when. */
export const signature = {by: {type: 'string'}, on: {type: 'string'}} as const;

/** Who decided and when. Throws a `UsageError`. */
export function signed({by, on}: {by?: string | undefined; on?: string | undefined}) {
  if (by === undefined || on === undefined) {
    throw new UsageError('Say who decided and when: --by "<name>" --on <date>');
  }
  return {by: personName(by), on: pastDate(on)};
}

/** Who translated a file, if that is said. Throws a `UsageError` if only half of it is. */
export function translatorIn(values: {
  'translated-by'?: string | undefined;
  qualification?: string | undefined;
}): Translator | undefined {
  const {'translated-by': name, qualification} = values;
  if (name === undefined && qualification === undefined) return undefined;
  if (name === undefined || !hasText(qualification)) {
    throw new UsageError(
      'Say who translated it and what qualifies them: --translated-by "<name>" --qualification "…"',
    );
  }
  return {name: personName(name), qualification: qualification.trim(), on: isoToday()};
}

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/** Parses options and words; a word named `…` may be there any number of times. */
export function parse<T extends Options>(args: string[], options: T, words: readonly string[]) {
  const least = words.filter((word) => !word.startsWith('…')).length;
  try {
    const parsed = parseArgs({args, options, allowPositionals: true, strict: true});
    const {length} = parsed.positionals;
    if (length < least || (length > least && least === words.length)) {
      const wanted = words.map((word) => `<${word.replace('…', '')}>`).join(' ') || 'nothing';
      throw new UsageError(`After the command, ${wanted} is expected. See: npm run l10n -- help`);
    }
    return parsed;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(`${error.message.split('. ')[0]}. See: npm run l10n -- help`);
  }
}
