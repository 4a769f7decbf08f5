/** The bullets of lists stand inside the text: what is outside, a page or a sheet of paper may cut off. */
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {PNG} from 'pngjs';
import type {Browser} from 'puppeteer-core';
import {leafletDocument} from '../../leaflets/document.js';
import {rooms} from '../../leaflets/format.js';
import {labelsIn, leafletsIn} from '../../leaflets/leaflet.js';
import {openBrowser} from '../../leaflets/printer.js';
import {prerender} from '../../src/prerender.js';

/** Pixels left free beside the text. The first ones a page has that says nothing: words of Nastaliq reach in. */
const margin = 60;
const usual = 8;

let browser: Browser;
before(async () => {
  browser = await openBrowser('ur');
});
after(() => browser.close());

/** How many pixels beside the text are not white, but for those next to it that are `free`. */
async function inkBeside(html: string, free = 0): Promise<number> {
  const page = await browser.newPage();
  await page.setViewport({width: 400 + 2 * margin, height: 6000});
  await page.setContent(html);
  await page.addStyleTag({content: `html {margin: 0 ${margin}px} body {margin: 0}`});
  const {width, height, data} = PNG.sync.read(Buffer.from(await page.screenshot()));
  await page.close();
  let ink = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < margin - free; x++) {
      for (const column of [x, width - 1 - x]) if (data[(y * width + column) * 4]! < 128) ink++;
    }
  }
  return ink;
}

// A page whose own font is high has higher bullets, further from their words.
for (const [locale, font] of [
  ['ur', 'Noto Nastaliq Urdu'],
  ['ar', 'Noto Sans Arabic'],
  ['hi', 'Noto Sans Devanagari'],
] as const) {
  it(`in a page, in ${locale}`, async () => {
    const page = `<!doctype html><html lang="${locale}" style="font-family: '${font}'">
      <body>${prerender('symptoms', {locale})}</body></html>`;
    assert.equal(await inkBeside(page, usual), 0);
  });

  it(`on paper, in ${locale}`, async () => {
    const leaflet = leafletsIn(locale).find(({name}) => name === 'symptoms')!;
    const format = {paper: 'a4', print: 'normal', date: '2025-01-31', room: rooms[0]} as const;
    assert.equal(await inkBeside(leafletDocument(leaflet, labelsIn(locale), format)), 0);
  });
}
