/** What a reviewer says of texts at a desk, and what they see beside them. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {take} from '../../l10n/take.js';
import {answer, readAll, open, saveBy, textOf, write} from './desk-browser.js';
import {RealLanguage} from './l10n/real-files.js';

describe('what a reviewer says', () => {
  it('is told apart at each text, and summed up with a way to each before signing', async () => {
    const {file} = await write('es', 'clinical-review');
    const {page, close} = await open(file);
    assert.match(await textOf(page, 'header'), /\d+ texts, some \d+ minutes\./);
    assert.match(await textOf(page, '#text-1 .state'), /No person has finished or checked it/);
    assert.equal(await textOf(page, '#text-1 legend'), 'For patients, this text is');
    // Firefox tells a screen reader of no news in what was not there before.
    const isThere = await page.$eval('#said:empty', (said) => said.checkVisibility());
    assert.ok(isThere, 'what news come in');
    await answer(page, 1, 'fine');
    await answer(page, 2, 'wrong');
    const lack = 'Say what is wrong, so that it can be mended.';
    const box = (await page.$('#text-2 .comment textarea'))!;
    await box.focus();
    await new Promise((resolve) => setTimeout(resolve, 400));
    assert.equal(await page.$('.lack'), null, 'nobody is told before they could type');
    const room = () => page.$eval('.bar', (bar) => bar.getBoundingClientRect().height);
    const before = await room();
    await page.focus('#text-2 [value=wrong]');
    await page.waitForFunction(() => document.querySelector('#said')!.textContent);
    assert.equal(await room(), before, 'what is said moves nothing');
    const described = await box.evaluate(
      (area) => document.getElementById(area.getAttribute('aria-describedby')!)!.textContent,
    );
    assert.equal(described, lack);
    assert.equal(await textOf(page, '#said'), lack);
    await box.type('Too strong.');
    await page.waitForSelector('#text-2 .lack', {hidden: true});
    assert.equal(await textOf(page, '#said'), '', 'what was asked for is done');
    await answer(page, 3, 'question');
    await (await page.$('#text-3 .comment textarea'))!.type('Always?');
    await page.waitForSelector('#text-3[data-done=question]');
    const borders = await page.$$eval('#text-1, #text-2, #text-3', (items) =>
      items.map((item) => getComputedStyle(item).borderInlineStartStyle),
    );
    assert.equal(new Set(borders).size, 3);
    assert.match(await textOf(page, '#text-2 .number'), /^2 of \d+ Key point Wrong$/);
    await readAll(page);
    assert.match(
      await textOf(page, '#summary'),
      /^1 correct and safe, 1 wrong, 1 question, \d+ open/,
    );
    await page.$eval('.listed a', (link) => (link as HTMLElement).click());
    assert.equal(await page.evaluate(() => document.activeElement!.id), 'text-2');
    await close();
  });

  it('stands at cards that say what is no plain text', async () => {
    const {file, units} = await write('en', 'clinical-review');
    const {page, close} = await open(file);
    await page.waitForFunction(
      (count) => document.querySelectorAll('.unit .texts').length === count,
      {},
      units.length,
    );
    const kindOf = (ending: string) => {
      const at = units.findIndex(({id}) => id.endsWith(ending));
      return page.$eval(`#text-${at + 1}`, (item) => item.querySelector('.kind')?.textContent);
    };
    assert.equal(await kindOf('.alt'), 'Description of a picture');
    assert.equal(await kindOf('.caption'), 'Caption of a picture');
    assert.equal(await kindOf('.label.1'), 'Name in a picture');
    assert.equal(await kindOf('.meaning'), 'Meaning of a word');
    assert.equal(await kindOf('week.cover'), 'Item of a list');
    assert.equal(await kindOf('.visits'), undefined);
    assert.equal(await page.$('.unit .language'), null, 'all is English');
    const heading = '::-p-xpath(//h3[contains(., "Also shown in this section")]';
    assert.match(await textOf(page, `${heading}/following-sibling::p[1])`), /^Other sections show/);
    await close();
  });

  it('brings the picture that a text belongs to into sight, and frames it', async () => {
    const {file, units} = await write('es', 'clinical-review');
    const {page, close} = await open(file);
    await page.waitForSelector('calcinosis-prevention >>> figure svg path');
    const described = units.findIndex(({id}) => id.endsWith('.alt'));
    await page.focus(`#text-${described + 1}`);
    const framed = (await page.waitForSelector('calcinosis-prevention >>> figure[data-at]'))!;
    assert.equal(
      await framed.$eval('svg', (drawing) => drawing.getAttribute('aria-label')),
      units[described]!.text,
    );
    assert.ok(await framed.isIntersectingViewport());
    await close();
  });

  it('stands on paper as a table with room to write, and without what belongs to a screen', async () => {
    const {file} = await write('es', 'clinical-review');
    const {page, close} = await open(file);
    await page.emulateMediaType('print');
    const cells = await page.$$eval(
      '#text-2 .number, #text-2 .texts > *, #text-2 .said > *',
      (all) => all.map((cell) => cell.getBoundingClientRect()).map(({x, y}) => ({x, y})),
    );
    assert.equal(cells.length, 5);
    assert.equal(new Set(cells.map(({y}) => y)).size, 1, 'in one row');
    assert.equal(new Set(cells.map(({x}) => x)).size, 5, 'in five columns');
    const shown = await page.$$eval('button, .bar, .preview, .skip, textarea', (all) =>
      all.filter((one) => one.checkVisibility()).map(({className}) => className),
    );
    assert.deepEqual(shown, []);
    assert.ok(await page.$eval('#ending .field', (line) => line.checkVisibility()));
    await close();
  });

  it('comes in with what is wrong in the English and missing in the section', async () => {
    const {file, units} = await write('es', 'clinical-review');
    const {page, close} = await open(file);
    await answer(page, 2, 'wrong');
    await (await page.$('#text-2 .comment textarea'))!.type('Too strong.');
    await page.$eval('#text-2 [type=checkbox]', (tick) => (tick as HTMLElement).click());
    await (await page.$('[data-lacking]'))!.type('Cold hands.');
    const saved = await saveBy(page, 'Save my work');
    const language = new RealLanguage('es');
    take(language, 'calcinosis-es-clinical-review.desk.json', saved);
    const notes = (at: number) =>
      language.units
        .get(units[at]!.id)!
        .translatorNotes.map(({text}) => text)
        .join();
    assert.match(notes(1), /Clinical review: wrong\. Too strong\. The English is wrong, too\./);
    assert.match(notes(0), /of the section as a whole: something is missing\. Cold hands\./);
    await close();
  });
});
