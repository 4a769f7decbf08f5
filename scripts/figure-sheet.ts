/**
 * Renders figures as people see them (light, dark, forced colors, printed in grey, right to left,
 * 640 and 320 pixels wide) into one PNG to look at.
 *
 *     npm run figure-sheet -- <out.png> [figure ids, or sections, or "light" for one view…]
 */
import {mkdir} from 'node:fs/promises';
import {dirname} from 'node:path';
import puppeteer from 'puppeteer-core';
import {drawings} from '../figures/index.js';
import type {Drawing} from '../figures/drawing/drawing.js';
import {renderInner, viewBox} from '../figures/drawing/render-inner.js';
import {styleSheet} from '../figures/drawing/style-sheet.js';
import {findBrowser} from '../build/browser/find-browser.js';

/** One way to look, as its own page: media can't be emulated for a part of a page. */
interface View {
  name: string;
  width: number;
  scheme?: 'light' | 'dark';
  forced?: boolean;
  print?: boolean;
  rightToLeft?: boolean;
}

const views: readonly View[] = [
  {name: 'light, 640', width: 640},
  {name: 'light, 320', width: 320},
  {name: 'dark', width: 320, scheme: 'dark'},
  {name: 'forced colors', width: 320, scheme: 'dark', forced: true},
  {name: 'print, grey', width: 320, print: true},
  {name: 'right to left', width: 320, rightToLeft: true},
];

const [out, ...words] = process.argv.slice(2);
if (!out) throw new Error('Say where to write: npm run figure-sheet -- <out.png> [ids…]');
const light = words.includes('light');
const wanted = words.filter((word) => word !== 'light');
const all: [string, string, Drawing][] = Object.entries(drawings).flatMap(([section, figures]) =>
  Object.entries(figures).map(([id, drawing]): [string, string, Drawing] => [section, id, drawing]),
);
const known = new Set(all.flatMap(([section, id]) => [section, id]));
for (const word of wanted) {
  if (!known.has(word)) {
    throw new Error(`There is no drawing “${word}”. There are: ${[...known].join(', ')}`);
  }
}
const chosen = all.filter(
  ([section, id]) => !wanted.length || wanted.includes(id) || wanted.includes(section),
);

const page = (view: View) => {
  const figures = chosen.map(([, id, drawing]) => {
    const dir = view.rightToLeft ? 'rtl' : 'ltr';
    return `<section dir="${dir}"><figure><svg class="drawing" viewBox="${viewBox}">${renderInner(drawing)}</svg><figcaption>${id} · ${view.name}</figcaption></figure></section>`;
  });
  return `<!doctype html><meta charset="utf-8"><style>${styleSheet()}
    :root {color-scheme: ${view.scheme ?? 'light'}}
    body {margin: 8px; display: grid; gap: 8px; font: 11px sans-serif; width: ${view.width}px;
      background: Canvas; color: CanvasText${view.print ? '; filter: grayscale(1)' : ''}}
    figure {margin: 0} svg {outline: 1px dotted #8888}</style>${figures.join('')}`;
};

const browser = await puppeteer.launch(await findBrowser());
try {
  const tab = await browser.newPage();
  const shots: {image: string; width: number}[] = [];
  for (const view of light ? views.slice(0, 1) : views) {
    await tab.setViewport({width: view.width + 16, height: 100, deviceScaleFactor: 1});
    await tab.emulateMediaType(view.print ? 'print' : 'screen');
    const session = await tab.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      media: view.print ? 'print' : 'screen',
      features: [
        {name: 'prefers-color-scheme', value: view.scheme ?? 'light'},
        {name: 'forced-colors', value: view.forced ? 'active' : 'none'},
      ],
    });
    await tab.setContent(page(view));
    const image = await tab.screenshot({fullPage: true, encoding: 'base64'});
    shots.push({image, width: view.width + 16});
    await session.detach();
  }
  await tab.emulateMediaType('screen');
  // At most three narrow views fit beside the wide one; the wide view's figures are twice as high.
  const sheetWidth = light ? 656 : 656 + 2 * 336;
  await tab.setViewport({width: sheetWidth, height: 100, deviceScaleFactor: 1});
  const [wide, ...narrow] = shots.map(
    ({image, width}) => `<img width="${width}" src="data:image/png;base64,${image}">`,
  );
  await tab.setContent(
    `<style>body {margin: 0; display: flex; align-items: start; background: #fff}
      div {display: flex; flex-wrap: wrap; width: 672px} img {display: block}</style>
      ${wide}${narrow.length ? `<div>${narrow.join('')}</div>` : ''}`,
  );
  await mkdir(dirname(out), {recursive: true});
  await tab.screenshot({path: out, fullPage: true});
} finally {
  await browser.close();
}
console.log(out);
