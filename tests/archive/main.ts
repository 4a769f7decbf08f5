/**
 * Opens the archive's page from the disk in browser engines, and looks at every snippet and preview:
 * `npm run test:archive`. `ENGINES=firefox,webkit` chooses among them.
 */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {inEngines} from '../engines/from-disk.js';
import {elements, locales} from '../support/fixtures.js';
import {checkArchivePage} from './check-page.js';
import {unpackArchive} from './unpack.js';

const choices = locales.flatMap((locale) => elements.map((element) => [element, locale] as const));

const root = await mkdtemp(path.join(tmpdir(), 'archive-'));
try {
  const {folder} = await unpackArchive(root);
  const url = pathToFileURL(path.join(folder, 'index.html')).href;
  await inEngines(url, async ({run}) => {
    await checkArchivePage(run, folder, choices);
    return `${choices.length} choices, each as its files have it.`;
  });
} finally {
  await rm(root, {recursive: true});
}
