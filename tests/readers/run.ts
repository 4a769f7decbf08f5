/**
 * Gives each form of our text to every tool that is here, and writes what they see of it into
 * docs/readers.md.
 *
 *     npm run readers              all, after npm run build
 *     npm run readers -- pandoc    some: says what is wrong, and writes nothing
 */
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {writeWhole} from '../../build/files.js';
import {projectPath} from '../../build/project.js';
import {placeFor} from '../renderers/command.js';
import {isNothing, problemsOf, type Problems} from './check.js';
import {forms, pageOf, type Form} from './forms.js';
import type {Page} from './page.js';
import {updateReadersPage, type Outcome, type Result} from './table.js';
import type {Tool} from './tool.js';
import {tools} from './tools.js';

const file = projectPath('docs/readers.md');
const asked = process.argv.slice(2);
const chosen = ({name}: Tool) =>
  asked.length === 0 || asked.some((word) => name.toLowerCase().includes(word.toLowerCase()));

/** Scripts from left to right, from right to left, and one without spaces between words. */
const locales = ['en', 'es', 'ar', 'zh-Hans'];
const elements = ['faq', 'article'] as const;

const folder = await mkdtemp(path.join(tmpdir(), 'readers-'));
const place = await placeFor('noto', folder);

async function outcomeOf(tool: Tool, form: Form, page: Page): Promise<Outcome> {
  const outcome = {form: form.name, locale: page.locale};
  try {
    const problems = await problemsOf(await tool.read(page, place), tool, page, form);
    if (isNothing(problems, page)) return {...outcome, is: 'nothing', problems: {}};
    say(problems, page);
    return {...outcome, is: 'read', problems};
  } catch (error) {
    console.log(`    ${page.element} ${page.locale}: stops: ${(error as Error).message}`);
    return {...outcome, is: 'stopped', problems: {}};
  }
}

/** Tells what is wrong, each with its first text. */
function say(problems: Problems, {element, locale}: Page): void {
  for (const [fault, [first, ...others]] of Object.entries(problems)) {
    if (first === undefined) continue;
    const more = others.length ? ` and ${others.length} more` : '';
    console.log(`    ${element} ${locale}: ${fault}: “${first}”${more}`);
  }
}

async function tryTool(tool: Tool): Promise<Result> {
  const {name, use, from} = tool;
  const version = await tool.version(place);
  console.log(version ? `${name} ${version}` : `${name}: not here. It comes with ${from}.`);
  const outcomes: Outcome[] = [];
  for (const form of version ? forms : []) {
    console.log(`  ${form.name}`);
    for (const locale of locales) {
      for (const element of elements) {
        outcomes.push(await outcomeOf(tool, form, await pageOf(form, element, locale)));
      }
    }
  }
  return {name, use, from, version, outcomes};
}

const results: Result[] = [];
try {
  for (const tool of tools.filter(chosen)) results.push(await tryTool(tool));
} finally {
  for (const tool of tools) await tool.close?.();
  await rm(folder, {recursive: true});
}
if (asked.length === 0) {
  await writeWhole(file, await updateReadersPage(await readFile(file, 'utf8'), results));
}
