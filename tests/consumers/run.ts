/**
 * Uses the packed package as its users do: each folder beside this file is a small app, which is
 * installed from the registry into a temporary folder, built by its own tool and driven in a browser.
 *
 *     npm run test:consumers              all, after npm run build
 *     npm run test:consumers -- vue node  some
 */
import assert from 'node:assert/strict';
import {mkdtemp, rename, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Page} from 'puppeteer-core';
import {formatCounts} from '../../scripts/test/counts.js';
import {packAndInstall} from '../node/package/install.js';
import {checkConsole, checkOutput, checkPage, checkSite} from './app-check.js';
import {buildFixture, run} from './project.js';
import {angularTemplate, checkRefusals, jsx, template, type Refusals} from './refusals.js';
import {withServer} from './server.js';
import {TextFinder} from './texts.js';

const folder = await mkdtemp(path.join(tmpdir(), 'consumers-'));
process.exitCode = 1;
try {
  const {tarball, installed} = await packAndInstall(folder);
  await rename(tarball, path.join(folder, 'calcinosis-cutis.tgz'));
  const texts = await TextFinder.of(installed);
  const {loadContent} = (await import(
    pathToFileURL(path.join(installed, 'dist/content.js')).href
  )) as typeof import('../../src/content.js');
  const spanish = await loadContent('faq', 'es');
  const arabic = await loadContent('faq', 'ar');

  /** An app whose page is in `site` and whose built files are in `output`, if it has any. */
  const app = (site: string, output?: string) => async (root: string) => {
    if (output) await checkOutput(path.join(root, output), texts);
    await checkSite(path.join(root, site), [spanish, arabic], texts);
  };

  /** A program without a page, a bundler, or Lit. */
  async function program(root: string): Promise<void> {
    for (const name of ['lit', 'lit-html', 'lit-element', '@lit']) {
      await rm(path.join(root, 'node_modules', name), {recursive: true});
    }
    const lines = [spanish, arabic].flatMap(({title, topics, meta}) => [
      `${meta.locale} ${meta.dir} ${title}`,
      ...topics.map(({heading}) => heading),
    ]);
    assert.equal(await run('node main.js', root), `${lines.join('\n')}\n`);
  }

  /** A site that has its own localization by @lit/localize, and goes from English to French by it. */
  async function localizedSite(root: string): Promise<void> {
    await checkOutput(path.join(root, 'dist'), texts);
    const after = async (page: Page) => {
      await page.waitForSelector('h1[lang=fr]');
      const title = await page.$eval('h1', (heading) => heading.textContent);
      assert.equal(title, 'Notre clinique', "The site's own text is in the site's language.");
    };
    await checkSite(path.join(root, 'dist'), [spanish, arabic], texts, {after});
  }

  /** An app that uses the types of its framework in a file, and removes and makes its view again. */
  const typedApp = (output: string, file: string, refusals: Refusals) => async (root: string) => {
    const site = path.join(root, output);
    await checkOutput(site, texts);
    await checkSite(site, [spanish, arabic], texts, {returns: true});
    await checkRefusals(root, file, refusals);
  };

  /** A site whose pages are made before, with the element's text in them. */
  async function prerenderedSite(root: string): Promise<void> {
    const site = path.join(root, '_site');
    await checkSite(site, [spanish, arabic], texts, {prerendered: true});
  }

  /** An app with a page that has the element prerendered, and one that has it plainly. */
  async function nextServer(root: string): Promise<void> {
    await checkOutput(path.join(root, '.next/static'), texts);
    await withServer(root, 'start', async (origin) => {
      await checkPage(`${origin}/`, [spanish, arabic], texts, {prerendered: true});
      await checkPage(`${origin}/plain`, [spanish, arabic], texts);
    });
    // React tells of a mismatch only here.
    await withServer(root, 'dev', async (origin) => {
      await checkConsole(`${origin}/`);
      await checkConsole(`${origin}/plain`);
    });
  }

  /** A server with Lit's own rendering, whose element is adopted, or hydrated by Lit. */
  const litServer = (root: string) =>
    withServer(root, 'start', async (origin) => {
      for (const page of ['adopt', 'hydrate']) {
        await checkPage(`${origin}/${page}`, [spanish, arabic], texts, {prerendered: true});
      }
    });

  // Apps that share dependencies stand together: npm has them in its cache then.
  const checks: Record<string, (root: string) => Promise<void>> = {
    node: program,
    html: app('.'),
    esbuild: app('.', 'dist'),
    rollup: app('.', 'dist'),
    webpack: app('.', 'dist'),
    'vite-typescript': app('dist', 'dist'),
    'lit-localize': localizedSite,
    react: typedApp('dist', 'App.tsx', jsx),
    preact: typedApp('dist', 'App.tsx', jsx),
    solid: typedApp('dist', 'App.tsx', jsx),
    vue: typedApp('dist', 'App.vue', template),
    svelte: typedApp('dist', 'App.svelte', template),
    astro: app('dist', 'dist'),
    next: app('out', 'out'),
    eleventy: prerenderedSite,
    'next-server': nextServer,
    'node-ssr': litServer,
    angular: typedApp('dist/browser', 'src/app.ts', angularTemplate),
  };
  const chosen = process.argv.slice(2);
  const unknown = chosen.filter((name) => !checks[name]);
  if (unknown.length) {
    throw new Error(
      `There is no fixture ${unknown.join(', ')}. There are: ${Object.keys(checks).join(', ')}.`,
    );
  }

  const leftOut = Object.keys(checks).filter((name) => chosen.length && !chosen.includes(name));
  let passed = 0;
  let failed = 0;
  // One at a time: a build and a browser fill a small machine.
  for (const [name, check] of Object.entries(checks)) {
    if (leftOut.includes(name)) continue;
    const start = Date.now();
    try {
      const {app: root, installed: packages} = await buildFixture(name, folder);
      await check(root);
      passed++;
      console.log(`passed  ${name}, ${seconds(start)}: ${packages.join(', ')}`);
    } catch (error) {
      failed++;
      console.error(`FAILED  ${name}, ${seconds(start)}:`, error);
    } finally {
      await rm(path.join(folder, name), {recursive: true, force: true});
    }
  }
  if (leftOut.length) {
    console.log(`Left out: ${leftOut.join(', ')}: npm run test:consumers has them, too`);
  }
  console.log(formatCounts({passed, failed, skipped: leftOut.length}));
  process.exitCode = failed ? 1 : 0;
} finally {
  await rm(folder, {recursive: true});
}

function seconds(start: number): string {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}
