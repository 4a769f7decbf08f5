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
import {findBrowser} from '../../scripts/find-browser.js';
import {projectPath} from '../../scripts/project.js';
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
  /** Language that the page changes to, once it is there. */
  laterLang?: string;
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
    files: /^\w+\/content\/[\w-]+\/(?!ui)\w+\.js$/,
    changed: 'content/es/types.js',
    entry: 'calcinosis-types.js',
    lang: 'es',
    shows: 'own words',
  },
  'the labels': {
    files: /^\w+\/content\/[\w-]+\/ui\.js$/,
    changed: 'content/es/ui.js',
    entry: 'auto.js',
    lang: 'es',
    shows: 'own words',
  },
  'what draws a translation': {
    files: /^\w+\/translation-template\.js$/,
    changed: 'translation-template.js',
    entry: 'calcinosis-types.js',
    lang: 'es',
    shows: 'own words',
  },
  'what loads other languages': {
    files: /^\w+\/loading\/\w+\.js$/,
    changed: 'loading/types.js',
    entry: 'en/calcinosis-types.js',
    lang: 'es',
    shows: 'own words',
  },
  'what draws figures': {
    files: /^\w+\/lazy-drawings\.js$/,
    changed: 'lazy-drawings.js',
    entry: 'en/calcinosis-types.js',
    shows: 'its text',
  },
  'a drawing': {
    files: /^\w+\/drawings\/\w+\.js$/,
    changed: 'drawings/types.js',
    entry: 'auto.js',
    shows: 'its text',
  },
  'what tells screen readers': {
    files: /^\w+\/announcements\.js$/,
    changed: 'announcements.js',
    entry: 'auto.js',
    laterLang: 'es',
    shows: 'a translation',
  },
  'structured data': {
    files: /^\w+\/structured-data\.js$/,
    changed: 'structured-data.js',
    entry: 'calcinosis-types.js',
    attributes: 'json-ld figures="hide"',
    shows: 'its text',
  },
};

it('has no kind of file that is not tested here', () => {
  const untested = Object.keys(integrity).filter(
    (file) => Object.values(kinds).filter(({files}) => files.test(file)).length !== 1,
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
  {entry, lang = 'en', laterLang, attributes = '', ...kind}: Kind,
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
  page.setDefaultTimeout(5000);
  try {
    await page.goto(`${server.origin}/`);
    if (laterLang) {
      await page.waitForFunction(() => document.querySelector('calcinosis-types')!.locale);
      await page.$eval('calcinosis-types', (host, tag) => (host.lang = tag), laterLang);
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
