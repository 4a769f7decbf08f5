/**
 * Chromium for the test runner.
 * @module
 */
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../../build/browser/find-browser.js';
import {meaningful} from './accessibility.js';
import {unfinished} from './unfinished.js';

/** @import {CDPSession, KeyInput, Page} from 'puppeteer-core' */
/** @import {EmulatedMedia} from '../support/commands.js' */
/** @import {EngineLauncher} from './launcher.js' */

/**
 * @returns {Promise<EngineLauncher>}
 * @throws {Error} when there is none
 */
export async function chromium() {
  const {args = [], ...browser} = await findBrowser();
  const launchOptions = {
    ...browser,
    // On from version 146; the bundled one may be older.
    args: [...args, '--enable-blink-features=ScopedCustomElementRegistry'],
  };
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions,
    createPage: async ({browser, context}) => {
      engine.version = versionOf(await browser.version());
      const page = await context.newPage();
      // The window's first page, which is empty, may keep the focus.
      await page.emulateFocusedPage(true);
      return page;
    },
  });
  const engine = Object.assign(launcher, {
    name: 'Chromium',
    version: '',
    // A page for each file: the next one gets nothing of what it did, and waits for nothing.
    /** @param {string} sessionId */
    stopSession: async (sessionId) => {
      const page = launcher.getPage(sessionId);
      launcher['activePages'].delete(sessionId);
      const message = await unfinished(page);
      await page.close();
      return message ? {errors: [{message}]} : {};
    },
    /** @param {string} sessionId @param {EmulatedMedia} media */
    emulateMedia: (sessionId, media) => emulateMedia(launcher.getPage(sessionId), media),
    /** @param {string} sessionId @param {readonly string[]} keys */
    pressKeys: (sessionId, keys) =>
      pressKeys(launcher.getPage(sessionId), /** @type {KeyInput[]} */ (keys)),
    /** @param {string} sessionId */
    accessibilityTree: async (sessionId) => {
      const page = launcher.getPage(sessionId);
      const handle = await page.evaluateHandle(
        () =>
          /** @type {{accessibleRoot: Element}} */ (/** @type {unknown} */ (window)).accessibleRoot,
      );
      const root = handle.asElement() ?? undefined;
      const tree = await page.accessibility.snapshot({root, interestingOnly: false});
      await handle.dispose();
      return tree ? meaningful(tree) : [];
    },
  });
  return engine;
}

/**
 * What a CDP session emulates ends with the session, so each page keeps one.
 * @type {WeakMap<Page, Promise<CDPSession>>}
 */
const cdpSessions = new WeakMap();

/**
 * @param {Page} page
 * @param {EmulatedMedia} emulated whatever it leaves out goes back to the browser's own
 */
async function emulateMedia(page, {media, colorScheme, reducedMotion, forcedColors}) {
  const cdpSession = cdpSessions.get(page) ?? page.createCDPSession();
  cdpSessions.set(page, cdpSession);
  await (
    await cdpSession
  ).send('Emulation.setEmulatedMedia', {
    media: media ?? '',
    features: [
      {name: 'prefers-color-scheme', value: colorScheme ?? ''},
      {name: 'prefers-reduced-motion', value: reducedMotion ?? ''},
      {name: 'forced-colors', value: forcedColors ?? ''},
    ],
  });
}

/** @param {string} name and version, as `Chrome/143.0.1.2` @returns {string} the version */
export const versionOf = (name) => name.split('/')[1] ?? name;

/** @param {Page} page @param {readonly KeyInput[]} keys */
export async function pressKeys(page, keys) {
  // A page that is not in front may answer to no key, and nobody waits for ever.
  const timer = setTimeout(() => void page.bringToFront().catch(console.error), 3000);
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.toReversed()) await page.keyboard.up(key);
  clearTimeout(timer);
}
