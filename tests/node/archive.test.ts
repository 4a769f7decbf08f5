/** The archive for people without npm, unpacked, and its page opened from the disk. */
import assert from 'node:assert/strict';
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {runInNewContext} from 'node:vm';
import type Axe from 'axe-core';
import {unzipSync} from 'fflate';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import type {Snippets} from '../../build/archive/snippets.js';
import {zip} from '../../build/archive/zip.js';
import {projectPath} from '../../build/project.js';
import {findBrowser} from '../../build/browser/find-browser.js';
import {checkArchivePage, checkWays} from '../archive/check-page.js';
import {unpackArchive} from '../archive/unpack.js';
import {startFileServer, type FileServer} from '../support/file-server.js';
import {localesToTest} from '../support/extent.js';
import {elements, locales} from '../support/fixtures.js';

describe('the archive', () => {
  let root: string;
  let folder: string;
  let names: string[];
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];

  before(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'archive-'));
    await mkdir(path.join(root, 'leaflets/ar'), {recursive: true});
    await writeFile(path.join(root, 'leaflets/ar/faq.pdf'), 'PDF');
    ({folder, names} = await unpackArchive(root));
    browser = await puppeteer.launch(await findBrowser());
    page = await browser.newPage();
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('request', (request) => {
      if (!/^(file|about|data):/.test(request.url())) problems.push(request.url());
    });
    await page.goto(pathToFileURL(path.join(folder, 'index.html')).href);
  });
  after(async () => {
    await browser?.close();
    await rm(root, {recursive: true});
  });

  it('has all that is built for sites, licenses, what else was released, and no module', async () => {
    const top = new Set(names.map((name) => name.split('/')[0]!));
    const expected = [
      ...['cdn', 'html', 'plain', 'json', 'figures', 'drawings', 'styles.css', 'snippets'],
      ...['README.txt', 'index.html', 'leaflets', 'llms.txt', 'plain-img'],
      ...(await readdir(projectPath('.'))).filter((name) => name.startsWith('LICENSE')),
    ];
    assert.deepEqual([...top].sort(), expected.sort());
    assert.ok(names.includes('leaflets/ar/faq.pdf'));
  });

  it('is the same in every time zone, and has names in any script', () => {
    const files = new Map([['العربية.txt', Buffer.from('text')]]);
    const {TZ} = process.env;
    const archives = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((zone) => {
      process.env['TZ'] = zone;
      return Buffer.from(zip('folder', files));
    });
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
    assert.ok(archives[0]!.equals(archives[1]!));
    assert.deepEqual(Object.keys(unzipSync(archives[0]!)), ['folder/العربية.txt']);
    const [localFlags, centralFlags] = [
      archives[0]!.readUInt16LE(6),
      flagsInDirectory(archives[0]!),
    ];
    assert.equal(localFlags & 0x800, 0x800, 'The name is said to be UTF-8.');
    assert.equal(centralFlags & 0x800, 0x800);
  });

  it('has every snippet as its file has it', async () => {
    for (const {tag} of locales) {
      for (const element of elements) {
        const script = await readFile(path.join(folder, `snippets/${tag}/${element}.js`), 'utf8');
        const calcinosisSnippets = ({ways}: Snippets) => checkWays(ways, folder, [element, tag]);
        runInNewContext(script, {calcinosisSnippets});
      }
    }
  });

  it('shows snippets as their files have them, and how they look, from the disk', async () => {
    // `npm run test:archive` looks at all of them.
    const choices = [
      ...elements.map((element) => [element, locales[1]] as const),
      ...localesToTest.map((locale) => ['faq', locale] as const),
    ];
    await checkArchivePage((...choice) => page.evaluate(...choice), folder, choices);
  });

  describe('on a site', () => {
    let server: FileServer;
    let site: Page;
    let html = '';
    const update = '\n// A newer version.\n';
    before(async () => {
      server = await startFileServer(async ({path: asked, response}) => {
        // The site has the archive's folders in one of its own, and newer scripts.
        const [, file = ''] = decodeURI(asked).split('/a & "b"/');
        const type = {js: 'text/javascript', png: 'image/png'}[file.split('.').at(-1)!];
        response.setHeader('content-type', type ?? 'text/html');
        if (asked.startsWith('/page/')) response.end(html);
        else if (!type) response.writeHead(404).end();
        else {
          response.write(await readFile(path.join(folder, file)));
          response.end(type.endsWith('script') ? update : '');
        }
      });
      site = await browser.newPage();
    });
    after(async () => {
      await site?.close();
      server?.close();
    });

    /** Pastes what the page shows once it knows where the folder is. */
    async function paste(way: string, name: string): Promise<void> {
      const section = `section[data-snippet=${way}]`;
      await page.bringToFront();
      await page.type(`${section} input`, `${server.origin}/a & "b"/${name}`);
      const text = await page.$eval(`${section} textarea`, (field) => field.value);
      html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${text}`;
      await site.goto(`${server.origin}/page/`);
    }

    it('shows images from where they are', async () => {
      await paste('plain-img', 'drawings/');
      const widths = await site.$$eval('img', (all) => all.map(({naturalWidth}) => naturalWidth));
      assert.ok(widths.length > 1);
      assert.ok(widths.every(Boolean), String(widths));
    });

    it('shows an element from where its script is, though the folder is a newer one', async () => {
      await paste('script', 'cdn');
      await site.waitForFunction(() =>
        document.querySelector('calcinosis-faq')?.shadowRoot?.querySelector('[part=topic]'),
      );
    });

    it('has the files’ own text again without an address', async () => {
      await page.bringToFront();
      for (const field of await page.$$('section input')) {
        await field.evaluate((input) => (input.value = ''));
        await field.type(' ');
      }
      const text = await page.$eval('[data-snippet=plain-img] textarea', (field) => field.value);
      assert.match(text, /src="\.\.\/\.\.\/drawings\//);
    });
  });

  it('names what else is in it, and only that', async () => {
    const more = await page.$$eval('dt', (all) => all.map(({textContent}) => textContent));
    assert.deepEqual(more, ['leaflets', 'figures', 'json', 'llms.txt']);
  });

  it('copies a snippet, and says so', async () => {
    const button = 'section[data-snippet=html] button';
    await page.click(button);
    await page.waitForFunction(() =>
      document.querySelector('[data-snippet=html] [role=status]')!.textContent.startsWith('Copied'),
    );
    const text = await page.$eval('[data-snippet=html] textarea', (field) => field.value);
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      field.ariaLabel = 'Pasted';
      field.id = 'pasted';
      document.body.append(field);
      field.focus();
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    assert.equal(
      await page.$eval('#pasted', (field) => (field as HTMLTextAreaElement).value),
      text,
    );
    await page.$eval('#pasted', (field) => field.remove());
  });

  for (const scheme of ['light', 'dark']) {
    it(`has no accessibility violation, and fits 320 pixels: ${scheme}`, async () => {
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
      await page.setViewport({width: 320, height: 640});
      const axe = projectPath('node_modules/axe-core/axe.min.js');
      await page.addScriptTag({path: axe});
      const found = await page.evaluate(async () => {
        const {axe} = globalThis as unknown as {axe: typeof Axe};
        const {violations} = await axe.run({exclude: ['iframe']});
        return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join()}`);
      });
      assert.deepEqual(found, []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    });
  }

  it('does all of that without a word in the console or a request', () => {
    assert.deepEqual(problems, []);
  });

  it('says what to do if it was not unpacked whole', async () => {
    // One that the browser has not seen yet.
    await rm(path.join(folder, 'snippets/vi/article.js'));
    await page.evaluate(() => {
      const [element, locale] = document.querySelectorAll('select');
      element!.value = 'article';
      locale!.value = 'vi';
      locale!.dispatchEvent(new Event('change'));
    });
    await page.waitForFunction(() =>
      document
        .querySelector('[role=alert]')!
        .textContent.includes('snippets/vi/article.js is not there'),
    );
  });
});

/** Flags of the first file in a zip file's directory. */
const flagsInDirectory = (archive: Buffer) =>
  archive.readUInt16LE(archive.indexOf('PK\x01\x02') + 8);
