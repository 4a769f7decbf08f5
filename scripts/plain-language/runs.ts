/** Three or more parallel things in one sentence, which are easier to read as a list. */
import {adjectivesOf, hasVerb, verbsOf, wordsOf} from './english.js';

/** The first words of what is not the next thing of a run: a clause, a place, an explanation. */
const otherwise = words(
  'after although and are as at because before both but by called can could either especially even except for from he if in is it just like mainly may meaning might most mostly near nor not often on only or over particularly rather she should since so sometimes than that then there these they this those though to too under unless until usually we what when where which while who whom whose will with without yet you',
);
/** The first words of what stands before the main part: `In these places, …`, `If it hurts, …`. */
const opening = words(
  'after afterward also although as at because before besides between by depending during even every for from if in like most mostly near next no often on once otherwise over since so sometimes still then there though through to today together under unless until usually when where while with without yes',
);
const example = /^(?:such as|for example|like|including)\b/i;
/** Two things that are named: `two minerals, calcium and phosphorus`. */
const pair = /\b(?:two|both) [\w-]+(?: \w+){0,4}$/i;
const joined = /^(?:and|or)\s/i;
const longestItem = 6;

/** The run of a sentence, if it has one: `hands, arms and feet`. */
export function runOf(sentence: string): string | undefined {
  for (const part of sentence.split(/[:;–—]/)) {
    const segments = part.split(',').map((segment) => segment.trim());
    for (let last = 1; last < segments.length; last++) {
      const ends = endOfRun(segments[last]!);
      if (!ends) continue;
      let first = last;
      while (first > 0 && continues(segments, first)) first -= 1;
      if (first === 0 && isApposition(segments[0]!, segments[last]!, sentence)) continue;
      const things = last - first + ends;
      if (things === 3 && areQualities(segments[last]!, sentence)) continue;
      if (things >= 3) return segments.slice(first, last + 1).join(', ');
    }
  }
}

/** How many things of a run the segment with `and` or `or` holds: `and feet` one, `hands and feet` two. */
function endOfRun(segment: string): 1 | 2 | undefined {
  if (joined.test(segment)) return 1;
  if (otherwise.test(segment)) return;
  const [before, after] = segment.split(/\s(?:and|or)\s/);
  if (/\b(?:that|which|who)\b/i.test(before!)) return;
  if (after && wordsOf(before!).length <= longestItem) return 2;
}

/** Whether the segment before `index` is a thing of the same run. */
function continues(segments: readonly string[], index: number): boolean {
  const [before, here] = [segments[index - 1]!, segments[index]!];
  if (example.test(here) || pair.test(before) || endOfRun(before)) return false;
  if (!joined.test(here) && otherwise.test(here)) return false;
  if (index > 1) return wordsOf(before).length <= longestItem || example.test(before);
  return !opening.test(before);
}

/** Whether what stands between is another name: `One disease, scleroderma, makes skin hard and tight.` */
const isApposition = (first: string, last: string, sentence: string): boolean =>
  !hasVerb(first) && verbsOf(sentence).includes(wordsOf(last)[0]!);

/** Whether a run ends with two words for how something is: `warm, swollen and tender`. No list is easier. */
function areQualities(segment: string, sentence: string): boolean {
  const [one, other] = segment.split(/\s(?:and|or)\s/).map(wordsOf);
  if (one?.length !== 1 || !other) return false;
  const adjectives = adjectivesOf(sentence);
  return [one[0]!, other[0]!].every((word) => adjectives.includes(word) || word.endsWith('ed'));
}

function words(list: string): RegExp {
  return new RegExp(`^(?:${list.replaceAll(' ', '|')})\\b`, 'i');
}
