/**
 * Opens the archive's page from the disk in browser engines, and looks at every snippet and preview:
 * `npm run test:archive`. `ENGINES=firefox,webkit` chooses among them.
 */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import puppeteer, {type LaunchOptions} from 'puppeteer-core';
import {engineNames, type EngineName} from '../engines/engines.js';
import {findBrowser} from '../../build/browser/find-browser.js';
import {firefoxOptions} from '../engines/firefox-options.js';
import {openWebKit} from '../engines/webkit.js';
import {elements, locales} from '../support/fixtures.js';
import {checkArchivePage, type Run} from './check-page.js';
import {unpackArchive} from './unpack.js';

const choices = locales.flatMap((locale) => elements.map((element) => [element, locale] as const));

/** A started engine with the page in it. */
interface Started {
  /** Its name and version. */
  name: string;
  run: Run;
  close: () => Promise<void>;
}

async function byPuppeteer(options: LaunchOptions, url: string): Promise<Started> {
  const browser = await puppeteer.launch(options);
  const page = await browser.newPage();
  await page.goto(url);
  const name = await browser.version();
  return {name, run: (...choice) => page.evaluate(...choice), close: () => browser.close()};
}

/** Firefox as its users have it: Puppeteer lets pages from a disk read other files, which it does not. */
async function firefoxOfUsers(): Promise<LaunchOptions> {
  const options = await firefoxOptions();
  const prefs = {...options.extraPrefsFirefox, 'security.fileuri.strict_origin_policy': true};
  return {...options, extraPrefsFirefox: prefs};
}

const start: Record<EngineName, (url: string) => Promise<Started>> = {
  chromium: async (url) => byPuppeteer(await findBrowser(), url),
  firefox: async (url) => byPuppeteer(await firefoxOfUsers(), url),
  webkit: async (url) => {
    const {session, version, close} = await openWebKit(url);
    return {name: `WebKitGTK/${version}`, run: (...choice) => session.run(...choice), close};
  },
};

const root = await mkdtemp(path.join(tmpdir(), 'archive-'));
try {
  const {folder} = await unpackArchive(root);
  const url = pathToFileURL(path.join(folder, 'index.html')).href;
  for (const engine of (process.env['ENGINES'] ?? engineNames.join()).split(',')) {
    const begin = start[engine as EngineName];
    if (!begin)
      throw new Error(`ENGINES names “${engine}”; it may name ${engineNames.join(', ')}.`);
    const {name, run, close} = await begin(url);
    try {
      await checkArchivePage(run, folder, choices);
      console.log(`${name}: ${choices.length} choices, each as its files have it.`);
    } finally {
      await close();
    }
  }
} finally {
  await rm(root, {recursive: true});
}
