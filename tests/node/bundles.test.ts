/** What a page waits for until it shows text, built by each of the bundlers that people use. */
import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser} from 'puppeteer-core';
import {findBrowser} from '../../build/browser/find-browser.js';
import {prerender} from '../../src/prerender.js';
import {buildPage, bundlers, installTools, ownBundlers} from '../bundlers/build.js';
import {scriptChain} from '../bundlers/script-chain.js';
import {isAll} from '../support/extent.js';
import {packAndInstall} from './package/install.js';

describe('the scripts that a page waits for', () => {
  let folder: string;
  let tools: string;
  let project: string;
  let browser: Browser;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'bundles-'));
    ({folder: project} = await packAndInstall(folder));
    tools = isAll ? await installTools(path.join(folder, 'tools')) : '';
    browser = await puppeteer.launch(await findBrowser());
  });

  after(async () => {
    await browser?.close();
    await rm(folder, {recursive: true});
  });

  for (const bundler of isAll ? bundlers : ownBundlers) {
    const build = (name: string, entry: string, body = '<calcinosis-faq></calcinosis-faq>') =>
      buildPage(bundler, {
        folder: path.join(project, `${bundler}-${name}`),
        tools,
        script: `import 'calcinosis-cutis/${entry}';\n`,
        body,
      });

    it(`are the element, then the text: the element's entry by ${bundler}`, async () => {
      const site = await build('element', 'calcinosis-faq.js');
      const english = await scriptChain(browser, site, 'en');
      assert.deepEqual(lengths(english), [1, 1], tell(english));
      const spanish = await scriptChain(browser, site, 'es');
      assert.deepEqual(lengths(spanish), [1, 2], tell(spanish));
    });

    it(`are one: the entry of a locale by ${bundler}`, async () => {
      const site = await build('locale', 'es/calcinosis-faq.js');
      const spanish = await scriptChain(browser, site, 'es');
      assert.deepEqual(lengths(spanish), [1], tell(spanish));
    });

    it(`are the one that watches: prerendered by ${bundler}`, async () => {
      const site = await build('lazy', 'lazy.js', prerender('faq', {figures: 'hide'}));
      const scripts = await scriptChain(browser, site, 'en');
      assert.deepEqual(lengths(scripts), [1], tell(scripts));
    });
  }
});

/** How many are asked for together, turn by turn. */
const lengths = (turns: readonly string[][]) => turns.map(({length}) => length);

const tell = (turns: readonly string[][]) =>
  turns.map((files, i) => `${i + 1}: ${files.join(', ')}`).join('\n');
