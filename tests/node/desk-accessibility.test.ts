/** Every state that a person can bring a desk to breaks no rule of accessibility, and fits 320 px. */
import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {guidePage} from '../../l10n/desk/guide.js';
import type {DeskRole} from '../../l10n/desk/model.js';
import {unneeded} from '../support/axe-explanations.js';
import {isAll} from '../support/extent.js';
import {faultsOf} from './desk-axe.js';
import {folder, open, write} from './desk-browser.js';
import {filledDesk} from './desk-filled.js';
import {opened, review, type State, translation, warned} from './desk-states.js';

const keepsNothing = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    delete (globalThis as {localStorage?: Storage}).localStorage;
  });
const isFull = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });

/** Where the rest is as elsewhere. */
const first = (states: State[]) => (isAll ? states : states.slice(0, 4));

type Desk = [
  lang: string,
  role: DeskRole,
  states: State[],
  prepare?: (page: Page) => Promise<unknown>,
];

const desks: Record<string, Desk> = {
  'for translation': ['es', 'translation', translation],
  'for translation, from right to left': ['ur', 'translation', first(translation)],
  'for clinical review': ['es', 'clinical-review', review],
  'for clinical review, English alone': ['en', 'clinical-review', first(review)],
  'for language review, from right to left': ['ar', 'language-review', first(review)],
  'for clinical review, without spaces': ['zh-Hans', 'clinical-review', opened],
  'where the browser keeps nothing': ['es', 'translation', warned, keepsNothing],
  'where the browser is full': ['es', 'translation', warned, isFull],
};

const withoutScript: Record<string, () => string | Promise<string>> = {
  'a desk before its script runs': async () => {
    const {file} = await write('es', 'translation', ['prevention'], filledDesk);
    return (await readFile(file, 'utf8')).replace(/<script>.*<\/script>/su, '');
  },
  'the guide': guidePage,
};

describe('axe finds nothing', () => {
  for (const [name, [lang, role, states, prepare]] of Object.entries(desks)) {
    it(`in a desk ${name}`, async () => {
      const {file, data} = await write(lang, role, ['prevention'], filledDesk);
      const {page, close} = await open(file, prepare);
      const faults: string[] = [];
      for (const [state, shows, steps] of states) {
        await steps?.(page, data);
        await page.waitForSelector(shows);
        faults.push(...(await faultsOf(page)).map((fault) => `${state}, ${fault}`));
      }
      assert.deepEqual(faults, []);
      await close();
    });
  }

  for (const [name, html] of Object.entries(withoutScript)) {
    it(`in ${name}`, async () => {
      const file = path.join(folder, 'without-script.html');
      await writeFile(file, await html());
      const {page, close} = await open(file);
      assert.deepEqual(await faultsOf(page), []);
      await close();
    });
  }

  it('that is explained and does not occur', () => {
    assert.deepEqual(unneeded('desk'), []);
  });
});
