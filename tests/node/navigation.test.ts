/**
 * Prerendered elements in pages that Turbo and htmx change by script: a browser makes no shadow root of
 * what they put in, so that a reader sees the plain words, or with our script the element. Never both.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser, type Page, type SerializedAXNode} from 'puppeteer-core';
import {contents} from '../../src/generated/contents.js';
import {prerender} from '../../src/prerender.js';
import {findBrowser} from '../../build/browser/find-browser.js';
import {startFileServer, type FileServer} from '../support/file-server.js';
import {Words, wordsOf} from '../readers/words.js';

let server: FileServer;
let browser: Browser;
/** What stands in the head of each page. */
let head = '';

const {ui, faq} = contents.es;
const ownScript = '<script type="module" src="/dist/cdn/auto.js"></script>';
const tools = {
  Turbo: '<script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js" defer></script>',
  htmx: '<script src="/node_modules/htmx.org/dist/htmx.js" defer></script>',
};

const pages: Readonly<Record<string, string>> = {
  '/': '<h1>Home</h1><a href="/faq" hx-boost="true">Questions</a>',
  '/faq': `<h1>Questions</h1><a href="/end" hx-boost="true">End</a>${prerender('faq', {locale: 'es'})}`,
  '/end': '<h1>End</h1>',
};

before(async () => {
  server = await startFileServer(async ({path, response, send}) => {
    const body = pages[path];
    if (body === undefined) return send(path.slice(1));
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${path}</title>${head}</head><body>${body}</body></html>`,
    );
  });
  browser = await puppeteer.launch(await findBrowser());
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** What is said, as a screen reader gets it. */
const wordsIn = ({role, name = '', children = []}: SerializedAXNode): string[] => [
  ...(role === 'StaticText' ? [name] : []),
  ...children.flatMap(wordsIn),
];

/** Waits until a page is shown. */
const untilAt = (tab: Page, title: string) =>
  tab.waitForFunction((title) => document.querySelector('h1')?.textContent === title, {}, title);

/** A reader sees the words, each sentence once, and only where they belong. */
async function assertShownOnce(tab: Page): Promise<void> {
  const tree = await tab.accessibility.snapshot({interestingOnly: false});
  const words = new Words(wordsOf(wordsIn(tree!).join('\n')));
  const sentences = [ui.disclaimer, ui.notice!.draft, ui.notice!.english.draft, faq.about!];
  for (const sentence of sentences) assert.equal(words.count(sentence), 1, sentence);
  const [element] = await tab.$$('calcinosis-faq');
  assert.ok(element && (await tab.$$('calcinosis-faq')).length === 1);
}

for (const [name, tool] of Object.entries(tools)) {
  for (const withScript of [false, true]) {
    describe(`a page that ${name} changes, ${withScript ? 'with' : 'without'} our script`, () => {
      const visit = async (path: string, use: (tab: Page) => Promise<void>) => {
        head = `${tool}${withScript ? ownScript : ''}`;
        const tab = await browser.newPage();
        tab.setDefaultTimeout(60_000);
        try {
          await tab.goto(`${server.origin}${path}`, {waitUntil: 'load'});
          // A reload would make it another page.
          await tab.evaluate(() => Object.assign(window, {stayed: true}));
          await use(tab);
          assert.ok(await tab.evaluate(() => 'stayed' in window), `${name} changed the page.`);
        } finally {
          await tab.close();
        }
      };
      /** Waits until the element is defined and has drawn, where there is a script. */
      const ready = async (tab: Page) => {
        await untilAt(tab, 'Questions');
        if (!withScript) return;
        // Puppeteer's selectors into shadow roots are not told of changes in them.
        await tab.waitForFunction(() =>
          document
            .querySelector('calcinosis-faq:defined')
            ?.shadowRoot?.querySelector('[part=section]'),
        );
      };

      it('shows the words once after a link', () =>
        visit('/', async (tab) => {
          await tab.click('a');
          await ready(tab);
          await assertShownOnce(tab);
        }));

      it('shows them once when the reader comes back', () =>
        visit('/faq', async (tab) => {
          await ready(tab);
          await tab.click('a');
          await untilAt(tab, 'End');
          await tab.evaluate(() => history.back());
          await ready(tab);
          await assertShownOnce(tab);
        }));
    });
  }
}
