/** The desk’s file as a person opens it: from the disk, in a browser, with no network. */
import assert from 'node:assert/strict';
import {mkdtemp, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findBrowser} from '../../build/browser/find-browser.js';
import {type EvaluatedContent, evaluateContent} from '../../build/evaluate-content.js';
import {deskData} from '../../l10n/desk/data.js';
import {readFacts} from '../../l10n/desk/facts.js';
import type {DeskFile, DeskRole} from '../../l10n/desk/model.js';
import {deskPage} from '../../l10n/desk/page.js';
import {take} from '../../l10n/take.js';
import {deskFile, Person, sample, unitsOf} from './l10n/desk-person.js';
import {RealLanguage, translated} from './l10n/real-files.js';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let folder: string;
let contents: EvaluatedContent[];

before(async () => {
  contents = await evaluateContent();
  folder = await mkdtemp(path.join(tmpdir(), 'desk-'));
  browser = await puppeteer.launch(await findBrowser());
});
after(async () => {
  await browser.close();
  await rm(folder, {recursive: true});
});

const languages = new Map<string, RealLanguage>();
const languageOf = (lang: string) => {
  const language = languages.get(lang) ?? new RealLanguage(lang);
  languages.set(lang, language);
  return language;
};

/** Writes a desk and tells where. */
async function write(lang: string, role: DeskRole, sections: string[] = ['prevention']) {
  // English has the texts of any language.
  const workspace = languageOf(lang === 'en' ? 'es' : lang);
  const data = deskData(workspace, lang, role, sections, {contents, facts: readFacts()});
  const file = path.join(folder, `${lang}-${role}-${sections.join('-')}.html`);
  await writeFile(file, await deskPage(data));
  return {file, data, units: unitsOf(data)};
}

/** Opens a desk as a double click does. What it says to the console and asks of a network is kept. */
async function open(file: string, prepare?: (page: Page) => Promise<unknown>) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) said.push(request.url());
  });
  page.on('dialog', (dialog) => void dialog.accept());
  await page.setViewport({width: 1280, height: 900});
  await prepare?.(page);
  await page.goto(pathToFileURL(file).href);
  return {page, said, close: () => context.close()};
}

const textOf = (page: Page, selector: string) =>
  page.$eval(selector, ({textContent}) => textContent.replace(/\s+/g, ' ').trim());

/** Presses “Save my work” or another button and gives the file that arrives. */
async function saveBy(page: Page, button: string): Promise<Buffer> {
  const downloads = await mkdtemp(path.join(folder, 'downloads-'));
  const client = await page.createCDPSession();
  await client.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: downloads,
    browserContextId: page.browserContext().id!,
  });
  await press(page, button);
  for (let tries = 0; tries < 100; tries += 1) {
    const [name] = await readdir(downloads);
    if (name?.endsWith('.json')) return readFile(path.join(downloads, name));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('No file was saved.');
}

const press = (page: Page, name: string) =>
  page.locator(`::-p-aria([name="${name}"][role="button"])`).click();

/** Goes through the whole page a window at a time, and stays at each for a while. */
async function scrollThrough(page: Page, stay: number): Promise<void> {
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const step = (page.viewport()!.height * 2) / 3;
  for (let at = 0; at < (await height()); at += step) {
    await page.evaluate((top) => scrollTo(0, top), at);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    await new Promise((resolve) => setTimeout(resolve, stay));
  }
}

/** Calls every text fine and writes who the person is. */
const answerAll = (page: Page) =>
  page.evaluate(() => {
    for (const fine of document.querySelectorAll<HTMLInputElement>('[value=fine]')) fine.click();
    const fields = document.querySelectorAll<HTMLInputElement>('#ending .field:not([type=date])');
    for (const field of fields) {
      field.value = 'Sample';
      field.dispatchEvent(new Event('input'));
    }
  });

/** Gives each text the focus, as a person does who goes through them with the keyboard. */
const focusAll = (page: Page) =>
  page.$$eval('.unit', (items) => items.forEach((item) => (item as HTMLElement).focus()));

/** Chooses an answer at a text. */
const answer = (page: Page, number: number, value: string) =>
  page.$eval(`#text-${number} [value=${value}]`, (choice) => (choice as HTMLElement).click());

