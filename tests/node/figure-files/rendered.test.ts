/**
 * The drawings' files as programs outside browsers draw them: in every way of writing, looked at pixel by
 * pixel. `FONTS` chooses the fonts for librsvg (see CONTRIBUTING.md). `npm run test:renderers` tries
 * more programs.
 */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {textWidthIn} from '../../../build/figures/text-width.js';
import {chosenFontSet} from '../../../build/fonts/font-sets.js';
import {scriptOf} from '../../../content/writing.js';
import {
  cutLinesOf,
  illegibleNumeralsOf,
  leavingsOf,
  misplacedIn,
  withRoom,
} from '../../support/drawn.js';
import {localesToTest, sampleFor} from '../../support/extent.js';
import {filesIn} from '../../support/figure-files.js';
import {resvgRenderer, sharpRenderer, type Renderer} from '../../support/renderers.js';

async function assertDrawn(tag: string, render: Renderer, set: string): Promise<void> {
  const textWidth = await textWidthIn(set, tag);
  for (const file of sampleFor(tag, await filesIn(tag))) {
    const drawn = {file, picture: await render(withRoom(file)), scale: 1};
    assert.deepEqual(leavingsOf(drawn), []);
    assert.deepEqual(cutLinesOf(drawn, textWidth), []);
    // Nastaliq slopes from one line into the next.
    if (scriptOf(tag) !== 'Aran') assert.deepEqual(misplacedIn(drawn), []);
    assert.deepEqual(illegibleNumeralsOf(drawn), []);
  }
}

const chosen = chosenFontSet().name;

describe(`librsvg, by sharp, with the fonts “${chosen}”`, () => {
  let render: Renderer;
  before(async () => {
    render = await sharpRenderer(chosen);
  });
  for (const {tag} of localesToTest) {
    it(`draws every file in ${tag} whole, and each word in its place`, () =>
      assertDrawn(tag, render, chosen));
  }
});

// It has fonts of its own, whatever is chosen.
describe('resvg, with DejaVu Sans, and Noto for Chinese', {skip: chosen !== 'noto'}, () => {
  let render: Renderer;
  before(async () => {
    render = await resvgRenderer('dejavu');
  });
  for (const {tag} of localesToTest) {
    const skip =
      (scriptOf(tag) === 'Deva' && 'resvg puts vowel signs of Hindi on other letters') ||
      (scriptOf(tag) === 'Aran' && 'resvg chooses no font by language');
    it(`draws every file in ${tag} whole, and each word in its place`, {skip}, () =>
      assertDrawn(tag, render, 'dejavu'),
    );
  }
});
