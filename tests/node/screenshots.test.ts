/** Everything looks as it did when somebody last looked at it: each drawing, each element in each language. */
import assert from 'node:assert/strict';
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join, parse} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {projectPath} from '../../build/project.js';
import {openBrowser} from '../screenshots/browser.js';
import type {Camera} from '../screenshots/collection.js';
import {collections} from '../screenshots/collections.js';
import {compare} from '../screenshots/compare.js';

const advice = 'If it is meant to look so, run “npm run screenshots” and look at what it writes.';
const results = projectPath('.build/screenshots');
const skip =
  (process.platform !== 'linux' || process.arch !== 'x64') &&
  'Screenshots are compared in the Chromium that comes with the tests, which is for Linux on x64.';

describe('screenshots', {skip}, () => {
  let browser: Browser;
  before(async () => {
    await rm(results, {recursive: true, force: true});
    await mkdir(results, {recursive: true});
    browser = await openBrowser();
  });
  after(() => browser?.close());

  for (const {name, folder, files, usual = files, openCamera, tolerance} of collections) {
    // As many at a time as a small machine has cores.
    describe(`of ${name}`, {concurrency: 2}, () => {
      let camera: Camera;
      before(async () => {
        camera = await openCamera(browser);
      });
      after(() => camera?.close());

      it('are there, and no other', async () => {
        assert.deepEqual((await readdir(folder)).sort(), [...files].sort(), advice);
      });

      for (const file of usual) {
        it(`${file} shows what is drawn`, async () => {
          const {image, areas} = await camera.take(file);
          const baseline = await readFile(join(folder, file));
          const difference = await compare(browser, areas, baseline, image, tolerance);
          if (!difference) return;
          const {name, ext} = parse(file);
          const actual = join(results, `${name}.actual${ext}`);
          const marked = join(results, `${name}.difference.png`);
          await writeFile(actual, image);
          await writeFile(marked, difference.image);
          assert.fail(`${difference.changes.join('; ')}. See ${actual} and ${marked}. ${advice}`);
        });
      }
    });
  }
});
