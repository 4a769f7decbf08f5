/** Looks at a returned file as a whole, before anything of it is taken. */
import {
  claimsEnglish,
  englishOfOthers,
  type FileFacts,
  holdersElsewhere,
  isConfirmed,
  isFresh,
  isUnfinished,
  type Pair,
  several,
} from './file-facts.js';
import {isEnglishItself} from './left-english.js';
import {findShifts, isScattered} from './lengths.js';
import {saysAlike} from './moved.js';
import {tidy, type TextProblem} from './text-checks.js';
import {missingPart} from './whole-checks.js';

/** What seems to have happened to a whole file, in plain sentences; nothing if it looks right. */
export function suspect(facts: FileFacts): TextProblem[] {
  const {lang, pairs} = facts;
  const fresh = pairs.filter(isFresh);
  const problems: TextProblem[] = [];
  const find = (count: number, least: number, of: number, share: number, problem: TextProblem) => {
    if (count >= least && count > of * share) problems.push(problem);
  };
  const moved = fresh.filter((pair) => holdersElsewhere(facts, pair).length).length;
  find(moved, several, fresh.length, 0.2, {
    problem: `${moved} texts are, word for word, what other units hold.`,
    remedy: 'Rows or cells seem to have moved or one column to have been sorted. ' + askAgain,
  });
  const repeated = repeatedTexts(fresh);
  find(repeated, 5, fresh.length, 0.2, {
    problem: `${repeated} units with different English have the same translation.`,
    remedy: 'One cell seems to have been copied over others. ' + askAgain,
  });
  const beside = pairs.filter((pair) => englishOfOthers(facts, pair).length).length;
  find(beside, several, pairs.length, 0.2, {
    problem: `Beside ${beside} texts stands the English of another unit.`,
    remedy: 'One column seems to have been moved or sorted without the others. ' + askAgain,
  });
  const byLength = moved || beside ? undefined : movedByLength(facts);
  if (byLength) problems.push(byLength);
  const claimed = pairs.filter(({returned}) => returned.state === 'translated');
  const english = isEnglishItself(lang) ? 0 : claimed.filter(claimsEnglish).length;
  find(english, 5, claimed.length, 0.3, {
    problem: `${english} of ${claimed.length} texts that are called translated are English.`,
    remedy: 'A program seems to have copied the English into them. ' + askAgain,
  });
  const drafts = pairs.filter(isUnfinished);
  const confirmed = drafts.filter(isConfirmed).length;
  find(facts.confirmedByHand ? 0 : confirmed, 10, drafts.length, 0.5, {
    problem: `${confirmed} of ${drafts.length} drafts came back confirmed without a change.`,
    remedy: 'A program may have confirmed them all. Ask whether a person read each of them.',
  });
  if (problems.length) return problems;
  const {usual} = facts;
  const lost = fresh.filter(({returned: {text}, ours: {target: before}, english: whole}) =>
    missingPart(tidy(text), whole, {lang, usual, before}),
  ).length;
  find(lost, 5, fresh.length, 0.1, {
    problem: `In ${lost} of ${fresh.length} new texts a part seems to be missing.`,
    remedy: 'A program seems to have lost sentences. ' + askAgain,
  });
  return problems;
}

const askAgain = 'Ask for the file as it was before that, or send the language again.';

function movedByLength({pairs}: FileFacts): TextProblem | undefined {
  const filled = pairs.filter(isFresh);
  const lengths = filled.map(({returned, english}) => ({
    english: english.length,
    text: tidy(returned.text).length,
  }));
  const shifts = findShifts(lengths);
  const [shift] = shifts;
  const where = shift && filled[shift.at]?.returned;
  // By chance a few rows of a sorted column fit their neighbours, too.
  if (isScattered(lengths) && shifts.length < lengths.length / 5) {
    return {
      problem: 'Long texts stand beside short English and short ones beside long English.',
      remedy: `One column seems to have been sorted without the others. ${askAgain}`,
    };
  }
  return (
    shift && {
      problem:
        `Near ${where?.id} (line ${where?.line}) texts fit the English of the row ` +
        `${shift.by === 1 ? 'above' : 'below'} better than their own.`,
      remedy: `A cell seems to have been deleted or inserted there. ${askAgain}`,
    }
  );
}

/** How many texts are there three times or more, for English that is not alike. */
function repeatedTexts(fresh: readonly Pair[]): number {
  const byText = new Map<string, Pair[]>();
  for (const pair of fresh) {
    const text = tidy(pair.returned.text);
    byText.set(text, [...(byText.get(text) ?? []), pair]);
  }
  return [...byText.values()]
    .filter((same) => same.filter(({english}) => !saysAlike(english, same[0]!.english)).length > 1)
    .reduce((sum, same) => sum + same.length, 0);
}
