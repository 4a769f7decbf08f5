/**
 * Reviews a section at a desk as somebody does who has the file and the guide alone, at the pace of a
 * person, and says how long it took. It takes as long as it says; a person finds more to look at.
 *
 *     npm run bench:desk-review
 *     npm run bench:desk-review -- de prevention --for language-review
 */
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import puppeteer, {type Page} from 'puppeteer-core';
import {findBrowser} from '../build/browser/find-browser.js';
import {readEnglishUnits} from '../build/english-units.js';
import {evaluateContent} from '../build/evaluate-content.js';
import {projectPath} from '../build/project.js';
import {deskData} from '../l10n/desk/data.js';
import {readFacts} from '../l10n/desk/facts.js';
import {countWords} from '../l10n/desk/minutes.js';
import {type DeskFile, type DeskRole, unitsOf} from '../l10n/desk/model.js';
import {deskPage} from '../l10n/desk/page.js';
import {localDisk} from '../l10n/disk.js';

const wordsASecond = 200 / 60;
/** To find a button or a field and to get there. */
const toClick = 2000;
/** Between two keys: some forty words a minute. */
const betweenKeys = 300;
const person = ['Sample Reviewer', 'Sample of a qualification', 'none'];

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {for: {type: 'string', default: 'clinical-review'}},
});
const [lang = 'es', section = 'treatments'] = positionals;
const role = values.for as DeskRole;

const contents = await evaluateContent();
const workspace = {
  folder: projectPath('locales'),
  english: await readEnglishUnits(contents),
  disk: localDisk,
};
const data = deskData(workspace, lang, role, [section], {contents, ...readFacts()});
const folder = await mkdtemp(join(tmpdir(), 'desk-review-'));
const file = join(folder, 'desk.html');
await writeFile(file, await deskPage(data));
const browser = await puppeteer.launch(await findBrowser());
try {
  const page = await browser.newPage();
  await page.setViewport({width: 1280, height: 900});
  const cdp = await page.createCDPSession();
  await cdp.send('Browser.setDownloadBehavior', {behavior: 'allow', downloadPath: folder});
  const begun = performance.now();
  const guide = await readGuide();
  const opened = performance.now();
  await page.goto(pathToFileURL(file).href);
  await read(await page.$eval('header', ({textContent}) => textContent), 'en');
  for (const {units} of data.sections.flatMap(({groups}) => groups)) {
    for (const unit of units) await readUnit(page, unitsOf(data).indexOf(unit) + 1, unit);
    // As far down as the next topic, the button comes into view by itself.
    await click(
      page,
      `.groups ol:has(#text-${unitsOf(data).indexOf(units.at(-1)!) + 1}) + .together .main`,
    );
  }
  const answered = performance.now();
  for (const [at, words] of person.entries()) {
    await click(page, `#ending label:nth-of-type(${at + 1}) .field`);
    await page.keyboard.type(words, {delay: betweenKeys});
  }
  await click(page, '#ending form .main');
  const {signature} = await saved();
  const minutes = (from: number, to: number) => ((to - from) / 60_000).toFixed(1);
  const now = performance.now();
  console.log(
    `${lang}, ${section}, ${role}: ${signature?.read.length} of ${unitsOf(data).length} texts signed in ${minutes(begun, now)} minutes:`,
  );
  console.log(
    `the guide (${guide} words) ${minutes(begun, opened)}, the texts ${minutes(opened, answered)}, the signature ${minutes(answered, now)}.`,
  );
  console.log(`The desk says some ${data.minutes} minutes.`);
} finally {
  await browser.close();
  await rm(folder, {recursive: true});
}

/** The guide as far as it tells reviewers to read. */
async function readGuide(): Promise<number> {
  const text = await readFile(projectPath('locales/for-translators.md'), 'utf8');
  const [part = ''] = text.replace(/!\[.*\)/g, '').split('## More for reviewers');
  await read(part, 'en');
  return countWords(part, 'en');
}

async function readUnit(
  page: Page,
  number: number,
  {english, text}: {english: string; text: string},
): Promise<void> {
  const item = (await page.$(`#text-${number}`))!;
  const {y} = await item.evaluate((one) => ({y: one.getBoundingClientRect().y}));
  if (y > 500) await page.mouse.wheel({deltaY: y - 200});
  await read(text, lang);
  if (role === 'language-review') await read(english, 'en');
}

function read(text: string, lang: string): Promise<void> {
  return sleep((countWords(text, lang) / wordsASecond) * 1000);
}

async function click(page: Page, selector: string): Promise<void> {
  await sleep(toClick);
  await page.locator(selector).click();
}

async function saved(): Promise<DeskFile['saved']> {
  for (let tries = 0; tries < 200; tries += 1) {
    const name = (await readdir(folder)).find((one) => one.endsWith('-signed.desk.json'));
    if (name) return (JSON.parse(await readFile(join(folder, name), 'utf8')) as DeskFile).saved;
    await sleep(100);
  }
  throw new Error('The desk did not let the person sign.');
}
