/** Chromium, with and without script, and what runs in its pages: reader modes, search, print. */
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Page as Tab, SerializedAXNode} from 'puppeteer-core';
import {projectPath} from '../../build/project.js';
import {run, versionOf, type Command, type Place} from '../renderers/command.js';
import {browserVersion, close, visit} from './browser-visit.js';
import {fromPackage} from './from-package.js';
import {readingOf} from './html-text.js';
import {pdftotext, printed, printedText} from './program.js';
import type {Reading, Tool} from './tool.js';

/** What a screen reader gets, text by text. */
function namesIn({role, name = '', children = []}: SerializedAXNode): string[] {
  const own = role === 'StaticText' || role === 'image' || role === 'button' ? [name] : [];
  return [...own, ...children.flatMap(namesIn)];
}

/** A script of a package, in a page. */
const script = async (file: string) => readFile(projectPath(`node_modules/${file}`), 'utf8');

const inBrowser = (
  name: string,
  use: Tool['use'],
  read: (tab: Tab, place: Place) => Promise<Reading>,
  {
    from = '`npm ci`',
    withScript = true,
    needs,
  }: {from?: string; withScript?: boolean; needs?: Command} = {},
): Tool => ({
  name,
  use,
  from,
  takes: 'page',
  async version(place) {
    if (needs && !(await versionOf(needs, place))) return undefined;
    return browserVersion();
  },
  read: (page, place) => visit(page, withScript, (tab) => read(tab, place)),
  close,
});

const accessible = async (tab: Tab) => {
  // A reader opens what is closed.
  for (const topic of await tab.$$('>>> details')) {
    await topic.evaluate((details) => details.setAttribute('open', ''));
  }
  const tree = await tab.accessibility.snapshot({interestingOnly: false});
  return {text: namesIn(tree!).join('\n')};
};

export const browserTools: readonly Tool[] = [
  {
    ...inBrowser('Readability, in Chromium', 'Reader mode', async (tab) => {
      await tab.evaluate(await script('@mozilla/readability/Readability.js'));
      // As text: a function would be compiled with helpers that the page lacks.
      const read = 'new Readability(document.cloneNode(true)).parse()';
      const article = (await tab.evaluate(read)) as {content: string} | null;
      return readingOf(article?.content ?? '');
    }),
    ...fromPackage('@mozilla/readability'),
  },
  {
    ...inBrowser('Defuddle, in Chromium', 'Reader mode', async (tab) => {
      await tab.evaluate(await script('defuddle/dist/index.js'));
      return readingOf((await tab.evaluate('new Defuddle(document).parse().content')) as string);
    }),
    ...fromPackage('defuddle'),
  },
  inBrowser('Chromium, `innerText`', 'Text', async (tab) => ({
    text: await tab.$eval('main', (main) => main.innerText),
  })),
  inBrowser('Chromium, accessibility tree', 'Browser', accessible),
  inBrowser('Chromium without script, accessibility tree', 'Browser', accessible, {
    withScript: false,
  }),
  inBrowser(
    'Chromium, printed to PDF',
    'Document',
    async (tab, place) => {
      const file = path.join(place.folder, 'printed.pdf');
      await writeFile(file, await tab.pdf());
      return printedText(await run(printed(file), place));
    },
    {from: '`poppler-utils`', needs: pdftotext},
  ),
];
