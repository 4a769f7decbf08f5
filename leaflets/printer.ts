/** Prints leaflets by Chromium, which writes tagged PDF. */
import {availableParallelism} from 'node:os';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {bundledBrowser, findBrowser} from '../build/browser/find-browser.js';
import {withBookmarks} from './bookmarks.js';
import {leafletDocument} from './document.js';
import {rooms, type Format, type Room} from './format.js';
import type {Labels, Leaflet, LocaleTag} from './leaflet.js';
import {glyphCounts, madeOn} from './pdf-file.js';

/** The first Chromium that draws what stands at the top and foot of pages. */
const oldest = 131;

/**
 * Opens the Chromium that comes with the project, so that lines and pages break alike on every
 * machine; where there is none for this system, an installed one.
 *
 * @throws {Error} when there is no Chromium, or it is too old
 */
export async function openBrowser(locale: LocaleTag): Promise<Browser> {
  const found = await bundledBrowser().catch(findBrowser);
  // Of a font in parts, fontconfig takes the part that has this language's letters.
  const options = {...found, env: {...found.env, FC_LANG: new Intl.Locale(locale).language}};
  const browser = await puppeteer.launch(options);
  const version = await browser.version();
  if (Number(/\/(\d+)/.exec(version)?.[1]) >= oldest) return browser;
  await browser.close();
  throw new Error(
    `${options.executablePath} is ${version}, but leaflets need version ${oldest} or newer: install a newer Chrome, Chromium or Edge, or name one in CHROME_PATH.`,
  );
}

/** Prints one leaflet in a tab. A last page with next to nothing is saved where that can be. */
export async function printLeaflet(
  tab: Page,
  leaflet: Leaflet,
  labels: Labels,
  format: Omit<Format, 'room'>,
): Promise<Uint8Array> {
  const print = async (room: Room) => {
    await tab.setContent(leafletDocument(leaflet, labels, {...format, room}));
    return tab.pdf({preferCSSPageSize: true, tagged: true, outline: true});
  };
  const [usual, ...less] = rooms;
  let pdf = await print(usual);
  const pages = glyphCounts(pdf);
  if (isNearlyEmpty(pages)) {
    for (const room of less) {
      const tight = await print(room);
      if (glyphCounts(tight).length === pages.length) continue;
      pdf = tight;
      break;
    }
  }
  const headings = await tab.$$eval('h1, h2, h3', (all) =>
    all.map(({textContent}) => textContent.trim().replace(/\s+/g, ' ')),
  );
  return madeOn(withBookmarks(pdf, headings), format.date);
}

/** Whether the last page has less than a quarter of what the fullest has. */
const isNearlyEmpty = (glyphs: readonly number[]) =>
  glyphs.length > 1 && glyphs.at(-1)! < Math.max(...glyphs) / 4;

/** Does things in several tabs of one browser at once. */
export async function inTabs<Job>(
  browser: Browser,
  jobs: readonly Job[],
  run: (job: Job, tab: Page) => Promise<void>,
): Promise<void> {
  const left = jobs.values();
  const work = async () => {
    const tab = await browser.newPage();
    for (const job of left) await run(job, tab);
    await tab.close();
  };
  await Promise.all(Array.from({length: Math.min(availableParallelism(), 4)}, work));
}
