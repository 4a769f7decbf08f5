/**
 * Takes the screenshots of the guides in locales/ from a desk, after `npm run generate`.
 *
 *     npm run screenshots:desk
 */
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../../build/browser/find-browser.js';
import {readEnglishUnits} from '../../build/english-units.js';
import {evaluateContent} from '../../build/evaluate-content.js';
import {projectPath} from '../../build/project.js';
import {deskData} from '../../l10n/desk/data.js';
import {readFacts} from '../../l10n/desk/facts.js';
import {deskPage} from '../../l10n/desk/page.js';
import {localDisk} from '../../l10n/disk.js';

const contents = await evaluateContent();
const workspace = {
  folder: projectPath('locales'),
  english: await readEnglishUnits(contents),
  disk: localDisk,
};
const folder = await mkdtemp(join(tmpdir(), 'desk-'));
const browser = await puppeteer.launch(await findBrowser());
try {
  for (const role of ['translation', 'clinical-review'] as const) {
    const source = {contents, ...readFacts()};
    const file = join(folder, `${role}.html`);
    await writeFile(file, await deskPage(deskData(workspace, 'es', role, ['prevention'], source)));
    const page = await browser.newPage();
    await page.setViewport({width: 1200, height: 860});
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'light'}]);
    await page.goto(pathToFileURL(file).href);
    await page.waitForSelector('calcinosis-prevention >>> [part=title]');
    // The first text with a claim behind it is answered, and what stands behind it is open.
    await page.evaluate(() => {
      const units = [...document.querySelectorAll('.unit')];
      const unit = units.find((one) => one.querySelector('.background strong'))!;
      unit.querySelector<HTMLInputElement>('[type=checkbox], [type=radio]')!.click();
      unit.querySelector('details')!.open = true;
      unit.querySelector<HTMLElement>('textarea')!.focus({preventScroll: true});
      unit.scrollIntoView({block: 'center'});
    });
    // The element beside it follows.
    await page.evaluate(() => new Promise((rest) => setTimeout(rest, 1500)));
    const path = projectPath(`docs/desk-${role}.webp`);
    await page.screenshot({path, quality: 70, type: 'webp'});
    console.log(path);
  }
} finally {
  await browser.close();
  await rm(folder, {recursive: true});
}
