/**
 * Files of `dist/cdn/` that somebody has changed on the server: a page that uses the manifest's
 * hashes runs none of them, of whatever kind they are, and does not get around its own check.
 */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findBrowser} from '../../build/browser/find-browser.js';
import {projectPath} from '../../build/project.js';
import {startFileServer, type FileServer} from '../support/file-server.js';

const folder = projectPath('dist/cdn');
const {integrity} = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as {
  integrity: Record<string, string>;
};

it('names the hash of every file of cdn/, and no other', async () => {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll('\\', '/'))
    // No page asks for these.
    .filter((file) => !['manifest.json', 'LICENSES.txt'].includes(file));
  const hashes: Record<string, string> = {};
  for (const file of files) {
    const text = await readFile(path.join(folder, file));
    hashes[file] = `sha384-${createHash('sha384').update(text).digest('base64')}`;
  }
  assert.deepEqual(hashes, integrity);
});

/** A kind of file, and what makes a page ask for it. */
interface Kind {
  /** All files of the kind. */
  files: RegExp;
  changed: string;
  entry: string;
  lang?: string;
  /** What the page does with the element, once it is there. */
  later?: (host: HTMLElementTagNameMap['calcinosis-types']) => unknown;
  attributes?: string;
  /** What the element shows without the file. */
  shows: 'own words' | 'its text' | 'a translation';
}

const kinds: Record<string, Kind> = {
  'an element’s entry': {
    files: /^calcinosis-\w+\.js$/,
    changed: 'calcinosis-types.js',
    entry: 'calcinosis-types.js',
    shows: 'own words',
  },
  'an element’s entry for one locale': {
    files: /^[\w-]+\/calcinosis-\w+\.js$/,
    changed: 'es/calcinosis-types.js',
    entry: 'es/calcinosis-types.js',
    shows: 'own words',
  },
  'auto.js': {files: /^auto\.js$/, changed: 'auto.js', entry: 'auto.js', shows: 'own words'},
  'a text': {
    files: /^\w+\/content\/[\w-]+\/\w+\.js$/,
    changed: 'content/es/types.js',
    entry: 'calcinosis-types.js',
    lang: 'es',
    shows: 'own words',
  },
  'the labels': {
    files: /^\w+\/parts\/labels\/[\w-]+\/\w+\.js$/,
    changed: 'parts/labels/es/ui.js',
    entry: 'auto.js',
    lang: 'es',
    shows: 'own words',
  },
  'what loads other languages': {
    files: /^\w+\/parts\/loading\/\w+\.js$/,
    changed: 'parts/loading/types.js',
    entry: 'en/calcinosis-types.js',
    lang: 'es',
    shows: 'own words',
  },
  'what knows other languages than ours': {
    files: /^\w+\/parts\/negotiation\.js$/,
    changed: 'parts/negotiation.js',
    entry: 'auto.js',
    lang: 'ca',
    shows: 'own words',
  },
  'what draws figures': {
    files: /^\w+\/parts\/drawings\.js$/,
    changed: 'parts/drawings.js',
    entry: 'en/calcinosis-types.js',
    shows: 'its text',
  },
  'a drawing': {
    files: /^\w+\/parts\/drawings\/\w+\.js$/,
    changed: 'parts/drawings/types.js',
    entry: 'auto.js',
    shows: 'its text',
  },
  'what brings sources': {
    files: /^\w+\/parts\/sources\.js$/,
    changed: 'parts/sources.js',
    entry: 'auto.js',
    shows: 'its text',
  },
  'a list of sources': {
    files: /^\w+\/parts\/citations\/\w+\.js$/,
    changed: 'parts/citations/types.js',
    entry: 'auto.js',
    shows: 'its text',
  },
  'what changes what is shown': {
    files: /^\w+\/parts\/redrawing\.js$/,
    changed: 'parts/redrawing.js',
    entry: 'auto.js',
    later: (host) => (host.lang = 'es'),
    shows: 'its text',
  },
  'what tells screen readers': {
    files: /^\w+\/parts\/announcements\.js$/,
    changed: 'parts/announcements.js',
    entry: 'auto.js',
    later: (host) => (host.lang = 'es'),
    shows: 'a translation',
  },
  'what does what the reader asks for': {
    files: /^\w+\/parts\/controls\.js$/,
    changed: 'parts/controls.js',
    entry: 'auto.js',
    later: (host) => host.expandAll(),
    shows: 'its text',
  },
  'what prints addresses': {
    files: /^\w+\/parts\/printed-links\.js$/,
    changed: 'parts/printed-links.js',
    entry: 'auto.js',
    later: (host) => {
      const slotted = document.createElement('p');
      slotted.slot = 'after';
      slotted.append(Object.assign(document.createElement('a'), {href: '/clinic'}));
      host.append(slotted);
    },
    shows: 'its text',
  },
  'what prints questions': {
    files: /^\w+\/parts\/question-sheet\.js$/,
    changed: 'parts/question-sheet.js',
    entry: 'auto.js',
    later: (host) => host.print('ask'),
    shows: 'its text',
  },
  'what follows links': {
    files: /^\w+\/parts\/deep-links\.js$/,
    changed: 'parts/deep-links.js',
    entry: 'auto.js',
    later: () => (location.hash = '#calcinosis-types-metastatic'),
    shows: 'its text',
  },
  'what checks the page’s own content': {
    files: /^\w+\/parts\/own-content\.js$/,
    changed: 'parts/own-content.js',
    entry: 'auto.js',
    later: (host) => (host.content = []),
    shows: 'its text',
  },
  'what brings the styles into another document': {
    files: /^\w+\/parts\/other-document\.js$/,
    changed: 'parts/other-document.js',
    entry: 'auto.js',
    later: (host) => {
      document.implementation.createHTMLDocument().body.append(host);
      document.body.append(host);
    },
    shows: 'its text',
  },
  'what says who has reviewed, and links to report mistakes': {
    files: /^\w+\/parts\/additions\.js$/,
    changed: 'parts/additions.js',
    entry: 'auto.js',
    attributes: 'feedback-href="/report"',
    shows: 'its text',
  },
  'the labels of these': {
    files: /^\w+\/parts\/additions\/[\w-]+\.js$/,
    changed: 'parts/additions/en.js',
    entry: 'auto.js',
    attributes: 'feedback-href="/report"',
    shows: 'its text',
  },
  'structured data': {
    files: /^\w+\/parts\/structured-data\.js$/,
    changed: 'parts/structured-data.js',
    entry: 'calcinosis-types.js',
    attributes: 'json-ld figures="hide"',
    shows: 'its text',
  },
};

