/** Screenshots of the elements: one sheet for each element and language, of all that may change it. */
import {readFile} from 'node:fs/promises';
import {build} from 'esbuild';
import type {Browser, CDPSession, Page} from 'puppeteer-core';
import {fontSet} from '../../build/fonts/font-sets.js';
import {fontStyles, fontStylesPath} from '../fonts/font-styles.js';
import {projectPath} from '../../build/project.js';
import {localesToTest} from '../support/extent.js';
import {elements as elementNames, writings} from '../support/fixtures.js';
import {startFileServer} from '../support/file-server.js';
import type {Area, Camera, Collection} from './collection.js';
import type * as elementPage from './element-page.js';

/** The made-up languages are of the browser's side, which Node cannot load. */
const pseudoLocales = ['en-XA', 'ar-XB'];

interface Sheet {
  element: (typeof elementNames)[number];
  locale: string;
  /** Shows the made-up section that has every shape. */
  everyShape?: boolean;
}

const sheets = new Map<string, Sheet>([
  ...elementNames.flatMap((element) =>
    [...writings, ...pseudoLocales].map((locale): [string, Sheet] => [
      `${element}-${locale}.webp`,
      {element, locale},
    ]),
  ),
  ...['en', ...pseudoLocales].map((locale): [string, Sheet] => [
    `every-shape-${locale}.webp`,
    {element: 'symptoms', locale, everyShape: true},
  ]),
]);

const isUsual = (locale: string) =>
  localesToTest.some(({tag}) => tag === locale) || !writings.some((tag) => tag === locale);

const media = {
  screen: {},
  'forced colors': {features: [{name: 'forced-colors', value: 'active'}]},
  print: {media: 'print'},
} as const;

const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Screenshots</title>
<style>
  body {display: flex; gap: 8px; align-items: start; margin: 0; background: #888}
  .panel {box-sizing: border-box; flex: none; overflow: hidden; padding: 8px; background: Canvas; color: CanvasText}
  .panel[hidden] {display: none}
  .topics-only > ::part(notice), .topics-only > ::part(about), .topics-only > ::part(key-points),
  .topics-only > ::part(help), .topics-only > ::part(intro) {display: none}
  /* What WCAG 1.4.12 wants text to bear. Scripts of joined letters have no space between them. */
  .large {font-size: 200%; line-height: 1.5; word-spacing: 0.16em}
  .large:not(:has(:lang(ar, hi))) {letter-spacing: 0.12em}
  .dark {color-scheme: dark; max-height: 400px !important}
</style>
<body>
<script type="module">
  window.elementPage = await import('/element-page.js');
</script>
`;

declare const window: {elementPage: typeof elementPage};

export const elements: Collection = {
  name: 'the elements',
  folder: projectPath('tests/screenshots/elements'),
  tolerance: 24,
  files: [...sheets.keys()],
  usual: [...sheets].flatMap(([file, {locale}]) => (isUsual(locale) ? [file] : [])),
  openCamera,
};

async function openCamera(browser: Browser): Promise<Camera> {
  const {outputFiles} = await build({
    entryPoints: [projectPath('tests/screenshots/element-page.ts')],
    bundle: true,
    ignoreAnnotations: true, // “sideEffects” tells of dist/, not of src/
    write: false,
    format: 'esm',
    target: 'es2022',
    tsconfig: projectPath('tsconfig.json'),
    logLevel: 'error',
  });
  const fonts = await fontStyles(fontSet('noto'));
  const server = await startFileServer(async ({path, response}) => {
    if (path === '/') {
      response.setHeader('content-type', 'text/html').end(html);
    } else if (path === '/element-page.js') {
      response.setHeader('content-type', 'text/javascript').end(outputFiles[0]!.contents);
    } else if (path === fontStylesPath) {
      response.setHeader('content-type', 'text/css').end(fonts);
    } else {
      const file = await readFile(projectPath(path.slice(1))).catch(() => '');
      response.writeHead(file ? 200 : 404).end(file);
    }
  });
  const idle: Studio[] = [];
  return {
    async take(file) {
      const studio = idle.pop() ?? (await openStudio(browser, server.origin));
      const picture = await photograph(studio, sheets.get(file)!);
      idle.push(studio);
      return picture;
    },
    async close() {
      await Promise.all(idle.map(({page}) => page.close()));
      server.close();
    },
  };
}

/** Pixels of a picture to one of CSS: enough to see the lines of text, and a quarter as many. */
const scale = 0.5;

const scaled = ({name, left, top, width, height}: Area): Area => ({
  name,
  left: left * scale,
  top: top * scale,
  width: width * scale,
  height: height * scale,
});

/** A page that has everything that is needed. */
interface Studio {
  page: Page;
  /** What it emulates ends with it. */
  session: CDPSession;
}

async function openStudio(browser: Browser, url: string): Promise<Studio> {
  const page = await browser.newPage();
  await page.setViewport({width: 1304, height: 1400, deviceScaleFactor: scale});
  await page.goto(url);
  await page.waitForFunction(() => 'elementPage' in window);
  return {page, session: await page.createCDPSession()};
}

async function photograph({page, session}: Studio, {element, locale, everyShape}: Sheet) {
  await page.evaluate(
    (...[element, locale, everyShape]) =>
      window.elementPage.showPanels(element, locale, everyShape),
    element,
    locale,
    everyShape,
  );
  const pictures: string[] = [];
  const areas: Area[] = [];
  let top = 0;
  for (const [medium, emulated] of Object.entries(media)) {
    await session.send('Emulation.setEmulatedMedia', {
      media: '',
      features: [],
      ...emulated,
    } as Parameters<typeof session.send<'Emulation.setEmulatedMedia'>>[1]);
    const panels = await page.evaluate(
      (medium) => window.elementPage.panelsIn(medium),
      medium as elementPage.Medium,
    );
    const width = Math.max(...panels.map(({left, width}) => left + width));
    const height = Math.max(...panels.map(({height}) => height));
    pictures.push(
      await page.screenshot({
        encoding: 'base64',
        captureBeyondViewport: false,
        optimizeForSpeed: true,
        clip: {x: 0, y: 0, width, height},
      }),
    );
    areas.push(...panels.map((panel) => scaled({...panel, top: top + panel.top})));
    top += Math.round(height * scale) / scale;
  }
  const image = await page.evaluate((all) => window.elementPage.stack(all), pictures);
  return {image: Buffer.from(image, 'base64'), areas};
}
