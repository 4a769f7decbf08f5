/** Desks in a browser, opened from the disk as a person does. */
import {readFileSync} from 'node:fs';
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before} from 'node:test';
import {pathToFileURL} from 'node:url';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findBrowser} from '../../build/browser/find-browser.js';
import {type EvaluatedContent, evaluateContent} from '../../build/evaluate-content.js';
import {projectPath} from '../../build/project.js';
import {deskData} from '../../l10n/desk/data.js';
import {readFacts} from '../../l10n/desk/facts.js';
import {type DeskData, type DeskFile, type DeskRole, unitsOf} from '../../l10n/desk/model.js';
import {deskPage} from '../../l10n/desk/page.js';
import {RealLanguage} from './l10n/real-files.js';

let browser: Browser;
/** Where their files are. */
export let folder: string;
let contents: EvaluatedContent[];

before(async () => {
  contents = await evaluateContent();
  folder = await mkdtemp(path.join(tmpdir(), 'desk-'));
  browser = await puppeteer.launch(await findBrowser());
});
after(async () => {
  await browser.close();
  await rm(folder, {recursive: true});
});

const glossary = readFileSync(projectPath('locales/glossary.json'));
const languages = new Map<string, RealLanguage>();
const languageOf = (lang: string) => {
  const language = languages.get(lang) ?? new RealLanguage(lang);
  language.disk.files.set('locales/glossary.json', glossary);
  languages.set(lang, language);
  return language;
};

/** Writes a desk, as it is or with other data, and tells where. */
export async function write(
  lang: string,
  role: DeskRole,
  sections: string[] = ['prevention'],
  change = (data: DeskData) => data,
) {
  // English has the texts of any language.
  const workspace = languageOf(lang === 'en' ? 'es' : lang);
  const data = change(deskData(workspace, lang, role, sections, {contents, ...readFacts()}));
  const file = path.join(folder, `${lang}-${role}-${sections.join('-')}.html`);
  await writeFile(file, await deskPage(data));
  return {file, data, units: unitsOf(data)};
}

/** Opens a desk as a double click does. What it says to the console and asks of a network is kept. */
export async function open(file: string, prepare?: (page: Page) => Promise<unknown>) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) said.push(request.url());
  });
  page.on('dialog', (dialog) => void dialog.accept());
  await page.setViewport({width: 1280, height: 900});
  await prepare?.(page);
  await page.goto(pathToFileURL(file).href);
  return {page, said, close: () => context.close()};
}

export const textOf = (page: Page, selector: string) =>
  page.$eval(selector, ({textContent}) => textContent.replace(/\s+/g, ' ').trim());

/** Presses “Save my work” or another button and gives the file that arrives. */
export async function saveBy(page: Page, button: string): Promise<Buffer> {
  const downloads = await mkdtemp(path.join(folder, 'downloads-'));
  const client = await page.createCDPSession();
  await client.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: downloads,
    browserContextId: page.browserContext().id!,
  });
  await press(page, button);
  for (let tries = 0; tries < 100; tries += 1) {
    const [name] = await readdir(downloads);
    if (name?.endsWith('.json')) return readFile(path.join(downloads, name));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('No file was saved.');
}

export const press = (page: Page, name: string) =>
  page.locator(`::-p-aria([name="${name}"][role="button"])`).click();

/** Goes through the whole page a window at a time, and stays at each for a while. */
export async function scrollThrough(page: Page, stay: number): Promise<void> {
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const step = (page.viewport()!.height * 2) / 3;
  for (let at = 0; at < (await height()); at += step) {
    await page.evaluate((top) => scrollTo(0, top), at);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    await new Promise((resolve) => setTimeout(resolve, stay));
  }
}

/** Reads until every text was in view: a browser that is kept busy tells late what is. */
export async function readThrough(page: Page, stay: number): Promise<void> {
  const isRead = () =>
    page.evaluate(() => !document.querySelector('#ending [role=alert]')!.querySelector('li'));
  for (let times = 0; times < 5 && !(await isRead()); times += 1) await scrollThrough(page, stay);
}

/** Calls every text fine, once all are drawn, and writes who the person is. */
export async function answerAll(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelectorAll('.unit').length ===
      document.querySelectorAll('[value=fine]').length,
  );
  await page.evaluate(() => {
    for (const fine of document.querySelectorAll<HTMLInputElement>('[value=fine]')) fine.click();
    const fields = document.querySelectorAll<HTMLInputElement>('#ending .field:not([type=date])');
    for (const field of fields) {
      field.value = 'Sample';
      field.dispatchEvent(new Event('input'));
    }
  });
}

/** Reads every text, with a clock of the page’s that runs a thousand times as fast meanwhile. */
export async function readAll(page: Page): Promise<void> {
  const count = await page.$$eval('.unit', ({length}) => length);
  for (let times = 0; times < 5 && (await seenAt(page)).length < count; times += 1) {
    await page.evaluate(async () => {
      const later = globalThis.setTimeout;
      globalThis.setTimeout = ((call: () => void, wait = 0) =>
        later(call, wait / 1000)) as typeof setTimeout;
      for (const item of document.querySelectorAll('.unit:nth-child(odd)')) {
        item.scrollIntoView({block: 'center'});
        await new Promise((resolve) => later(resolve, 30));
      }
      globalThis.setTimeout = later;
    });
  }
}

/** The ids of the texts that were in view long enough. */
export const seenAt = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Object.values(localStorage).flatMap(
      (kept: string) => (JSON.parse(kept) as {seen?: string[]}).seen ?? [],
    ),
  );

/** Chooses an answer at a text. */
export const answer = (page: Page, number: number, value: string) =>
  page.$eval(`#text-${number} [value=${value}]`, (choice) => (choice as HTMLElement).click());

export const savedIn = (bytes: Buffer) => (JSON.parse(bytes.toString()) as DeskFile).saved;

/** Chooses a saved file at a desk. */
export async function goOnFrom(page: Page, saved: Buffer): Promise<void> {
  const file = path.join(folder, 'to-go-on.json');
  await writeFile(file, saved);
  await (await page.$('input[type=file]'))!.uploadFile(file);
  await page.waitForFunction(() => document.querySelector('#said')!.textContent);
}
