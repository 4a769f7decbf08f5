import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import puppeteer, {type Browser, type Frame, type Page} from 'puppeteer-core';
import {findBrowser} from '../../build/browser/find-browser.js';
import {projectPath} from '../../build/project.js';
import {loadContent} from '../../src/content.js';
import type {ErrorDetail} from '../../src/types.js';
import {startFileServer, type FileServer} from '../support/file-server.js';
import {topicTexts} from '../support/section-texts.js';

const spanish = await loadContent('faq', 'es');
const english = await loadContent('faq', 'en');
/** The questions in Spanish, as they are in the package for any page. */
const snippet = await readFile(projectPath('dist/html/es/calcinosis-faq.html'), 'utf8');

/** What the site gives at `/`, and what it says of it. */
let html = '';
let headers: Record<string, string> = {};
/** What other paths of the site are asked for. */
let stray: string[] = [];
/** Files that the other origin gives without leave for any other. */
let withoutCors = /^$/;

let site: FileServer;
let other: FileServer;
let cdn: string;
let browser: Browser;
let folder: string;

before(async () => {
  site = await startFileServer(({path, response}) => {
    if (path === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      response.end(html);
      return;
    }
    stray.push(path);
    response.writeHead(404).end();
  });
  other = await startFileServer(async ({path, response, send}) => {
    if (!withoutCors.test(path)) return send(path.slice(1));
    response.setHeader('content-type', 'text/javascript; charset=utf-8');
    response.end(await readFile(projectPath(path.slice(1))));
  });
  cdn = `${other.origin}/dist/cdn`;
  browser = await puppeteer.launch(await findBrowser());
  folder = await mkdtemp(path.join(tmpdir(), 'page-'));
});

after(async () => {
  await browser?.close();
  site?.close();
  other?.close();
  await rm(folder, {recursive: true});
});

const script = (file = 'calcinosis-faq.js') =>
  `<script type="module" src="${cdn}/${file}"></script>`;
const faq = '<calcinosis-faq lang="es"><p>Our own words.</p></calcinosis-faq>';
const inPage = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

interface Visit {
  url?: string;
  /** What the browser itself says when it refuses something, and nothing else may be said. */
  expected?: RegExp;
}

