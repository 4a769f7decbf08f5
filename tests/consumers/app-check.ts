/** What every fixture's page must do in a browser, however it was made. */
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import puppeteer, {type Browser, type HTTPResponse, type Page} from 'puppeteer-core';
import {preview} from 'vite';
import {findBrowser} from '../../build/browser/find-browser.js';
import type {Section} from '../../src/content.js';
import type {TextFinder} from './texts.js';
import {blockTexts, topicTexts} from '../support/section-texts.js';

/** The topic whose question the reader opens. */
const topic = 'diagnosis';

/**
 * Asserts that a folder of built files has the questions and nothing else of the package's text, in
 * every locale, no two locales in one file.
 *
 * @param brought the locale that the entry brings: its text is beside what loads the others, too, for
 *   files that share nothing are the quickest
 */
export async function checkOutput(
  folder: string,
  texts: TextFinder,
  brought?: string,
): Promise<void> {
  const names = await readdir(folder, {recursive: true});
  const scripts = names.filter((name) => /\.m?js$/.test(name));
  const found: string[] = [];
  for (const name of scripts) {
    const inFile = texts.find(await readFile(path.join(folder, name), 'utf8'));
    assert.ok(inFile.length <= 1, `${name} holds text of more than one locale: ${inFile.join()}`);
    found.push(...inFile);
  }
  const expected = [...texts.inAllLocales('faq'), ...(brought ? [`faq ${brought}`] : [])];
  assert.deepEqual(found.sort(), expected.sort(), 'text in the built files');
}

/**
 * Serves a folder, and checks its page as `checkPage` does.
 *
 * @param site absolute path of the folder with index.html
 * @param file of the page in it
 */
export async function checkSite(
  site: string,
  sections: readonly [Section, Section],
  texts: TextFinder,
  more?: More,
  file = '',
): Promise<void> {
  await withPreview(site, (origin) => checkPage(`${origin}${file}`, sections, texts, more));
}

/** Serves a folder while something uses it. */
async function withPreview(site: string, use: (origin: string) => Promise<void>): Promise<void> {
  const server = await preview({
    root: site,
    configFile: false,
    appType: 'mpa', // a file that is missing is a 404, not index.html
    logLevel: 'error',
    build: {outDir: '.'},
    preview: {host: '127.0.0.1'},
  });
  try {
    await use(server.resolvedUrls!.local[0]!);
  } finally {
    await server.close();
  }
}

/** What is particular in a page. */
export interface More {
  /** The element is in the page's HTML with its Spanish text. */
  prerendered?: boolean;
  /** The element takes over Spanish text, and loads none; by default if it is prerendered. */
  adopted?: boolean;
  /** Text that the page's own code has: `faq es`. */
  brings?: readonly string[];
  /** What the browser may say in the console. */
  allowed?: RegExp;
  /** Does something to the page before it has the element. */
  before?: (page: Page) => Promise<void>;
  /** When the URL's hash changes, the framework removes its view and makes it again. */
  returns?: boolean;
  /** Level of the title; by default 3. */
  headingLevel?: number;
  /** Looks at the page at the end. */
  after?: (page: Page) => Promise<void>;
}

/**
 * Opens a page and does what a reader does: reads the Spanish questions, opens one, and asks for
 * Arabic by the page's button. A prerendered page is read without script before.
 *
 * @param sections the questions in Spanish and Arabic
 */
export async function checkPage(
  url: string,
  sections: readonly [Section, Section],
  texts: TextFinder,
  {
    prerendered,
    adopted = prerendered,
    brings = [],
    allowed,
    before,
    returns,
    headingLevel = 3,
    after,
  }: More = {},
): Promise<void> {
  const browser = await puppeteer.launch(await findBrowser());
  try {
    if (prerendered) await readWithoutScript(browser, url, sections[0]);
    const page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    const problems: string[] = [];
    const scripts: HTTPResponse[] = [];
    page.on('console', (message) => {
      const text = message.text();
      if (['error', 'warn'].includes(message.type()) && !allowed?.test(text)) problems.push(text);
    });
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('requestfailed', (request) => {
      // Next asks for heads, and drops the answer once it has come.
      if (request.method() !== 'HEAD') problems.push(`failed: ${request.url()}`);
    });
    page.on('response', (response) => {
      // What the browser has already.
      if (response.status() === 304) return;
      if (!response.ok()) problems.push(`${response.status()}: ${response.url()}`);
      else if (response.request().resourceType() === 'script') scripts.push(response);
    });
    await page.goto(url, {waitUntil: 'networkidle0'});

    try {
      await before?.(page);
      await readAndToggle(page, sections, headingLevel);
      if (returns) {
        await leaveAndReturn(page);
        await readAndToggle(page, sections, headingLevel);
      }
      await after?.(page);
    } catch (error) {
      const told = problems.map((problem) => `\nIn the page: ${problem}`).join('');
      throw new Error(`${(error as Error).message}${told}`, {cause: error});
    }

    assert.deepEqual(problems, [], 'what went wrong in the page');
    const sources = await Promise.all(scripts.map((script) => script.text()));
    const loaded = sources.flatMap((source) => texts.find(source));
    const asked = adopted ? ['faq ar'] : ['faq ar', 'faq es'];
    assert.deepEqual(loaded.sort(), [...asked, ...brings].sort(), 'text that the page loaded');
  } finally {
    await browser.close();
  }
}

