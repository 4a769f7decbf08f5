/** All rules that a program can check, over the sections of an article. */
import type {Problem} from './problem.js';
import {measureProse, type ProseFigures} from './prose.js';
import {repeatProblems} from './repeats.js';
import {shapeProblems} from './shape.js';
import {textsOf, type MeasuredSection} from './texts.js';
import {wordingProblems, type WordList} from './wording.js';

/** What was measured. */
export interface Measured {
  rows: ({section: string} & ProseFigures & {problems: number})[];
  problems: Problem[];
}

/**
 * Measures sections against the standard.
 * @param names words for which there is no plainer one, in lower case
 */
export function measure(
  sections: readonly MeasuredSection[],
  names: ReadonlySet<string>,
  words: WordList,
): Measured {
  const repeats = repeatProblems(sections.flatMap(textsOf));
  const measured = sections.map((section) => {
    const texts = textsOf(section);
    const units = new Set(texts.map(({unit}) => unit));
    const {figures, problems} = measureProse(section, names);
    const all = [
      ...shapeProblems(section),
      ...problems,
      ...texts.flatMap((text) => wordingProblems(text, words)),
      ...repeats.filter(({where}) => units.has(where)),
    ];
    return {row: {section: section.english.id, ...figures, problems: all.length}, problems: all};
  });
  return {
    rows: measured.map(({row}) => row),
    // A shared unit stands in many sections.
    problems: [
      ...new Map(
        measured.flatMap(({problems}) => problems).map((each) => [JSON.stringify(each), each]),
      ).values(),
    ],
  };
}
