/**
 * Measures `npm run generate` with many languages beside a run that only parses their files. The
 * languages that there are not are copies of one that there is.
 *
 *     npm run bench:languages
 *     npm run bench:languages -- --languages 100 --rounds 5
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {copyFile, cp, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {text} from 'node:stream/consumers';
import {parseArgs} from 'node:util';
import type {LocaleEntry} from '../build/locales.js';
import {projectPath} from '../build/project.js';
import {summarize} from './statistics.js';

/** What a run took. */
interface Run {
  seconds: number;
  cpuSeconds: number;
  peakMiB: number;
}

/** Languages that a copy stands for: each is written from left to right, in Latin letters. */
const others =
  'nl sv da nb fi cs sk hu ro hr sl et lv lt tr id ms sw so sq is ga cy eu ca gl af zu yo ig ha rw mt eo lb fo br oc sc co fy nn xh st tn sn ny mg mi sm to fj gn qu ay om ti wo ln lg rn ff bm ee tw ak kg'.split(
    ' ',
  );

const {values} = parseArgs({
  options: {languages: {type: 'string', default: '50'}, rounds: {type: 'string', default: '3'}},
});
const folder = await mkdtemp(path.join(tmpdir(), 'many-languages-'));
try {
  const tags = await makeProject(Number(values.languages));
  const runs: Record<'parse' | 'generate', Run[]> = {parse: [], generate: []};
  for (let round = 0; round < Number(values.rounds); round++) {
    runs.parse.push(await run('bench/parse-languages.ts'));
    runs.generate.push(await run('build/generate.ts'));
  }
  const middle = (of: Run[], what: keyof Run) => summarize(of.map((one) => one[what])).median;
  console.log(`${tags} languages, all sections; the middle of ${values.rounds} runs each.`);
  console.table(
    Object.entries(runs).map(([what, of]) => ({
      run: what,
      seconds: middle(of, 'seconds').toFixed(1),
      'CPU seconds': middle(of, 'cpuSeconds').toFixed(1),
      'CPU, parse = 1': (middle(of, 'cpuSeconds') / middle(runs.parse, 'cpuSeconds')).toFixed(2),
      'peak MiB': Math.round(middle(of, 'peakMiB')),
    })),
  );
} finally {
  await rm(folder, {recursive: true});
}

/** Copies the project with that many languages, and says how many there are. */
async function makeProject(count: number): Promise<number> {
  for (const name of ['bench', 'build', 'content', 'figures', 'locales', 'src', 'xliff']) {
    await cp(projectPath(name), path.join(folder, name), {
      recursive: true,
      filter: (file) => file !== projectPath('src/generated'),
    });
  }
  await copyFile(projectPath('package.json'), path.join(folder, 'package.json'));
  await copyFile(projectPath('tsconfig.json'), path.join(folder, 'tsconfig.json'));
  await symlink(projectPath('node_modules'), path.join(folder, 'node_modules'));
  const table = path.join(folder, 'locales/locales.json');
  const locales = JSON.parse(await readFile(table, 'utf8')) as Record<string, LocaleEntry>;
  const spanish = await readFile(projectPath('locales/es.xlf'), 'utf8');
  for (const tag of others.slice(0, Math.max(0, count - Object.keys(locales).length))) {
    locales[tag] = {name: tag, dir: 'ltr', fallback: ['en']};
    const copy = spanish.replaceAll('target-language="es"', `target-language="${tag}"`);
    await writeFile(path.join(folder, `locales/${tag}.xlf`), copy);
  }
  await writeFile(table, JSON.stringify(locales));
  // What differs from CLDR names languages that are ours in the copy.
  await writeFile(path.join(folder, 'locales/matching.json'), '[]');
  return Object.keys(locales).length;
}

async function run(script: string): Promise<Run> {
  const onExit = `process.on('exit', () => {
    const {maxRSS, userCPUTime, systemCPUTime} = process.resourceUsage();
    console.error(JSON.stringify({maxRSS, cpu: userCPUTime + systemCPUTime}));
  });`;
  const hook = `data:text/javascript,${encodeURIComponent(onExit)}`;
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', hook, '--import', 'tsx', script], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exit = once(child, 'exit') as Promise<[code: number | null]>;
  const [said, [code]] = await Promise.all([text(child.stderr), exit]);
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${script} ended with exit code ${code}:\n${said}`);
  const {maxRSS, cpu} = JSON.parse(said.trim().split('\n').at(-1)!) as Record<string, number>;
  return {seconds, cpuSeconds: cpu! / 1e6, peakMiB: maxRSS! / 1024};
}
