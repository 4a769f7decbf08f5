/**
 * Compares the desk of a whole language, or of the sections that are named, with a static page of the
 * same text, opened from the disk in Chromium, and with the page of the first section in Storybook, which
 * a server has on this machine. It measures what a key costs once every text was changed, too.
 *
 *     npm run bench:desk
 *     npm run bench:desk -- es treatments symptoms ui --rounds 5
 *
 * It fails when something is broken, never because something is slow.
 */
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
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
import {loadedBytes, measureKeys, watchTexts, type Key, type TextPage} from './desk-in-page.js';
import {report, type Load} from './desk-report.js';
import {staticDesk} from './desk-static.js';
import {storybookPage} from './desk-storybook.js';

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
const storybook = await storybookPage(data, contents);
if (!storybook) console.error('Storybook is left out. Build it with: npm run build-storybook');
const browser = await puppeteer.launch(await findBrowser());
try {
  const shown = {count: units.length, unit: '.unit', text: '.unit .text'};
  const plain = {name: 'Static page', ...shown, url: await put('static', await staticDesk(data))};
  const desk = {name: 'Desk', ...shown, url: await put('desk', await deskPage(data))};
  // The server compresses a file when it is first asked for it.
  if (storybook) await measureLoad(storybook);
  const pages = [plain, desk, ...(storybook ? [storybook] : [])].map((page) => ({
    ...page,
    loads: [] as Load[],
  }));
  const keys: Key[] = [];
  for (let round = 0; round < rounds; round += 1) {
    console.error(`Round ${round + 1} of ${rounds}`);
    // Each round starts with another.
    const first = round % pages.length;
    for (const page of [...pages.slice(first), ...pages.slice(0, first)]) {
      page.loads.push(await measureLoad(page));
    }
    keys.push(...(await measureTyping(desk.url)));
  }
  report({lang, browser: await browser.version(), slowdown, rounds}, pages, keys);
} finally {
  await browser.close();
  storybook?.close();
  await rm(folder, {recursive: true});
}

async function put(name: string, text: string): Promise<string> {
  const path = join(folder, `${name}.html`);
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

function measureLoad({url, count, unit, text}: TextPage & {url: string}): Promise<Load> {
  return withPage(async (page) => {
    await page.evaluateOnNewDocument(watchTexts, {count, unit, text});
    await page.goto(url);
    const times = await page.evaluate(() => window.texts);
    // Some of it may come later than the texts.
    await page.waitForNetworkIdle();
    return {...times, bytes: await page.evaluate(loadedBytes)};
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
