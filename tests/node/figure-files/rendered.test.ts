/**
 * The drawings' files as programs outside browsers draw them: in every language, looked at pixel by
 * pixel. `FONTS` chooses the fonts for librsvg (see CONTRIBUTING.md). `npm run test:renderers` tries
 * more programs.
 */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {textWidthIn, type TextWidth} from '../../../build/figures/text-width.js';
import {chosenFontSet} from '../../../build/fonts/font-sets.js';
import {
  cutLinesOf,
  illegibleNumeralsOf,
  leavingsOf,
  misplacedIn,
  withRoom,
} from '../../support/drawn.js';
import {filesIn} from '../../support/figure-files.js';
import {locales} from '../../support/fixtures.js';
import {resvgRenderer, sharpRenderer, type Renderer} from '../../support/renderers.js';

async function assertDrawn(tag: string, render: Renderer, textWidth: TextWidth): Promise<void> {
  for (const file of await filesIn(tag)) {
    const drawn = {file, picture: await render(withRoom(file)), scale: 1};
    assert.deepEqual(leavingsOf(drawn), []);
    assert.deepEqual(cutLinesOf(drawn, textWidth), []);
    assert.deepEqual(misplacedIn(drawn), []);
    assert.deepEqual(illegibleNumeralsOf(drawn), []);
  }
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
    it(`draws every file in ${tag} whole, and each word in its place`, () =>
      assertDrawn(tag, render, textWidth));
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
    it(`draws every file in ${tag} whole, and each word in its place`, {skip}, () =>
      assertDrawn(tag, render, textWidth),
    );
  }
});
