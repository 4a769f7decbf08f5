/** What every fixture's page must do in a browser, however it was made. */
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import puppeteer, {type Page} from 'puppeteer-core';
import {preview} from 'vite';
import {findBrowser} from '../../scripts/find-browser.js';
import type {Section} from '../../src/content.js';
import type {TextFinder} from './texts.js';

/** The topic whose question the reader opens. */
const topic = 'diagnosis';

/**
 * Asserts that a folder of built files has the questions and nothing else of the package's text, in
 * every locale, no two locales in one file.
 */
export async function checkOutput(folder: string, texts: TextFinder): Promise<void> {
  const names = await readdir(folder, {recursive: true});
  const scripts = names.filter((name) => /\.m?js$/.test(name));
  const found: string[] = [];
  for (const name of scripts) {
    const inFile = texts.find(await readFile(path.join(folder, name), 'utf8'));
    assert.ok(inFile.length <= 1, `${name} holds text of more than one locale: ${inFile.join()}`);
    found.push(...inFile);
  }
  assert.deepEqual(found.sort(), texts.inAllLocales('faq'), 'text in the built files');
}

/**
 * Serves a folder, opens its page and does what a reader does: reads the Spanish questions, opens
 * one, and asks for Arabic by the page's button.
 *
 * @param site absolute path of the folder with index.html
 * @param sections the questions in Spanish and Arabic
 * @param after looks at the page at the end
 */
export async function checkPage(
  site: string,
  sections: readonly [Section, Section],
  texts: TextFinder,
  after?: (page: Page) => Promise<void>,
): Promise<void> {
  const server = await preview({
    root: site,
    configFile: false,
    appType: 'mpa', // a file that is missing is a 404, not index.html
    logLevel: 'error',
    build: {outDir: '.'},
    preview: {host: '127.0.0.1'},
  });
  try {
    const browser = await puppeteer.launch(await findBrowser());
    try {
      const page = await browser.newPage();
      page.setDefaultTimeout(15_000);
      const problems: string[] = [];
      const downloads: Array<Promise<string>> = [];
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(String(error)));
      page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
      page.on('response', (response) => {
        if (!response.ok()) problems.push(`${response.status()}: ${response.url()}`);
        else if (response.request().resourceType() === 'script') downloads.push(response.text());
      });
      await page.goto(server.resolvedUrls!.local[0]!, {waitUntil: 'networkidle0'});

      await readAndToggle(page, sections).catch((error: Error) => {
        error.message += problems.map((problem) => `\nIn the page: ${problem}`).join('');
        throw error;
      });
      await after?.(page);

      assert.deepEqual(problems, [], 'what went wrong in the page');
      const loaded = (await Promise.all(downloads)).flatMap((script) => texts.find(script));
      assert.deepEqual(loaded.sort(), ['faq ar', 'faq es'], 'text that the page loaded');
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

async function readAndToggle(page: Page, [spanish, arabic]: readonly [Section, Section]) {
  assert.deepEqual(await shown(page), expected(spanish, 4, []));

  await page.locator(`calcinosis-faq >>> #calcinosis-faq-${topic} > summary`).click();
  await page.waitForFunction(
    (text) => document.querySelector('output')?.textContent === text,
    {},
    `${topic} open`,
  );
  assert.deepEqual(await shown(page), expected(spanish, 4, [topic]), 'after opening a topic');

  await page.locator('body ::-p-text(العربية)').click();
  await page.waitForFunction(() => document.querySelector('calcinosis-faq')?.locale === 'ar', {});
  assert.deepEqual(await shown(page), expected(arabic, 3, [topic]), 'after asking for Arabic');
}

/** What the element shows, as a reader or a screen reader gets it. */
const shown = (page: Page) =>
  page.$eval('calcinosis-faq', async (faq) => {
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
      paragraphs: Array.from(root.querySelectorAll('[part=body] p'), (p) => p.textContent),
      open: Array.from(root.querySelectorAll('details[open]'), ({id}) => id),
      tall: faq.getBoundingClientRect().height > 100,
    };
  });

/** What `shown` returns of a section whose title is at the level, with these topics open. */
const expected = ({title, topics, meta}: Section, level: number, open: readonly string[]) => ({
  locale: meta.locale,
  lang: meta.locale,
  dir: meta.dir,
  direction: meta.dir,
  title: `h${level}: ${title}`,
  headings: topics.map(({heading}) => heading),
  paragraphs: topics.flatMap(({body}) => body),
  open: open.map((id) => `calcinosis-faq-${id}`),
  tall: true,
});