/** Opens a page as its framework serves it to developers, and asserts that it reports no error. */
export async function checkConsole(url: string): Promise<void> {
  const browser = await puppeteer.launch(await findBrowser());
  try {
    const page = await browser.newPage();
    // Such a server makes the page only now.
    page.setDefaultTimeout(180_000);
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(url);
    // The button works once the framework has gone over the page.
    await page.waitForFunction(
      () => {
        document.querySelector('button')?.click();
        return document.querySelector('calcinosis-faq')?.locale === 'ar';
      },
      {polling: 500},
    );
    assert.deepEqual(errors, [], 'what the console says');
  } finally {
    await browser.close();
  }
}

/**
 * Asserts that an element which is defined after a framework wrote its properties has them: heading
 * level 3, no title, data for programs.
 *
 * @param file of the page in the folder `site`
 */
export const checkWritten = (site: string, file: string): Promise<void> =>
  withPreview(site, async (origin) => {
    const browser = await puppeteer.launch(await findBrowser());
    try {
      const page = await browser.newPage();
      await page.goto(`${origin}${file}`);
      await page.waitForFunction(() => document.querySelector('calcinosis-faq')?.locale === 'es');
      await page.waitForSelector('script[type="application/ld+json"]');
      const written = await page.$eval('calcinosis-faq', (faq) => ({
        headings: [
          ...new Set(Array.from(faq.shadowRoot!.querySelectorAll('summary *'), (h) => h.localName)),
        ].filter((name) => /^h\d$/.test(name)),
        title: faq.shadowRoot!.querySelector('[part=title]') !== null,
      }));
      assert.deepEqual(written, {headings: ['h4'], title: false});
    } finally {
      await browser.close();
    }
  });

async function readWithoutScript(browser: Browser, url: string, section: Section): Promise<void> {
  // Whose cache is not the other page's.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(url, {waitUntil: 'networkidle0'});
  const text = await page.$eval('calcinosis-faq', (faq) => faq.shadowRoot?.textContent);
  for (const part of section.topics.flatMap(topicTexts)) {
    assert.ok(text?.includes(part), `no “${part}” in ${url}`);
  }
  await context.close();
}

async function readAndToggle(
  page: Page,
  [spanish, arabic]: readonly [Section, Section],
  level: number,
) {
  assert.deepEqual(await shown(page), expected(spanish, level, []));

  await page.locator(`calcinosis-faq >>> #calcinosis-faq-${topic} > summary`).click();
  await page.waitForFunction(
    (text) => document.querySelector('output')?.textContent === text,
    {},
    `${topic} open`,
  );
  assert.deepEqual(await shown(page), expected(spanish, level, [topic]), 'after opening a topic');

  await page.locator('body ::-p-text(العربية)').click();
  await page.waitForFunction(() => document.querySelector('calcinosis-faq')?.locale === 'ar', {});
  assert.deepEqual(await shown(page), expected(arabic, level, [topic]), 'after asking for Arabic');
}

/** Has the framework make its view again, with a new element. */
async function leaveAndReturn(page: Page): Promise<void> {
  const left = await page.$('calcinosis-faq');
  await page.evaluate(() => (location.hash = 'again'));
  await page.waitForFunction(
    (left) => {
      const faq = document.querySelector('calcinosis-faq');
      return faq && faq !== left;
    },
    {},
    left,
  );
  assert.equal(await left!.evaluate(({isConnected}) => isConnected), false, 'the old element');
}

/** What the element shows, as a reader or a screen reader gets it. */
const shown = (page: Page) =>
  page.$eval('calcinosis-faq', async (faq) => {
    await customElements.whenDefined('calcinosis-faq');
    await faq.updateComplete;
    const root = faq.shadowRoot!;
    const section = root.querySelector('[part=section]')!;
    const title = root.querySelector('[part=title]')!;
    return {
      locale: faq.locale,
      lang: section.getAttribute('lang'),
      dir: section.getAttribute('dir'),
      direction: getComputedStyle(section).direction,
      title: `${title.localName}: ${title.textContent}`,
      // No helper for these: a named function does not survive the way into the page.
      headings: Array.from(root.querySelectorAll('[part=heading]'), (h) => h.textContent),
      blocks: Array.from(
        root.querySelectorAll('[part=body] > p:not([part=cited]), [part=body] > :is(ul, ol) > li'),
        (block) => block.textContent,
      ),
      open: Array.from(root.querySelectorAll('details[open]'), ({id}) => id),
      tall: faq.getBoundingClientRect().height > 100,
    };
  });

/** What `shown` returns of a section whose title is at this level, with these topics open. */
const expected = ({title, topics, meta}: Section, level: number, open: readonly string[]) => ({
  locale: meta.locale,
  lang: meta.locale,
  dir: meta.dir,
  direction: meta.dir,
  title: `h${level}: ${title}`,
  headings: topics.map(({heading}) => heading),
  blocks: blockTexts(topics.flatMap(({body}) => body)),
  open: open.map((id) => `calcinosis-faq-${id}`),
  tall: true,
});
