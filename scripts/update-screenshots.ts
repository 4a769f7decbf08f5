/**
 * Takes the screenshots that the drawings are compared with: those that are missing, and those of
 * drawings that look otherwise now. Look at each file that it names before you commit it.
 *
 *     npm run screenshots
 */
import {mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {compare} from '../tests/screenshots/compare.js';
import {baselines, fileName, openBrowser, render, sheets} from '../tests/screenshots/sheets.js';

await mkdir(baselines, {recursive: true});
const existing = new Set(await readdir(baselines));
const browser = await openBrowser();
try {
  for (const sheet of sheets) {
    const file = fileName(sheet);
    const path = join(baselines, file);
    const now = await render(browser, sheet);
    const difference =
      existing.delete(file) && (await compare(browser, sheet, await readFile(path), now));
    if (difference === undefined) continue;
    const temporary = `${path}.${process.pid}.tmp`;
    await writeFile(temporary, now);
    await rename(temporary, path);
    console.log(`${path}: ${difference ? difference.changes.join('; ') : 'new'}`);
  }
  for (const file of existing) {
    await rm(join(baselines, file));
    console.log(`${join(baselines, file)}: removed`);
  }
} finally {
  await browser.close();
}
