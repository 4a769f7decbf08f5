/**
 * Takes the screenshots that drawings and elements are compared with: those that are missing, and
 * those of what looks otherwise now. Look at each file that it names before you commit it.
 *
 *     npm run screenshots
 */
import {mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {openBrowser} from './browser.js';
import {collections} from './collections.js';
import {compare} from './compare.js';

const browser = await openBrowser();
try {
  for (const {folder, files, tolerance, openCamera} of collections) {
    await mkdir(folder, {recursive: true});
    const existing = new Set(await readdir(folder));
    const camera = await openCamera(browser);
    try {
      for (const file of files) {
        const path = join(folder, file);
        const {image, areas} = await camera.take(file);
        const difference =
          existing.delete(file) &&
          (await compare(browser, areas, await readFile(path), image, tolerance));
        if (difference === undefined) continue;
        const temporary = `${path}.${process.pid}.tmp`;
        await writeFile(temporary, image);
        await rename(temporary, path);
        console.log(`${path}: ${difference ? difference.changes.join('; ') : 'new'}`);
      }
    } finally {
      await camera.close();
    }
    for (const file of existing) {
      await rm(join(folder, file));
      console.log(`${join(folder, file)}: removed`);
    }
  }
} finally {
  await browser.close();
}
