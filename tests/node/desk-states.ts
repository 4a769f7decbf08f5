/** The states that a person can bring a desk to, in the order in which they come to them. */
import type {Page} from 'puppeteer-core';
import {type DeskData, unitsOf} from '../../l10n/desk/model.js';
import * as desk from './desk-browser.js';
import {deskFile, Person} from './l10n/desk-person.js';

/** Its name, what shows that it is there, and how a person comes to it from the one before. */
export type State = [name: string, shows: string, steps?: (page: Page, data: DeskData) => unknown];

const said = (words: string) => `::-p-xpath(//*[@id="said"][contains(., "${words}")])`;
const openAll = (page: Page, selector: string) =>
  page.$$eval(selector, (all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
const comment = (page: Page, number: number, words: string) =>
  page.locator(`#text-${number} .comment textarea`).fill(words);
const leave = (page: Page) => page.focus('#to-end');

/** Of every desk. */
export const opened: State[] = [
  ['as it opens', '.unit .texts'],
  [
    'with all behind the texts, and one framed as patients see it',
    'calcinosis-prevention >>> [data-at]',
    async (page) => {
      await openAll(page, 'details');
      await page.waitForSelector('calcinosis-prevention >>> [part=title]');
      await page.focus('#text-2');
    },
  ],
];

/** Of a desk for translation. */
export const translation: State[] = [
  ...opened,
  [
    'with a text that lacks a number',
    said('The numbers differ'),
    (page) => page.locator('#text-2 .texts textarea').fill('Algo'),
  ],
  ['with a comment', '#text-1 [data-text="Why?"]', (page) => comment(page, 1, 'Why?')],
  [
    'with a finished text',
    '#text-1[data-done=finished]',
    (page) => page.locator('#text-1 [type=checkbox]').click(),
  ],
  ['saved', said('Saved as'), (page) => desk.saveBy(page, 'Save my work')],
  ['in two windows', said('another window'), (page) => page.evaluate(writeInAnotherWindow)],
  ['after a wrong file', said('Nothing was changed'), (page) => desk.goOnFrom(page, Buffer.of())],
  [
    'after a file for other texts',
    '#outdated dd + dd',
    (page, data) => desk.goOnFrom(page, forOtherTexts(data)),
  ],
  ['opened again', said('your work from last time'), (page) => page.reload()],
];

function writeInAnotherWindow(): void {
  dispatchEvent(new StorageEvent('storage', {key: localStorage.key(0)}));
}

function forOtherTexts(data: DeskData): Buffer {
  const work = {text: 'Algo', comment: 'Why?'};
  const {units, ...rest} = new Person(data).do(unitsOf(data)[4]!.id, work).saved();
  const others = units.map((unit) => ({...unit, english: 'The English was other.'}));
  return deskFile({...rest, units: others});
}

/** Of a desk for review. */
export const review: State[] = [
  ...opened,
  [
    'with a wrong text, and nobody knows why',
    '#text-2 .lack',
    (page) => desk.answer(page, 2, 'wrong').then(() => leave(page)),
  ],
  [
    'with a comment and no answer',
    '#text-3 .lack',
    (page) => comment(page, 3, 'Why?').then(() => leave(page)),
  ],
  [
    'with each answer',
    '[data-done=fine] + [data-done=wrong] + [data-done=question]',
    async (page) => {
      await desk.answer(page, 1, 'fine');
      await comment(page, 2, 'Too strong.');
      await desk.answer(page, 3, 'question');
    },
  ],
  [
    'not ready to be signed',
    '#ending:has(.problems) [aria-invalid]',
    (page) => desk.press(page, 'Sign and save the file'),
  ],
  ['opened again', said('your work from last time'), (page) => page.reload()],
  [
    'with a topic answered by its button',
    said('called'),
    async (page, data) => {
      // The file says that all was read.
      await desk.goOnFrom(page, new Person(data).save());
      await page.locator('.together .main').click();
    },
  ],
  ['with its summary', '.listed[open] a', (page) => openAll(page, '.listed')],
  [
    'signed',
    '#signed:not(:empty)',
    async (page) => {
      await desk.answerAll(page);
      await desk.press(page, 'Sign and save the file');
    },
  ],
  [
    'changed after it was signed',
    '[data-done=""] .signature',
    (page) => desk.answer(page, 1, 'wrong'),
  ],
];

/** Of a desk in a browser that does not keep the work. */
export const warned: State[] = [['warns', '#storage:not(:empty)']];
