/** The browser of the screenshots. */
import puppeteer, {type Browser} from 'puppeteer-core';
import {bundledBrowser} from '../../scripts/find-browser.js';

/**
 * Opens the browser that the screenshots belong to. Another build draws edges a little otherwise.
 * @throws {Error} where none comes with the tests
 */
export const openBrowser = async (): Promise<Browser> => puppeteer.launch(await bundledBrowser());