it('has no kind of file that is not tested here', () => {
  const untested = Object.keys(integrity).filter(
    // What watches is an entry, which a page names with its hash itself.
    (file) =>
      file !== 'lazy.js' && Object.values(kinds).filter(({files}) => files.test(file)).length !== 1,
  );
  assert.deepEqual(untested, []);
});

let browser: Browser;
let server: FileServer;
let html = '';
/** Path of the file that somebody has changed, and how often it was asked for. */
let changed = '';
let requests = 0;

before(async () => {
  server = await startFileServer(async ({path, response, send}) => {
    if (path === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
      return;
    }
    const isChanged = path.endsWith(`/${changed}`);
    if (isChanged) requests += 1;
    await send(`dist${path}`, (text) => (isChanged ? `${text}\nglobalThis.intruder = 1;` : text));
  });
  browser = await puppeteer.launch(await findBrowser());
});
after(async () => {
  await browser?.close();
  server.close();
});

const importMap = `<script type="importmap">${JSON.stringify({
  integrity: Object.fromEntries(
    Object.entries(integrity).map(([file, hash]) => [`/cdn/${file}`, hash]),
  ),
})}</script>`;

/** Opens a page with the element, and waits until the changed file was asked for and refused, or run. */
async function visit(
  {entry, lang = 'en', later, attributes = '', ...kind}: Kind,
  head: string,
  isChecked: boolean,
  step: (page: Page) => Promise<void>,
): Promise<void> {
  changed = kind.changed;
  requests = 0;
  const hash = isChecked ? ` integrity="${integrity[entry]!}"` : '';
  html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${head}
    <calcinosis-types lang="${lang}" ${attributes}>Own words</calcinosis-types>
    <script type="module" src="/cdn/${entry}"${hash}></script>`;
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  try {
    await page.goto(`${server.origin}/`);
    if (later) {
      await page.waitForFunction(() => document.querySelector('calcinosis-types')!.locale);
      await page.$eval('calcinosis-types', later);
    }
    for (let waited = 0; !requests && waited < 100; waited += 1) {
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    assert.ok(requests, `${changed} was not asked for.`);
    await page.waitForNetworkIdle({idleTime: 100});
    await step(page);
  } finally {
    await page.close();
  }
}

const hasRun = (page: Page) => page.evaluate(() => 'intruder' in globalThis);

/** What a reader sees. */
const shown = (page: Page) =>
  page.$eval('calcinosis-types', ({shadowRoot}) => {
    const section = shadowRoot?.querySelector<HTMLElement>('[part=section]');
    return section ? (section.lang === 'en' ? 'its text' : 'a translation') : 'own words';
  });

describe('a file that was changed on the server', () => {
  for (const [name, kind] of Object.entries(kinds)) {
    it(`${name}: would run without the check, and does not with it`, async () => {
      await visit(kind, '', false, async (page) => assert.ok(await hasRun(page)));
      await visit(kind, importMap, true, async (page) => {
        assert.equal(await shown(page), kind.shows);
        // What makes elements try again must not make them try without the check.
        await page.evaluate(() => dispatchEvent(new Event('online')));
        await page.$eval('calcinosis-types', async (host) => {
          host.headingLevel = 4;
          await new Promise((resolve) => setTimeout(resolve, 100));
        });
        await page.waitForNetworkIdle({idleTime: 100});
        assert.equal(await hasRun(page), false);
        assert.equal(await shown(page), kind.shows);
      });
    });
  }

  it('is refused by the second of two import maps, too', async () => {
    const maps = `<script type="importmap">{"imports": {"other": "/other.js"}}</script>${importMap}`;
    await visit(kinds['a text']!, maps, true, async (page) => {
      assert.equal(await hasRun(page), false);
      assert.equal(await shown(page), 'own words');
    });
  });

  it('is refused by an import map that a script took out of the page again', async () => {
    const removed = `${importMap}<script>document.currentScript.previousElementSibling.remove()</script>`;
    await visit(kinds['a text']!, removed, true, async (page) => {
      assert.equal(await hasRun(page), false);
      assert.equal(await shown(page), 'own words');
    });
  });
});