const savedIn = (bytes: Buffer) => (JSON.parse(bytes.toString()) as DeskFile).saved;

/** Chooses a saved file at a desk. */
async function goOnFrom(page: Page, saved: Buffer): Promise<void> {
  const file = path.join(folder, 'to-go-on.json');
  await writeFile(file, saved);
  await (await page.$('input[type=file]'))!.uploadFile(file);
  await page.waitForFunction(() => document.querySelector('#said')!.textContent);
}

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
    assert.match(await textOf(page, '#said'), /your work from last time/);

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
    assert.match(await textOf(page, '.unit .problems'), /Texts are plain: no HTML/);
    await page.waitForFunction(() =>
      /Texts are plain/.test(document.querySelector('#said')!.textContent),
    );
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
    const saved = await saveBy(first.page, 'Save my work');
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
    await scrollThrough(page, 1200);
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
    assert.match(await textOf(page, '#progress'), /^1 of/);
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

describe('what a reviewer says', () => {
  it('is told apart at each text, and summed up with a way to each before signing', async () => {
    const {file} = await write('es', 'clinical-review');
    const {page, close} = await open(file);
    assert.match(await textOf(page, 'header'), /\d+ texts, some \d+ minutes\./);
    assert.match(await textOf(page, '#text-1 .state'), /No person has finished or checked it/);
    assert.equal(await textOf(page, '#text-1 legend'), 'For patients, this text is');
    await answer(page, 1, 'fine');
    await answer(page, 2, 'wrong');
    const lack = 'Say what is wrong, so that it can be mended.';
    const box = (await page.$('#text-2 .comment textarea'))!;
    const described = await box.evaluate(
      (area) => document.getElementById(area.getAttribute('aria-describedby')!)!.textContent,
    );
    assert.equal(described, lack);
    assert.equal(await textOf(page, '#said'), lack);
    await box.type('Too strong.');
    assert.equal(await page.$('#text-2 .lack'), null);
    await answer(page, 3, 'question');
    await (await page.$('#text-3 .comment textarea'))!.type('Always?');
    const borders = await page.$$eval('#text-1, #text-2, #text-3', (items) =>
      items.map((item) => getComputedStyle(item).borderInlineStartStyle),
    );
    assert.equal(new Set(borders).size, 3);
    assert.match(await textOf(page, '#text-2 .number'), /^2 of \d+ Wrong$/);
    await focusAll(page);
    assert.match(
      await textOf(page, '#summary'),
      /^1 correct and safe, 1 wrong, 1 question, \d+ open/,
    );
    await page.$eval('.listed a', (link) => (link as HTMLElement).click());
    assert.equal(await page.evaluate(() => document.activeElement!.id), 'text-2');
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

describe('every desk', () => {
  const kinds: [string, DeskRole][] = [
    ['es', 'translation'],
    ['ar', 'language-review'],
    ['zh-Hans', 'clinical-review'],
    ['en', 'clinical-review'],
  ];

  it('fits a narrow window, and breaks no rule of accessibility, in light and dark', async () => {
    for (const [lang, role] of kinds) {
      const {file} = await write(lang, role);
      for (const scheme of ['light', 'dark']) {
        const {page, close} = await open(file);
        await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
        await page.setViewport({width: scheme === 'dark' ? 320 : 1280, height: 900});
        await page.reload();
        await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
        await page.waitForSelector('calcinosis-prevention >>> [part=title]');
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.equal(over, 0, `${lang} ${scheme}`);
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          const {axe} = globalThis as unknown as {axe: typeof import('axe-core')};
          const {violations} = await axe.run(document);
          return violations.map(
            ({id, nodes}) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
          );
        });
        assert.deepEqual(violations, [], `${lang} ${scheme}`);
        await close();
      }
    }
  });

  it('is small enough to send, with all sections of the longest language', async () => {
    const sizes = await Promise.all(
      translated.map(async (lang) => {
        const {file} = await write(lang, 'clinical-review', []);
        return {lang, size: (await stat(file)).size};
      }),
    );
    const longest = sizes.sort((a, b) => b.size - a.size)[0]!;
    assert.ok(longest.size <= 1.5 * 1024 ** 2, `${longest.lang}: ${longest.size} bytes`);
  });
});
