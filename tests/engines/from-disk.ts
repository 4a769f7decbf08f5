/** Opens a page from the disk in browser engines. `ENGINES=firefox,webkit` chooses among them. */
import puppeteer, {type LaunchOptions} from 'puppeteer-core';
import {findBrowser} from '../../build/browser/find-browser.js';
import {engineNames, type EngineName} from './engines.js';
import {firefoxOptions} from './firefox-options.js';
import {openWebKit} from './webkit.js';

/** Runs a function in the page. */
export type Run = <Arguments extends unknown[], Result>(
  script: (...args: Arguments) => Result,
  ...args: Arguments
) => Promise<Awaited<Result>>;

/** A started engine with the page in it. */
interface Started {
  /** Its name and version. */
  name: string;
  run: Run;
  /** Opens the page once more, or another. */
  again: (url?: string) => Promise<unknown>;
  close: () => Promise<void>;
}

async function byPuppeteer(options: LaunchOptions, url: string): Promise<Started> {
  const browser = await puppeteer.launch(options);
  const page = await browser.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(url);
  return {
    name: await browser.version(),
    run: ((script: () => unknown, ...args: []) => page.evaluate(script, ...args)) as Run,
    again: (other = url) => page.goto(other),
    close: () => browser.close(),
  };
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
    return {
      name: `WebKitGTK/${version}`,
      run: (...choice) => session.run(...choice),
      again: (other = url) => session.goTo(other),
      close,
    };
  },
};

/**
 * Opens a page in each engine that is asked for, by default in all.
 * @param test looks at it, and says in a few words what it has seen
 */
export async function inEngines(
  url: string,
  test: (page: Pick<Started, 'run' | 'again'>) => Promise<string>,
): Promise<void> {
  for (const engine of (process.env['ENGINES'] ?? engineNames.join()).split(',')) {
    const begin = start[engine as EngineName];
    if (!begin)
      throw new Error(`ENGINES names “${engine}”; it may name ${engineNames.join(', ')}.`);
    const {name, close, ...page} = await begin(url);
    try {
      console.log(`${name}: ${await test(page)}`);
    } finally {
      await close();
    }
  }
}
