/** Opens a page in a fresh browser context, under a condition, and measures there. */
import type {Browser, CDPSession, Page} from 'puppeteer-core';
import type {Condition} from './conditions.js';
import {
  addAndRemove,
  readText,
  requestTimes,
  switchLanguage,
  watch,
  type Watched,
} from './in-page.js';
import {pagePath, type Count, type Pages, type Variant} from './pages.js';

/** What is opened. */
export interface Visit {
  variant: Variant;
  count: Count;
  condition: Condition;
}

/** A page that has come to rest. */
interface Visited {
  page: Page;
  cdp: CDPSession;
  watched: Watched;
}

/** What is measured: the browser, with where the pages are. */
export interface Site {
  browser: Browser;
  origin: string;
  pages: Pages;
}

/** Opens a page with nothing in the cache, and tells what it showed when. */
export const measureLoad = (site: Site, visit: Visit): Promise<Watched> =>
  open(site, visit, ({watched}) => Promise.resolve(watched));

/** The headings and paragraphs of a page. */
export const textOf = (site: Site, visit: Visit): Promise<string[]> =>
  open(site, visit, ({page}) => page.evaluate(readText));

/** Time until the Spanish is laid out in place of the English, in ms. */
export const measureLanguage = (
  site: Site,
  visit: Visit,
): Promise<Watched & {first: number; again: number}> =>
  open(site, visit, async ({page, watched}) => {
    const first = await page.evaluate(switchLanguage, 'es');
    await page.evaluate(switchLanguage, 'en');
    const again = await page.evaluate(switchLanguage, 'es');
    return {...watched, first, again};
  });

/**
 * The heap after 1,000 elements came and went, relative to before. Another 1,000 do so first: the
 * browser compiles code, makes templates and grows its own pools, for static HTML too, and keeps
 * that. What grows after it is what elements leave behind.
 */
export const measureHeap = (site: Site, visit: Visit): Promise<number> =>
  open(site, visit, async ({page, cdp}) => {
    const thousand = {markup: site.pages.markup[visit.variant], times: 1000};
    await page.evaluate(addAndRemove, thousand);
    const before = await heapSize(cdp);
    await page.evaluate(addAndRemove, thousand);
    return (await heapSize(cdp)) / before;
  });

/** What JavaScript and the document hold once all garbage is collected, in bytes. */
async function heapSize(cdp: CDPSession): Promise<number> {
  // Objects of the document that JavaScript let go are freed in the next collection.
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  const {usedSize, embedderHeapUsedSize} = await cdp.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize;
}

/** @throws {Error} when something goes wrong in the page, or the condition has no effect */
async function open<T>(
  {browser, origin, pages}: Site,
  {variant, count, condition}: Visit,
  use: (visited: Visited) => Promise<T>,
): Promise<T> {
  const url = origin + pagePath(variant, count);
  const context = await browser.createBrowserContext();
  const problems: string[] = [];
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`in the console: ${message.text()}`);
    });
    page.on('requestfailed', (request) => {
      problems.push(`${request.url()}: ${request.failure()?.errorText}`);
    });
    page.on('response', (response) => {
      if (!response.ok()) problems.push(`${response.url()}: status ${response.status()}`);
    });
    // tsx names the functions that go to the page with a helper that is not there.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await page.evaluateOnNewDocument(watch, {count, lastHeading: pages.lastHeading});
    const cdp = await page.createCDPSession();
    await slowDown(cdp, condition);

    await page.goto(url);
    const watched = await page.evaluate(() => window.watched);
    const result = await use({page, cdp, watched});
    await checkLatency(page, condition);
    if (problems.length > 0) throw new Error('the page has errors');
    return result;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error([`${url} (${condition.name}): ${reason}`, ...problems].join('\n  '), {
      cause: error,
    });
  } finally {
    await context.close();
  }
}

async function slowDown(cdp: CDPSession, {cpuSlowdown, network}: Condition): Promise<void> {
  await cdp.send('Emulation.setCPUThrottlingRate', {rate: cpuSlowdown});
  if (!network) return;
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: network.rate / 8,
    uploadThroughput: network.rate / 8,
  });
}

/** A browser that does not slow down requests to this machine would make the numbers worthless. */
async function checkLatency(page: Page, {network}: Condition): Promise<void> {
  if (!network) return;
  const times = await page.evaluate(requestTimes);
  const tooFast = times.filter(({time}) => time < network.latency);
  if (tooFast.length === 0) return;
  const list = tooFast.map(({url, time}) => `${url} ${Math.round(time)} ms`).join(', ');
  throw new Error(`answered in less than ${network.latency} ms: ${list}`);
}
