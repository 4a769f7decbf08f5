/**
 * Hears what Orca says of the elements in each browser, and keeps it in tests/snapshots/screen-reader,
 * where Git shows what has changed; then makes the
 * table of docs/accessibility.md anew. Needs `npm run build`, and `npm run wordpress` for posts of
 * WordPress; takes about two hours for all.
 *
 *     npm run test:screen-reader                              all
 *     npm run test:screen-reader -- open-all figures          some scenarios
 *     ENGINES=firefox,webkit npm run test:screen-reader       some browsers
 *     npm run test:screen-reader -- --side ours               without the control pages
 *     SCREEN_READER_ROOTS=/:/opt/trixie npm run …             Orca of this system, and of another
 */
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {relative} from 'node:path';
import {parseArgs} from 'node:util';
import {writeWhole} from '../../build/files.js';
import {projectPath} from '../../build/project.js';
import type {Site} from '../wordpress/site.js';
import {pageOf, pathOf, sidesOf} from './pages.js';
import {engines, systemIn, whatIsMissing, type Engine, type System} from './programs.js';
import {scenarios} from './scenarios.js';
import {startPageServer, type PageServer} from './server.js';
import {runSession} from './session.js';
import {accessibilityPage, updateAccessibilityPage} from './table.js';
import {fileOf, keep, stepsOf, transcript} from './transcript.js';
import {startWordpress, whyNoWordpress} from './wordpress.js';

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {side: {type: 'string'}},
});
const unknown = positionals.filter((id) => !scenarios.some((scenario) => scenario.id === id));
if (unknown.length) {
  const known = scenarios.map(({id}) => id).join(', ');
  throw new Error(`No scenario ${unknown.join(', ')}. There are: ${known}.`);
}
const asked = scenarios.filter(({id}) => !positionals.length || positionals.includes(id));
const noWordpress = asked.some((scenario) => 'post' in scenario) ? whyNoWordpress() : undefined;
if (noWordpress) console.log(`Posts of WordPress are left out: ${noWordpress}.`);
const wanted = asked.filter((scenario) => !(noWordpress && 'post' in scenario));
const wantedEngines = engines.filter((engine) => {
  const named = process.env['ENGINES']?.split(',');
  return !named || named.includes(engine);
});

const cases = wanted.flatMap((scenario) =>
  sidesOf(scenario)
    .filter((side) => !values.side || values.side === side)
    .map((side) => ({scenario, side})),
);

async function hear(system: System, engine: Engine, server: PageServer): Promise<void> {
  console.log(`${system.browsers[engine]}, Orca ${system.orca}`);
  const jobs = cases.map(({scenario, side}) => ({
    name: pathOf(scenario, side),
    url: `${server.origin}${pathOf(scenario, side)}${scenario.fragment ? `#${scenario.fragment}` : ''}`,
    keys: stepsOf(scenario),
  }));
  let done = 0;
  for await (const {steps} of runSession(system, engine, server.origin, jobs)) {
    const {scenario, side} = cases[done]!;
    const file = fileOf(engine, system.orca, scenario, side);
    const isNew = await keep(file, transcript(scenario, side, steps));
    console.log(`  ${isNew ? 'changed' : 'as before'}: ${relative(projectPath(''), file)}`);
    done += 1;
  }
}

async function hearAll(site?: Site): Promise<void> {
  const pages = new Map<string, string>();
  for (const {scenario, side} of cases) {
    pages.set(pathOf(scenario, side), await pageOf(scenario, side, site));
  }
  const server = await startPageServer(pages, site?.origin);
  try {
    for (const system of systems) {
      for (const engine of wantedEngines) await hear(system, engine, server);
    }
  } finally {
    server.close();
  }
}

const systems: System[] = [];
for (const root of (process.env['SCREEN_READER_ROOTS'] ?? '/').split(':')) {
  const reason = existsSync(projectPath('dist/cdn/auto.js'))
    ? whatIsMissing(root)
    : 'nothing is built: npm run build';
  if (reason) console.log(`Left out: ${reason}.`);
  else systems.push(systemIn(root));
}
if (systems.length) {
  const isInWordpress = wanted.some((scenario) => 'post' in scenario);
  const site = isInWordpress ? await startWordpress() : undefined;
  // What runs is ended, and its folder taken away.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void Promise.resolve(site?.stop()).then(() => process.exit(1)));
  }
  try {
    await hearAll(site);
  } finally {
    await site?.stop();
  }
  const page = await readFile(accessibilityPage, 'utf8');
  await writeWhole(accessibilityPage, await updateAccessibilityPage(page));
}
