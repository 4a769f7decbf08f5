/** Reads files that are one JSON object, such as the list of languages. */
import {FileError} from '../xliff/file-error.js';

/**
 * The object's values by key, in its order. Throws a `FileError` if it is damaged.
 *
 * @param what begins the sentence that says so: `The list of languages is`
 */
export function parseJsonMap<Value>(text: string, path: string, what: string): Map<string, Value> {
  try {
    return new Map(Object.entries(JSON.parse(text) as Record<string, Value>));
  } catch (error) {
    throw new FileError(path, {
      line: 1,
      column: 1,
      problem: `${what} not well-formed JSON (${(error as Error).message}).`,
      remedy: 'Bring back the last good version with version control.',
    });
  }
}
