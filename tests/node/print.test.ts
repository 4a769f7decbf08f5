/** The article on paper: every word is there, on as many pages as it takes, none of them empty. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser, type Page, type PaperFormat} from 'puppeteer-core';
import {sectionIds} from '../../content/model.js';
import {findBrowser} from '../../scripts/find-browser.js';
import {contents} from '../../src/generated/contents.js';
import {prerender} from '../../src/prerender.js';
import {pdfText} from '../support/pdf-text.js';

const uses = {
  list: {layout: 'list'},
  accordion: {layout: 'accordion'},
  'accordion with one topic open at most': {layout: 'accordion', exclusive: true},
} as const;

/** All that a reader of the article in English is to find, without white space. */
const words = sectionIds.flatMap((id) => {
  const {title, intro, topics} = contents.en[id];
  return [
    title,
    ...intro,
    ...topics.flatMap(({heading, body}) => [heading, ...body]),
    contents.en.ui.disclaimer,
  ].map((text) => text.replace(/\s/g, ''));
});

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
});
