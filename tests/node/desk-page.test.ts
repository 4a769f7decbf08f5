/** The desk’s file as a person opens it: from the disk, in a browser, with no network. */
import assert from 'node:assert/strict';
import {stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {guidePage} from '../../l10n/desk/guide.js';
import {take} from '../../l10n/take.js';
import {folder, write, open, textOf, saveBy} from './desk-browser.js';
import {deskFile, Person} from './l10n/desk-person.js';
import {RealLanguage, translated} from './l10n/real-files.js';

describe('a desk for translation', () => {
  it('keeps what is typed over a reload, shows it as patients see it, and saves it for “take”', async () => {
    const {file, units} = await write('es', 'translation');
    const {page, said, close} = await open(file);
    const title = units.find(({id}) => id === 'prevention.title')!;
    const box = `textarea[aria-label$="${title.english}"]`;
    await page.locator(box).fill('Cómo cuidar la piel');
    await page.waitForFunction(
      () =>
        document.querySelector('calcinosis-prevention')?.shadowRoot?.querySelector('[part=title]')
          ?.textContent === 'Cómo cuidar la piel',
    );
    assert.ok(await page.$('calcinosis-prevention >>> figure svg'), 'with its drawing');
    await page.reload();
    assert.equal(
      await page.$eval(box, (area) => (area as HTMLTextAreaElement).value),
      'Cómo cuidar la piel',
    );
    assert.match(
      await textOf(page, '#said'),
      /your work from last time\. Press “Next open” to go on/,
    );

    await page.$eval(box, (area) => {
      area.closest('li')!.querySelector<HTMLInputElement>('[type=checkbox]')!.click();
    });
    assert.match(await textOf(page, '#progress'), new RegExp(`^1 of ${units.length} finished`));
    const saved = await saveBy(page, 'Save my work');
    const language = new RealLanguage('es');
    const {lines, ok} = take(language, 'calcinosis-es-translation.desk.json', saved);
    assert.ok(ok, lines.join('\n'));
    assert.equal(language.units.get(title.id)!.target, 'Cómo cuidar la piel');
    assert.equal(language.units.get(title.id)!.state, 'translated');
    assert.deepEqual(said, []);
    await close();
  });

  it('says in plain words what is wrong with a wording, once the person pauses', async () => {
    const {file} = await write('es', 'translation');
    const {page, close} = await open(file);
    await page.locator('textarea').fill('Texto con <b>');
    // It is typed letter by letter: something else may be wrong with the beginning.
    for (const place of ['.unit .problems', '#said']) {
      await page.waitForFunction(
        (place) => document.querySelector(place)?.textContent.includes('Texts are plain: no HTML'),
        {},
        place,
      );
    }
    await close();
  });

  it('names a term as people write it, where the glossary has the start of it', async () => {
    const {file, data, units} = await write('de', 'translation', ['treatments']);
    const term = data.terms.find(({forms, shown}) => !shown.includes(forms[0]!))!;
    const unit = units.find(({terms}) => terms.includes(term.name))!;
    const {page, close} = await open(file);
    const item = `#text-${units.indexOf(unit) + 1}`;
    await page.locator(`${item} textarea`).fill('Nichts davon');
    await page.waitForSelector(`${item} .problems`);
    const problems = await textOf(page, `${item} .problems`);
    for (const word of term.shown) assert.ok(problems.includes(`“${word}”`), problems);
    assert.ok(!problems.includes(`“${term.forms[0]}”`), problems);
    await close();
  });

  it('warns before it is closed with work that no file has', async () => {
    const {file} = await write('es', 'translation');
    const {page, close} = await open(file);
    const warned = () =>
      page.evaluate(() => !dispatchEvent(new Event('beforeunload', {cancelable: true})));
    assert.equal(await warned(), false);
    await page.locator('textarea').fill('Algo');
    assert.equal(await warned(), true);
    await saveBy(page, 'Save my work');
    assert.equal(await warned(), false);
    await close();
  });

  it('says at once that the browser keeps nothing, or is full', async () => {
    const {file} = await write('es', 'translation');
    const off = await open(file, (page) =>
      page.evaluateOnNewDocument(() => {
        Object.defineProperty(globalThis, 'localStorage', {
          get() {
            throw new DOMException('off', 'SecurityError');
          },
        });
      }),
    );
    assert.match(await textOf(off.page, '#storage'), /keeps nothing for this page.*Save my work/);
    await off.page.locator('textarea').fill('Algo');
    assert.ok((await saveBy(off.page, 'Save my work')).includes('Algo'), 'a file has it');
    await off.close();

    const full = await open(file);
    assert.equal(await textOf(full.page, '#storage'), '');
    await full.page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await full.page.locator('textarea').fill('Algo');
    assert.match(await textOf(full.page, '#storage'), /storage of this browser is full/);
    await full.close();
  });

  it('goes on from a saved file in another browser, and refuses one that was changed', async () => {
    const {file} = await write('es', 'translation');
    const first = await open(file);
    await first.page.locator('textarea').fill('Algo más');
    await first.page.waitForFunction(
      () => document.querySelector('textarea')!.value === 'Algo más',
    );
    const saved = await saveBy(first.page, 'Save my work');
    assert.match(saved.toString(), /Algo más/);
    await first.close();

    const {page, close} = await open(file);
    const input = (await page.$('input[type=file]'))!;
    const damaged = path.join(folder, 'damaged.json');
    await writeFile(damaged, saved.toString().replace('Algo más', 'Algo menos'));
    await input.uploadFile(damaged);
    await page.waitForFunction(() =>
      /changed after/.test(document.querySelector('#said')!.textContent),
    );
    const whole = path.join(folder, 'whole.json');
    await writeFile(whole, saved);
    await input.uploadFile(whole);
    await page.waitForFunction(() => document.querySelector('textarea')!.value === 'Algo más');
    await close();
  });
});

describe('a newer desk', () => {
  it('goes on from an older file, and hands back what was written for other words', async () => {
    const {file, data, units} = await write('es', 'translation');
    const [title, other, done] = units.filter(({text}) => text.length > 20);
    const {units: saved, ...rest} = new Person(data)
      .do(title!.id, {text: 'Para estas palabras'})
      .do(other!.id, {text: 'Para otras palabras', comment: 'Why?'})
      .do(done!.id, {text: done!.text, finished: true})
      .saved();
    const older = saved.map((unit) => {
      if (unit.id === other!.id) return {...unit, english: 'The English was other.'};
      // It was taken in meanwhile.
      return unit.id === done!.id ? {...unit, shown: 'Lo de antes'} : unit;
    });
    const olderFile = path.join(folder, 'older.json');
    await writeFile(olderFile, deskFile({...rest, units: older}));
    const {page, close} = await open(file);
    await (await page.$('input[type=file]'))!.uploadFile(olderFile);
    await page.waitForFunction(() => /2 texts/.test(document.querySelector('#said')!.textContent));
    assert.match(
      await textOf(page, '#outdated'),
      /The English was other\. Para otras palabras Why\?$/,
    );
    const texts = await page.$$eval('textarea', (all) => all.map(({value}) => value));
    assert.ok(texts.includes('Para estas palabras'));
    assert.ok(!texts.includes('Para otras palabras'));
    assert.ok(!texts.includes('Lo de antes'));
    assert.match(await textOf(page, '#progress'), /^1 of/);
    await close();
  });
});

describe('the desk of a whole language', () => {
  it('draws what is in view first, wherever that is, and the rest by itself', async () => {
    const {file, data, units} = await write('es', 'translation', []);
    const {page, close} = await open(file);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const shown = await page.waitForFunction(() =>
      [...document.querySelectorAll('.unit')].some((unit) => {
        const {top, bottom} = unit.getBoundingClientRect();
        return bottom > 0 && top < innerHeight && unit.querySelector('textarea');
      }),
    );
    assert.ok(shown);
    const previews = () =>
      page.$$eval('.frame', (all) => all.filter(({childElementCount}) => childElementCount).length);
    assert.ok((await previews()) < data.sections.length, 'as patients see it only where one looks');
    await page.waitForFunction(
      (count) => document.querySelectorAll('.unit textarea').length >= count,
      {},
      units.length,
    );
    assert.ok((await previews()) < data.sections.length);
    await page.waitForSelector('calcinosis-article >>> [part=title]');
    const below = await page.evaluate(
      () =>
        document.body.getBoundingClientRect().bottom +
        scrollY -
        document.documentElement.scrollHeight,
    );
    assert.ok(Math.abs(below) < 1, 'nothing stands below the end');
    await close();
  });
});

describe('every desk', () => {
  it('has a guide that opens by double click, with its pictures and links', async () => {
    const file = path.join(folder, 'guide.html');
    await writeFile(file, guidePage());
    const {page, said, close} = await open(file);
    const guide = await page.evaluate(() => ({
      headings: [...document.querySelectorAll('h1, h2')].map(({textContent}) => textContent),
      pictures: [...document.images].map(({naturalWidth, alt}) => naturalWidth > 500 && alt !== ''),
      dead: [...document.links]
        .map(({hash}) => hash.slice(1))
        .filter((id) => !document.getElementById(id)),
      wide: document.documentElement.scrollWidth > innerWidth,
    }));
    assert.equal(guide.headings[0], 'For translators and reviewers');
    assert.ok(guide.headings.includes('If you review'));
    assert.deepEqual(guide.pictures, [true, true]);
    assert.deepEqual([guide.dead, guide.wide, said], [[], false, []]);
    await close();
  });

  it('is small enough to send, with all sections of the longest language', async () => {
    const bytes = (lang: string) =>
      Buffer.byteLength([...new RealLanguage(lang).texts.values()].join());
    const [longest] = translated.toSorted((a, b) => bytes(b) - bytes(a));
    const {file} = await write(longest!, 'clinical-review', []);
    const {size} = await stat(file);
    assert.ok(size <= 1.5 * 1024 ** 2, `${longest}: ${size} bytes`);
  });
});
