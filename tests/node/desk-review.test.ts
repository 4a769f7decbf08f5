/** How a reviewer works at a desk, and signs. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {take} from '../../l10n/take.js';
import {
  write,
  open,
  textOf,
  saveBy,
  press,
  scrollThrough,
  readThrough,
  answerAll,
  focusAll,
  answer,
  savedIn,
  goOnFrom,
} from './desk-browser.js';
import type {DeskUnit} from '../../l10n/desk/model.js';
import {deskFile, Person, sample} from './l10n/desk-person.js';
import {RealLanguage} from './l10n/real-files.js';

describe('a desk for review', () => {
  it('lets a person sign only what they have seen and answered', async () => {
    const {file, units} = await write('es', 'clinical-review');
    const {page, said, close} = await open(file);
    assert.equal(await page.$('.texts textarea'), null, 'a clinician says what is wrong');
    await press(page, 'Sign and save the file');
    assert.match(
      await textOf(page, '#ending [role=alert]'),
      new RegExp(
        `${units.length} texts are not answered yet.*not in view yet.*Write your full name`,
      ),
    );
    await answerAll(page);
    assert.match(
      await textOf(page, '#ending [role=alert]'),
      /^You cannot sign yet: \d+ texts are not in view yet\.$/,
    );
    await scrollThrough(page, 0);
    assert.match(
      await textOf(page, '#ending [role=alert]'),
      /\d\d texts are not in view yet/,
      'what flies past is not read',
    );
    await page.setViewport({width: 1280, height: 4000});
    await readThrough(page, 1200);
    await page.waitForFunction(() => !document.querySelector('#ending [role=alert] li'));
    const saved = await saveBy(page, 'Sign and save the file');
    const language = new RealLanguage('es');
    const {lines, ok} = take(language, 'calcinosis-es-clinical-review.desk.json', saved);
    assert.ok(ok, lines.join('\n'));
    assert.match(
      lines.join('\n'),
      new RegExp(`Sample signed ${units.length} of ${units.length} texts`),
    );
    assert.deepEqual(said, []);
    await close();
  });

  it('is used with the keyboard alone', async () => {
    const {file} = await write('ar', 'language-review');
    const {page, close} = await open(file);
    await page.keyboard.press('Tab');
    assert.match(await page.evaluate(() => document.activeElement!.textContent), /first text/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.ok(await page.$('#text-1 :focus'), 'the first text comes before its section’s preview');
    await page.focus('#next');
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => document.activeElement?.localName);
    assert.equal(await focused(), 'textarea');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    assert.match(await textOf(page, '#progress'), /^1 of/);
    await page.keyboard.press('ArrowRight');
    assert.match(await textOf(page, '#progress'), /^0 of/, '“wrong” needs a comment');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Why?');
    await page.waitForFunction(() =>
      document.querySelector('#progress')!.textContent.trim().startsWith('1 of'),
    );
    await close();
  });
});

describe('the end of a topic', () => {
  it('lets a person answer for the others together, once each was in view, and goes on', async () => {
    const {file, data} = await write('es', 'clinical-review');
    const [{units}] = data.sections[0]!.groups as [{units: readonly DeskUnit[]}];
    const {page, close} = await open(file);
    const button = '.together button';
    await answer(page, 2, 'wrong');
    await (await page.$('#text-2 .comment textarea'))!.type('Too strong.');
    await page.waitForFunction(() =>
      document.querySelector('.together button')?.textContent.trim().startsWith('Show'),
    );
    const offered = await page.$eval(button, (found) => {
      const {textContent} = found;
      (found as HTMLElement).click();
      return textContent.trim();
    });
    const [, count] = /^Show the (\d+) texts that were not in view yet$/.exec(offered)!;
    const at = () => page.evaluate(() => document.activeElement!.id);
    const others = units.map((_, at) => at + 1).filter((number) => number !== 2);
    assert.equal(await at(), `text-${others.at(-Number(count))}`, 'the first of them');
    for (const number of units.keys()) await page.focus(`#text-${number + 1}`);
    assert.equal(
      await textOf(page, button),
      `Call the other ${units.length - 1} texts above correct and safe`,
    );
    await page.focus(button);
    await page.keyboard.press('Enter');
    assert.match(await textOf(page, '#progress'), new RegExp(`^${units.length} of`));
    assert.equal(await textOf(page, '#said'), `${units.length - 1} texts called correct and safe.`);
    assert.equal(await at(), `text-${units.length + 1}`, 'where the next topic begins');
    assert.equal(await textOf(page, '.together'), '');
    const saved = savedIn(await saveBy(page, 'Save my work')).units;
    assert.deepEqual(
      saved.slice(0, units.length + 1).map(({answer}) => answer),
      [...units.map((_, at) => (at === 1 ? 'wrong' : 'fine')), undefined],
    );
    await close();
  });
});

describe('a signature at a desk', () => {
  it('stays in later files and is shown, until an answer changes', async () => {
    const {file, units} = await write('es', 'clinical-review');
    const {page, close} = await open(file);
    await answerAll(page);
    await focusAll(page);
    const signed = savedIn(await saveBy(page, 'Sign and save the file'));
    assert.equal(signed.signature!.read.length, units.length);
    const all = new RegExp(`^Signed on .* 20\\d\\d by Sample: ${units.length} texts\\.$`);
    assert.match(await textOf(page, '#signed'), all);
    assert.match(await textOf(page, '#ending .signed'), all);
    const again = savedIn(await saveBy(page, 'Save my work'));
    assert.deepEqual(again.signature, signed.signature, 'work that is the same stays signed');

    await page.reload();
    await page.waitForFunction(() => document.querySelector('#signed')?.textContent);
    assert.match(await textOf(page, '#signed'), all);
    await answer(page, 2, 'wrong');
    assert.match(
      await textOf(page, '#text-2 .signature'),
      /does not cover it any more: sign again/,
    );
    assert.match(await textOf(page, '#said'), /does not cover it any more/);
    assert.match(
      await textOf(page, '#signed'),
      new RegExp(`: ${units.length - 1} texts\\. You changed`),
    );
    const part = savedIn(await saveBy(page, 'Save my work')).signature!;
    assert.equal(part.read.length, units.length - 1);
    assert.ok(!part.read.some(({id}) => id === units[1]!.id));
    await close();
  });

  it('goes on at another computer, with what was in view and who signed', async () => {
    const {file, data, units} = await write('es', 'clinical-review');
    const {page, close} = await open(file);
    await goOnFrom(page, new Person(data).callFine().sign());
    await page.waitForFunction(() => document.querySelector('#signed')!.textContent);
    assert.match(
      await textOf(page, '#signed'),
      new RegExp(`^Signed on January 31, 2025 by Sample Reviewer: ${units.length} texts\\.$`),
    );
    const fields = await page.$$eval('#ending .field', (all) =>
      all.map((field) => (field as HTMLInputElement).value),
    );
    assert.deepEqual(fields, Object.values(sample));
    assert.match(await textOf(page, '#said'), /^Your work from the file is here: \d+ texts\.$/);
    assert.match(await textOf(page, '#progress'), new RegExp(`^${units.length} of`));
    assert.equal(
      await textOf(page, '#ending code'),
      'calcinosis-es-prevention-clinical-review-signed.desk.json',
    );
    await close();
  });

  it('waits for texts that were not in view, and leads to them', async () => {
    const {file, data} = await write('es', 'clinical-review');
    const {page, close} = await open(file);
    const saved = new Person(data).callFine().saved();
    const some = saved.units.map((unit, at) => ({...unit, seen: at !== 30}));
    await goOnFrom(page, deskFile({...saved, units: some}));
    await press(page, 'Next open');
    assert.equal(
      await page.evaluate(() => document.activeElement!.closest('.unit')!.id),
      'text-31',
    );
    await close();
  });
});
