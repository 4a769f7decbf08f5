/** The drawings' files as a browser draws them, with the fonts of a set and none of the machine's. */
import {readFile} from 'node:fs/promises';
import {PNG} from 'pngjs';
import puppeteer from 'puppeteer-core';
import {bundledBrowser} from '../../build/browser/find-browser.js';
import {fontSet} from '../../build/fonts/font-sets.js';
import {fontStyles} from '../fonts/font-styles.js';
import {projectPath} from '../../build/project.js';
import {startFileServer} from './file-server.js';

/** A browser that draws until it is closed. */
export interface DrawingBrowser {
  /**
   * @param size of the file, in its units
   * @param scale pixels for each unit
   */
  draw(svg: string, size: {width: number; height: number}, scale: number): Promise<PNG>;
  close(): Promise<void>;
}

/**
 * The Chromium that `npm ci` installs.
 * @param set a name of build/fonts/font-sets.js
 * @param trim whether brackets of Chinese have a whole square each, as in most programs, or a part
 * where they meet others, as in this browser: a value of CSS
 */
export async function drawingBrowser(
  set: string,
  trim: 'space-all' | 'normal' = 'space-all',
): Promise<DrawingBrowser> {
  // The same fonts, as a page brings them.
  const html = `<!doctype html><meta charset="utf-8">
    <style>
      ${await fontStyles(fontSet(set))}
      body {margin: 0}
      svg {display: block}
      svg > g {font-family: inherit; text-spacing-trim: ${trim}}
    </style>`;
  const server = await startFileServer(async ({path, response}) => {
    response.setHeader('content-type', 'text/html');
    response.end(path === '/' ? html : await readFile(projectPath(path.slice(1))));
  });
  const browser = await puppeteer.launch(await bundledBrowser());
  const page = await browser.newPage();
  await page.goto(server.origin);
  return {
    async draw(svg, {width, height}, scale) {
      await page.setViewport({width, height, deviceScaleFactor: scale});
      await page.evaluate(async (source) => {
        const {documentElement} = new DOMParser().parseFromString(source, 'image/svg+xml');
        document.body.lang = documentElement.getAttribute('xml:lang') ?? '';
        document.body.replaceChildren(documentElement);
        // Fonts in parts: each is asked for when the first of its letters is laid out.
        do await document.fonts.ready;
        while (document.fonts.status === 'loading');
      }, svg);
      return PNG.sync.read(Buffer.from(await page.screenshot()));
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
