/** Makes the leaflets that are wanted, as files. */
import path from 'node:path';
import {writeWhole} from '../build/files.js';
import type {Wanted} from './command-line.js';
import {makeFolder} from './folder.js';
import {labelsIn, leafletsIn, type LocaleTag} from './leaflet.js';
import type {Paper, Print} from './format.js';
import {inTabs, openBrowser, printLeaflet} from './printer.js';
import {UsageError} from './usage-error.js';

/** How much was made. */
export interface Made {
  count: number;
  bytes: number;
}

/**
 * Writes each leaflet whole into `LOCALE/PAPER/`, or `LOCALE/PAPER-large-print/`.
 *
 * @param date ISO date of the text
 * @param tell is told of each folder that is done
 * @throws {UsageError} before anything is printed, when a folder cannot be made or there is no browser
 * @throws {Error} when a file cannot be written
 */
export async function makeLeaflets(
  wanted: Wanted,
  date: string,
  tell: (line: string) => void,
): Promise<Made> {
  const made: Made = {count: 0, bytes: 0};
  await makeFolders(wanted);
  for (const locale of wanted.locales) {
    const labels = labelsIn(locale);
    const leaflets = leafletsIn(locale).filter(({name}) => wanted.names.has(name));
    const browser = await openBrowser(locale).catch(({message}: Error) => {
      throw new UsageError(message);
    });
    try {
      for (const paper of wanted.papers) {
        for (const print of wanted.prints) {
          const folder = folderOf(locale, paper, print);
          await inTabs(browser, leaflets, async (leaflet, tab) => {
            const pdf = await printLeaflet(tab, leaflet, labels, {paper, print, date});
            await writeWhole(`${wanted.folder}/${folder}/${leaflet.name}.pdf`, pdf);
            made.count += 1;
            made.bytes += pdf.length;
          });
          tell(`${folder}: ${leaflets.length}`);
        }
      }
    } finally {
      await browser.close();
    }
  }
  return made;
}

const folderOf = (locale: LocaleTag, paper: Paper, print: Print): string =>
  `${locale}/${paper}${print === 'large' ? '-large-print' : ''}`;

async function makeFolders({folder, locales, papers, prints}: Wanted): Promise<void> {
  const names = locales.flatMap((locale) =>
    papers.flatMap((paper) => prints.map((print) => folderOf(locale, paper, print))),
  );
  for (const name of names) await makeFolder(path.join(folder, name));
}
