/**
 * A server or a network that fails, in a real browser: what was there stays, the page's developer is
 * told, and a reader's next try succeeds although browsers remember that a module failed.
 */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, afterEach, before, describe, it} from 'node:test';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findBrowser} from '../../build/browser/find-browser.js';
import {projectPath} from '../../build/project.js';
import {loadContent} from '../../src/content.js';
import {startFileServer, type FileRequest, type FileServer} from '../support/file-server.js';

/** A way to answer for a file of the project. */
type Fault = (request: FileRequest, file: string) => void | Promise<void>;

const status =
  (code: number): Fault =>
  ({response}) =>
    void response.writeHead(code).end();

const withType =
  (type: string): Fault =>
  async ({response}, file) =>
    void response.setHeader('content-type', type).end(await readFile(projectPath(file)));

const instead =
  (text: string): Fault =>
  ({send}, file) =>
    send(file, () => text);

/** Sends half of a file, then ends the connection. `length` says whether the head tells the whole. */
const abort =
  ({length}: {length: boolean}): Fault =>
  async ({response}, file) => {
    const text = await readFile(projectPath(file));
    response.setHeader('content-type', 'text/javascript');
    if (length) response.setHeader('content-length', text.length);
    response.write(text.subarray(0, text.length / 2), () => response.destroy());
  };

/** What no browser takes for a module. */
const failures: Readonly<Record<string, Fault>> = {
  'is not there': status(404),
  'is refused by the server': status(500),
  'is forbidden': status(403),
  'comes with another type': withType('text/plain'),
  'is replaced by the page of a network that wants a login': ({response}) =>
    void response.setHeader('content-type', 'text/html').end('<h1>Log in</h1>'),
  'ends half way': abort({length: true}),
  'ends half way without a length': abort({length: false}),
  'gets no answer at all': ({response}) => void response.destroy(),
};

/** What is a module, or would be one, and not the one that is wanted. */
const wrongModules: Readonly<Record<string, Fault>> = {
  'is cut by a proxy': ({send}, file) => send(file, (text) => text.slice(0, text.length / 2)),
  'is a module without a default export': instead('export const title = "Title";'),
  'has another shape': instead('export default {"message": "Quota exceeded"};'),
  'is another section’s': ({send}, file) => send(file.replace('faq.js', 'types.js')),
  'is another language’s': ({send}, file) => send(file.replace('/es/', '/ar/')),
};

/** What the server does now to the files that match. */
let fault: {files: RegExp; answer: Fault} | undefined;
let html = '';

const answer = async (request: FileRequest): Promise<void> => {
  const {path, response, send} = request;
  if (path === '/') {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
    return;
  }
  const file = `dist/cdn${path}`;
  await (fault?.files.test(path) ? fault.answer(request, file) : send(file));
};

/** What a page was told, kept by the page itself. */
interface Told {
  errors: Array<{target: string; section: string; locale: string; isError: boolean; text: string}>;
  loads: string[];
}

declare global {
  interface Window {
    told: Told;
  }
}

/** Runs in the page before anything else. */
function keepEvents(): void {
  window.told = {errors: [], loads: []};
  addEventListener('calcinosis-error', ({target, detail: {section, locale, error}}) => {
    const isError = error instanceof Error;
    const {localName} = target as Element;
    window.told.errors.push({target: localName, section, locale, isError, text: String(error)});
  });
  addEventListener('calcinosis-load', ({detail}) => window.told.loads.push(detail.locale));
}

/** A page that a reader has open. */
interface Visit {
  tab: Page;
  /** What the console was told by the library. */
  messages: string[];
  told: () => Promise<Told>;
  /** Waits until so many errors were told, and for more that should not be. */
  failed: (times: number) => Promise<void>;
  /** What the element shows: its title, or the page's own words. */
  shown: () => Promise<string | undefined>;
}

let browser: Browser;
let server: FileServer;

before(async () => {
  server = await startFileServer(answer);
  browser = await puppeteer.launch(await findBrowser());
});

