#!/usr/bin/env bash
# resvg sets Hindi letters on top of each other wherever a syllable has two glyphs that take room.
#
# Tool: @resvg/resvg-js 2.6.2; harfbuzzjs 1.6.4 and sharp 0.35.5 beside it.
# Expected: resvg shapes text as HarfBuzz does, and each glyph's width counts. Arabic comes out
#   right.
# Seen: of the glyphs that belong to one syllable, resvg counts one width. The next syllable begins
#   too early: it stands on the vowel sign before it, and the whole line is too short, also for
#   text-anchor. It looks like a vowel sign that belongs to the next letter. Letters without a sign
#   of their own width are right, so a short sample may look well.
# It matters: the words are not legible for who reads Hindi, and nobody else notices.
# Instead: draw Hindi with librsvg (sharp). resvg itself was changed in 2026 (its pull request
#   1043); the npm package has had no version since.
# Where seen: names in drawings, in Hindi.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

npm_packages @resvg/resvg-js@2.6.2 harfbuzzjs@1.6.4 sharp@0.35.5 pngjs@7.0.0 fontverter@2.0.0 \
  @fontsource/noto-sans-devanagari@5.3.0
web_font @fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-400-normal.woff2
private_fonts fonts

cat >run.js <<'END'
import {readFileSync} from 'node:fs';
import {Resvg} from '@resvg/resvg-js';
import * as harfbuzz from 'harfbuzzjs';
import sharp from 'sharp';
import {inkExtent} from './ink.js';

const file = 'fonts/noto-sans-devanagari-devanagari-400-normal.ttf';
const face = new harfbuzz.Face(new harfbuzz.Blob(readFileSync(file)), 0);
const font = new harfbuzz.Font(face);
const size = 100;

for (const word of ['कमर', 'सूजन', 'किताब', 'बाधा', 'हिंदी']) {
  const buffer = new harfbuzz.Buffer();
  buffer.addText(word);
  buffer.guessSegmentProperties();
  harfbuzz.shape(font, buffer);
  const advance = buffer.getGlyphInfosAndPositions().reduce((sum, {xAdvance}) => sum + xAdvance, 0);

  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="160" font-size="${size}">
<text x="20" y="110" font-family="Noto Sans Devanagari">${word}</text></svg>`;
  const options = {font: {loadSystemFonts: false, fontFiles: [file]}};
  const width = ([left, right]) => right - left + 1;
  const percent = (picture) =>
    Math.round((100 * width(inkExtent(picture))) / ((size * advance) / face.upem));
  const resvg = percent(new Resvg(svg, options).render().asPng());
  const librsvg = percent(await sharp(Buffer.from(svg)).png().toBuffer());
  console.log(`${word}: of the width that HarfBuzz says, resvg fills ${resvg} %, sharp ${librsvg} %`);
}
END

verdict "$(node run.js)" <<'END'
कमर: of the width that HarfBuzz says, resvg fills 101 %, sharp 101 %
सूजन: of the width that HarfBuzz says, resvg fills 101 %, sharp 101 %
किताब: of the width that HarfBuzz says, resvg fills 79 %, sharp 101 %
बाधा: of the width that HarfBuzz says, resvg fills 86 %, sharp 101 %
हिंदी: of the width that HarfBuzz says, resvg fills 85 %, sharp 101 %
END
