/** What has changed between two versions of a text. */

/** A stretch of one or both versions. */
export interface Piece {
  kind: 'same' | 'deleted' | 'inserted';
  text: string;
}

/** Words, white space, and every other character by itself. */
const tokens = (text: string) => text.match(/[\p{L}\p{N}\p{M}’'-]+|\s+|./gsu) ?? [];

/**
 * Word by word, what was deleted and inserted. The pieces without `inserted` make the text before,
 * those without `deleted` the text after.
 */
export function difference(before: string, after: string): Piece[] {
  const [old, now] = [tokens(before), tokens(after)];
  // common[i][j]: length of the longest common subsequence of old from i on and now from j on.
  const common = Array.from({length: old.length + 1}, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      common[i]![j] =
        old[i] === now[j]
          ? common[i + 1]![j + 1]! + 1
          : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
    }
  }
  const pieces: Piece[] = [];
  const add = (kind: Piece['kind'], text: string) => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += text;
    else pieces.push({kind, text});
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && old[i] === now[j]) {
      add('same', old[i++]!);
      j++;
    } else if (j === now.length || (i < old.length && common[i + 1]![j]! >= common[i]![j + 1]!)) {
      add('deleted', old[i++]!);
    } else {
      add('inserted', now[j++]!);
    }
  }
  return pieces;
}