afterEach(() => {
  fault = undefined;
});

after(async () => {
  await browser?.close();
  server.close();
});

/** Opens a page with one element, and fails if anything in it is not caught. */
async function visit(
  markup: string,
  entry: string,
  step: (visit: Visit) => Promise<void>,
): Promise<void> {
  html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
    <script type="module" src="/${entry}"></script>${markup}`;
  const tab = await browser.newPage();
  tab.setDefaultTimeout(60_000);
  await tab.evaluateOnNewDocument(keepEvents);
  const messages: string[] = [];
  const uncaught: string[] = [];
  tab.on('console', (message) => {
    const text = message.text();
    // The browser tells of each failed request by itself.
    if (!/^(Failed to load|Access to)/.test(text)) messages.push(text);
  });
  tab.on('pageerror', (error) => uncaught.push(String(error)));
  try {
    await tab.goto(`${server.origin}/`);
    await step({
      tab,
      messages,
      told: () => tab.evaluate(() => window.told),
      async failed(times) {
        await tab.waitForFunction((n) => window.told.errors.length >= n, {}, times);
        await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 60)));
      },
      shown: () =>
        tab.$eval('.host', ({shadowRoot}) => {
          const slot = shadowRoot!.querySelector<HTMLSlotElement>('slot:not([name])');
          const own = slot?.assignedNodes().map((node) => node.textContent);
          return own?.join('') ?? shadowRoot!.querySelector('[part=title]')?.textContent;
        }),
    });
    assert.deepEqual(uncaught, []);
  } finally {
    await tab.close();
  }
}

const faqIn = (lang: string) =>
  `<calcinosis-faq class="host" lang="${lang}">Own words</calcinosis-faq>`;

const titles = {
  en: (await loadContent('faq', 'en')).title,
  es: (await loadContent('faq', 'es')).title,
  ar: (await loadContent('faq', 'ar')).title,
};

const wait = (tab: Page, lang: string) =>
  tab.waitForFunction(
    (lang) => document.querySelector('calcinosis-faq')!.locale === lang,
    {},
    lang,
  );

const change = (tab: Page, lang: string) =>
  tab.$eval(
    'calcinosis-faq',
    async (faq, lang) => {
      faq.lang = lang;
      await faq.updateComplete;
    },
    lang,
  );

/** As a browser does when it has a network again. */
const networkReturns = (tab: Page) => tab.evaluate(() => void dispatchEvent(new Event('online')));

/** One event and one message, each with all that a developer needs. */
async function assertTold({told, messages}: Visit, locale: string): Promise<void> {
  const {errors} = await told();
  assert.equal(errors.length, 1, JSON.stringify(errors));
  const [{text, ...error}] = errors as [Told['errors'][0]];
  assert.deepEqual(error, {target: 'calcinosis-faq', section: 'faq', locale, isError: true}, text);
  assert.equal(messages.length, 1, messages.join('\n'));
  assert.match(messages[0]!, new RegExp(`^calcinosis-cutis: .*<calcinosis-faq>.*\\b${locale}\\b`));
}

describe('a text', () => {
  for (const [what, answer] of Object.entries(failures)) {
    it(`that ${what}: what was there stays, and later tries succeed`, async () => {
      fault = {files: /content\/es\/faq\.js$/, answer};
      await visit(faqIn('es'), 'calcinosis-faq.js', async (visit) => {
        const {tab, messages, failed, shown, told} = visit;
        await failed(1);
        assert.equal(await shown(), 'Own words');
        await assertTold(visit, 'es');

        await change(tab, 'en');
        assert.equal(await shown(), titles.en);
        await change(tab, 'es');
        await failed(2);
        assert.equal(await shown(), titles.en);
        assert.equal((await told()).errors.length, 2);
        assert.ok(messages.length <= 2, messages.join('\n'));

        fault = undefined;
        await networkReturns(tab);
        await wait(tab, 'es');
        assert.equal(await shown(), titles.es);
        assert.deepEqual((await told()).loads, ['en', 'es']);
        assert.equal((await told()).errors.length, 2);
      });
    });
  }

  for (const [what, answer] of Object.entries(wrongModules)) {
    it(`that ${what}: what was there stays, and the page’s next visit succeeds`, async () => {
      fault = {files: /content\/es\/faq\.js$/, answer};
      await visit(faqIn('es'), 'calcinosis-faq.js', async (visit) => {
        const {tab, failed, shown} = visit;
        await failed(1);
        assert.equal(await shown(), 'Own words');
        await assertTold(visit, 'es');
        await change(tab, 'en');
        assert.equal(await shown(), titles.en);

        // A module that came whole is kept by the browser as long as the page is open.
        fault = undefined;
        await tab.reload();
        await wait(tab, 'es');
        assert.equal(await shown(), titles.es);
      });
    });
  }

  it('that one request fails for is there by the second, and nobody is told', async () => {
    let requests = 0;
    fault = {
      files: /content\/es\/faq\.js$/,
      answer: ({response, send}, file) =>
        (requests += 1) === 1 ? void response.writeHead(500).end() : send(file),
    };
    await visit(faqIn('es'), 'calcinosis-faq.js', async ({tab, messages, told}) => {
      await wait(tab, 'es');
      assert.deepEqual((await told()).errors, []);
      assert.deepEqual(messages, []);
      assert.equal(requests, 2);
    });
  });

  it('that is very slow: what was there stays until it comes', async () => {
    let release: () => void = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    let wasAsked = false;
    fault = {
      files: /content\/es\/faq\.js$/,
      async answer({response}, file) {
        wasAsked = true;
        const text = await readFile(projectPath(file));
        response.setHeader('content-type', 'text/javascript');
        // Its beginning is there, as on a line that is hardly one.
        response.write(text.subarray(0, 100));
        await released;
        response.end(text.subarray(100));
      },
    };
    // A module that is on its way keeps the page's `load` event waiting only if the parser met it.
    await visit(faqIn('en'), 'calcinosis-faq.js', async ({tab, messages, shown, told}) => {
      await wait(tab, 'en');
      await tab.$eval('calcinosis-faq', (faq) => (faq.lang = 'es'));
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
      assert.ok(wasAsked);
      assert.equal(await shown(), titles.en);
      release();
      await wait(tab, 'es');
      assert.equal(await shown(), titles.es);
      assert.deepEqual(await told(), {errors: [], loads: ['en', 'es']});
      assert.deepEqual(messages, []);
    });
  });

  it('that a reader without a network wants comes with the network', async () => {
    await visit(faqIn('en'), 'calcinosis-faq.js', async (visit) => {
      const {tab, failed, shown, told} = visit;
      await wait(tab, 'en');
      await tab.setOfflineMode(true);
      await tab.$eval('calcinosis-faq', (faq) => (faq.lang = 'es'));
      await failed(1);
      assert.equal(await shown(), titles.en);
      await assertTold(visit, 'es');
      await tab.setOfflineMode(false);
      await wait(tab, 'es');
      assert.equal(await shown(), titles.es);
      assert.equal((await told()).errors.length, 1);
    });
  });

  it('that nobody wants any more is not asked for when the network returns', async () => {
    let requests = 0;
    fault = {
      files: /content\/es\/faq\.js$/,
      answer({response}) {
        requests += 1;
        response.writeHead(500).end();
      },
    };
    await visit(faqIn('es'), 'calcinosis-faq.js', async ({tab, failed, told}) => {
      await failed(1);
      await change(tab, 'en');
      const before = requests;
      await networkReturns(tab);
      await tab.$eval('calcinosis-faq', (faq) => faq.remove());
      await networkReturns(tab);
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
      assert.equal(requests, before);
      assert.equal((await told()).errors.length, 1);
    });
  });
});

describe('what a text is drawn with', () => {
  interface Part {
    what: string;
    files: RegExp;
    entry?: string;
    /** Later on, the language that makes it needed. */
    lang: string;
  }
  const parts: Part[] = [
    {what: 'the labels', files: /labels\/es\/ui\.js$/, lang: 'es'},
    {what: 'what changes what is shown', files: /redrawing\.js$/, lang: 'es'},
    {
      what: 'what a locale’s entry loads others by',
      files: /loading\/faq\.js$/,
      entry: 'en',
      lang: 'es',
    },
  ];
  for (const {what, files, entry, lang} of parts) {
    it(`${what}: English stays, and the translation comes with the network`, async () => {
      fault = {files, answer: status(500)};
      const file = entry ? `${entry}/calcinosis-faq.js` : 'calcinosis-faq.js';
      await visit(faqIn('en'), file, async (visit) => {
        const {tab, failed, shown, told} = visit;
        await wait(tab, 'en');
        await tab.$eval('calcinosis-faq', (faq, lang) => (faq.lang = lang), lang);
        await failed(1);
        assert.equal(await shown(), titles.en);
        await assertTold(visit, lang);
        fault = undefined;
        await networkReturns(tab);
        await wait(tab, lang);
        assert.equal(await shown(), titles.es);
        assert.equal((await told()).errors.length, 1);
      });
    });
  }
});

describe('what comes after the text', () => {
  const drawn = () =>
    document.querySelector('.host')!.shadowRoot!.querySelectorAll('svg.drawing path').length > 0;
  const hasData = () => document.querySelector('head script[type="application/ld+json"]') !== null;

  interface Extra {
    what: string;
    files: RegExp;
    /** The attribute that asks for it, once the text is there. */
    attribute: [name: string, value: string];
    isThere: () => boolean;
  }
  const extras: Extra[] = [
    {
      what: 'what draws figures',
      files: /parts\/drawings\.js$/,
      attribute: ['figures', 'show'],
      isThere: drawn,
    },
    {
      what: 'a drawing',
      files: /drawings\/types\.js$/,
      attribute: ['figures', 'show'],
      isThere: drawn,
    },
    {
      what: 'structured data',
      files: /structured-data\.js$/,
      attribute: ['json-ld', ''],
      isThere: hasData,
    },
  ];
  const retries: Record<string, (tab: Page) => Promise<void>> = {
    'the network': networkReturns,
    'the next change': (tab) =>
      tab.$eval('calcinosis-types', async (host) => {
        host.headingLevel = 3;
        await host.updateComplete;
      }),
  };
  for (const {what, files, attribute, isThere} of extras) {
    for (const [when, retry] of Object.entries(retries)) {
      it(`${what}: the text is there without it, and it comes with ${when}`, async () => {
        fault = {files, answer: status(500)};
        const markup = '<calcinosis-types class="host" figures="hide"></calcinosis-types>';
        await visit(markup, 'calcinosis-types.js', async ({tab, messages, failed, shown, told}) => {
          // Drawings are made where they are about to be seen, however much text is above them.
          await tab.setViewport({width: 800, height: 6000});
          await tab.$eval(
            'calcinosis-types',
            async (host, [name, value]) => {
              await host.updateComplete;
              host.setAttribute(name, value);
            },
            attribute,
          );
          await failed(1);
          assert.equal(await shown(), (await loadContent('types', 'en')).title);
          assert.equal(await tab.evaluate(isThere), false);
          const [error, ...others] = (await told()).errors;
          assert.deepEqual(others, []);
          assert.deepEqual([error!.section, error!.locale, error!.isError], ['types', 'en', true]);
          assert.equal(messages.length, 1, messages.join('\n'));
          assert.match(messages[0]!, /^calcinosis-cutis: .*<calcinosis-types>/);

          fault = undefined;
          await retry(tab);
          await tab.waitForFunction(isThere);
          assert.equal((await told()).errors.length, 1);
          assert.equal(messages.length, 1);
        });
      });
    }
  }
});
