/** How a person is led to texts at a desk, and what follows them there. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {storageKeyOf, unitsOf} from '../../l10n/desk/model.js';
import {answer, open, press, textOf, write} from './desk-browser.js';

const numberAt = (page: Page) =>
  page.evaluate(() => Number(document.activeElement!.closest('.unit')?.id.replace('text-', '')));

/** Waits until a text stands below the bar, in the upper part of the window, and stays there. */
async function standsAtTop(page: Page, number: number): Promise<void> {
  const isAtTop = (number: number) => {
    const edge = document.querySelector('.bar')!.getBoundingClientRect().bottom;
    const {top} = document.getElementById(`text-${number}`)!.getBoundingClientRect();
    return top >= edge && top < innerHeight / 3;
  };
  await page.waitForFunction(isAtTop, {}, number);
  await page.waitForFunction(
    (count) => document.querySelectorAll('.unit .texts').length === count,
    {},
    await page.$$eval('.unit', ({length}) => length),
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.ok(await page.evaluate(isAtTop, number), `text ${number} stays at the top`);
}

/** Scrolls as a person does, until a text is the first in view and nothing moves it any more. */
async function scrollTo(page: Page, number: number): Promise<void> {
  await page.waitForFunction(
    () => document.querySelectorAll('.unit:not(:has(.texts))').length === 0,
  );
  await page.waitForFunction(
    (number) => {
      const edge = document.querySelector('.bar')!.getBoundingClientRect().bottom + 8;
      const {top} = document.getElementById(`text-${number}`)!.getBoundingClientRect();
      if (Math.abs(top - edge) >= 2) window.scrollBy(0, top - edge);
      return Math.abs(top - edge) < 2;
    },
    {},
    number,
  );
}

const framed = 'calcinosis-prevention >>> [data-at]';
const isFramed = (page: Page, words: string) =>
  page.waitForFunction(
    (words) =>
      document
        .querySelector('calcinosis-prevention')!
        .shadowRoot!.querySelector('[data-at]')
        ?.textContent.trim() === words,
    {},
    words,
  );

describe('the way to a text', () => {
  it('leads to the top of the window, though the texts above are drawn late, and marks the text', async () => {
    const {file, data} = await write('en', 'clinical-review');
    const seen = unitsOf(data).flatMap(({id}, at) => (at === 80 ? [] : [id]));
    const kept = [
      [storageKeyOf(data), {seen, who: {}, unsaved: false}],
      ...seen.map((id) => [`${storageKeyOf(data)}:${id}`, {answer: 'fine'}]),
    ].map(([key, value]) => [key as string, JSON.stringify(value)] as const);
    const {page, close} = await open(file, (page) =>
      page.evaluateOnNewDocument((kept) => {
        for (const [key, value] of kept) localStorage.setItem(key, value);
        // Pressed while hardly a text is drawn, where the browser keeps nothing in its place by itself.
        document.addEventListener('DOMContentLoaded', () => {
          document.documentElement.style.overflowAnchor = 'none';
          document.querySelector<HTMLElement>('#next')!.click();
        });
      }, kept),
    );
    await standsAtTop(page, 81);
    assert.equal(await numberAt(page), 81);
    const client = await page.createCDPSession();
    for (const value of ['none', 'active']) {
      const features = [{name: 'forced-colors', value}];
      await client.send('Emulation.setEmulatedMedia', {features});
      const outline = await page.$eval('#text-81', (item) => getComputedStyle(item).outline);
      assert.match(outline, /solid 3px/, `forced colors: ${value}`);
    }
    await close();
  });

  it('begins where the person reads, and goes on from where they are', async () => {
    const {file} = await write('en', 'clinical-review');
    const {page, close} = await open(file);
    await scrollTo(page, 40);
    await press(page, 'Next open');
    assert.equal(await numberAt(page), 40);
    await press(page, 'Next open');
    await standsAtTop(page, 41);
    assert.equal(await numberAt(page), 41);
    await close();
  });

  it('goes from the summary, which shows the comment, to the text and back', async () => {
    const {file} = await write('en', 'clinical-review');
    const {page, close} = await open(file);
    await answer(page, 60, 'wrong');
    await (await page.$('#text-60 .comment textarea'))!.type('Too strong.');
    await page.waitForSelector('.listed li p');
    await page.$eval('.listed', (listed) => ((listed as HTMLDetailsElement).open = true));
    assert.match(await textOf(page, '.listed li'), /^60: .* Too strong\.$/);
    await page.$eval('.listed a', (link) => (link as HTMLElement).click());
    await standsAtTop(page, 60);
    assert.equal(await page.evaluate(() => document.activeElement!.id), 'text-60');
    await press(page, 'To the end');
    assert.equal(await page.evaluate(() => document.activeElement!.id), 'ending');
    await page.waitForFunction(() => {
      const {top} = document.querySelector('#ending')!.getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    });
    await close();
  });
});

describe('the text as patients see it', () => {
  it('follows the person who scrolls, but not while they use it', async () => {
    const {file, units} = await write('en', 'clinical-review');
    const {page, close} = await open(file);
    const [first, second] = units
      .map(({id}, at) => ({at, isHeading: id.endsWith('.heading')}))
      .filter(({isHeading}) => isHeading)
      .map(({at}) => at);
    await scrollTo(page, first! + 1);
    await isFramed(page, units[first!]!.english);
    await page.hover('.frame');
    await scrollTo(page, second! + 1);
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(await textOf(page, framed), units[first!]!.english);
    await page.mouse.move(0, 0);
    await page.evaluate(() => scrollBy(0, 1));
    await isFramed(page, units[second!]!.english);
    assert.ok(await (await page.$(framed))!.isIntersectingViewport());
    await close();
  });

  it('has the frame on a heading, not on the same words elsewhere', async () => {
    const {file, units} = await write('es', 'translation');
    const {page, close} = await open(file);
    const at = units.findIndex(({id}) => id.endsWith('.heading'));
    const point = units.findIndex(({id}) => id.startsWith('prevention.key.'));
    await page.locator(`#text-${point + 1} .texts textarea`).fill(units[at]!.text);
    const shown = (words: string) =>
      [...document.querySelector('calcinosis-prevention')!.shadowRoot!.querySelectorAll('li')].some(
        ({textContent}) => textContent === words,
      );
    await page.waitForFunction(shown, {}, units[at]!.text);
    await page.focus(`#text-${at + 1}`);
    await isFramed(page, units[at]!.text);
    assert.equal(await page.$eval(framed, (place) => place.getAttribute('part')), 'heading');
    await close();
  });
});
