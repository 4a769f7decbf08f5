/**
 * Pages with an address of their own, for tests in a browser: middleware of the test server that takes
 * a page by POST, and sends it at the address that it answers with, in parts with a pause before each
 * but the first. A PUT to that address changes the page. See served-page.ts.
 * @module
 */
import {Readable} from 'node:stream';
import {json} from 'node:stream/consumers';
import {setTimeout as pause} from 'node:timers/promises';

/** @import {Middleware} from '@web/test-runner' */

const folder = '/served-page/';

/** @type {Array<{parts: string[], policy?: string, language?: string, type?: string}>} */
const pages = [];

/** @param {string[]} parts */
async function* slowly(parts) {
  for (const [i, part] of parts.entries()) {
    if (i) await pause(700);
    yield part;
  }
}

/** @type {Middleware} */
export async function servedPage(context, next) {
  if (!context.path.startsWith(folder)) return next();
  if (context.method === 'POST') {
    context.body = `${folder}${pages.push(/** @type {any} */ (await json(context.req))) - 1}/`;
    return;
  }
  const index = parseInt(context.path.slice(folder.length), 10);
  if (context.method === 'PUT') {
    pages[index] = /** @type {any} */ (await json(context.req));
    context.status = 204;
    return;
  }
  const page = pages[index];
  if (!page) return;
  if (page.policy) context.set('content-security-policy', page.policy);
  if (page.language) context.set('content-language', page.language);
  context.type = `${page.type ?? 'text/html'}; charset=utf-8`;
  context.body = Readable.from(slowly(page.parts));
}
