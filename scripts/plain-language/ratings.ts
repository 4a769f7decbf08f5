/** How raters have judged the English, and what their answers add up to. */
import {readFile} from 'node:fs/promises';
import {projectPath} from '../../build/project.js';
import {sectionIds, type SectionId} from '../../content/model.js';
import type {EnglishUnit} from '../../xliff/model.js';
import {fingerprint} from '../../xliff/model.js';
import {index, pemat, type Item} from './items.js';

/** `yes` speaks for the text, `no` against it, `na` for neither: the item does not apply. */
export type Answer = 'yes' | 'no' | 'na';

/** Item number → answer. */
export type Answers = Readonly<Record<string, Answer>>;

/** Percentages: the answers that are yes, of those that apply. */
export interface Scores {
  understandability: number;
  actionability: number;
  index: number;
}

/** What one rater says of the whole article or of one section. */
export interface PartRating {
  pemat: Answers;
  index: Answers;
  scores: Scores;
  /** Why an answer is no: `pemat 22` or `index 14` → the place and the reason. */
  why: Readonly<Record<string, string>>;
}

/** One of the parts that are rated, each as it stands alone. */
export type PartId = 'whole' | SectionId;

/** What is rated, in this order. */
export const partIds: readonly PartId[] = ['whole', ...sectionIds];

/** One rater's ratings of one version of the English. */
export interface Rating {
  /** What the rater is called in tables: `First`. */
  rater: string;
  /** What the rater is. A language model is no reader. */
  kind: 'language model' | 'person';
  /** ISO 8601 date. */
  on: string;
  contentVersion: string;
  /** Mark of the very words that were rated, as `markOf()` gives it. */
  words: string;
  problems: ProblemPassages;
  parts: Readonly<Record<PartId, PartRating>>;
}

/** How many passages a worried reader would trip over. */
export interface ProblemPassages {
  /** All: paragraphs, headings, lists with their lead-in, captions and so on; shared ones once. */
  passages: number;
  minor: number;
  /** The reader learns nothing, could be misled, or meets an action too late. */
  serious: number;
}

/** `content/ratings.json`. */
export interface Ratings {
  /** Whom the text is for, what it is to do, and what they should take along: the index asks first. */
  audience: string;
  objective: string;
  mainMessage: string;
  ratings: readonly Rating[];
}

/** An item that two raters answer differently. */
export interface Disagreement {
  part: PartId;
  /** `pemat 22`. */
  item: string;
  answers: {rater: string; answer: Answer; why?: string}[];
}

/** Reads `content/ratings.json`. */
export const readRatings = async (): Promise<Ratings> =>
  JSON.parse(await readFile(projectPath('content/ratings.json'), 'utf8')) as Ratings;

/** What a part's answers add up to. */
export const scoresOf = ({
  pemat: answers,
  index: indexAnswers,
}: Pick<PartRating, 'pemat' | 'index'>): Scores => ({
  understandability: percentage(pemat.understandability, answers),
  actionability: percentage(pemat.actionability, answers),
  index: percentage(index, indexAnswers),
});

function percentage(items: readonly Item[], answers: Answers): number {
  const given = items.map(({number}) => answers[number]).filter((answer) => answer !== 'na');
  return Math.round((100 * given.filter((answer) => answer === 'yes').length) / given.length);
}

/** Tells texts apart that readers see; labels are not rated. */
export const markOf = (english: readonly EnglishUnit[]): string =>
  fingerprint(
    JSON.stringify(
      english.filter(({file}) => file !== 'content/ui.ts').map(({id, text}) => [id, text]),
    ),
  );

/**
 * What is missing or wrong in ratings, in words.
 *
 * @param words mark of today's English
 */
export function ratingProblems(
  {ratings}: Ratings,
  contentVersion: string,
  words: string,
): string[] {
  const current = ratings.filter((rating) => rating.contentVersion === contentVersion);
  const raters = new Set(current.map(({rater}) => rater));
  const problems = ratings.flatMap((rating) =>
    partIds.flatMap((part) => {
      const found = rating.parts[part];
      const place = `${rating.rater}, ${part}`;
      return found
        ? partProblems(found).map((problem) => `${place}: ${problem}`)
        : `${place}: is not rated.`;
    }),
  );
  for (const {rater} of current.filter((rating) => rating.words !== words)) {
    problems.push(
      `${rater}: the English is not what was rated as ${contentVersion} (words: ${words}). Have it rated again.`,
    );
  }
  if (raters.size < 2) {
    problems.push(
      `${raters.size} of two raters have rated version ${contentVersion} of the English. Have it rated again.`,
    );
  }
  return problems;
}

function partProblems(part: PartRating): string[] {
  const all = [
    ...[...pemat.understandability, ...pemat.actionability].map((item) => ['pemat', item] as const),
    ...index.map((item) => ['index', item] as const),
  ];
  const problems = all.flatMap(([instrument, {number, unless}]) => {
    const name = `${instrument} ${number}`;
    const answer = part[instrument][number];
    if (!answer) return `${name} has no answer.`;
    if (answer === 'na' && !unless) return `${name} always applies.`;
    if (answer === 'no' && !part.why[name]) return `${name} is no, without a reason.`;
    return [];
  });
  if (part.index['1'] === 'no' && ['2', '3', '4'].some((item) => part.index[item] !== 'no')) {
    problems.push('index 2, 3 and 4 are no where 1 is.');
  }
  for (const [name, score] of Object.entries(scoresOf(part))) {
    const said = part.scores[name as keyof Scores];
    if (said !== score) problems.push(`${name} is ${said}, and its items give ${score}.`);
  }
  return problems;
}

/** Where raters of the same version differ. */
export function disagreements(ratings: readonly Rating[]): Disagreement[] {
  return partIds.flatMap((part) =>
    (['pemat', 'index'] as const).flatMap((instrument) => {
      const numbers = Object.keys(ratings[0]?.parts[part][instrument] ?? {});
      return numbers.flatMap((number) => {
        const item = `${instrument} ${number}`;
        const answers = ratings.map(({rater, parts}) => {
          const why = parts[part].why[item];
          return {rater, answer: parts[part][instrument][number]!, ...(why && {why})};
        });
        return new Set(answers.map(({answer}) => answer)).size > 1 ? {part, item, answers} : [];
      });
    }),
  );
}
