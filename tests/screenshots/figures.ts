/** Screenshots of the drawings: those of a section on one sheet, once for each way to see them. */
import type {Browser} from 'puppeteer-core';
import {sectionIds, type SectionId} from '../../content/model.js';
import {height, width} from '../../figures/drawing/canvas.js';
import {renderInner, viewBox} from '../../figures/drawing/render-inner.js';
import {styleSheet} from '../../figures/drawing/style-sheet.js';
import {drawings} from '../../figures/index.js';
import {projectPath} from '../../build/project.js';
import type {Area, Collection, Picture} from './collection.js';

/** The ways to see a drawing. */
const views = {
  light: {lang: 'en', dir: 'ltr', scheme: 'light'},
  dark: {lang: 'en', dir: 'ltr', scheme: 'dark'},
  arabic: {lang: 'ar', dir: 'rtl', scheme: 'light'},
} as const;

/** The drawings of a section in one view. */
interface Sheet {
  section: SectionId;
  view: keyof typeof views;
}

const sheets = new Map<string, Sheet>(
  sectionIds.flatMap((section) =>
    Object.keys(views).map((view): [string, Sheet] => [
      `${section}-${view}.png`,
      {section, view: view as keyof typeof views},
    ]),
  ),
);

/** Pixels between drawings, and round all of them. */
const gap = 8;
const columns = 2;

/** Where a section's drawings are, by figure id. */
const areasOf = (section: SectionId): Area[] =>
  Object.keys(drawings[section]).map((name, i) => ({
    name,
    left: gap + (i % columns) * (width + gap),
    top: gap + Math.floor(i / columns) * (height + gap),
    width,
    height,
  }));

export const figures: Collection = {
  name: 'the drawings',
  folder: projectPath('tests/screenshots/figures'),
  tolerance: 8,
  files: [...sheets.keys()],
  openCamera: (browser) =>
    Promise.resolve({
      take: (file) => take(browser, sheets.get(file)!),
      close: () => Promise.resolve(),
    }),
};

async function take(browser: Browser, {section, view}: Sheet): Promise<Picture> {
  const {lang, dir, scheme} = views[view];
  const areas = areasOf(section);
  const figures = areas.map(
    ({name, left, top}) =>
      `<svg class="drawing" viewBox="${viewBox}" style="position: absolute; left: ${left}px; top: ${top}px; width: ${width}px">${renderInner(drawings[section][name]!)}</svg>`,
  );
  const page = await browser.newPage();
  try {
    const rows = Math.ceil(figures.length / columns);
    await page.setViewport({
      width: gap + columns * (width + gap),
      height: gap + rows * (height + gap),
      deviceScaleFactor: 1,
    });
    await page.setContent(`<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8">
      <style>
        ${styleSheet()}
        :root {color-scheme: ${scheme}; background: Canvas}
      </style>
      <section dir="${dir}">${figures.join('')}</section>`);
    return {image: Buffer.from(await page.screenshot()), areas};
  } finally {
    await page.close();
  }
}
