import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {contents} from '../../src/generated/contents.js';
import {findBrowser} from '../../build/browser/find-browser.js';
import {projectPath} from '../../build/project.js';
import {loadContent} from '../../src/content.js';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import {prerender} from '../../src/prerender.js';
import {localesToTest, sampleFor} from '../support/extent.js';
import {startFileServer, type FileRequest} from '../support/file-server.js';
import {elements, locales, tagName} from '../support/fixtures.js';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

interface Manifest {
  integrity: Record<string, string>;
  preload: Record<string, Record<string, string[]>>;
}

const manifest = JSON.parse(
  await readFile(projectPath('dist/cdn/manifest.json'), 'utf8'),
) as Manifest;

/** What the server gives at `/`. */
let html = '';
let headers: Record<string, string> = {};
/** Milliseconds that each file takes. */
let delay = 0;
/** Path of a file that somebody has changed on the server. */
let tampered = '';
/** What the page that is open has asked for: a closed one's last requests may arrive late. */
let requests: Array<{path: string; time: number}> = [];

/** Gives the page at `/`, and the package's files at `/files/`. */
async function answer({path, response, send}: FileRequest): Promise<void> {
  if (path === '/') {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
    return;
  }
  const isTampered = path.endsWith(`/${tampered}`);
  await wait(delay);
  await send(
    path.replace(/^\/files\//, 'dist/').replace('/node_modules/calcinosis-cutis/', ''),
    (text) => (isTampered ? `${text}\n//` : text),
  );
}

const servers = [await startFileServer(answer), await startFileServer(answer)];
const [origin, otherOrigin] = servers.map((server) => server.origin);
const cdn = `${otherOrigin}/files/cdn`;

let browser: Browser;
before(async () => {
  browser = await puppeteer.launch(await findBrowser());
});
after(async () => {
  await browser?.close();
  servers.forEach((server) => server.close());
});

/** Opens a page, runs a step on it, and fails if anything went wrong in it. */
async function visit(
  markup: string,
  step: (page: Page) => Promise<void>,
  {expectedProblems = 0} = {},
): Promise<void> {
  html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${markup}`;
  const asked: typeof requests = [];
  requests = asked;
  const page = await browser.newPage();
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname;
    if (path !== '/') asked.push({path, time: performance.now()});
  });
  try {
    const problems: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.goto(`${origin}/`); // waits for the module, too
    await step(page);
    assert.equal(problems.length, expectedProblems, problems.join('\n'));
  } finally {
    await page.close();
    delay = 0;
    tampered = '';
    headers = {};
  }
}

const script = (file: string, more = '') =>
  `<script type="module" src="${cdn}/${file}"${more}></script>`;

const titleOf = (page: Page, selector: string) =>
  page.$eval(selector, async (host) => {
    await (host as CalcinosisElement).updateComplete;
    return host.shadowRoot?.querySelector('[part=title]')?.textContent;
  });

/** What was asked for until the text shows: figures and sources come after that. */
const textRequests = () =>
  requests.filter(({path}) => !/drawings|sources|citations|favicon/.test(path));

const fetched = () => textRequests().map(({path}) => path.replace('/files/cdn/', ''));

/** How many rounds of requests there were, one after another. */
const rounds = () =>
  textRequests()
    .map(({time}) => time)
    .sort((a, b) => a - b)
    .filter((time, i, times) => !i || time - times[i - 1]! > delay / 2).length;

describe('a file for one element and language', () => {
  for (const {tag} of localesToTest) {
    it(`is all that a page needs in ${tag}, from any origin`, async () => {
      for (const element of sampleFor(tag, elements)) {
        const name = tagName(element);
        const file = `${tag}/${name}.js`;
        await visit(`<${name} lang="${tag}"></${name}>${script(file)}`, async (page) => {
          const title = element === 'article' ? undefined : (await loadContent(element, tag)).title;
          const shown = await titleOf(page, name);
          assert.ok(shown);
          if (title) assert.equal(shown, title);
          assert.deepEqual(fetched(), [file]);
        });
      }
    });
  }

  it('is for all regions that none is nearer to', async () => {
    const markup = `<calcinosis-faq lang="en-AU"></calcinosis-faq>${script('en-GB/calcinosis-faq.js')}`;
    await visit(markup, async (page) => {
      assert.ok(await titleOf(page, 'calcinosis-faq'));
      assert.equal(await page.$eval('calcinosis-faq', ({locale}) => locale), 'en-GB');
      assert.deepEqual(fetched(), ['en-GB/calcinosis-faq.js']);
    });
  });

  it('holds nothing of another, so that languages cost those who use them', async () => {
    for (const {tag} of locales) {
      const path = projectPath(`dist/cdn/${tag}/calcinosis-faq.js`);
      const file = await readFile(path, 'utf8');
      // English of other regions says much the same.
      const others = locales.filter((other) => other.tag !== tag && !other.tag.startsWith('en'));
      const wordsOf = ({tag}: (typeof locales)[number]) => [
        contents[tag].ui.disclaimer,
        contents[tag].faq.topics[0]!.heading,
      ];
      assert.ok(wordsOf(locales.find((own) => own.tag === tag)!).every((it) => file.includes(it)));
      const found = others.filter((other) => wordsOf(other).some((it) => file.includes(it)));
      assert.deepEqual(found, []);
    }
  });

  it('loads another language when asked', async () => {
    const markup = `<calcinosis-faq lang="en"></calcinosis-faq>${script('en/calcinosis-faq.js')}`;
    await visit(markup, async (page) => {
      await page.$eval('calcinosis-faq', (faq) => (faq.lang = 'es-MX'));
      assert.equal(await titleOf(page, 'calcinosis-faq'), 'Preguntas frecuentes');
      const later = fetched().slice(1);
      assert.ok(
        later.every((path) =>
          /loading\/faq|labels\/es\/ui|content\/es\/faq|redrawing|announcements/.test(path),
        ),
      );
    });
  });
});

describe('a file for one element', () => {
  it('shows any language after one more round of requests, which can be made beforehand', async () => {
    const entry = 'calcinosis-faq.js';
    delay = 300;
    await visit(`<calcinosis-faq lang="es"></calcinosis-faq>${script(entry)}`, async (page) => {
      assert.equal(await titleOf(page, 'calcinosis-faq'), 'Preguntas frecuentes');
      assert.equal(rounds(), 2);
      assert.deepEqual(new Set(fetched()), new Set([entry, ...manifest.preload[entry]!['es']!]));
    });
    delay = 300;
    const hints = manifest.preload[entry]!['es']!.map(
      (file) => `<link rel="modulepreload" href="${cdn}/${file}" crossorigin>`,
    );
    await visit(
      `${hints.join('')}<calcinosis-faq lang="es"></calcinosis-faq>${script(entry)}`,
      async (page) => {
        assert.equal(await titleOf(page, 'calcinosis-faq'), 'Preguntas frecuentes');
        assert.equal(rounds(), 1);
      },
    );
  });

  it('defines each element', async () => {
    for (const element of elements) {
      const name = tagName(element);
      await visit(`<${name}></${name}>${script(`${name}.js`)}`, async (page) => {
        assert.ok(await titleOf(page, name));
      });
    }
  });
});

describe('auto.js', () => {
  it('loads what the page uses, also later, and nothing else', async () => {
    const markup = `<calcinosis-faq></calcinosis-faq>${script('auto.js')}`;
    await visit(markup, async (page) => {
      assert.equal(await titleOf(page, 'calcinosis-faq'), 'Common questions');
      const first = fetched();
      assert.ok(!first.some((path) => path.includes('treatments')));
      await page.evaluate(() => {
        document.body.append(document.createElement('calcinosis-treatments'));
      });
      assert.ok(await titleOf(page, 'calcinosis-treatments'));
      const later = fetched().slice(first.length);
      assert.deepEqual(
        later.map((path) => path.replace(/^\w+\//, '')),
        ['content/en/treatments.js'],
      );
    });
  });
});

describe('integrity', () => {
  const entry = 'calcinosis-faq.js';
  const importMap = () => {
    const urls = Object.entries(manifest.integrity).map(
      ([file, hash]) => [`${cdn}/${file}`, hash] as const,
    );
    const map = {integrity: Object.fromEntries(urls)};
    return `<script type="importmap">${JSON.stringify(map)}</script>`;
  };
  const markup = () =>
    `${importMap()}<calcinosis-faq lang="es">Our own words.</calcinosis-faq>${script(entry, ` integrity="${manifest.integrity[entry]!}" crossorigin`)}`;

  it('of every file is in the manifest', async () => {
    await visit(markup(), async (page) => {
      assert.equal(await titleOf(page, 'calcinosis-faq'), 'Preguntas frecuentes');
      assert.ok(fetched().every((file) => manifest.integrity[file]));
    });
  });

  it('refuses an entry that was changed', async () => {
    tampered = entry;
    await visit(
      markup(),
      async (page) => {
        assert.equal(await page.$eval('calcinosis-faq', (faq) => faq.shadowRoot), null);
      },
      {expectedProblems: 1},
    );
  });

  it('refuses a text that was changed, and the page’s own text stays', async () => {
    tampered = 'content/es/faq.js';
    await visit(
      markup(),
      async (page) => {
        assert.equal(await titleOf(page, 'calcinosis-faq'), undefined);
        const own = await page.$eval(
          'calcinosis-faq',
          (faq) => faq.shadowRoot!.querySelector('slot')!.assignedNodes().length,
        );
        assert.equal(own, 1);
      },
      // One of the browser’s, and one of ours.
      {expectedProblems: 2},
    );
  });
});

describe('the import map of README.md', () => {
  it('lets a page import the modules by their names', async () => {
    const readme = await readFile(projectPath('README.md'), 'utf8');
    const [map] = /<script type="importmap">\s*\{\s*"imports"[^]*?<\/script>/.exec(readme)!;
    const markup = `${map}<calcinosis-faq></calcinosis-faq>
      <script type="module">import 'calcinosis-cutis/calcinosis-faq.js';</script>`;
    await visit(markup, async (page) => {
      assert.equal(await titleOf(page, 'calcinosis-faq'), 'Common questions');
    });
  });
});

describe('a ready-made file of html/', () => {
  it('stays as it is when the script arrives: nothing is loaded, nothing moves', async () => {
    const file = await readFile(projectPath('dist/html/es/calcinosis-faq.html'), 'utf8');
    await visit(`${file}<p>After</p>${script('calcinosis-faq.js')}`, async (page) => {
      const shift = await page.evaluate(async () => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as {value: number}).value;
        }).observe({type: 'layout-shift', buffered: true});
        await new Promise((resolve) => setTimeout(resolve, 300));
        return sum;
      });
      assert.deepEqual(fetched(), ['calcinosis-faq.js']);
      await page.$eval('calcinosis-faq', (faq) =>
        faq.shadowRoot!.querySelector('summary')!.click(),
      );
      assert.equal(shift, 0);
      await page.waitForFunction(
        () => document.querySelector('calcinosis-faq')!.open === 'what-and-how',
      );
    });
  });
});

describe('a strict security policy', () => {
  it('is kept by everything that elements do', async () => {
    headers = {'content-security-policy': policy};
    const styles = {styles: 'link', stylesheet: '/files/styles.css'} as const;
    const markup = `
      ${prerender('faq', {locale: 'es', ...styles, jsonLd: true})}
      <calcinosis-article json-ld></calcinosis-article>
      <calcinosis-treatments layout="accordion" lang="ar"></calcinosis-treatments>
      <script type="module" src="/files/cdn/auto.js"></script>`;
    await visit(markup, async (page) => {
      const violations = await page.evaluate(async () => {
        const seen: string[] = [];
        new ReportingObserver(
          (reports) => reports.forEach((report) => seen.push(JSON.stringify(report.body))),
          {buffered: true, types: ['csp-violation']},
        ).observe();
        document.addEventListener('securitypolicyviolation', ({violatedDirective}) =>
          seen.push(violatedDirective),
        );
        for (const host of document.querySelectorAll<CalcinosisElement>(':defined')) {
          if (!host.localName.startsWith('calcinosis-')) continue;
          await host.updateComplete;
          host.expandAll();
          for (const lang of ['es', 'ar', 'en']) {
            host.lang = lang;
            host.headingLevel = 3;
            await host.updateComplete;
          }
        }
        location.hash = '#calcinosis-faq-diagnosis';
        await new Promise((resolve) => setTimeout(resolve, 300));
        return seen;
      });
      assert.deepEqual(violations, []);
      const data = await page.$$eval('head script[type="application/ld+json"]', (all) =>
        all.map(({textContent}) => JSON.parse(textContent) as object[]),
      );
      assert.equal(data.length, 1);
      const spacing = await page.$eval(
        'calcinosis-faq',
        (faq) => getComputedStyle(faq.shadowRoot!.querySelector('summary')!).paddingBlockStart,
      );
      assert.notEqual(spacing, '0px', 'The styles are there.');
    });
  });
});
