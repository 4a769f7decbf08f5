/** Prerendered elements whose drawings are files, in a real browser. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {loadContent} from '../../src/content.js';
import {prerender} from '../../src/prerender.js';
import {findBrowser} from '../../build/browser/find-browser.js';
import {elements, locales} from '../support/fixtures.js';
import {startFileServer, type FileServer} from '../support/file-server.js';

const linked = {drawings: 'link', drawingsFolder: '/dist/drawings/'} as const;

let server: FileServer;
let browser: Browser;
let body = '';
let asked: string[] = [];

before(async () => {
  server = await startFileServer(async ({path, response, send}) => {
    if (path === '/') {
      response
        .setHeader('content-type', 'text/html; charset=utf-8')
        .end(`<!doctype html><html lang="en"><title>Page</title>${body}`);
      return;
    }
    asked.push(path);
    await send(path.slice(1));
  });
  browser = await puppeteer.launch(await findBrowser());
});

after(async () => {
  await browser?.close();
  server?.close();
});

async function visit(html: string, use: (page: Page) => Promise<void>): Promise<void> {
  body = html;
  asked = [];
  const page = await browser.newPage();
  try {
    await page.goto(server.origin, {waitUntil: 'networkidle0'});
    await use(page);
  } finally {
    await page.close();
  }
}

/** Sizes of what was loaded: 0 for a file that is not there. */
const widths = (page: Page) =>
  page.$$eval('>>> img', (images) =>
    Promise.all(
      images.map(async (image) => {
        image.loading = 'eager';
        await image.decode().catch(() => {});
        return image.naturalWidth;
      }),
    ),
  );

const figures = (await loadContent('faq', 'en')).topics.filter(({figure}) => figure).length;

describe('drawings by reference', () => {
  it('cost the HTML of the questions no more than 100 bytes each beside the text', () => {
    const size = (options: Parameters<typeof prerender>[1]) =>
      brotliCompressSync(prerender('faq', options)).length;
    const cost = size(linked) - size({figures: 'hide'});
    assert.ok(cost <= 100 * figures, `${cost} bytes for ${figures} drawings`);
  });

  it('want the folder where they are', () => {
    assert.throws(() => prerender('faq', {drawings: 'link'}), /give "drawingsFolder", too/);
  });

  it('are there for each figure, in both directions', async () => {
    const inline = elements.map((element) => prerender(element).split('class="drawing"').length);
    for (const locale of ['en', 'ar']) {
      const html = elements.map((element) =>
        prerender(element, {...linked, locale, layout: 'list'}),
      );
      assert.deepEqual(
        html.map((text) => text.split('class="drawing"').length),
        inline,
      );
      await visit(html.join(''), async (page) => {
        const found = await widths(page);
        assert.deepEqual(new Set(found), new Set([320]));
      });
    }
  });

  it('are loaded when they come near to be seen', () =>
    visit(`<div style="height: 9000px"></div>${prerender('overview', linked)}`, async (page) => {
      assert.deepEqual(asked, []);
      await page.evaluate(() => scrollTo(0, 9000));
      await page.waitForNetworkIdle();
      assert.ok(asked.length > 0);
    }));

  it('keep the words of each figure in the text', () => {
    for (const {tag} of locales) {
      const captions = (html: string) => html.match(/<figcaption>.*?<\/figcaption>/g);
      const html = prerender('faq', {...linked, locale: tag});
      assert.deepEqual(captions(html), captions(prerender('faq', {locale: tag})));
      const names = Array.from(html.matchAll(/<img[^>]* alt="([^"]+)"/g));
      assert.equal(names.length, captions(html)!.length);
    }
  });

  it('follow the page’s color scheme', async () => {
    const ground = (scheme: string) =>
      new Promise<string>((resolve, reject) => {
        const html = `<style>:root {color-scheme: ${scheme}}</style>${prerender('overview', linked)}`;
        visit(html, async (page) => {
          assert.ok((await widths(page)).every((width) => width === 320));
          const image = (await page.$('>>> img'))!;
          const {x, y} = (await image.boundingBox())!;
          const clip = {x: x + 20, y: y + 2, width: 1, height: 1};
          resolve(await page.screenshot({clip, encoding: 'base64'}));
        }).catch(reject);
      });
    assert.notEqual(await ground('light'), await ground('dark'));
  });

  it('stay when the element takes over', () =>
    visit(
      `${prerender('faq', linked)}<script type="module" src="/dist/cdn/calcinosis-faq.js"></script>`,
      async (page) => {
        await page.waitForSelector('calcinosis-faq:defined');
        await page.evaluate(() => document.querySelector('calcinosis-faq')!.updateComplete);
        assert.equal((await page.$$('>>> img')).length, figures);
        assert.equal((await page.$$('>>> svg')).length, 0);
        assert.deepEqual(
          asked.filter((path) => /drawings.*js|content/.test(path)),
          [],
        );
      },
    ));
});
