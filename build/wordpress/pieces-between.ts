/** What each topic adds to a section. */
import type {Topic} from '../../content/model.js';

/**
 * The HTML of each topic by its id, as the difference that it makes, so that nothing has to be known
 * of how it looks.
 *
 * @param write a section with the given topics alone
 */
export function piecesBetween(
  topics: readonly Topic[],
  write: (topics: readonly Topic[]) => string,
): Map<string, string> {
  const none = write([]);
  const alone = topics.map((topic) => write([topic]));
  // A piece begins after a tag, not in the middle of what it shares with what comes without it.
  const start = longestStart([none, ...alone]).lastIndexOf('>') + 1;
  const rest = none.length - start;
  return new Map(topics.map(({id}, i) => [id, alone[i]!.slice(start, alone[i]!.length - rest)]));
}

/** The longest text that all of some begin with. */
function longestStart([first = '', ...others]: readonly string[]): string {
  let length = first.length;
  for (const other of others) {
    let same = 0;
    while (same < length && first[same] === other[same]) same++;
    length = same;
  }
  return first.slice(0, length);
}
