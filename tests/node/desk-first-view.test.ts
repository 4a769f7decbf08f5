/** What stands in a desk’s file before its script runs, and what the script puts in its place. */
import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import type {DeskRole} from '../../l10n/desk/model.js';
import {open, textOf, write} from './desk-browser.js';

const kinds: [string, DeskRole][] = [
  ['es', 'translation'],
  ['ar', 'language-review'],
  ['zh-Hans', 'clinical-review'],
  ['en', 'clinical-review'],
];

/** Where the head and the first texts are. */
const places = (page: Page) =>
  page.$$eval('h1, header p, .bar, h2, h3, .text', (all) =>
    all
      .filter((one) => one.checkVisibility())
      .slice(0, 10)
      .map((one) => {
        const {x, y, width} = one.getBoundingClientRect();
        const text = one.className === 'bar' ? 'bar' : one.textContent.trim().slice(0, 20);
        return `${text} ${[x, y, width].map(Math.round).join()}`;
      }),
  );

describe('the top of a desk', () => {
  for (const [lang, role] of kinds) {
    it(`stands there before the script, and stays in its place: ${lang}, ${role}`, async () => {
      const {file, units} = await write(lang, role);
      const html = await readFile(file, 'utf8');
      const still = file.replace('.html', '-still.html');
      await writeFile(still, html.replace(/<script>.*<\/script>/su, ''));
      for (const width of [1280, 360]) {
        const before = await open(still, (page) => page.setViewport({width, height: 900}));
        assert.match(await textOf(before.page, 'main'), new RegExp(start(units[0]!.english)));
        const [first, after] = [await places(before.page), await open(file)];
        await after.page.setViewport({width, height: 900});
        await after.page.reload();
        assert.equal(await after.page.$('#first-view'), null);
        assert.deepEqual(await places(after.page), first);
        await Promise.all([before.close(), after.close()]);
      }
    });
  }
});

const start = (text: string): string => text.slice(0, 10).replace(/\W/g, '.');
