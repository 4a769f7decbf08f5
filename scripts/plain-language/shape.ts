/** What each section and topic has to have: key points, help, lists that are not too long. */
import type {Block, SectionId} from '../../content/model.js';
import {isInstruction, sentencesOf} from './english.js';
import type {Problem} from './problem.js';
import type {MeasuredSection} from './texts.js';

/** Sections with a topic that can turn dangerous. */
const dangerous: readonly SectionId[] = ['overview', 'types', 'symptoms', 'treatments', 'faq'];

/** Fewest and most of each. */
const counts = {
  keyPoints: [3, 5],
  questions: [3, 5],
  bullets: [3, 7],
  notes: [3, 7],
  steps: [2, 7],
  words: [0, 3],
} as const;

/** What is wrong with the shape of a section. */
export function shapeProblems({english, ids}: MeasuredSection): Problem[] {
  const section = english.id;
  const problems: Problem[] = [
    ...count(section, english.keyPoints.length, 'keyPoints', 'key points'),
    ...english.intro.flatMap((block, index) => listProblems(block, ids.intro[index]!, section)),
  ];
  if (dangerous.includes(section) && !english.help.length) {
    problems.push({
      where: section,
      what: 'Says nowhere when to get help, and its topics can turn dangerous.',
      mend: 'Give the section a help box of content/shared.ts.',
    });
  }
  const boxes = new Set(english.help.map(({id}) => id));
  english.topics.forEach((topic, index) => {
    const where = `${section}.${topic.id}`;
    const bodyIds = ids.topics[index]!.body;
    problems.push(
      ...topic.body.flatMap((block, place) => listProblems(block, bodyIds[place]!, where)),
      ...count(where, topic.words?.length ?? 0, 'words', 'words you may hear'),
      ...(topic.ask ? count(where, topic.ask.length, 'questions', 'questions to ask') : []),
    );
    if (typeof topic.body[0] !== 'string') {
      problems.push({
        where,
        what: 'Begins with a list.',
        mend: 'Begin with a paragraph that answers the heading.',
      });
    }
    for (const {id} of topic.help ?? []) {
      if (boxes.has(id)) continue;
      problems.push({
        where,
        what: `Has the help box “${id}”, which its section has not.`,
        mend: 'Add it to the section’s help: the topic may be closed.',
      });
    }
    if (!topic.help?.length && !topic.ask?.length && !topic.body.some(saysWhatToDo)) {
      problems.push({
        where,
        what: 'Has nothing to do, say or ask.',
        mend: 'Add an instruction, questions to ask or a help box.',
      });
    }
  });
  return problems;
}

const saysWhatToDo = (block: Block): boolean =>
  (typeof block === 'string' ? sentencesOf(block) : block.items.flatMap(sentencesOf)).some(
    isInstruction,
  );

function count(where: string, found: number, kind: keyof typeof counts, name: string): Problem[] {
  const [fewest, most] = counts[kind];
  if (found >= fewest && found <= most) return [];
  const allowed = fewest ? `${fewest} to ${most}` : `${most} at most`;
  return [{where, what: `Has ${found} ${name}.`, mend: `Give it ${allowed}.`}];
}

function listProblems(block: Block, unit: Block, where: string): Problem[] {
  if (typeof block === 'string' || typeof unit === 'string') return [];
  const place = unit.lead ?? unit.items[0] ?? where;
  const problems = count(place, block.items.length, block.kind, 'list items');
  if (block.lead && !/:$/.test(block.lead)) {
    problems.push({
      where: place,
      what: 'A list’s lead has no colon at its end.',
      mend: 'End it with one: “A sore may:”.',
    });
  }
  return problems;
}
