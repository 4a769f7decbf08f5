/**
 * Tries the table of language tags in the runtimes of servers, and writes what came of it into
 * docs/languages-in-detail.md. They are installed from the registry into a temporary folder.
 *
 *     npm run test:runtimes
 */
import {execFile} from 'node:child_process';
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {build} from 'esbuild';
import {projectPath} from '../../build/project.js';
import {replaceMarkedPart} from '../../scripts/marked-part.js';
import {run} from '../consumers/project.js';

interface Tried {
  tried: number;
  wrong: Array<{tag: string; locale: string; given: string}>;
}

const folder = await mkdtemp(path.join(tmpdir(), 'runtimes-'));
try {
  await cp(projectPath('tests/runtimes/package.json'), path.join(folder, 'package.json'));
  await run('npm install --no-package-lock --no-audit --no-fund --prefer-offline', folder);
  const program = path.join(folder, 'try-tags.mjs');
  await build({
    entryPoints: [projectPath('tests/runtimes/try-tags.ts')],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });

  const installed = (name: string) => path.join(folder, 'node_modules/.bin', name);
  const runtimes = {
    'Node.js': [process.execPath],
    Bun: [installed('bun')],
    Deno: [installed('deno'), 'run'],
  };
  const rows: string[] = [];
  for (const [name, [command, ...args]] of Object.entries(runtimes)) {
    const ask = async (...more: string[]) =>
      (await promisify(execFile)(command!, more, {maxBuffer: 2 ** 24})).stdout;
    const version = /\d[\d.]*/.exec(await ask('--version'))![0];
    const {tried, wrong} = JSON.parse(await ask(...args, program)) as Tried;
    rows.push(`| ${name} ${version} | ${tried - wrong.length} of ${tried} |`);
    for (const {tag, locale, given} of wrong) {
      console.error(`${name}: "${tag}" gives ${given}, not ${locale}.`);
    }
    if (wrong.length) process.exitCode = 1;
  }
  console.log(rows.join('\n'));

  const file = 'docs/languages-in-detail.md';
  const table = ['| Runtime | Tags that give the text of the table |', '| --- | --- |', ...rows];
  const page = await readFile(projectPath(file), 'utf8');
  await writeFile(
    projectPath(file),
    await replaceMarkedPart(page, 'runtimes', table.join('\n'), file),
  );
} finally {
  await rm(folder, {recursive: true});
}
