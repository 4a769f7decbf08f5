/** Browsers remember that a module failed. A reader's next try is to succeed all the same. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, test} from 'node:test';
import puppeteer, {type Browser} from 'puppeteer-core';
import {findBrowser} from '../../scripts/find-browser.js';
import {projectPath} from '../../scripts/project.js';

const page = `<!doctype html>
<html lang="es">
  <script type="module" src="/calcinosis-faq.js"></script>
  <calcinosis-faq>Own words</calcinosis-faq>
</html>`;

/** How many requests for the Spanish questions the server fails before it answers. */
let failures = 0;
let requests = 0;

const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://server').pathname;
  if (path === '/') {
    response.setHeader('content-type', 'text/html').end(page);
  } else if (path.endsWith('/content/es/faq.js') && (requests += 1) <= failures) {
    response.writeHead(500).end();
  } else {
    readFile(projectPath(`dist/cdn${path}`)).then(
      (file) => response.setHeader('content-type', 'text/javascript').end(file),
      () => response.writeHead(404).end(),
    );
  }
});

let browser: Browser;
let url: string;

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await puppeteer.launch(await findBrowser());
});

after(async () => {
  await browser?.close();
  server.close();
});

/** What the element shows after loading, and after one more change. */
async function visit(fail: number): Promise<{first: string; later: string}> {
  failures = fail;
  requests = 0;
  const tab = await browser.newPage();
  await tab.goto(url, {waitUntil: 'networkidle0'});
  const first = await tab.$eval('calcinosis-faq', (faq) => faq.locale);
  const later = await tab.$eval('calcinosis-faq', async (faq) => {
    faq.headingLevel = 3;
    await faq.updateComplete;
    return faq.locale;
  });
  await tab.close();
  return {first, later};
}

test('one failure is mended at once', async () => {
  assert.deepEqual(await visit(1), {first: 'es', later: 'es'});
});

test('after more failures the page’s own words stay, and the next change tries again', async () => {
  assert.deepEqual(await visit(2), {first: '', later: 'es'});
});
