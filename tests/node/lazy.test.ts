/**
 * Prerendered elements with `lazy.js`, in a real browser: a page that is read loads nothing more, and
 * whatever needs an element gets it, with a script that is slow, missing or kept out.
 */
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {loadContent} from '../../src/content.js';
import {prerender, type PrerenderOptions} from '../../src/prerender.js';
import type {ElementName} from '../../src/types.js';
import {findBrowser} from '../../build/browser/find-browser.js';
import {startFileServer, type FileServer} from '../support/file-server.js';

let server: FileServer;
let browser: Browser;
let html = '';
let policy = '';
/** Files that were asked for, by path below `dist/cdn`. */
let asked: string[] = [];
/** Resolves when the server answers for elements, or tells that it does not. */
let elements: Promise<boolean> = Promise.resolve(true);

before(async () => {
  server = await startFileServer(async ({path, response, send}) => {
    if (path === '/') {
      if (policy) response.setHeader('content-security-policy', policy);
      response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
      return;
    }
    if (path !== '/lazy.js' && !(await elements)) response.writeHead(404).end();
    else await send(`dist/cdn${path}`);
  });
  browser = await puppeteer.launch(await findBrowser());
});

afterEach(() => {
  policy = '';
  elements = Promise.resolve(true);
});

after(async () => {
  await browser?.close();
  server?.close();
});

declare global {
  interface Window {
    shift: number;
  }
}

interface Visit {
  tab: Page;
  /** What the console was told, and what nobody caught. */
  messages: string[];
}

interface Content {
  element?: ElementName;
  options?: PrerenderOptions;
  fragment?: string;
  /** What stands before the element. */
  before?: string;
  /** What stands around the element's HTML. */
  around?: (html: string) => string;
  /** What is asked for moves what stands below it. */
  moves?: boolean;
}

