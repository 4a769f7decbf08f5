/**
 * Measures whether the English is plain language, and fails where it breaks a rule that a program can
 * check.
 *
 *     npm run plain-language               the whole article
 *     npm run plain-language -- symptoms   what is wrong in some sections only
 */
import {readFile} from 'node:fs/promises';
import {evaluateContent} from '../build/evaluate-content.js';
import {projectPath} from '../build/project.js';
import {sectionIds, type SectionText} from '../content/model.js';
import {measure} from './plain-language/measure.js';
import {problemLine} from './plain-language/problem.js';
import type {WordList} from './plain-language/wording.js';

const readJson = async <T>(file: string): Promise<T> =>
  JSON.parse(await readFile(projectPath(file), 'utf8')) as T;

const asked = process.argv.slice(2);
const unknown = asked.filter((id) => !(sectionIds as readonly string[]).includes(id));
if (unknown.length) {
  throw new Error(
    `No section is called ${unknown.join(', ')}. There are: ${sectionIds.join(', ')}.`,
  );
}
const sections = (await evaluateContent()).flatMap(({english, ids}) =>
  english.id === 'ui' ? [] : {english, ids: ids as SectionText},
);
const names = new Set(Object.keys(await readJson<Record<string, string>>('content/names.json')));
// A sentence may stand in another section too, so that all are measured.
const {rows, problems} = measure(sections, names, await readJson<WordList>('content/words.json'));
const wanted = (id: string) => !asked.length || [...asked, 'shared'].includes(id.split('.')[0]!);

console.table(rows.filter(({section}) => wanted(section)));
const found = problems.filter(({where}) => wanted(where));
for (const problem of found) console.error(problemLine(problem));
if (found.length) process.exitCode = 1;
