/** Finds out which scripts a page waits for, one after the other, until it shows text. */
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Browser, HTTPRequest, Page} from 'puppeteer-core';

const origin = 'http://site.example';

/** ms in which a request that a browser with nothing else to do makes is there. */
const quiet = 150;

/**
 * Opens a site and answers what it asks for in turns: only when it asks for nothing more is all that
 * it has asked for answered. So each turn is one more wait on a network, however fast this machine is.
 *
 * @param folder the site's `index.html` and what it loads
 * @param language of the page
 * @returns the scripts of each turn until the title of the questions shows
 * @throws if it does not, or something goes wrong in the page
 */
export async function scriptChain(
  browser: Browser,
  folder: string,
  language: string,
): Promise<string[][]> {
  const page = await browser.newPage();
  const waiting: HTTPRequest[] = [];
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) problems.push(message.text());
  });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (pathOf(request).endsWith('.js')) waiting.push(request);
    else void answer(request, folder, language);
  });

  const turns: string[][] = [];
  try {
    // The navigation ends when the scripts are there, which wait for their turn.
    page.goto(`${origin}/`).catch((error: unknown) => problems.push(String(error)));
    await page.waitForRequest((request) => pathOf(request).endsWith('.js'));
    do {
      await rest(page);
      const turn = waiting.splice(0);
      if (!turn.length) {
        const asked = JSON.stringify(turns);
        throw new Error(`No text after ${asked}, and nothing is asked for. ${problems.join('\n')}`);
      }
      turns.push([...new Set(turn.map(pathOf))]);
      await Promise.all(turn.map((request) => answer(request, folder, language)));
      await rest(page);
    } while (!(await showsTitle(page)));
  } finally {
    await page.close();
  }
  if (problems.length) throw new Error(problems.join('\n'));
  return turns;
}

const pathOf = (request: HTTPRequest) => new URL(request.url()).pathname.slice(1);

async function answer(request: HTTPRequest, folder: string, language: string): Promise<void> {
  const file = pathOf(request) || 'index.html';
  const body = await readFile(path.join(folder, file), 'utf8').catch(() => undefined);
  if (body === undefined) return request.respond({status: 404});
  const html = file.endsWith('.html');
  return request.respond({
    contentType: html ? 'text/html' : 'text/javascript',
    body: html ? body.replace(/<html lang="?en"?/, `<html lang="${language}"`) : body,
  });
}

/** Waits until the page has done all that it can do, and its requests are known here. */
async function rest(page: Page): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, quiet));
  await page.evaluate(async () => {
    for (let i = 0; i < 2; i++) await new Promise((idle) => requestIdleCallback(idle));
  });
  await new Promise((resolve) => setTimeout(resolve, quiet));
}

const showsTitle = (page: Page) =>
  page.evaluate(
    () => !!document.querySelector('calcinosis-faq')?.shadowRoot?.querySelector('[part=title]'),
  );