/** Opens a page with a prerendered element. Fails if anything in it moves. */
async function visit(
  {element = 'faq', options, fragment = '', before = '', around = (html) => html, moves}: Content,
  use: (visit: Visit) => Promise<void>,
): Promise<void> {
  html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
    <link rel="icon" href="data:,"><script type="module" src="/lazy.js"></script>
    ${before}${around(prerender(element, options))}<p style="margin-top: 200vh">End</p>`;
  const tab = await browser.newPage();
  // Of its own: the tab before may still ask for something.
  const ofTab: string[] = [];
  asked = ofTab;
  tab.on('request', (request) => {
    const {protocol, pathname} = new URL(request.url());
    if (protocol === 'http:' && pathname !== '/') ofTab.push(pathname);
  });
  tab.setDefaultTimeout(60_000);
  const messages: string[] = [];
  tab.on('console', (message) => messages.push(message.text()));
  tab.on('pageerror', (error) => messages.push(String(error)));
  await tab.evaluateOnNewDocument(() => {
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Array<PerformanceEntry & Record<string, number>>) {
        if (!entry['hadRecentInput']) window.shift += entry['value']!;
      }
    }).observe({type: 'layout-shift', buffered: true});
  });
  try {
    await tab.goto(`${server.origin}/${fragment}`, {waitUntil: 'load'});
    await use({tab, messages});
    if (!moves) assert.equal(await tab.evaluate(() => window.shift), 0, 'Something moved.');
  } finally {
    await tab.close();
  }
}

/** Time in which something that must not happen would happen. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 300));

const tellToggles =
  '<script>addEventListener("calcinosis-toggle", ({detail}) => console.log(detail.topic))</script>';

const elementFiles = () => asked.filter((path) => path !== '/lazy.js');

const openTopics = (tab: Page) =>
  tab.$$eval('>>> details[open]', (topics) =>
    topics.map(({id}) => id.split('-').slice(2).join('-')),
  );

/** Waits until the topics are open. */
const untilOpen = async (tab: Page, ...ids: string[]) => {
  for (let i = 0; i < 50 && (await openTopics(tab)).join() !== ids.join(); i++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.deepEqual(await openTopics(tab), ids);
};

/** Waits until an element's root has what the selector finds. */
const untilThere = (tab: Page, selector: string, element = 'calcinosis-faq') =>
  tab.waitForFunction(
    (selector, element) => document.querySelector(element)?.shadowRoot?.querySelector(selector),
    {},
    selector,
    element,
  );

const all = (await loadContent('faq', 'en')).topics.map(({id}) => id);
const expand = '>>> button[value=expand]';
const isVisible = (tab: Page, selector: string) =>
  tab.$eval(selector, (element) => getComputedStyle(element).visibility === 'visible');

describe('a page with lazy.js', () => {
  it('loads nothing for a reader who reads and opens answers', () =>
    visit({}, async ({tab, messages}) => {
      assert.ok(await isVisible(tab, expand), 'The buttons are offered.');
      await tab.click('>>> summary');
      await untilOpen(tab, 'what-and-how');
      await rest();
      assert.deepEqual(asked, ['/lazy.js']);
      assert.deepEqual(messages, []);
    }));

  it('goes to its fragment, without loading text', () =>
    visit(
      {before: tellToggles, fragment: '#calcinosis-faq-diagnosis', moves: true},
      async (page) => {
        const {tab, messages} = page;
        // What a test asks the page counts as done by a reader, who is then not arriving any more.
        for (let i = 0; i < 50 && !messages.length; i++) await rest();
        assert.deepEqual(messages, ['diagnosis']);
        await untilOpen(tab, 'diagnosis');
        await tab.waitForFunction(() => scrollY > 0);
        const text = asked.filter((path) => /content|labels|parts\/loading/.test(path));
        assert.deepEqual(text, []);
      },
    ));

  it('follows a link of its own to an answer, and leaves other fragments alone', () =>
    visit(
      {before: '<a href="#end">End</a> <a href="#calcinosis-faq-treatments">Treatments</a>'},
      async ({tab}) => {
        await tab.click('a[href="#end"]');
        await rest();
        assert.deepEqual(elementFiles(), []);
        await tab.click('a[href*=treatments]');
        await untilOpen(tab, 'treatments');
      },
    ));

  it('follows a router to an answer', () =>
    visit({moves: true}, async ({tab}) => {
      await tab.evaluate(() => history.pushState(null, '', '#calcinosis-faq-symptoms'));
      await untilOpen(tab, 'symptoms');
    }));

  it('follows a router that keeps its path in the fragment to an answer', () =>
    visit({moves: true}, async ({tab}) => {
      await tab.evaluate(() => history.pushState(null, '', '#/path#calcinosis-faq-symptoms'));
      await untilOpen(tab, 'symptoms');
    }));

  it('carries out a click once its script is there, however slow it is', async () => {
    let arrive!: (there: boolean) => void;
    elements = new Promise((resolve) => (arrive = resolve));
    await visit({}, async ({tab}) => {
      await tab.click(expand);
      await tab.click(expand);
      await rest();
      assert.deepEqual(await openTopics(tab), []);
      arrive(true);
      await untilOpen(tab, ...all);
      assert.equal(asked.filter((path) => path === '/calcinosis-faq.js').length, 1);
      const focused = await tab.evaluate(
        () =>
          (document.activeElement?.shadowRoot?.activeElement as HTMLButtonElement | null)?.value,
      );
      assert.equal(focused, 'expand');
    });
  });

  it('shows the English of a draft when asked', () =>
    visit({options: {locale: 'es'}}, async ({tab}) => {
      await tab.click('>>> button[value=english]');
      await untilThere(tab, '[part=section][lang=en]');
    }));

  it('follows a link of the article’s list', () =>
    visit({element: 'article'}, async ({tab}) => {
      await tab.click('>>> nav li:last-child a');
      await tab.waitForFunction(() => location.hash === '#calcinosis-faq' && scrollY > 0);
    }));

  it('works in open shadow roots', () =>
    visit(
      {around: (html) => `<div><template shadowrootmode="open">${html}</template></div>`},
      async ({tab}) => {
        await tab.click(expand);
        await untilOpen(tab, ...all);
      },
    ));

  it('leaves the clicks on what the page slots to the page', () =>
    visit(
      {options: {children: '<button slot="after" value="expand">Subscribe</button>'}},
      async ({tab}) => {
        await tab.click('calcinosis-faq > button');
        await rest();
        assert.deepEqual(elementFiles(), []);
      },
    ));

  it('loads an element that came without a root', () =>
    visit({}, async ({tab}) => {
      await tab.evaluate(() => document.body.append(document.createElement('calcinosis-types')));
      await untilThere(tab, '#calcinosis-types', 'calcinosis-types');
      assert.ok(!asked.includes('/calcinosis-faq.js'));
    }));

  const changes: Readonly<Record<string, () => unknown>> = {
    'its language': () => (document.querySelector('calcinosis-faq')!.lang = 'es'),
    'an attribute': () =>
      document.querySelector('calcinosis-faq')!.setAttribute('open', 'symptoms'),
    'a property': () => Object.assign(document.querySelector('calcinosis-faq')!, {headingLevel: 4}),
    'a method': () => document.querySelector('calcinosis-faq')!.show('symptoms'),
  };
  const results: Readonly<Record<string, string>> = {
    'its language': '[part=section][lang=es]',
    'an attribute': '#calcinosis-faq-symptoms[open]',
    'a property': 'h4[part=title]',
    'a method': '#calcinosis-faq-symptoms[open]',
  };
  for (const [what, change] of Object.entries(changes)) {
    it(`lets the page use ${what}`, () =>
      visit({moves: true}, async ({tab, messages}) => {
        await rest();
        assert.deepEqual(elementFiles(), []);
        await tab.evaluate(change);
        await untilThere(tab, results[what]!);
        await tab.evaluate(() => customElements.whenDefined('calcinosis-faq').then(() => {}));
        assert.deepEqual(messages, []);
      }));
  }

  it('shows no draft in a page that hides them', () =>
    visit(
      {
        before: '<meta name="calcinosis-drafts" content="hide">',
        options: {locale: 'es'},
        moves: true,
      },
      async ({tab}) => {
        await untilThere(tab, '[part=section][lang=en]');
      },
    ));

  it('follows the page’s language', () =>
    visit({around: (html) => html.replace(' lang="en"', ''), moves: true}, async ({tab}) => {
      await tab.evaluate(() => (document.documentElement.lang = 'es'));
      await untilThere(tab, '[part=section][lang=es]');
    }));

  it('offers nothing that does nothing where a script is missing', async () => {
    elements = Promise.resolve(false);
    await visit({}, async ({tab, messages}) => {
      await tab.click(expand);
      await tab.waitForFunction(
        (button) => getComputedStyle(button!).visibility === 'hidden',
        {},
        await tab.$(expand),
      );
      assert.match(messages.join('\n'), /calcinosis-cutis: .*calcinosis-faq\.js/);
      await tab.click('>>> summary');
      await untilOpen(tab, 'what-and-how');
    });
  });

  it('is readable where a policy keeps its script out', async () => {
    policy = "script-src 'none'";
    await visit({}, async ({tab}) => {
      assert.ok(!(await isVisible(tab, expand)));
      await tab.click('>>> summary');
      await untilOpen(tab, 'what-and-how');
    });
  });

  it('works under a policy that allows its own files alone', async () => {
    policy = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data:";
    await visit({}, async ({tab, messages}) => {
      await tab.click(expand);
      await untilOpen(tab, ...all);
      assert.deepEqual(messages, []);
    });
  });
});
