/** The browser of the screenshots. */
import puppeteer, {type Browser} from 'puppeteer-core';
import {bundledBrowser} from '../../build/browser/find-browser.js';
import {checkCoverage} from '../fonts/coverage.js';
import {fontSet} from '../../build/fonts/font-sets.js';

/**
 * Opens the browser that the screenshots belong to. Another build draws edges a little otherwise.
 * @throws {Error} where none comes with the tests, or the fonts lack letters
 */
export async function openBrowser(): Promise<Browser> {
  await checkCoverage(fontSet('noto'));
  return puppeteer.launch(await bundledBrowser());
}
