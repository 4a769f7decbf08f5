/**
 * Takes the screenshot of README.md from the demo, after `npm run build`.
 *
 *     npm run screenshot
 */
import {mkdir} from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import {preview} from 'vite';
import {findBrowser} from '../../build/browser/find-browser.js';
import {projectPath} from '../../build/project.js';

const path = projectPath('docs/screenshot.webp');
await mkdir(projectPath('docs'), {recursive: true});
const server = await preview({
  root: projectPath('.'),
  configFile: false,
  logLevel: 'error',
  build: {outDir: '.'},
  preview: {host: '127.0.0.1'},
});
const browser = await puppeteer.launch(await findBrowser());
try {
  const page = await browser.newPage();
  await page.setViewport({width: 1000, height: 800, deviceScaleFactor: 1.5});
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'light'}]);
  await page.goto(`${server.resolvedUrls!.local[0]}demo/`, {waitUntil: 'networkidle0'});
  const element = await page.waitForSelector('#side-by-side');
  const box = await element!.boundingBox();
  const margin = 16;
  await page.screenshot({
    path,
    quality: 60,
    clip: {
      x: box!.x - margin,
      y: box!.y,
      width: box!.width + 2 * margin,
      height: box!.height,
    },
  });
} finally {
  await browser.close();
  await server.close();
}
console.log(path);
