/** Who reads and writes in the WordPress that runs. */
import {after} from 'node:test';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findBrowser} from '../../build/browser/find-browser.js';
import {password, type Site} from './site.js';

export type User = 'admin' | 'author';

/** @throws if no site runs */
export function runningSite(): Site {
  const site = process.env['WORDPRESS_SITE'];
  if (!site) throw new Error('These tests need a WordPress: npm run test:wordpress starts one.');
  return JSON.parse(site) as Site;
}

let browser: Promise<Browser> | undefined;

// At the end of the file that imports this.
after(async () => (await browser)?.close());

/** Opens a page of a reader who is not known, runs a step on it, and closes it. */
export async function asReader<T>(
  address: string,
  step: (page: Page) => Promise<T>,
  {script = true}: {script?: boolean} = {},
): Promise<T> {
  browser ??= findBrowser().then((found) => puppeteer.launch(found));
  const context = await (await browser).createBrowserContext();
  const page = await context.newPage();
  // The classic editor asks whether to leave it.
  page.on('dialog', (dialog) => void dialog.accept());
  try {
    await page.setViewport({width: 1000, height: 1400});
    await page.setJavaScriptEnabled(script);
    await page.goto(runningSite().origin + address);
    return await step(page);
  } finally {
    await context.close();
  }
}

/** Signs in, runs a step on a page of the dashboard, and closes it. */
export async function asUser<T>(
  user: User,
  address: string,
  step: (page: Page) => Promise<T>,
  {classic = false}: {classic?: boolean} = {},
): Promise<T> {
  const {origin} = runningSite();
  return asReader('/wp-login.php', async (page) => {
    if (classic) await page.setCookie({name: 'test_classic', value: '1', url: origin});
    await page.$eval(
      '#user_login',
      (input, name) => ((input as HTMLInputElement).value = name),
      user,
    );
    await page.$eval(
      '#user_pass',
      (input, word) => ((input as HTMLInputElement).value = word),
      password,
    );
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    await page.goto(origin + address);
    return step(page);
  });
}
