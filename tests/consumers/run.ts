/**
 * Uses the packed package as its users do: each folder beside this file is a small app, which is
 * installed from the registry into a temporary folder, built by its own tool and driven in a browser.
 *
 *     npm run test:consumers              all, after npm run build
 *     npm run test:consumers -- vue node  some
 */
import assert from 'node:assert/strict';
import {mkdtemp, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {packAndInstall} from '../node/package/install.js';
import {checkOutput, checkPage} from './app-check.js';
import {buildFixture, run} from './project.js';
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
    await checkPage(path.join(root, site), [spanish, arabic], texts);
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
    await checkPage(path.join(root, 'dist'), [spanish, arabic], texts, async (page) => {
      await page.waitForSelector('h1[lang=fr]');
      const title = await page.$eval('h1', (heading) => heading.textContent);
      assert.equal(title, 'Notre clinique', "The site's own text is in the site's language.");
    });
  }

  /** An app whose template's event is typed by the package's event map. */
  async function angularApp(root: string): Promise<void> {
    await app('dist/browser', 'dist/browser')(root);
    await run('npm run check-types', root);
    const main = path.join(root, 'src/main.ts');
    const source = await readFile(main, 'utf8');
    await writeFile(main, source.replace('(calcinosis-toggle)', '(calcinosis-toggled)'));
    await assert.rejects(
      run('npm run check-types', root),
      /main\.ts.*\n?.*'Event' is not assignable to parameter of type 'CustomEvent<ToggleDetail>'/,
      'An event of another name must be a type error.',
    );
  }

  // Apps that share dependencies stand together: npm has them in its cache then.
  const checks: Record<string, (root: string) => Promise<void>> = {
    node: program,
    html: app('.'),
    esbuild: app('.', 'dist'),
    rollup: app('.', 'dist'),
    webpack: app('.', 'dist'),
    'vite-typescript': app('dist', 'dist'),
    'lit-localize': localizedSite,
    react: app('dist', 'dist'),
    preact: app('dist', 'dist'),
    solid: app('dist', 'dist'),
    vue: app('dist', 'dist'),
    svelte: app('dist', 'dist'),
    astro: app('dist', 'dist'),
    next: app('out', 'out'),
    angular: angularApp,
  };
  const chosen = process.argv.slice(2);
  const unknown = chosen.filter((name) => !checks[name]);
  if (unknown.length) {
    throw new Error(
      `There is no fixture ${unknown.join(', ')}. There are: ${Object.keys(checks).join(', ')}.`,
    );
  }

  let passed = 0;
  let failed = 0;
  // One at a time: a build and a browser fill a small machine.
  for (const [name, check] of Object.entries(checks)) {
    if (chosen.length && !chosen.includes(name)) continue;
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
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
} finally {
  await rm(folder, {recursive: true});
}

function seconds(start: number): string {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}
