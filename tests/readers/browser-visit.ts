/** A browser that opens pages of a server of this machine. */
import puppeteer, {type Browser, type Page as Tab} from 'puppeteer-core';
import {findBrowser} from '../../build/browser/find-browser.js';
import {startFileServer, type FileServer} from '../support/file-server.js';
import {pictures} from './forms.js';
import type {Page} from './page.js';

let started: Promise<{browser: Browser; server: FileServer}> | undefined;
let html = '';

async function start() {
  const server = await startFileServer(async ({path, response, send}) => {
    if (path !== '/') return send(path.slice(1));
    response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
  });
  return {server, browser: await puppeteer.launch(await findBrowser())};
}

/** The version of the browser that is found. */
export async function browserVersion(): Promise<string> {
  const {browser} = await (started ??= start());
  return /[\d.]+/.exec(await browser.version())![0];
}

/** Opens a page, and waits until elements that load something have done so. */
export async function visit<T>(
  page: Page,
  script: boolean,
  use: (tab: Tab) => Promise<T>,
): Promise<T> {
  const {browser, server} = await (started ??= start());
  html = page.html.replaceAll(pictures, '/dist/drawings/');
  const tab = await browser.newPage();
  try {
    await tab.setJavaScriptEnabled(script);
    const loads = script && html.includes('<script');
    await tab.goto(server.origin, {waitUntil: loads ? 'networkidle0' : 'load'});
    return await use(tab);
  } finally {
    await tab.close();
  }
}

/** Ends the browser and the server, if they run. */
export async function close(): Promise<void> {
  const running = await started;
  started = undefined;
  await running?.browser.close();
  running?.server.close();
}
