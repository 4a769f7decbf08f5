/**
 * Measures `npm run generate` with many languages beside a run that only parses their files. The
 * languages that there are not are copies of one that there is.
 *
 *     npm run bench:languages
 *     npm run bench:languages -- --languages 100 --rounds 5
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {text} from 'node:stream/consumers';
import {parseArgs} from 'node:util';
import type {LocaleEntry} from '../build/locales.js';
import {projectPath} from '../build/project.js';
import {projectCopy} from './project-copy.js';
import {summarize} from './statistics.js';

/** What `generate` may take with 50 languages: CPU seconds beside the run that only parses, and MiB. */
const most = {seconds: 5, mebibytes: 600};

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
const folder = await projectCopy();
try {
  const tags = await addLanguages(Number(values.languages));
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
  const beside = middle(runs.generate, 'cpuSeconds') - middle(runs.parse, 'cpuSeconds');
  const peak = middle(runs.generate, 'peakMiB');
  const judged = (value: number, limit: number) => (value <= limit ? 'met' : 'not met');
  console.log(
    `CPU beside the run that only parses: ${beside.toFixed(1)} s, at most ${most.seconds}: ${judged(beside, most.seconds)}.`,
  );
  console.log(
    `Peak memory: ${Math.round(peak)} MiB, at most ${most.mebibytes}: ${judged(peak, most.mebibytes)}.`,
  );
} finally {
  await rm(folder, {recursive: true});
}

/** Adds languages until there are that many, and says how many there are. */
async function addLanguages(count: number): Promise<number> {
  const table = path.join(folder, 'locales/locales.json');
  const locales = JSON.parse(await readFile(table, 'utf8')) as Record<string, LocaleEntry>;
  const spanish = await readFile(projectPath('locales/es.xlf'), 'utf8');
  for (const tag of others.slice(0, Math.max(0, count - Object.keys(locales).length))) {
    locales[tag] = {name: tag, dir: 'ltr', fallback: ['en']};
    const copy = spanish.replaceAll('target-language="es"', `target-language="${tag}"`);
    await writeFile(path.join(folder, `locales/${tag}.xlf`), copy);
  }
  await writeFile(table, JSON.stringify(locales));
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
