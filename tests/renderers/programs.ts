/** The programs that draw the files. */
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {PNG} from 'pngjs';
import puppeteer, {type LaunchOptions} from 'puppeteer-core';
import {findFirefox} from '../engines/find-firefox.js';
import {findBrowser} from '../../build/browser/find-browser.js';
import {resvgRenderer, sharpRenderer, type Renderer} from '../support/renderers.js';
import {addressOf, run, versionOf, versionOfPackage, type Command, type Place} from './command.js';

/** A program that is here. */
export interface Started {
  version: string;
  /**
   * Draws a file into another, a PNG.
   * @param size of the picture in pixels
   */
  draw(svg: string, png: string, size: {width: number; height: number}): Promise<unknown>;
  close?(): Promise<void>;
}

/** A program that may be here. */
export interface Program {
  name: string;
  /** What brings it: packages of Debian, or `npm ci`. */
  from: string;
  /** A name of build/fonts/font-sets.js. */
  fonts: 'noto' | 'dejavu';
  /** Whether it takes space off Chinese brackets that meet others. */
  trims?: boolean;
  /** Languages, as BCP 47 tags, in which it may be wrong. In all others the run fails if it is. */
  mayFail: readonly string[] | 'all';
  /** Nothing if it is not here. */
  start(place: Place): Promise<Started | undefined>;
}

/** Starts a program that commands draw with. */
const byCommands =
  (
    version: Command,
    commands: (svg: string, png: string, place: Place) => readonly Command[],
    {page = false, needed}: {page?: boolean; needed?: Command} = {},
  ) =>
  async (place: Place): Promise<Started | undefined> => {
    const found = await versionOf(version, place);
    if (!found || (needed && !(await versionOf(needed, place)))) return undefined;
    return {
      version: found,
      async draw(svg, png, {width, height}) {
        // For a program that draws pages.
        if (page) {
          await writeFile(
            `${svg}.html`,
            `<style>@page {size: ${width}px ${height}px; margin: 0} body {margin: 0} img {display: block}</style><img src="${addressOf(svg)}">`,
          );
        }
        for (const command of commands(svg, png, place)) await run(command, place);
      },
    };
  };

/** Starts a browser that opens the file itself. */
const byBrowser =
  (options: () => Promise<LaunchOptions>) =>
  async ({env}: Place): Promise<Started | undefined> => {
    const found = await options().catch((error: Error) => {
      if (/There is no|No browser/.test(error.message)) return undefined;
      throw error;
    });
    if (!found) return undefined;
    const browser = await puppeteer.launch({...found, env: {...found.env, ...env}});
    const page = await browser.newPage();
    return {
      version: /[\d.]+/.exec(await browser.version())![0],
      async draw(svg, png, size) {
        await page.setViewport({...size, deviceScaleFactor: 1});
        await page.goto(addressOf(svg));
        await page.screenshot({path: png});
      },
      close: () => browser.close(),
    };
  };

/** Starts a package that draws in this process. */
const byPackage = (name: string, start: () => Promise<Renderer>) => async (): Promise<Started> => {
  const render = await start();
  return {
    version: await versionOfPackage(name),
    async draw(svg, png) {
      const {width, height, data} = await render(await readFile(svg, 'utf8'));
      const picture = new PNG({width, height});
      picture.data = Buffer.from(data);
      await writeFile(png, PNG.sync.write(picture));
    },
  };
};

/** Debian's, whose modules no other Python finds. */
const python = '/usr/bin/python3';

export const programs: readonly Program[] = [
  {
    name: 'Chromium',
    from: 'an installed Chrome, Chromium or Edge, or `npm ci` on Linux x64',
    fonts: 'dejavu',
    trims: true,
    mayFail: [],
    start: byBrowser(findBrowser),
  },
  {
    name: 'Firefox',
    from: '`firefox-esr`',
    fonts: 'noto',
    mayFail: [],
    start: byBrowser(async () => ({browser: 'firefox', executablePath: await findFirefox()})),
  },
  {
    name: 'librsvg, by `rsvg-convert`',
    from: '`librsvg2-bin`',
    fonts: 'noto',
    mayFail: [],
    start: byCommands(['rsvg-convert', '--version'], (svg, png) => [
      ['rsvg-convert', '--output', png, svg],
    ]),
  },
  {
    name: 'sharp',
    from: '`npm ci`',
    fonts: 'noto',
    mayFail: [],
    start: byPackage('sharp', () => sharpRenderer('noto')),
  },
  {
    name: 'ImageMagick',
    from: '`imagemagick`, `librsvg2-bin`',
    fonts: 'noto',
    mayFail: [],
    start: byCommands(['convert', '-version'], (svg, png) => [['convert', svg, png]], {
      needed: ['rsvg-convert', '--version'],
    }),
  },
  {
    name: 'Inkscape',
    from: '`inkscape`',
    fonts: 'noto',
    mayFail: [],
    start: byCommands(['inkscape', '--version'], (svg, png) => [
      ['inkscape', '--export-type=png', `--export-filename=${png}`, svg],
    ]),
  },
  {
    name: 'LibreOffice',
    from: '`libreoffice-draw`',
    fonts: 'dejavu',
    mayFail: [],
    // It writes beside the file, under its name.
    start: byCommands(['soffice', '--version'], (svg, png, {folder}) => [
      [
        'soffice',
        `-env:UserInstallation=${addressOf(folder)}/office`,
        '--headless',
        '--convert-to',
        'png:draw_png_Export',
        '--outdir',
        path.dirname(png),
        svg,
      ],
    ]),
  },
  {
    name: 'resvg, by @resvg/resvg-js',
    from: '`npm ci`',
    fonts: 'dejavu',
    mayFail: ['hi'],
    start: byPackage('@resvg/resvg-js', () => resvgRenderer('dejavu')),
  },
  {
    name: 'CairoSVG',
    from: '`python3-cairosvg`',
    fonts: 'dejavu',
    mayFail: 'all',
    start: byCommands(
      [python, '-c', 'import cairosvg; print(cairosvg.__version__)'],
      (svg, png) => [[python, '-m', 'cairosvg', svg, '-o', png]],
    ),
  },
  {
    name: 'WeasyPrint',
    from: '`weasyprint`, `poppler-utils`',
    fonts: 'noto',
    mayFail: 'all',
    start: byCommands(
      ['weasyprint', '--version'],
      (svg, png) => [
        ['weasyprint', `${svg}.html`, `${svg}.pdf`],
        ['pdftocairo', '-r', '96', '-png', '-singlefile', `${svg}.pdf`, png.replace(/\.png$/, '')],
      ],
      {page: true, needed: ['pdftocairo', '-v']},
    ),
  },
];
