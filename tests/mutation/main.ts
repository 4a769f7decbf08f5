/**
 * Breaks the code in many small ways, and looks whether a test fails each time.
 *
 *     npm run test:mutation                    all parts
 *     npm run test:mutation -- merge adoption  some of them
 *
 * Fails if a change goes unnoticed that `survivors.ts` does not explain. Else it brings
 * docs/mutation-testing.md up to date.
 */
import {readFile} from 'node:fs/promises';
import {relative} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {writeWhole} from '../../build/files.js';
import {projectPath} from '../../build/project.js';
import {parts, type Part, type PartName} from './parts.js';
import {report, reportMarkdown, type Report} from './report.js';
import {runPart} from './run-part.js';
import {survivors} from './survivors.js';

const docs = projectPath('docs/mutation-testing.md');

async function test(name: PartName): Promise<Report> {
  const part: Part = parts[name];
  const files = Object.keys(part.mutate);
  const texts = new Map(
    await Promise.all(
      files.map(async (file) => [file, await readFile(projectPath(file), 'utf8')] as const),
    ),
  );
  const results = (await runPart(name, part)).map((result) => ({
    ...result,
    fileName: relative(projectPath(''), result.fileName).replaceAll('\\', '/'),
  }));
  return report(results, texts, survivors[name]);
}

async function document(name: PartName, markdown: string): Promise<void> {
  const text = await readFile(docs, 'utf8');
  const [start, end] = [`<!-- ${name}:start -->\n`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`${docs} lacks the markers ${start.trim()} and ${end}.`);
  const whole = `${text.slice(0, from)}${start}\n${markdown}\n\n${text.slice(to)}`;
  await writeWhole(docs, await format(whole, {...(await resolveConfig(docs)), filepath: docs}));
}

const asked = process.argv.slice(2);
const names = Object.keys(parts) as PartName[];
const unknown = asked.find((name) => !(names as string[]).includes(name));
if (unknown !== undefined) {
  console.error(`There is no part "${unknown}". There are: ${names.join(', ')}.`);
  process.exit(1);
}
for (const name of asked.length ? (asked as PartName[]) : names) {
  const result = await test(name);
  for (const {file, line, code, mutant} of result.unexplained) {
    console.error(`${file}:${line}: no test notices this change.\n- ${code}\n+ ${mutant}`);
  }
  for (const {file, code, mutants} of result.stale) {
    console.error(`${file}: survivors.ts explains what does not survive.\n- ${code}`);
    for (const mutant of mutants) console.error(`+ ${mutant}`);
  }
  if (result.unexplained.length || result.stale.length) process.exitCode = 1;
  else await document(name, reportMarkdown(result));
}
