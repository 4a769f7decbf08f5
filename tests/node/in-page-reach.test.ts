/**
 * Links into closed answers, followed by the browsers themselves: links to a question, and links to
 * a text (`#:~:text=`), which no page can follow by itself.
 */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {firefoxOptions} from '../engines/firefox-options.js';
import {contents} from '../../src/generated/contents.js';
import {findBrowser} from '../../build/browser/find-browser.js';
import {projectPath} from '../../build/project.js';
import type {CalcinosisFaq} from '../../src/elements.js';
import type {ToggleDetail} from '../../src/types.js';
import {startFileServer, type FileServer} from '../support/file-server.js';

const listen = `<script>
  toggles = [];
  addEventListener('calcinosis-toggle', ({detail}) => toggles.push(detail));
</script>
<div style="block-size: 2000px"></div>`;

const script = (path: string) => `<script type="module" src="/dist/cdn/${path}"></script>`;

/** A text that only a closed answer has. */
const {body} = contents.en.faq.topics.find(({id}) => id === 'diagnosis')!;
const answer = body.findLast((block) => typeof block === 'string')!;

/** Pages by path. */
const pages: Record<string, string> = {
  plain: `<p>${answer}</p>`,
  written:
    (await readFile(projectPath('dist/html/en/calcinosis-faq.html'), 'utf8')) +
    script('calcinosis-faq.js'),
  'with its language': `<calcinosis-faq></calcinosis-faq>${script('en/calcinosis-faq.js')}`,
  loaded: `<calcinosis-faq></calcinosis-faq>${script('calcinosis-faq.js')}`,
};

/** What a page shows. */
interface State {
  open: string[];
  property: string;
  toggles: ToggleDetail[];
  scrolled: boolean;
}

const stateOf = (page: Page): Promise<State> =>
  page.evaluate(() => {
    const host = document.querySelector<CalcinosisFaq>('calcinosis-faq');
    return {
      open: [...(host?.shadowRoot?.querySelectorAll('details[open]') ?? [])].map(({id}) => id),
      property: host?.open ?? '',
      toggles: (globalThis as unknown as {toggles: ToggleDetail[]}).toggles,
      scrolled: scrollY > 500,
    };
  });

let server: FileServer;
before(async () => {
  server = await startFileServer(async ({path, response, send}) => {
    const page = pages[decodeURIComponent(path.slice(1))];
    if (!page) return send(path.slice(1));
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>Page</title>${listen}${page}</html>`);
  });
});
after(() => server.close());

/** Opens a page and waits until it is as wanted, or nothing more can be expected. */
async function visit(
  browser: Browser,
  path: string,
  fragment: string,
  isDone: (state: State) => boolean,
): Promise<State> {
  const page = await browser.newPage();
  try {
    // What a driver evaluates counts as something that the reader does: not before all is there.
    const url = `${server.origin}/${encodeURIComponent(path)}#${fragment}`;
    await page.goto(url, {waitUntil: 'networkidle0'});
    for (let wait = 0; wait < 30; wait++) {
      const state = await stateOf(page);
      if (isDone(state)) return state;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return await stateOf(page);
  } finally {
    await page.close();
  }
}

const text = `:~:text=${encodeURIComponent(answer).replaceAll('-', '%2D')}`;
const diagnosis = 'calcinosis-faq-diagnosis';
const isOpen = ({open, property}: State) => open.length > 0 && property !== '';

const engines = {
  Chromium: async () => puppeteer.launch(await findBrowser()),
  Firefox: async () => puppeteer.launch(await firefoxOptions()),
};

for (const [name, launch] of Object.entries(engines)) {
  describe(`in ${name}`, () => {
    let browser: Browser | undefined;
    let missing: string | false = false;
    let followsTexts = false;

    before(async () => {
      try {
        browser = await launch();
      } catch (error) {
        // Only Chromium must be there: see tests/engines.
        if (name === 'Chromium') throw error;
        missing = (error as Error).message;
        return;
      }
      followsTexts = (await visit(browser, 'plain', text, ({scrolled}) => scrolled)).scrolled;
    });
    after(() => browser?.close());

    for (const path of ['written', 'with its language', 'loaded']) {
      it(`a link to a question opens it: ${path}`, async (test) => {
        if (missing) return test.skip(missing);
        const state = await visit(browser!, path, diagnosis, isOpen);
        assert.deepEqual(state.open, [diagnosis]);
        assert.equal(state.property, 'diagnosis');
        assert.deepEqual(state.toggles, [{section: 'faq', topic: 'diagnosis', open: true}]);
        assert.ok(state.scrolled);
      });
    }

    // Where the text comes by a request of its own, the browser has given up before it is there.
    for (const path of ['written', 'with its language']) {
      it(`a link to a text in a closed answer opens it: ${path}`, async (test) => {
        if (missing) return test.skip(missing);
        // Chromium's headless shell has neither these links nor a search.
        if (!followsTexts) return test.skip('It does not follow links to texts.');
        const state = await visit(browser!, path, text, isOpen);
        assert.deepEqual(state.open, [diagnosis]);
        assert.equal(state.property, 'diagnosis');
        assert.ok(state.scrolled);
        // Browsers look for the text before the script comes, or after. What was opened before is how
        // the reader finds the page: nothing to tell.
        const isBefore = path === 'written' && state.toggles.length === 0;
        const event = {section: 'faq', topic: 'diagnosis', open: true};
        assert.deepEqual(state.toggles, isBefore ? [] : [event]);
      });
    }
  });
}
