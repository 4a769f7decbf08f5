/** The drawings as PNG files: large enough, and with letters as a browser joins and places them. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, it} from 'node:test';
import {PNG} from 'pngjs';
import sharp from 'sharp';
import {pngScale} from '../../../build/figures/png.js';
import {scriptOf} from '../../../content/writing.js';
import {drawingBrowser, type DrawingBrowser} from '../../support/browser-drawing.js';
import {localesToTest, sampleFor, writingsToTest} from '../../support/extent.js';
import {filesIn, type FigureFile, type Line} from '../../support/figure-files.js';

/** Of the ink of both pictures of a line, how much may be in one alone: browsers smooth otherwise. */
const tolerance = 0.3;

let browser: DrawingBrowser;
before(async () => {
  browser = await drawingBrowser('noto');
});
after(() => browser?.close());

/** How dark the pixels of a line are, 0 to 255, row by row. */
function pixelsOf({data, width}: PNG, {x, y, size, anchor}: Line, file: FigureFile): number[] {
  const pixels = [];
  const [left, right] = anchor === 'end' ? [12, x] : [x, file.width - 12];
  for (let row = Math.round((y - size) * pngScale); row < (y + size * 0.4) * pngScale; row++) {
    for (let column = left * pngScale; column < right * pngScale; column++) {
      pixels.push(255 - data[(row * width + column) * 4]!);
    }
  }
  return pixels;
}

/**
 * Ink by row, where a browser may take spaces of another font than Pango does, so that each word stands a
 * little elsewhere, as in Korean, Japanese and Nastaliq.
 */
const inkByRow = (png: PNG, line: Line, file: FigureFile): number[] => {
  const pixels = pixelsOf(png, line, file);
  const rows = Math.round(line.size * 1.4 * pngScale);
  const columns = Math.floor(pixels.length / rows);
  return Array.from({length: rows}, (_, row) =>
    pixels.slice(row * columns, (row + 1) * columns).reduce((sum, pixel) => sum + pixel, 0),
  );
};
const sameSpaces = ['Latn', 'Cyrl', 'Arab', 'Deva', 'Hans', 'Hant'];

/** How much of the ink of two pictures of a line is not in both, 0 to 1. */
function difference(one: readonly number[], other: readonly number[]): number {
  const both = one.reduce((sum, pixel, i) => sum + Math.min(pixel, other[i]!), 0);
  const all = one.reduce((sum, pixel, i) => sum + Math.max(pixel, other[i]!), 0);
  return 1 - both / all;
}

for (const {tag} of localesToTest) {
  it(`PNG files in ${tag} have two pixels for each unit`, async () => {
    for (const {path, id, width, height} of await filesIn(tag)) {
      const png = await sharp(path.replace(/svg$/, 'png')).metadata();
      assert.deepEqual([png.width, png.height], [width * 2, height * 2], id);
    }
  });
}

for (const tag of writingsToTest) {
  it(`PNG files in ${tag} have letters as in a browser`, async () => {
    for (const file of sampleFor(tag, await filesIn(tag))) {
      const png = PNG.sync.read(await readFile(file.path.replace(/svg$/, 'png')));
      const inBrowser = await browser.draw(file.svg, file, pngScale);
      for (const line of file.lines) {
        const inkOf = sameSpaces.includes(scriptOf(tag)) ? pixelsOf : inkByRow;
        const share = difference(inkOf(png, line, file), inkOf(inBrowser, line, file));
        assert.ok(share < tolerance, `${file.id}: ${share.toFixed(2)} of “${line.text}” differs`);
      }
    }
  });
}