/** Opens a page, runs a step on it, and fails if anything else than expected went wrong in it. */
async function visit(
  markup: string,
  step: (page: Page) => Promise<void>,
  {url = `${site.origin}/`, expected = /^$/}: Visit = {},
): Promise<void> {
  html = markup;
  stray = [];
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${String(error)}`));
  try {
    await page.goto(url);
    await step(page);
    assert.deepEqual(
      problems.filter((problem) => !expected.test(problem)),
      [],
    );
  } finally {
    await page.close();
    headers = {};
    withoutCors = /^$/;
  }
}

/** The frame in a page. */
async function inner(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element!.contentFrame();
  return frame;
}

/** That a reader can read, open a topic, see its figure, follow a link and choose a language. */
async function expectWorking(frame: Frame): Promise<void> {
  await frame.waitForFunction(() => document.querySelector('calcinosis-faq')?.locale === 'es');
  const shown = await frame.$eval('calcinosis-faq', (host) => ({
    title: host.shadowRoot!.querySelector('[part=title]')!.textContent,
    padding: getComputedStyle(host.shadowRoot!.querySelector('summary')!).paddingBlockStart,
  }));
  assert.deepEqual(shown, {title: spanish.title, padding: '12px'});

  await frame.$eval('calcinosis-faq', (host) => {
    const topic = host.shadowRoot!.querySelector('#calcinosis-faq-diagnosis')!;
    topic.querySelector('summary')!.click();
    topic.scrollIntoView();
  });
  await frame.waitForFunction(() => {
    const host = document.querySelector('calcinosis-faq')!;
    const drawn = host.shadowRoot!.querySelector('#calcinosis-faq-diagnosis svg path');
    return host.open === 'diagnosis' && drawn;
  });
  await frame.evaluate(() => (location.hash = '#calcinosis-faq-symptoms'));
  await frame.waitForFunction(() =>
    document.querySelector('calcinosis-faq')!.open.includes('symptoms'),
  );
  await frame.$eval('calcinosis-faq', (host) => (host.lang = 'en'));
  await frame.waitForFunction(() => document.querySelector('calcinosis-faq')!.locale === 'en');
  const title = await frame.$eval(
    'calcinosis-faq',
    (host) => host.shadowRoot!.querySelector('[part=title]')!.textContent,
  );
  assert.equal(title, english.title);
}

/** That every word of the Spanish questions can be read, with or without a script. */
async function expectWords(frame: Frame): Promise<void> {
  const text = await frame.$eval('calcinosis-faq', (host) => host.shadowRoot?.textContent ?? '');
  for (const words of spanish.topics.flatMap(topicTexts)) {
    assert.ok(text.includes(words), `no “${words}”`);
  }
  const seen = await frame.$eval('calcinosis-faq', (host) => host.checkVisibility());
  assert.ok(seen);
}

/** That the page's own words are there to see. */
async function expectOwnWords(frame: Frame): Promise<void> {
  const own = await frame.$eval('calcinosis-faq p', (p) => [
    p.textContent,
    p.checkVisibility() && p.getBoundingClientRect().height > 0,
  ]);
  assert.deepEqual(own, ['Our own words.', true]);
}

describe('a frame in a sandbox', () => {
  it('that may run scripts has elements that work, without an origin of its own', async () => {
    const frame = `<iframe sandbox="allow-scripts" width="700" height="500" srcdoc="${attribute(inPage(faq + script()))}"></iframe>`;
    await visit(inPage(frame), async (page) => {
      const sandbox = await inner(page);
      assert.equal(await sandbox.evaluate(() => window.origin), 'null');
      await expectWorking(sandbox);
    });
  });

  it('that may run scripts adopts what a server wrote', async () => {
    const frame = `<iframe sandbox="allow-scripts" width="700" height="500" srcdoc="${attribute(inPage(snippet + script()))}"></iframe>`;
    await visit(inPage(frame), async (page) => expectWorking(await inner(page)));
  });

  it('that may run none has every word, and topics open', async () => {
    const frame = `<iframe sandbox width="700" height="2000" srcdoc="${attribute(inPage(snippet + script()))}"></iframe>`;
    await visit(
      inPage(frame),
      async (page) => {
        const sandbox = await inner(page);
        await expectWords(sandbox);
        const summary = await sandbox.$('calcinosis-faq >>> #calcinosis-faq-symptoms > summary');
        await summary!.click();
        const open = await sandbox.$eval(
          'calcinosis-faq >>> #calcinosis-faq-symptoms',
          (topic) => (topic as HTMLDetailsElement).open,
        );
        assert.ok(open);
      },
      {expected: /^Blocked script execution in 'about:srcdoc'/},
    );
  });
});

describe('another origin', () => {
  const refused = /blocked by CORS policy|net::ERR_FAILED/;

  it('that does not let the page use its script leaves the page’s own words', async () => {
    withoutCors = /./;
    await visit(
      inPage(faq + script()),
      async (page) => {
        await expectOwnWords(page.mainFrame());
        assert.equal(await page.evaluate(() => customElements.get('calcinosis-faq')), undefined);
      },
      {expected: refused},
    );
  });

  it('that does not let the page use its script leaves what a server wrote', async () => {
    withoutCors = /./;
    await visit(inPage(snippet + script()), (page) => expectWords(page.mainFrame()), {
      expected: refused,
    });
  });

  it('that does not give its texts leaves the page’s own words, and the page is told', async () => {
    withoutCors = /\/content\//;
    const listen = `<script>
      window.errors = [];
      addEventListener('calcinosis-error', ({detail}) => errors.push(detail));
    </script>`;
    await visit(
      inPage(listen + faq + script()),
      async (page) => {
        await page.waitForFunction('errors.length');
        await expectOwnWords(page.mainFrame());
        const errors = (await page.evaluate(
          'errors.map(({section, locale}) => ({section, locale}))',
        )) as Array<Omit<ErrorDetail, 'error'>>;
        assert.deepEqual(errors, [{section: 'faq', locale: 'es'}]);
      },
      {expected: new RegExp(`${refused.source}|^calcinosis-cutis: `)},
    );
  });

  it('that gives its texts, but no drawings, leaves the figures’ words', async () => {
    withoutCors = /\/drawings\//;
    await visit(
      inPage(faq + script()),
      async (page) => {
        await page.waitForFunction(() => document.querySelector('calcinosis-faq')!.locale);
        await page.$eval('calcinosis-faq', (host) => host.expandAll());
        await page.waitForNetworkIdle();
        const [figure] = spanish.topics.flatMap((topic) => topic.figure ?? []);
        const captions = await page.$$eval('calcinosis-faq >>> figcaption', (all) =>
          all.map(({textContent}) => textContent.trim()),
        );
        assert.ok(captions.includes(figure!.caption));
      },
      {expected: new RegExp(`${refused.source}|^calcinosis-cutis: `)},
    );
  });
});

describe('a page from disk', () => {
  const open = async (body: string, step: (page: Page) => Promise<void>, expected?: RegExp) => {
    const file = path.join(folder, 'page.html');
    await writeFile(file, inPage(body));
    await visit('', step, {url: pathToFileURL(file).href, ...(expected && {expected})});
  };

  it('has every word of a ready-made file', async () => {
    await open(snippet, (page) => expectWords(page.mainFrame()));
  });

  it('keeps what was there when the browser refuses scripts from disk', async () => {
    const local = `<script type="module" src="${pathToFileURL(projectPath('dist/cdn/calcinosis-faq.js')).href}"></script>`;
    const refused = /blocked by CORS policy|net::ERR_FAILED/;
    await open(snippet + local, (page) => expectWords(page.mainFrame()), refused);
    await open(faq + local, (page) => expectOwnWords(page.mainFrame()), refused);
  });

  it('has elements that work by a script from the network', async () => {
    await open(faq + script(), (page) => expectWorking(page.mainFrame()));
    await open(snippet + script(), (page) => expectWorking(page.mainFrame()));
  });
});

describe('a page without an address of its own', () => {
  it('from a data: URL has elements that work', async () => {
    // Browsers open such a URL only in a frame.
    const url = `data:text/html;charset=utf-8,${encodeURIComponent(inPage(faq + script()))}`;
    await visit(inPage(`<iframe height="600" src="${url}"></iframe>`), async (page) =>
      expectWorking(await inner(page)),
    );
  });

  it('from a blob: URL has elements that work', async () => {
    await visit(inPage(''), async (page) => {
      await page.evaluate(
        (text) => {
          const frame = document.createElement('iframe');
          frame.height = '600';
          frame.src = URL.createObjectURL(new Blob([text], {type: 'text/html'}));
          document.body.append(frame);
        },
        inPage(faq + script()),
      );
      await expectWorking(await inner(page));
    });
  });

  it('from a script that writes it has elements that work', async () => {
    await visit(inPage('<iframe height="600"></iframe>'), async (page) => {
      await page.$eval(
        'iframe',
        (frame, text) => {
          const {contentDocument} = frame;
          contentDocument!.open();
          contentDocument!.write(text);
          contentDocument!.close();
        },
        inPage(faq + script()),
      );
      await expectWorking(await inner(page));
    });
  });
});

describe('a page whose links count from elsewhere', () => {
  const base = '<base href="/elsewhere/">';

  it('has elements that work: nothing is asked for there', async () => {
    await visit(inPage(base + faq + script()), async (page) => {
      await expectWorking(page.mainFrame());
      assert.deepEqual(stray, []);
    });
  });

  it('is not left by the links of a table of contents', async () => {
    const article = `${base}<calcinosis-article></calcinosis-article>${script('calcinosis-article.js')}`;
    await visit(inPage(article), async (page) => {
      await page.waitForFunction(() => document.querySelector('calcinosis-article')!.locale);
      const link = await page.$('calcinosis-article >>> nav a[href$=symptoms]');
      await link!.click();
      await page.waitForFunction(() => location.hash === '#calcinosis-symptoms');
      const focused = await page.evaluate(
        () => document.activeElement?.shadowRoot?.activeElement?.closest('section')?.id,
      );
      assert.equal(focused, 'calcinosis-symptoms');
      assert.equal(page.url(), `${site.origin}/#calcinosis-symptoms`);
      assert.deepEqual(stray, []);
    });
  });
});

