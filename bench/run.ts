/**
 * Compares the built elements with static HTML of the same text, in Chromium.
 *
 *     npm run build && npm run bench
 *     npm run bench -- slow-network --rounds 5 --json
 *
 * Without names it runs under every condition: as-is, slow-cpu, slow-network. It fails when
 * something is broken, never because something is slow.
 */
import {availableParallelism} from 'node:os';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {scriptChain} from '../tests/bundlers/script-chain.js';
import {findBrowser} from '../build/browser/find-browser.js';
import {projectPath} from '../build/project.js';
import {conditions, type Condition} from './conditions.js';
import {measureHeap, measureLanguage, measureLoad, textOf, type Site} from './measure.js';
import {counts, makePages, variants, type Variant} from './pages.js';
import {markdown, rowsOf, type Measure, type Sample} from './report.js';
import {serve} from './server.js';

/**
 * Keeps Chromium from what it does by itself, which disturbs where there are few cores, and from
 * holding back a page's first paint.
 */
const quiet = [
  '--disable-component-update',
  '--disable-notifications',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-pings',
  '--disable-features=SpareRendererForSitePerProcess,BackForwardCache,DialMediaRouteProvider,PaintHolding',
];

/** Heaps hardly differ from round to round. */
const heapRounds = 3;

const {chosen, rounds, json} = readArguments();
const pages = await makePages();
const samples: Sample[] = [];

const server = await serve(projectPath('dist'), pages.texts);
const found = await findBrowser();
const browser = await puppeteer.launch({...found, args: [...(found.args ?? []), ...quiet]});
const version = await browser.version();
try {
  const site: Site = {browser, origin: server.origin, pages};
  await checkTexts(site);
  for (let round = 0; round < rounds; round++) {
    console.error(`Round ${round + 1} of ${rounds}`);
    for (const condition of chosen) {
      for (const variant of rotated(variants, round)) {
        await measureVariant(site, variant, condition, round);
      }
    }
  }
} finally {
  await browser.close();
  server.close();
  await pages.remove();
}

const rows = rowsOf(samples);
if (json) {
  console.log(JSON.stringify({browser: version, rounds, rows}, null, 2));
} else {
  console.log(`${version}, ${availableParallelism()} cores, ${rounds} rounds\n`);
  console.log(markdown(rows));
}

/** All pages once: they must say the same. It warms up the browser and the server, too. */
async function checkTexts(site: Site): Promise<void> {
  const condition = conditions[0]!;
  const expected = await textOf(site, {variant: 'static', count: 1, condition});
  for (const variant of variants) {
    for (const count of counts) {
      const actual = await textOf(site, {variant, count, condition});
      const longer = actual.length > expected.length ? actual : expected;
      const i = longer.findIndex((_, i) => actual[i] !== expected[i]);
      if (i < 0) continue;
      throw new Error(
        `The pages must say the same, but paragraph ${i + 1} is "${actual[i] ?? ''}" on ` +
          `"${variant}" and "${expected[i] ?? ''}" on "static".`,
      );
    }
  }
}

async function measureVariant(
  site: Site,
  variant: Variant,
  condition: Condition,
  round: number,
): Promise<void> {
  const add = (measure: Measure, value: number) =>
    samples.push({condition: condition.id, variant, measure, value});

  const visit = {variant, condition};
  const hundred = await measureLoad(site, {...visit, count: 100});
  const folder = pages.folders[variant];
  if (folder && round === 0) {
    add('scripts', (await scriptChain(browser, folder, 'en')).length);
  }
  if (variant !== 'client' && variant !== 'prerendered') {
    addLoads(await measureLoad(site, {...visit, count: 1}));
  } else {
    const one = await measureLanguage(site, {...visit, count: 1});
    addLoads(one);
    add('languageFirst', one.first);
    add('languageAgain', one.again);
  }
  if (
    condition.id === 'as-is' &&
    round < heapRounds &&
    ['static', 'client', 'prerendered'].includes(variant)
  ) {
    add('heap', await measureHeap(site, {...visit, count: 1}));
  }

  function addLoads(one: typeof hundred) {
    add('content', one.content);
    add('content100', hundred.content);
    add('further', (hundred.content - one.content) / 99);
    add('shift', one.shift);
    add('shift100', hundred.shift);
  }
}

/** Each round starts with another, so that none is always first. */
function rotated<T>(list: readonly T[], by: number): T[] {
  return list.map((_, i) => list[(i + by) % list.length]!);
}

function readArguments(): {chosen: Condition[]; rounds: number; json: boolean} {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      rounds: {type: 'string', default: '15'},
      json: {type: 'boolean', default: false},
    },
  });
  const ids = conditions.map(({id}) => id);
  const unknown = positionals.find((name) => !ids.some((id) => id === name));
  if (unknown) throw new Error(`No condition "${unknown}". There are: ${ids.join(', ')}.`);
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new Error(`--rounds is "${values.rounds}", not a whole number from 1.`);
  }
  const chosen = conditions.filter(({id}) => positionals.length === 0 || positionals.includes(id));
  return {chosen, rounds, json: values.json};
}
