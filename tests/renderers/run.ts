/**
 * Tries the drawings' files in every program that is here, and writes what came of it into
 * docs/figures.md. Fails if a program that is listed as right is not.
 *
 *     npm run test:renderers              all, after npm run build
 *     npm run test:renderers -- Inkscape  some: writes nothing
 */
import {mkdir, mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {writeWhole} from '../../build/files.js';
import {projectPath} from '../../build/project.js';
import type {Drawn} from '../support/drawn.js';
import {placeFor} from './command.js';
import {browserPictures, drawingChecks, tryProgram, type Outcome} from './draw.js';
import {programs, type Program} from './programs.js';
import {sample, type Sample} from './sample.js';
import {updateFiguresPage, failedIn, type Result} from './table.js';
import {toolChecks, tools, tryTool} from './tools.js';

const page = projectPath('docs/figures.md');
const pictures = projectPath('.build/renderers');
const asked = process.argv.slice(2);
const chosen = ({name}: {name: string}) =>
  asked.length === 0 || asked.some((word) => name.toLowerCase().includes(word.toLowerCase()));

const files = await sample();
// Below the project, so that what is compiled finds its packages.
const below = await mkdtemp(projectPath('node_modules/.cache/renderers-'));
const homes = await mkdtemp(path.join(tmpdir(), 'renderers-'));
await rm(pictures, {recursive: true, force: true});
await mkdir(pictures, {recursive: true});

const known = new Map<string, Promise<Map<Sample, Drawn>>>();
const picturesFor = (program: Program) => {
  const key = `${program.fonts} ${program.trims}`;
  const found = known.get(key) ?? browserPictures(files, program);
  known.set(key, found);
  return found;
};

async function draw(program: Program): Promise<Result> {
  const {name, from, fonts} = program;
  const place = await placeFor(fonts, path.join(homes, fonts));
  const started = await program.start(place);
  if (!started) return {name, from, kind: 'program', version: undefined, outcomes: []};
  try {
    const folder = path.join(pictures, name.replace(/\W+/g, '-').toLowerCase());
    const outcomes = await tryProgram(started, await picturesFor(program), program, folder);
    return {name, from, kind: 'program', version: started.version, fonts, outcomes};
  } finally {
    await started.close?.();
  }
}

const results: Result[] = [];
const wrong: string[] = [];

/**
 * Tells how it went, and keeps what must not be.
 * @param mayFail whether a check may fail in a language
 */
function report(
  result: Result,
  checks: readonly string[],
  mayFail: (locale: string, check: string) => boolean,
): void {
  const {name, version, from, outcomes} = result;
  results.push(result);
  if (!version) return console.log(`${name}: not tried, it is not here. It comes with ${from}.`);
  console.log(`${name} ${version}`);
  for (const check of checks) {
    const failed = failedIn(outcomes, check);
    for (const [locale, count, all] of failed) {
      console.log(
        `  “${check}” fails in ${locale}, ${count} of ${all}: ${first(outcomes, locale, check)}`,
      );
      if (!mayFail(locale, check)) {
        wrong.push(`${name} ${version}: “${check}” must be true in ${locale} and is not.`);
      }
    }
  }
}

const first = (outcomes: readonly Outcome[], locale: string, check: string) =>
  outcomes
    .filter((outcome) => outcome.locale === locale)
    .flatMap(({problems}) => problems[check] ?? [])[0];

try {
  for (const program of programs.filter(chosen)) {
    const {mayFail} = program;
    report(
      await draw(program),
      drawingChecks,
      (locale) => mayFail === 'all' || mayFail.includes(locale),
    );
  }
  const place = await placeFor('noto', path.join(homes, 'tools'));
  for (const tool of tools.filter(chosen)) {
    const {name, from} = tool;
    const version = await tool.version(place);
    const outcomes = version ? await tryTool(tool, files, below, place) : [];
    report({name, from, kind: 'tool', version, outcomes}, toolChecks, (_, check) =>
      Boolean(tool.dropsComment && check === 'Comment is kept'),
    );
  }
} finally {
  await rm(below, {recursive: true});
  await rm(homes, {recursive: true});
}

console.log(`What the programs drew is in ${path.relative('', pictures)}/.`);
if (wrong.length) {
  console.error(wrong.join('\n'));
  process.exitCode = 1;
} else if (asked.length === 0) {
  await writeWhole(page, await updateFiguresPage(await readFile(page, 'utf8'), results));
}
