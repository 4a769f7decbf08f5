import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import puppeteer, {type Browser, type CDPSession, type Page} from 'puppeteer-core';
import {findBrowser} from '../../build/browser/find-browser.js';
import {isAll} from '../support/extent.js';
import {startFileServer, type FileServer} from '../support/file-server.js';

const markup = `<!doctype html><html lang="en"><title>Page</title><body>
  <calcinosis-faq id="stays"></calcinosis-faq>
  <main></main>
  <script type="module" src="/dist/cdn/auto.js"></script>`;

let server: FileServer;
let browser: Browser;
let page: Page;
let session: CDPSession;

before(async () => {
  server = await startFileServer(async ({path, response, send}) => {
    if (path === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(markup);
    } else await send(path.slice(1));
  });
  browser = await puppeteer.launch(await findBrowser());
  page = await browser.newPage();
  page.on('pageerror', (error) => assert.fail(error as Error));
  session = await page.createCDPSession();
  await page.goto(`${server.origin}/`);
  await page.evaluate(() => customElements.whenDefined('calcinosis-faq'));
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** What one round does with each of its elements, one after another. */
const uses = [
  'added, shown and removed',
  'in another language, which is loaded',
  'with figures near to be seen',
  'with data for search engines',
  'removed before it has rendered',
  'moved before it is removed',
  'in a shadow root',
  'cloned and never added',
  'removed while another language is loaded',
] as const;

/** Adds elements, lets them show what they show, and removes them. */
const addAndRemove = (count: number) =>
  page.evaluate(
    async (count, uses) => {
      const main = document.querySelector('main')!;
      const made = Array.from({length: count}, (_, i) => {
        const use = uses[i % uses.length];
        const host = document.createElement(
          use === 'with figures near to be seen' ? 'calcinosis-overview' : 'calcinosis-faq',
        );
        if (use === 'in another language, which is loaded') host.lang = 'es';
        if (use === 'with data for search engines') host.jsonLd = true;
        if (use === 'in a shadow root') {
          const box = main.appendChild(document.createElement('div'));
          box.attachShadow({mode: 'open'}).append(host);
        } else if (use === 'with figures near to be seen') main.prepend(host);
        else main.append(host);
        if (use === 'removed before it has rendered') host.remove();
        if (use === 'cloned and never added') host.cloneNode(true);
        return {host, use};
      });
      await customElements.whenDefined('calcinosis-overview');
      await Promise.all(made.map(({host}) => host.updateComplete));
      for (const {host, use} of made) {
        if (use === 'moved before it is removed') main.prepend(host);
        if (use === 'added, shown and removed') {
          host.expandAll();
          // It lays out the page each time, which takes long.
          if (host === made[0]!.host) host.shadowRoot!.querySelector('summary')!.focus();
        }
      }
      // The page's language changes while they are there, and a link is followed.
      document.documentElement.lang = 'en-GB';
      dispatchEvent(new HashChangeEvent('hashchange'));
      await new Promise((resolve) => setTimeout(resolve, 50));
      for (const {host, use} of made) {
        if (use === 'removed while another language is loaded') host.lang = 'ar';
      }
      await Promise.resolve();
      main.replaceChildren();
      document.documentElement.lang = 'en';
      await new Promise((resolve) => setTimeout(resolve, 50));
    },
    count,
    uses,
  );

/** Has every drawing made once, which an idle page would do at a time of its own. */
const drawAll = () =>
  page.evaluate(async () => {
    const overview = document.body.appendChild(document.createElement('calcinosis-overview'));
    const hosts = [document.querySelector('#stays')!, overview];
    for (const host of hosts) host.setAttribute('figures', 'eager');
    while (
      // No function with a name: it does not survive the way into the page.
      !hosts.every(
        ({shadowRoot}) =>
          shadowRoot?.querySelector('figure') && !shadowRoot.querySelector('[data-figure]'),
      )
    ) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    overview.remove();
  });

/** How many objects of the class there are, when all that can go has gone. */
async function instances(expression: string): Promise<number> {
  const prototype = await page.evaluateHandle(`${expression}.prototype`);
  const objects = await page.queryObjects(prototype);
  // A class's own prototype is an object of the class that it extends.
  const count = await objects.evaluate(
    (all) => (all as unknown as object[]).filter((it) => !Object.hasOwn(it, 'constructor')).length,
  );
  await objects.dispose();
  await prototype.dispose();
  return count;
}

/** The event types that `window` or `document` has listeners for, one for each listener. */
async function listeners(target: 'window' | 'document'): Promise<string[]> {
  const {result} = await session.send('Runtime.evaluate', {expression: target});
  const found = await session.send('DOMDebugger.getEventListeners', {objectId: result.objectId!});
  await session.send('Runtime.releaseObject', {objectId: result.objectId!});
  return found.listeners.map(({type}) => type).sort();
}

/** All that a page holds, once nothing is said to screen readers any more: that takes five seconds. */
async function held() {
  await new Promise((resolve) => setTimeout(resolve, 5500));
  await session.send('HeapProfiler.collectGarbage');
  const objects = {
    questions: await instances('customElements.get("calcinosis-faq")'),
    overviews: await instances('customElements.get("calcinosis-overview")'),
    intersectionObservers: await instances('IntersectionObserver'),
    mutationObservers: await instances('MutationObserver'),
    window: await listeners('window'),
    document: await listeners('document'),
  };
  await session.send('HeapProfiler.collectGarbage');
  const {documents, nodes, jsEventListeners} = await session.send('Memory.getDOMCounters');
  return {...objects, documents, nodes, jsEventListeners};
}

it('hundreds of elements that come and go leave nothing behind', async () => {
  // What the first ones bring for good: drawings, modules, templates, one observer.
  await drawAll();
  await addAndRemove(40);
  await addAndRemove(40);
  const first = await held();
  for (let round = 0; round < 2; round++) await addAndRemove(isAll ? 150 : 75);
  const last = await held();
  assert.equal(first.questions, 1, 'the one that stays');
  // The browser keeps a node or two of its own; hundreds of elements would leave hundreds.
  assert.ok(Math.abs(last.nodes - first.nodes) < 10, `${first.nodes} nodes, then ${last.nodes}`);
  assert.deepEqual({...last, nodes: 0}, {...first, nodes: 0});
});
