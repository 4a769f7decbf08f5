/** A site that Vite builds from an empty project, and its page in a real browser. */
import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import puppeteer, {type Page} from 'puppeteer-core';
import {build, preview, type Rolldown} from 'vite';
import {findBrowser} from '../../../build/browser/find-browser.js';

/** Builds a page of this body whose script is this. Returns the bundle's chunks. */
export async function buildSite(
  project: string,
  body: string,
  script: string,
): Promise<Rolldown.OutputChunk[]> {
  await writeFile(
    path.join(project, 'index.html'),
    `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Site</title>
    <link rel="icon" href="data:," />
    <script type="module" src="./site.js"></script>
  </head>
  <body>${body}</body>
</html>
`,
  );
  await writeFile(path.join(project, 'site.js'), script);
  const result = (await build({
    root: project,
    configFile: false,
    logLevel: 'error',
  })) as Rolldown.RolldownOutput;
  return result.output.filter((file) => file.type === 'chunk');
}

/**
 * Serves the built site and opens it.
 *
 * @returns what `inspect` returns, and everything that went wrong in the page
 */
export async function openSite<T>(
  project: string,
  inspect: (page: Page) => Promise<T>,
): Promise<{result: T; problems: string[]}> {
  const server = await preview({
    root: project,
    configFile: false,
    logLevel: 'error',
    preview: {host: '127.0.0.1'},
  });
  try {
    const browser = await puppeteer.launch(await findBrowser());
    try {
      const page = await browser.newPage();
      const problems: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(String(error)));
      page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
      await page.goto(server.resolvedUrls!.local[0]!, {waitUntil: 'networkidle0'});
      return {result: await inspect(page), problems};
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}
