/** Every drawing looks as it did when somebody last looked at it: light, dark, right to left. */
import assert from 'node:assert/strict';
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {projectPath} from '../../scripts/project.js';
import {compare} from '../screenshots/compare.js';
import {baselines, fileName, openBrowser, render, sheets} from '../screenshots/sheets.js';

const advice = 'If it is meant to look so, run “npm run screenshots” and look at what it writes.';
const results = projectPath('build/screenshots');
const skip =
  (process.platform !== 'linux' || process.arch !== 'x64') &&
  'Screenshots are compared in the Chromium that comes with the tests, which is for Linux on x64.';

describe('screenshots of the drawings', {skip}, () => {
  let browser: Browser;
  before(async () => {
    await rm(results, {recursive: true, force: true});
    browser = await openBrowser();
  });
  after(() => browser?.close());

  it('are there for each section and view, and no other', async () => {
    const files = (await readdir(baselines)).sort();
    assert.deepEqual(files, sheets.map(fileName).sort(), advice);
  });

  for (const sheet of sheets) {
    const file = fileName(sheet);
    it(`${file} shows what is drawn`, async () => {
      const now = await render(browser, sheet);
      const difference = await compare(browser, sheet, await readFile(join(baselines, file)), now);
      if (!difference) return;
      await mkdir(results, {recursive: true});
      const images = {actual: now, difference: difference.image};
      const written = Object.entries(images).map(async ([what, image]) => {
        const path = join(results, file.replace('.png', `.${what}.png`));
        await writeFile(path, image);
        return path;
      });
      const paths = (await Promise.all(written)).join(' and ');
      assert.fail(`${difference.changes.join('; ')}. See ${paths}. ${advice}`);
    });
  }
});