describe('a page', () => {
  it('that is isolated from other origins has elements that work', async () => {
    headers = {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    };
    await visit(inPage(faq + script()), async (page) => {
      assert.ok(await page.evaluate(() => crossOriginIsolated));
      await expectWorking(page.mainFrame());
    });
  });

  it('in quirks mode has elements that work', async () => {
    await visit(inPage(faq + script()).replace('<!doctype html>', ''), async (page) => {
      assert.equal(await page.evaluate(() => document.compatMode), 'BackCompat');
      await expectWorking(page.mainFrame());
    });
  });

  it('in quirks mode adopts what a server wrote', async () => {
    await visit(inPage(snippet + script()).replace('<!doctype html>', ''), (page) =>
      expectWorking(page.mainFrame()),
    );
  });

  it('with a drawing around an element has elements that work', async () => {
    const svg = `<svg width="600" height="3000"><foreignObject width="600" height="3000">${faq}</foreignObject></svg>`;
    await visit(inPage(svg + script()), (page) => expectWorking(page.mainFrame()));
  });

  const inXhtml = (body: string) => `<?xml version="1.0" encoding="utf-8"?>
    <html xmlns="http://www.w3.org/1999/xhtml" lang="en">
    <head><title>Page</title><link rel="icon" href="data:,"/></head><body>${body}</body></html>`;

  it('in XHTML, where the browser has no modules, keeps its own words', async () => {
    headers = {'content-type': 'application/xhtml+xml; charset=utf-8'};
    await visit(
      inXhtml(faq + script()),
      async (page) => {
        assert.equal(await page.evaluate(() => document.contentType), 'application/xhtml+xml');
        await expectOwnWords(page.mainFrame());
      },
      {expected: /^Module scripts in XML documents are currently not supported/},
    );
  });

  it('in XHTML that imports an element by another script keeps its own words, too', async () => {
    headers = {'content-type': 'application/xhtml+xml; charset=utf-8'};
    const program = `<script>import('${cdn}/calcinosis-faq.js')</script>`;
    await visit(
      inXhtml(faq + program),
      async (page) => {
        await page.evaluate(() => customElements.whenDefined('calcinosis-faq'));
        await page.waitForNetworkIdle();
        await expectOwnWords(page.mainFrame());
      },
      {expected: /the page is XML, whose parser reads no templates\. Serve text\/html/},
    );
  });
});
