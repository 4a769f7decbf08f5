#!/usr/bin/env bash
# resvg draws “1. दम” but only boxes for “1. पत्र”, with the same fonts: it counts the glyphs.
#
# Tool: @resvg/resvg-js 2.6.2; harfbuzzjs 1.6.4 counts.
# Expected: a letter that the first font lacks comes from another font that has it. If one word in a
#   script is drawn, the next one is, too.
# Seen: the other font's glyphs are taken only if it makes as many of the whole run as the first
#   font made, with its empty boxes. Fonts that join letters (त् + र) or set the dots of a letter
#   apart (ب in Noto Sans Arabic) make fewer or more. Then every letter stays a box. The only
#   warning says that no font with the letter was found.
# It matters: a test with one Arabic word passes, and the next caption is empty boxes. It strikes
#   text that begins in one script and goes on in another: numbered names, units, names of drugs.
# Instead: give each script its own <tspan> with its own font-family, or use one font with all
#   letters.
# Where seen: numbered names in drawings, in Arabic and Hindi, with one font file for each script.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

npm_packages @resvg/resvg-js@2.6.2 harfbuzzjs@1.6.4 fontverter@2.0.0 @fontsource/noto-sans@5.3.0 \
  @fontsource/noto-sans-arabic@5.3.0 @fontsource/noto-sans-devanagari@5.3.0
web_font @fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2
web_font @fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2
web_font @fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-400-normal.woff2

cat >run.js <<'END'
import {readFileSync} from 'node:fs';
import {Resvg} from '@resvg/resvg-js';
import * as harfbuzz from 'harfbuzzjs';

const latin = 'fonts/noto-sans-latin-400-normal.ttf';
const scripts = [
  ['Devanagari', ['दम', 'नाक', 'पत्र', 'त्वचा']],
  ['Arabic', ['دم', 'ورم', 'جلد', 'كتاب']],
];
const glyphs = (file, text) => {
  const font = new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(readFileSync(file)), 0));
  const buffer = new harfbuzz.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  harfbuzz.shape(font, buffer);
  return buffer.getGlyphInfosAndPositions().length;
};
const draw = (content, fontFiles) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="50">
<text x="10" y="35" font-size="30" font-family="Noto Sans">${content}</text></svg>`;
  const font = {loadSystemFonts: false, fontFiles};
  return new Resvg(svg, {font, logLevel: 'off'}).render().pixels.toString('base64');
};

for (const [script, words] of scripts) {
  const family = `Noto Sans ${script}`;
  const part = script.toLowerCase();
  const file = `fonts/noto-sans-${part}-${part}-400-normal.ttf`;
  for (const word of words) {
    const text = `1. ${word}`;
    const apart = `1. <tspan font-family="${family}">${word}</tspan>`;
    const seen = (content) =>
      draw(content, [latin, file]) === draw(text, [latin]) ? 'boxes' : 'letters';
    const counts = `${glyphs(latin, text)} glyphs in Noto Sans, ${glyphs(file, text)} in ${family}`;
    console.log(`${text}: ${counts}: ${seen(text)}; in its own tspan: ${seen(apart)}`);
  }
}
END

verdict "$(node run.js)" <<'END'
1. दम: 5 glyphs in Noto Sans, 5 in Noto Sans Devanagari: letters; in its own tspan: letters
1. नाक: 6 glyphs in Noto Sans, 6 in Noto Sans Devanagari: letters; in its own tspan: letters
1. पत्र: 7 glyphs in Noto Sans, 5 in Noto Sans Devanagari: boxes; in its own tspan: letters
1. त्वचा: 8 glyphs in Noto Sans, 7 in Noto Sans Devanagari: boxes; in its own tspan: letters
1. دم: 5 glyphs in Noto Sans, 5 in Noto Sans Arabic: letters; in its own tspan: letters
1. ورم: 6 glyphs in Noto Sans, 6 in Noto Sans Arabic: letters; in its own tspan: letters
1. جلد: 6 glyphs in Noto Sans, 7 in Noto Sans Arabic: boxes; in its own tspan: letters
1. كتاب: 7 glyphs in Noto Sans, 9 in Noto Sans Arabic: boxes; in its own tspan: letters
END
