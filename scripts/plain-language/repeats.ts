/** Sentences that the article says twice. */
import {sentencesOf} from './english.js';
import type {Problem} from './problem.js';
import type {Kind, Text} from './texts.js';

const read: readonly Kind[] = ['about', 'keyPoint', 'helpMore', 'paragraph', 'item', 'question'];

/** What is said once more in another unit. A shared unit may be shown in many places. */
export function repeatProblems(texts: readonly Text[]): Problem[] {
  const first = new Map<string, string>();
  const problems = new Map<string, Problem>();
  for (const {kind, unit, text} of texts) {
    if (!read.includes(kind)) continue;
    for (const sentence of sentencesOf(text)) {
      // What has no end of its own completes a lead: `bleed`.
      if (!/[.?!]$/.test(sentence)) continue;
      const said = first.get(sentence);
      if (said === undefined) first.set(sentence, unit);
      else if (said !== unit) {
        problems.set(`${unit} ${sentence}`, {
          where: unit,
          what: `Says what ${said} says.`,
          mend: `Say it once, or share the unit in content/shared.ts: ${sentence}`,
        });
      }
    }
  }
  return [...problems.values()];
}
