/** What each fixture's app must do once it is installed and built. */
import assert from 'node:assert/strict';
import {rm} from 'node:fs/promises';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Page} from 'puppeteer-core';
import {checkConsole, checkOutput, checkPage, checkSite, checkWritten} from './app-check.js';
import {run} from './project.js';
import {
  angularTemplate,
  checkRefusals,
  jsx,
  jsxWithListeners,
  template,
  type Refusals,
} from './refusals.js';
import {withServer} from './server.js';
import {TextFinder} from './texts.js';

/** Checks an app. @param root absolute path of the app */
type Check = (root: string) => Promise<void>;

/**
 * The checks, by the fixture's folder.
 *
 * @param installed absolute path of the installed package
 */
export async function checksOf(installed: string): Promise<Record<string, Check>> {
  const texts = await TextFinder.of(installed);
  const {loadContent} = (await import(
    pathToFileURL(path.join(installed, 'dist/content.js')).href
  )) as typeof import('../../src/content.js');
  const spanish = await loadContent('faq', 'es');
  const arabic = await loadContent('faq', 'ar');

  /** The app hears of both texts, also of the one that a server wrote. */
  const after = async (page: Page) => {
    const loaded = await page.$eval('#loaded', (list) => list.textContent);
    assert.equal(loaded, 'es ar', 'load events that the app heard');
  };

  /** An app whose page is in `site` and whose built files are in `output`, if it has any. */
  const app = (site: string, output?: string, brought?: string) => async (root: string) => {
    if (output) await checkOutput(path.join(root, output), texts, brought);
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

  /** An app that is rendered in the page, one that a server rendered, one that is early. */
  async function react(root: string): Promise<void> {
    const site = path.join(root, 'dist');
    await checkSite(site, [spanish, arabic], texts, {after}, 'hydrated.html');
    await checkWritten(site, 'late.html');
    await typedApp('dist', 'App.tsx', jsxWithListeners)(root);
  }

  /** An app whose other page writes properties by their names in script. */
  async function svelte(root: string): Promise<void> {
    await checkWritten(path.join(root, 'dist'), 'spread.html');
    await typedApp('dist', 'App.svelte', template)(root);
  }

  /** A site whose pages are made before, with the element's text in them. */
  async function prerenderedSite(root: string): Promise<void> {
    const site = path.join(root, '_site');
    await checkSite(site, [spanish, arabic], texts, {prerendered: true});
  }

  /** A site whose pages are made of the files of the other package. */
  async function siteOfFiles(root: string): Promise<void> {
    const site = path.join(root, '_site');
    await checkSite(site, [spanish, arabic], texts, {prerendered: true, headingLevel: 2});
  }

  /** An app whose own links, Next's, lead to a question, from the page itself and from another. */
  async function next(root: string): Promise<void> {
    const site = path.join(root, 'out');
    await checkOutput(site, texts);
    const after = async (page: Page) => {
      const isThere = (there: boolean) =>
        page.waitForFunction(
          (there) => {
            const faq = document.querySelector('calcinosis-faq');
            const topic = faq?.shadowRoot?.getElementById('calcinosis-faq-symptoms');
            const {top = -1} = topic?.getBoundingClientRect() ?? {};
            const isAt = topic?.matches('[open]:focus-within') && top >= -1 && top < innerHeight;
            return there ? isAt : topic && !topic.matches('[open]');
          },
          {},
          there,
        );
      // A page that is loaded anew is another.
      await page.evaluate(() => Object.assign(window, {stayed: true}));
      for (let time = 0; time < 3; time++) {
        await page.$eval('#symptoms', (link) => (link as HTMLElement).click());
        await isThere(true);
        assert.equal(new URL(page.url()).hash, '#calcinosis-faq-symptoms');
        await page.click('calcinosis-faq >>> #calcinosis-faq-symptoms > summary');
        await isThere(false);
      }
      for (const goBack of [() => page.click('#back'), () => page.goBack()]) {
        await page.click('#other');
        await page.waitForSelector('h1');
        await goBack();
        await isThere(true);
      }
      assert.ok(await page.evaluate(() => 'stayed' in window), 'Next changed the page.');
    };
    await checkSite(site, [spanish, arabic], texts, {after});
  }

  /** An app with a page that has the element prerendered, and one that has it plainly. */
  async function nextServer(root: string): Promise<void> {
    await checkOutput(path.join(root, '.next/static'), texts);
    await withServer(root, 'start', async (origin) => {
      await checkPage(`${origin}/`, [spanish, arabic], texts, {prerendered: true, after});
      await checkPage(`${origin}/plain`, [spanish, arabic], texts, {after});
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

  /** What `prerender/es.js` has, in code for both sides. */
  const allInSpanish = texts.inLocale('es');

  /** A server's Vue, and the page's that takes over from it. */
  const vueServer = (root: string) =>
    withServer(root, 'start', async (origin) => {
      const brings = allInSpanish;
      await checkPage(`${origin}/`, [spanish, arabic], texts, {prerendered: true, brings, after});
      await checkPage(`${origin}/plain`, [spanish, arabic], texts, {brings, after});
      const before = async (page: Page) => {
        await page.click('#go');
        const root = await page.waitForSelector('calcinosis-faq');
        const hasRoot = await root!.evaluate((faq) => faq.shadowRoot !== null);
        assert.equal(hasRoot, false, 'No browser makes a root of what a script puts in.');
        await page.click('#define');
      };
      const more = {adopted: true, brings, before, allowed: /declarative Shadow DOM is not being/};
      await checkPage(`${origin}/navigated`, [spanish, arabic], texts, more);
    });

  /** A site that Vue makes before, and takes over in the page. */
  const vitePress = (root: string) =>
    checkSite(path.join(root, '.vitepress/dist'), [spanish, arabic], texts, {
      prerendered: true,
      brings: ['faq es'],
      after,
    });

  /** Tests of the app's own, where the DOM is a program's and has no layout. */
  const ownTests = async (root: string) => {
    const output = await run('npm test', root);
    assert.doesNotMatch(output, /unhandled|failed|skipped/i, output);
  };

  /** A server without a DOM, which bundlers take for a browser. */
  const edgeServer = (root: string) =>
    withServer(root, 'start', async (origin) => {
      await checkPage(`${origin}/`, [spanish, arabic], texts, {prerendered: true});
      const response = await fetch(`${origin}/exported`);
      const exported = (await response.json()) as Record<string, string[]>;
      for (const [entry, names] of Object.entries(exported)) {
        const inNode = (await import(
          pathToFileURL(path.join(installed, 'dist', entry)).href
        )) as object;
        const missing = Object.keys(inNode).filter((name) => !names.includes(name));
        assert.deepEqual(missing, [], `exports of ${entry}`);
      }
    });

  // Apps that share dependencies stand together: npm has them in its cache then.
  return {
    node: program,
    html: app('.'),
    files: siteOfFiles,
    esbuild: app('.', 'dist'),
    rollup: app('.', 'dist', 'es'),
    webpack: app('.', 'dist'),
    parcel: app('dist', 'dist'),
    'vite-typescript': app('dist', 'dist'),
    'lit-localize': localizedSite,
    react,
    preact: typedApp('dist', 'App.tsx', jsx),
    solid: typedApp('dist', 'App.tsx', jsx),
    vue: typedApp('dist', 'App.vue', template),
    svelte,
    astro: app('dist', 'dist'),
    next,
    eleventy: prerenderedSite,
    'next-server': nextServer,
    'node-ssr': litServer,
    'vue-server': vueServer,
    vitepress: vitePress,
    workerd: edgeServer,
    vitest: ownTests,
    jest: ownTests,
    angular: typedApp('dist/browser', 'src/app.ts', angularTemplate),
  };
}
