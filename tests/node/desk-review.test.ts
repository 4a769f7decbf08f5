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
  readAll,
  seenAt,
  answer,
  savedIn,
  goOnFrom,
} from './desk-browser.js';
import {countWords} from '../../l10n/desk/minutes.js';
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
        `${units.length} texts are not answered yet.*not in view long enough to read.*Write your full name`,
      ),
    );
    await answerAll(page);
    assert.match(
      await textOf(page, '#ending [role=alert]'),
      /^You cannot sign yet: \d+ texts were not in view long enough to read\.$/,
    );
    await scrollThrough(page, 0);
    assert.match(
      await textOf(page, '#ending [role=alert]'),
      /\d\d texts were not in view/,
      'what flies past is not read',
    );
    const words = units.map(({text}) => countWords(text, 'es'));
    // As tall as this, it is read through in three windows.
    await page.setViewport({width: 1280, height: 20_000});
    await readThrough(page, (Math.max(...words) / 10) * 1000 + 300);
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
    const isOne = () => document.querySelector('#progress')!.textContent.trim().startsWith('1 of');
    await page.waitForFunction(isOne);
    await page.keyboard.press('ArrowRight');
    assert.match(await textOf(page, '#progress'), /^0 of/, '“wrong” needs a comment');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Why?');
    await page.waitForFunction(isOne);
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
    const [, count] = /^Show the (\d+) texts that were not in view long enough to read$/.exec(
      offered,
    )!;
    const at = () => page.evaluate(() => document.activeElement!.id);
    const others = units.map((_, at) => at + 1).filter((number) => number !== 2);
    assert.equal(await at(), `text-${others.at(-Number(count))}`, 'the first of them');
    await readAll(page);
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

describe('a comment without an answer', () => {
  it('is not signed away: no button answers for it, and it is named before signing', async () => {
    const {file, units} = await write('en', 'clinical-review');
    const {page, close} = await open(file);
    await (await page.$('#text-2 .comment textarea'))!.type('This harms people.');
    await readAll(page);
    assert.equal(await page.$('.lack'), null, 'the person may be about to answer');
    await page.focus('#to-end');
    await page.waitForSelector('#text-2 .lack');
    for (const button of await page.$$('.together .main')) {
      await button.evaluate((found) => (found as HTMLElement).click());
    }
    assert.match(await textOf(page, '#progress'), new RegExp(`^${units.length - 1} of`));
    assert.match(
      await textOf(page, '#summary'),
      /, 1 open A comment, but no answer \(1\) 2: .* This harms people\.$/,
    );
    await press(page, 'Sign and save the file');
    assert.match(
      await textOf(page, '#ending .problems'),
      /^1 text has a comment but no answer: number 2\. Choose “Wrong” or “Question” there/,
    );
    await press(page, 'Next open');
    assert.equal(await page.evaluate(() => document.activeElement!.closest('.unit')!.id), 'text-2');
    await answer(page, 2, 'fine');
    assert.match(
      await textOf(page, '#summary'),
      /Correct and safe, with your comment as a note \(1\) 2: .* This harms people\.$/,
    );
    await close();
  });
});

describe('a wording that a reviewer changed', () => {
  it('gets no answer from a button, either', async () => {
    const {file, data} = await write('es', 'language-review');
    const [{units}] = data.sections[0]!.groups as [{units: readonly DeskUnit[]}];
    const {page, close} = await open(file);
    await page.locator('#text-2 .texts textarea').fill('No del todo');
    await readAll(page);
    const button = await textOf(page, '.together .main');
    assert.equal(button, `Call the other ${units.length - 1} texts above fine`);
    await close();
  });
});

describe('a text in view', () => {
  it('is read no sooner than a very fast reader could', async () => {
    const {file, units} = await write('en', 'clinical-review');
    const {page, close} = await open(file);
    const words = units.map(({english}) => countWords(english, 'en'));
    const long = words.findIndex((count) => count >= 25);
    await page.$eval(`#text-${long + 1}`, (item) => item.scrollIntoView({block: 'center'}));
    const begun = performance.now();
    await page.focus(`#text-${long + 1}`);
    const isSeen = async () => (await seenAt(page)).includes(units[long]!.id);
    while (!(await isSeen())) {
      assert.ok(performance.now() - begun < 20_000, 'it is read at last');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    assert.ok(performance.now() - begun > words[long]! * 90, 'some 10 words a second');
    await close();
  });
});

describe('a signature at a desk', () => {
  it('marks what the person did not say of themselves, and goes to the first of it', async () => {
    const {file, data} = await write('en', 'clinical-review');
    const {page, close} = await open(file);
    await goOnFrom(page, new Person(data).callFine().save());
    await press(page, 'Sign and save the file');
    const faults = () =>
      page.$$eval('#ending [aria-invalid=true]', (fields) =>
        fields.map(
          (field) => document.getElementById(field.getAttribute('aria-describedby')!)!.textContent,
        ),
      );
    assert.deepEqual(await faults(), [
      'Write your qualification.',
      'Write your interests, or “none”.',
    ]);
    await page.keyboard.type('Sample');
    assert.deepEqual(await faults(), ['Write your interests, or “none”.']);
    await close();
  });

  it('stays in later files and is shown, until an answer changes', async () => {
    const {file, units} = await write('es', 'clinical-review');
    const {page, close} = await open(file);
    await answerAll(page);
    await readAll(page);
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
    const lost =
      /^Your signature does not cover this text any more, but still the others: save the file again, and send it\. If this text is to be signed, call it correct and safe/;
    assert.match(await textOf(page, '#text-2 .signature'), lost);
    assert.match(await textOf(page, '#said'), lost);
    assert.match(
      await textOf(page, '#signed'),
      new RegExp(`: ${units.length - 1} texts\\. You changed 1 text since.*Save the file again`),
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
