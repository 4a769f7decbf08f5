/**
 * Measures how hard the English is to read and fails where it is harder than its budget.
 *
 *     npm run readability             print the table, check it against content/readability.json
 *     npm run readability -- --save   lower the budgets to what was measured; they never go up
 */
import {readFile} from 'node:fs/promises';
import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';
import {readEnglishUnits} from './english-units.js';
import {writeWhole} from './files.js';
import {projectPath} from './project.js';

/** Longest sentence and paragraph that a section may have, whatever its budget. */
const limits = {wordsPerSentence: 25, sentencesPerParagraph: 3};

const budgetFile = 'content/readability.json';
const save = process.argv.includes('--save');
const budgets = JSON.parse(await readFile(projectPath(budgetFile), 'utf8')) as Record<
  string,
  number
>;
const sentences = new Intl.Segmenter('en', {granularity: 'sentence'});
const problems: string[] = [];

const paragraphs = (await readEnglishUnits()).filter(({id}) => /\.(intro|body)\.\d+$/.test(id));
const sections = [...new Set(paragraphs.map(({id}) => id.split('.')[0]!))];

const rows = sections.map((section) => {
  const counts = {sentence: 0, word: 0, syllable: 0};
  let longest = 0;
  for (const {id, text} of paragraphs.filter(({id}) => id.startsWith(`${section}.`))) {
    const parts = [...sentences.segment(text)].map(({segment}) => segment);
    if (parts.length > limits.sentencesPerParagraph) {
      problems.push(`${id} has ${parts.length} sentences. Split the paragraph.`);
    }
    for (const part of parts) {
      const words = part.match(/[\p{L}\p{N}][\p{L}\p{N}’-]*/gu) ?? [];
      if (words.length > limits.wordsPerSentence) {
        problems.push(`${id} has a sentence of ${words.length} words. Split it: ${part}`);
      }
      longest = Math.max(longest, words.length);
      counts.sentence += 1;
      counts.word += words.length;
      counts.syllable += words.reduce((sum, word) => sum + syllable(word), 0);
    }
  }
  // Rounded up, so that a saved budget is never below what it was saved for.
  const grade = Math.ceil(fleschKincaid(counts) * 100) / 100;
  const budget = budgets[section];
  if (budget === undefined && !save)
    problems.push(`${section} has no budget in ${budgetFile}. Run: npm run readability -- --save`);
  if (budget !== undefined && grade > budget) {
    problems.push(
      `${section} has grade ${grade}, above its budget of ${budget}. Use shorter words and sentences.`,
    );
  }
  return {
    section,
    grade,
    budget,
    words: counts.word,
    'words a sentence': Number((counts.word / counts.sentence).toFixed(1)),
    'longest sentence': longest,
  };
});

console.table(rows);
if (save) {
  const lower = rows.map(({section, grade, budget}) => [
    section,
    Math.min(grade, budget ?? Infinity),
  ]);
  await writeWhole(
    projectPath(budgetFile),
    `${JSON.stringify(Object.fromEntries(lower), null, 2)}\n`,
  );
}
for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;
