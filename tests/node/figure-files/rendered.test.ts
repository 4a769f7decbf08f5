/**
 * The drawings' files as programs outside browsers draw them: in every language, looked at pixel by
 * pixel. `FONTS` chooses the fonts for librsvg (see CONTRIBUTING.md).
 */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {textWidthIn, type TextWidth} from '../../../scripts/figure-files/text-width.js';
import {chosenFontSet} from '../../../scripts/fonts/font-sets.js';
import {filesIn, type FigureFile, type Line} from '../../support/figure-files.js';
import {locales} from '../../support/fixtures.js';
import {
  resvgRenderer,
  sharpRenderer,
  type Picture,
  type Renderer,
} from '../../support/renderers.js';

/** Room round the file in which whatever leaves it is seen. */
const outside = 60;

/** The same file with room round it, which no white ground hides. */
const withRoom = ({svg, width, height}: FigureFile) =>
  svg.replace(
    /viewBox="[^"]*" width="[^"]*" height="[^"]*"/,
    `viewBox="${-outside} ${-outside} ${width + 2 * outside} ${height + 2 * outside}" width="${width + 2 * outside}" height="${height + 2 * outside}"`,
  );

/** A part of a picture, in the file's units. */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How dark a pixel is on white, 0 to 1; the file's units may be negative here. */
function darkness({width, data}: Picture, x: number, y: number): number {
  const at = ((y + outside) * width + x + outside) * 4;
  const [red, green, blue, alpha] = data.subarray(at, at + 4);
  return ((255 - (red! + green! + blue!) / 3) / 255) * (alpha! / 255);
}

/** Where there is ink in a part of a picture; nothing if it is empty. */
function inkIn(picture: Picture, {left, top, right, bottom}: Box): Box | undefined {
  const ink = {left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity};
  for (let y = Math.floor(top); y < bottom; y++) {
    for (let x = Math.floor(left); x < right; x++) {
      if (darkness(picture, x, y) < 0.3) continue;
      ink.left = Math.min(ink.left, x);
      ink.right = Math.max(ink.right, x + 1);
      ink.top = Math.min(ink.top, y);
      ink.bottom = Math.max(ink.bottom, y + 1);
    }
  }
  return ink.right > ink.left ? ink : undefined;
}

/** Fails if anything is drawn outside the file. */
function assertInside(picture: Picture, {width, height, id}: FigureFile): void {
  const [far, low] = [width + outside, height + outside];
  for (const [side, box] of Object.entries({
    above: {left: -outside, top: -outside, right: far, bottom: 0},
    below: {left: -outside, top: height, right: far, bottom: low},
    left: {left: -outside, top: 0, right: 0, bottom: height},
    right: {left: width, top: 0, right: far, bottom: height},
  })) {
    assert.equal(inkIn(picture, box), undefined, `${id}: something is drawn ${side} of the file`);
  }
}

/** Fails unless a line is drawn as wide as its letters are, from where it begins, in the margins. */
function assertLine(
  picture: Picture,
  {text, x, y, size, bold, anchor}: Line,
  {id, width}: FigureFile,
  textWidth: TextWidth,
): void {
  // From the middle of the small letters to the baseline: no other line reaches in.
  const band = {top: y - size * 0.62, bottom: y + 1};
  const [left, right] = anchor === 'end' ? [4, x + 3] : [x - 3, width - 4];
  const ink = inkIn(picture, {...band, left, right});
  const place = `${id}: “${text}”`;
  assert.ok(ink, `${place} is not drawn`);
  const drawn = ink.right - ink.left;
  const expected = textWidth(text, bold) * size;
  // The last sign of a line may leave half of its square empty.
  const least = textWidth(text.replace(/[\u3000-\u303f\uff00-\uffef]$/, ''), bold) * size;
  const leeway = 4 + expected * 0.05;
  assert.ok(
    drawn >= least - leeway && drawn <= expected + leeway,
    `${place} is ${drawn} wide, its letters ${expected.toFixed()}`,
  );
  const start = anchor === 'end' ? x - ink.right : ink.left - x;
  assert.ok(start >= -2 && start <= 5, `${place} begins ${start} from its place`);
}

/** Fails unless a numeral is a light sign on its dark disk, and nothing touches the disk. */
function assertNumeral(picture: Picture, {x, y, r}: FigureFile['disks'][number], id: string): void {
  const within = Math.floor(r * 0.7);
  let light = 0;
  let total = 0;
  for (let dy = -within; dy <= within; dy++) {
    for (let dx = -within; dx <= within; dx++) {
      total++;
      if (darkness(picture, Math.round(x) + dx, Math.round(y) + dy) < 0.4) light++;
    }
  }
  const share = light / total;
  assert.ok(
    share > 0.08 && share < 0.45,
    `${id}: ${share.toFixed(2)} of a numeral's disk is light`,
  );
  for (const [left, right] of [
    [x - r - 5, x - r - 2],
    [x + r + 3, x + r + 6],
  ] as const) {
    const ink = inkIn(picture, {left, right, top: y - r, bottom: y + r});
    assert.equal(ink, undefined, `${id}: a name lies on its numeral`);
  }
}

function assertDrawn(picture: Picture, file: FigureFile, textWidth: TextWidth): void {
  assertInside(picture, file);
  for (const line of file.lines) assertLine(picture, line, file, textWidth);
  for (const disk of file.disks) assertNumeral(picture, disk, file.id);
}

const chosen = chosenFontSet().name;

describe(`librsvg, by sharp, with the fonts “${chosen}”`, () => {
  let render: Renderer;
  let textWidth: TextWidth;
  before(async () => {
    render = await sharpRenderer(chosen);
    textWidth = await textWidthIn(chosen);
  });
  for (const {tag} of locales) {
    it(`draws every file in ${tag} whole, and each word in its place`, async () => {
      for (const file of await filesIn(tag)) {
        assertDrawn(await render(withRoom(file)), file, textWidth);
      }
    });
  }
});

// It has fonts of its own, whatever is chosen.
describe('resvg, with DejaVu Sans, and Noto for Chinese', {skip: chosen !== 'noto'}, () => {
  let render: Renderer;
  let textWidth: TextWidth;
  before(async () => {
    render = await resvgRenderer('dejavu');
    textWidth = await textWidthIn('dejavu');
  });
  for (const {tag} of locales) {
    const skip = tag === 'hi' && 'resvg puts vowel signs of Hindi on other letters';
    it(`draws every file in ${tag} whole, and each word in its place`, {skip}, async () => {
      for (const file of await filesIn(tag)) {
        assertDrawn(await render(withRoom(file)), file, textWidth);
      }
    });
  }
});
