/** The article on paper: every word is there, on as many pages as it takes, none of them empty. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser, type Page, type PaperFormat} from 'puppeteer-core';
import {sectionIds} from '../../content/model.js';
import {findBrowser} from '../../build/browser/find-browser.js';
import {contents} from '../../src/generated/contents.js';
import {prerender} from '../../src/prerender.js';
import {startFileServer} from '../support/file-server.js';
import {pdfText} from '../support/pdf-text.js';
import {sectionTexts} from '../support/section-texts.js';

const uses = {
  list: {layout: 'list'},
  accordion: {layout: 'accordion'},
  'accordion with one topic open at most': {layout: 'accordion', exclusive: true},
} as const;

/** All that a reader of the article in English is to find, without white space. */
const words = [
  ...sectionIds.flatMap((id) => sectionTexts(contents.en[id])),
  contents.en.ui.disclaimer,
].map((text) => text.replace(/\s/g, ''));

describe('the printed article', () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await puppeteer.launch(await findBrowser());
    page = await browser.newPage();
  });
  after(() => browser?.close());

  for (const [name, use] of Object.entries(uses)) {
    for (const format of ['A4', 'Letter'] as const satisfies PaperFormat[]) {
      it(`has every word and no empty page: ${name}, ${format}`, async () => {
        const article = prerender('article', {locale: 'en', ...use});
        // A ligature is one glyph, which stands for several letters in ways of its own.
        await page.setContent(
          `<!doctype html><html lang="en" style="font-variant-ligatures: none"><title>Article</title>${article}`,
        );
        const pages = pdfText(await page.pdf({format, margin: {top: '2cm', bottom: '2cm'}}));
        const text = pages.join('');
        assert.deepEqual(
          words.filter((word) => !text.includes(word)),
          [],
        );
        assert.ok(!text.includes(contents.en.ui.expandAll.replace(/\s/g, '')), 'controls');
        assert.deepEqual(
          pages.filter((page) => page.length < 40),
          [],
          'pages with next to nothing',
        );
      });
    }
  }

  it('never leaves a title alone at the foot of a page', async () => {
    const squeeze = (text: string) => text.replace(/\s/g, '');
    const title = squeeze(contents.en.faq.title);
    const [, next] = sectionTexts(contents.en.faq);
    // Its first line; the rest may be on the next page.
    const first = squeeze(next!).slice(0, 20);
    // As it is once there is a script.
    const markup = prerender('faq', {locale: 'en'}).replace(/ hidden(?=[ >])/g, '');
    let parted = 0;
    for (let space = 780; space < 960; space += 12) {
      await page.setContent(
        `<!doctype html><html lang="en" style="font-variant-ligatures: none"><title>Page</title>
          <div style="block-size: ${space}px">Above.</div>${markup}`,
      );
      const pages = pdfText(await page.pdf({format: 'A4', margin: {top: '1cm', bottom: '1cm'}}));
      const foot = pages.findIndex((text) => text.includes(title));
      assert.ok(pages[foot]!.includes(first), `${space} px above: ${pages[foot]}`);
      if (foot > 0) parted += 1;
    }
    assert.ok(parted > 0 && parted < 15, 'Some titles are pushed to the next page, and some not.');
  });

  it('has the addresses of links that a page slots, however deep they stand', async () => {
    const own = '@media print {a[href]::after {content: " [" attr(href) "]"}}';
    const children = `<a slot="before" href="https://clinic.example/a">One</a>
      <div slot="after"><p>Or <a href="https://clinic.example/b">two</a>,
      <a href="#top">three</a>.</p></div>`;
    const drawn = `<calcinosis-types>${children}</calcinosis-types>`;
    let style = '';
    let element = drawn;
    const server = await startFileServer(async ({path, response, send}) => {
      if (path !== '/') return send(path.slice(1));
      response.setHeader('content-type', 'text/html; charset=utf-8').end(
        `<!doctype html><html lang="en" style="font-variant-ligatures: none"><title>Page</title>
          <style>${style}</style>
          <script type="module" src="/dist/cdn/en/calcinosis-types.js"></script>
          ${element}
          <p><a href="https://clinic.example/c">Theirs</a></p>`,
      );
    });
    const print = async () => {
      await page.goto(`${server.origin}/`);
      await page.waitForFunction(() => document.adoptedStyleSheets.length > 0);
      return pdfText(await page.pdf({format: 'A4'})).join('');
    };
    try {
      for (element of [drawn, prerender('types', {locale: 'en', children})]) {
        const text = await print();
        assert.match(text, /One\(https:\/\/clinic\.example\/a\)/);
        assert.match(text, /Ortwo\(https:\/\/clinic\.example\/b\),three\./);
        assert.doesNotMatch(text, /clinic\.example\/c/, 'What is outside is the page’s.');
      }
      // What replaces all style sheets, and what comes later, is seen to when the page is printed.
      await page.evaluate(() => {
        document.adoptedStyleSheets = [];
        document.querySelector('[slot=after]')!.innerHTML =
          '<p><a href="https://clinic.example/d">Four</a></p>';
      });
      const later = pdfText(await page.pdf({format: 'A4'})).join('');
      assert.match(later, /Four\(https:\/\/clinic\.example\/d\)/);
      style = own;
      assert.match(await print(), /two\[https:\/\/clinic\.example\/b\],/);
    } finally {
      server.close();
    }
  });

  it('has no key and no caption without its drawing, and all drawings once there was time', async () => {
    let isOffline = true;
    const server = await startFileServer(async ({path, response, send}) => {
      if (path === '/') {
        response.setHeader('content-type', 'text/html; charset=utf-8').end(
          `<!doctype html><html lang="en" style="font-variant-ligatures: none"><title>Page</title>
            <script type="module" src="/dist/cdn/en/calcinosis-article.js"></script>
            <calcinosis-article></calcinosis-article>`,
        );
      } else if (isOffline && path.includes('/drawings/')) response.writeHead(503).end();
      else await send(path.slice(1));
    });
    const captions = sectionIds.flatMap((id) => {
      const {figures, topics} = contents.en[id];
      const all = [...figures, ...topics.flatMap(({figure}) => figure ?? [])];
      return all.map(({caption}) => caption.replace(/\s/g, ''));
    });
    try {
      await page.goto(`${server.origin}/`, {waitUntil: 'domcontentloaded'});
      await page.waitForFunction(
        () => document.querySelector('calcinosis-article')?.locale === 'en',
      );
      const atOnce = pdfText(await page.pdf({format: 'A4'})).join('');
      assert.deepEqual(
        captions.filter((caption) => atOnce.includes(caption)),
        [],
      );
      isOffline = false;
      await page.reload();
      await page.waitForFunction(
        (count) =>
          performance
            .getEntriesByType('resource')
            .filter(({name}) => /\/drawings\/\w+\.js$/.test(name)).length === count,
        {},
        sectionIds.length,
      );
      const later = pdfText(await page.pdf({format: 'A4'})).join('');
      assert.deepEqual(
        captions.filter((caption) => !later.includes(caption)),
        [],
      );
    } finally {
      server.close();
    }
  });
});
