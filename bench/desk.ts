/**
 * Compares the desk of a whole language, or of the sections that are named, with a static page of the
 * same text, opened from the disk in Chromium, and measures what a key costs once every text was changed.
 *
 *     npm run bench:desk
 *     npm run bench:desk -- es treatments symptoms ui --rounds 5
 *
 * It fails when something is broken, never because something is slow.
 */
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {availableParallelism, loadavg, tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import puppeteer, {type Page} from 'puppeteer-core';
import {findBrowser} from '../build/browser/find-browser.js';
import {readEnglishUnits} from '../build/english-units.js';
import {evaluateContent} from '../build/evaluate-content.js';
import {projectPath} from '../build/project.js';
import {deskData} from '../l10n/desk/data.js';
import {readFacts} from '../l10n/desk/facts.js';
import {storageKeyOf, unitsOf} from '../l10n/desk/model.js';
import {deskPage} from '../l10n/desk/page.js';
import {localDisk} from '../l10n/disk.js';
import {staticDesk} from './desk-static.js';
import {measureKeys, watchTexts, type Key, type TextTimes} from './desk-in-page.js';
import {summarize} from './statistics.js';

const {lang, sections, rounds} = readArguments();
const slowdown = 4;
const keysARound = 20;

const contents = await evaluateContent();
const workspace = {
  folder: projectPath('locales'),
  english: await readEnglishUnits(contents),
  disk: localDisk,
};
const data = deskData(workspace, lang, 'translation', sections, {contents, ...readFacts()});
const units = unitsOf(data);

const folder = await mkdtemp(join(tmpdir(), 'bench-desk-'));
const browser = await puppeteer.launch(await findBrowser());
try {
  const html = await deskPage(data);
  const megabytes = (Buffer.byteLength(html) / 1e6).toFixed(2);
  const pages = {
    static: await put('static.html', await staticDesk(data)),
    desk: await put('desk.html', html),
  };
  const times: Record<keyof typeof pages, TextTimes[]> = {static: [], desk: []};
  const keys: Key[] = [];
  for (let round = 0; round < rounds; round += 1) {
    console.error(`Round ${round + 1} of ${rounds}`);
    // Each round starts with the other.
    const names = round % 2 ? (['desk', 'static'] as const) : (['static', 'desk'] as const);
    for (const name of names) times[name].push(await measureTexts(pages[name]));
    keys.push(...(await measureTyping(pages.desk)));
  }
  report(times, keys, megabytes);
} finally {
  await browser.close();
  await rm(folder, {recursive: true});
}

async function put(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return pathToFileURL(path).href;
}

/** Opens a page as a double click does, in a browser that knows nothing of it yet. */
async function withPage<T>(use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({width: 1280, height: 900});
    // tsx names the functions that go to the page with a helper that is not there.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    const cdp = await page.createCDPSession();
    await cdp.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
    return await use(page);
  } finally {
    await context.close();
  }
}

function measureTexts(url: string): Promise<TextTimes> {
  return withPage(async (page) => {
    await page.evaluateOnNewDocument(watchTexts, units.length);
    await page.goto(url);
    return page.evaluate(() => window.texts);
  });
}

/** What keys cost in the longest text of a desk at which every text was changed and seen. */
function measureTyping(url: string): Promise<Key[]> {
  return withPage(async (page) => {
    const key = storageKeyOf(data);
    const kept = [
      [key, {seen: units.map(({id}) => id), who: {}, unsaved: true}],
      ...units.map(({id, text}) => [`${key}:${id}`, {text: `${text} `, finished: true}]),
    ] as const;
    await page.evaluateOnNewDocument(
      (kept) =>
        kept.forEach(([key, value]) => localStorage.setItem(key as string, value as string)),
      kept.map(([key, value]) => [key, JSON.stringify(value)]),
    );
    await page.goto(url);
    await page.waitForFunction(
      (count) => document.querySelectorAll('.unit .texts').length === count,
      {timeout: 120_000},
      units.length,
    );
    const lengths = units.map(({text}) => text.length);
    const longest = lengths.indexOf(Math.max(...lengths));
    const area = (await page.$$('.texts textarea'))[longest]!;
    await area.scrollIntoView();
    await area.focus();
    // The preview is drawn and the page at rest.
    await new Promise((rest) => setTimeout(rest, 1500));
    await page.evaluate(measureKeys);
    await pressKeys(page);
    const measured = await page.evaluate(() => window.keys);
    if (measured.length !== keysARound) throw new Error(`${measured.length} keys were measured.`);
    return measured;
  });
}

async function pressKeys(page: Page): Promise<void> {
  for (let count = 0; count < keysARound; count += 1) {
    await page.keyboard.press('a');
    await new Promise((pause) => setTimeout(pause, 100));
  }
}

function report(
  times: Record<'static' | 'desk', TextTimes[]>,
  keys: readonly Key[],
  megabytes: string,
): void {
  const load = (loadavg()[0] ?? 0).toFixed(0);
  console.log(`${lang}, ${units.length} texts, CPU slowed ${slowdown}×, ${rounds} rounds,`);
  console.log(`${availableParallelism()} cores with a load of ${load} at the end\n`);
  console.log(`The file: ${megabytes} MB (target ≤ 1.5 MB)`);
  for (const [what, name] of [
    ['first', 'First view'],
    ['last', 'Every text there'],
  ] as const) {
    const [ours, plain] = [times.desk, times.static].map((all) =>
      summarize(all.map((one) => one[what])),
    );
    const ratio = (ours!.median / plain!.median).toFixed(2);
    const target = what === 'first' ? ' (target ≤ 1.5×)' : '';
    console.log(
      `${name}: desk ${ours!.median.toFixed(0)} ms, static ${plain!.median.toFixed(0)} ms: ${ratio}×${target}`,
    );
  }
  for (const [what, name] of [
    ['script', 'Script at a key'],
    ['frame', 'Frame after a key'],
    ['work', 'Both (target ≤ 16 ms)'],
  ] as const) {
    const {median, high, max} = summarize(keys.map((key) => key[what]));
    console.log(
      `${name}: ${median.toFixed(1)} ms, upper quarter from ${high.toFixed(1)} ms, worst ${max.toFixed(1)} ms`,
    );
  }
}

function readArguments(): {lang: string; sections: string[]; rounds: number} {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {rounds: {type: 'string', default: '7'}},
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new Error(`--rounds is "${values.rounds}", not a whole number from 1.`);
  }
  const [lang = 'es', ...sections] = positionals;
  return {lang, sections, rounds};
}
