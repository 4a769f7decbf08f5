/** Which of the sources of statements are shown: as few as say all of it as well as all do together. */
import type {SourceKind} from '../../content/model.js';

/** A source of a statement, as far as the choice goes. */
export interface Candidate {
  id: string;
  kind: SourceKind;
  /** Whether it says all of the statement. */
  wholly: boolean;
}

/** Sources that do equally well, and how many of them are shown. */
interface Need {
  ids: readonly string[];
  count: number;
}

/** Kinds that weigh what studies have found. */
export const weighing: readonly SourceKind[] = ['guideline', 'systematic review', 'review'];

/**
 * What has to be shown for a statement: a source that says it wholly and one that weighs studies, which
 * one source may be both. Where there are none of these, one that says it in part.
 *
 * @param count how many of each are shown, if there are as many
 */
export function needsOf(candidates: readonly Candidate[], count: number): Need[] {
  const wholly = candidates.filter((candidate) => candidate.wholly);
  const weighed = candidates.filter(({kind}) => weighing.includes(kind));
  const both = wholly.filter((candidate) => weighed.includes(candidate));
  const groups = both.length ? [both] : [wholly, weighed].filter(({length}) => length);
  return (groups.length ? groups : [candidates])
    .filter(({length}) => length)
    .map((group) => ({ids: group.map(({id}) => id), count: Math.min(count, group.length)}));
}

/** As few sources as meet all needs: again and again the one that most of what is open asks for. */
export function fewest(needs: readonly Need[]): Set<string> {
  const chosen = new Set<string>();
  for (;;) {
    const asked = new Map<string, number>();
    for (const {ids, count} of needs) {
      if (ids.filter((id) => chosen.has(id)).length >= count) continue;
      for (const id of ids) {
        if (!chosen.has(id)) asked.set(id, (asked.get(id) ?? 0) + 1);
      }
    }
    if (!asked.size) return chosen;
    const most = Math.max(...asked.values());
    chosen.add([...asked].find(([, times]) => times === most)![0]);
  }
}
