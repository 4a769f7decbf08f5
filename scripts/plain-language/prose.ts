/** How long, how heavy and how lively a section's running text is. Lists are left out. */
import {daleChallOf, gradeOf, isInstruction, passiveOf, sentencesOf, wordsOf} from './english.js';
import type {Problem} from './problem.js';
import {runOf} from './runs.js';
import {textsOf, type Kind, type MeasuredSection, type Text} from './texts.js';

const limits = {
  sectionGrade: 6,
  topicGrade: 7,
  meanWords: 12,
  sentencesOfParagraph: 3,
  wordsOfParagraph: 50,
  /** Share of the sentences. */
  pointing: 0.12,
  passive: 0.1,
};

/** Most words of each sentence of a kind. */
const longest: Partial<Record<Kind, number>> = {
  about: 20,
  keyPoint: 20,
  helpMore: 20,
  paragraph: 20,
  item: 15,
  helpItem: 15,
  question: 12,
};

/** What is read at a glance: the whole text may have so many words. */
const wholes: readonly Kind[] = ['keyPoint', 'item', 'helpItem'];

const pointing = /^(?:It|They|This|These|That|Such)\b/;
/** A paragraph that begins so leaves its noun in another unit. */
const withoutNoun = /^(?:It|They)\b/;

/** What to do if something is so ends a paragraph well: `If it worries you, talk to your doctor.` */
const condition = /^(?:If|Unless|When)\b/;

/** A section's figures, as a line of the table. */
export interface ProseFigures {
  grade: number;
  hardestTopic: number;
  daleChall: number;
  meanWords: number;
  longestSentence: number;
  pointing: number;
  passive: number;
  sentences: number;
}

/** A section's figures, and what is wrong with them. */
export function measureProse(
  section: MeasuredSection,
  names: ReadonlySet<string>,
): {figures: ProseFigures; problems: Problem[]} {
  const {id} = section.english;
  const texts = textsOf(section);
  const paragraphs = texts.filter(({kind}) => kind === 'paragraph');
  const sentences = paragraphs.flatMap(({text}) => sentencesOf(text));
  const problems = [...texts.flatMap(lengthProblems), ...paragraphs.flatMap(paragraphProblems)];
  const tooHigh = (where: string, name: string, found: number, limit: number, mend: string) => {
    const shown = round(found);
    if (shown <= limit) return;
    problems.push({where, what: `${name} is ${shown}, above ${limit}.`, mend});
  };

  const grade = gradeOf(sentences, names);
  tooHigh(id, 'Its grade', grade, limits.sectionGrade, 'Use shorter words and sentences.');
  const topicGrades = section.english.topics.map((topic) => {
    const own = paragraphs.filter((paragraph) => paragraph.topic === topic.id);
    const topicGrade = gradeOf(
      own.flatMap(({text}) => sentencesOf(text)),
      names,
    );
    tooHigh(
      `${id}.${topic.id}`,
      'Its grade',
      topicGrade,
      limits.topicGrade,
      'Use shorter words and sentences.',
    );
    return topicGrade;
  });
  const lengths = sentences.map((sentence) => wordsOf(sentence).length);
  const meanWords = share(
    lengths.reduce((sum, length) => sum + length, 0),
    sentences.length,
  );
  tooHigh(id, 'Its mean sentence', meanWords, limits.meanWords, 'Split the longest sentences.');

  const pointed = sentences.filter((sentence) => pointing.test(sentence));
  tooHigh(
    id,
    'The share of sentences that begin with It, They, This, These, That or Such',
    share(pointed.length, sentences.length),
    limits.pointing,
    `Begin with the thing itself: ${quoted(pointed)}`,
  );
  const passives = sentences.map(passiveOf).filter((phrase) => phrase !== undefined);
  tooHigh(
    id,
    'The share of sentences with a passive',
    share(passives.length, sentences.length),
    limits.passive,
    `Say who does it: ${quoted(passives)}`,
  );
  problems.push(...pointingInARow(texts));

  return {
    figures: {
      grade: round(grade),
      hardestTopic: round(Math.max(0, ...topicGrades)),
      daleChall: round(daleChallOf(sentences, names)),
      meanWords: round(meanWords),
      longestSentence: Math.max(0, ...lengths),
      pointing: round(share(pointed.length, sentences.length)),
      passive: round(share(passives.length, sentences.length)),
      sentences: sentences.length,
    },
    problems,
  };
}

function lengthProblems({kind, unit, text}: Text): Problem[] {
  const most = longest[kind];
  if (!most) return [];
  const isWhole = wholes.includes(kind);
  const problems = (isWhole ? [text] : sentencesOf(text))
    .filter((part) => wordsOf(part).length > most)
    .map((part) => ({
      where: unit,
      what: `Has ${wordsOf(part).length} words${isWhole ? '' : ' in a sentence'}, more than ${most}.`,
      mend: `Shorten or split it: ${part}`,
    }));
  if (kind === 'question' && !text.endsWith('?')) {
    problems.push({where: unit, what: 'Is no question.', mend: 'Ask it, in the first person.'});
  }
  return problems;
}

function paragraphProblems({unit, text}: Text): Problem[] {
  const sentences = sentencesOf(text);
  const problems: Problem[] = [];
  const wrong = (what: string, mend: string) => problems.push({where: unit, what, mend});
  if (sentences.length > limits.sentencesOfParagraph)
    wrong(`Has ${sentences.length} sentences.`, 'Split the paragraph.');
  const words = wordsOf(text).length;
  if (words > limits.wordsOfParagraph) wrong(`Has ${words} words.`, 'Split the paragraph.');
  if (withoutNoun.test(text))
    wrong(
      `Begins with “${wordsOf(text)[0]}”.`,
      'Name the thing: a translator sees this unit alone.',
    );
  const firstOther = sentences.findIndex((sentence) => !isInstruction(sentence));
  const late = sentences.find(
    (sentence, index) =>
      firstOther >= 0 && index > firstOther && isInstruction(sentence) && !condition.test(sentence),
  );
  if (late) wrong('Hides an instruction.', `Put it first, or in its own paragraph: ${late}`);
  for (const sentence of sentences) {
    const run = runOf(sentence);
    if (run) wrong('Has three or more parallel things.', `Make them a list: ${run}`);
  }
  return problems;
}

/** Sentences that begin with It or They after another that does, with nothing in between. */
function pointingInARow(texts: readonly Text[]): Problem[] {
  const problems: Problem[] = [];
  let before = false;
  for (const {kind, unit, text} of texts) {
    if (kind !== 'paragraph') {
      before = false;
      continue;
    }
    for (const sentence of sentencesOf(text)) {
      const now = pointing.test(sentence);
      if (now && before) {
        problems.push({
          where: unit,
          what: 'Two sentences in a row begin with It, They, This, These, That or Such.',
          mend: `Begin the second with the thing itself: ${sentence}`,
        });
      }
      before = now;
    }
  }
  return problems;
}

const quoted = (phrases: readonly string[]): string =>
  phrases.map((phrase) => `“${phrase}”`).join(' ');

const share = (part: number, whole: number): number => (whole ? part / whole : 0);

const round = (value: number): number => Number(value.toFixed(2));
