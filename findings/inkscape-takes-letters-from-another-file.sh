#!/usr/bin/env bash
# Inkscape draws “Кожа” as “?c[U” when a family is installed in parts: it takes the glyphs of the
# other file.
#
# Tool: Inkscape 1.2.2 (Debian 12); sharp 0.35.5 (librsvg 2.63.2) beside it; harfbuzzjs 1.6.4 names
#   glyphs; fonts Noto Sans, Latin and Cyrillic, of @fontsource/noto-sans 5.3.0.
# Expected: font packages for the web have one file for each range of characters, all with the same
#   family, style and full name. fontconfig knows which file has which letter, and librsvg draws
#   them all.
# Seen: Inkscape finds the right file for each letter and asks it for the number of the glyph. Then
#   it draws the glyph with this number from the one file that fontconfig names for the family in
#   the language of the locale. Letters become others, at the places of the right ones, in PNG and
#   PDF, without a warning.
# It matters: who copies unpacked web fonts into a font folder gets wrong words in every script but
#   one. A machine without these fonts draws boxes or another typeface, which one would notice.
# Instead: whole fonts for Inkscape (one file for each style), or a family name of its own for each
#   file.
# Where seen: rendering drawings with fonts from npm packages alone.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

debian_packages inkscape=1.2.2-2+deb12u1
npm_packages sharp@0.35.5 pngjs@7.0.0 harfbuzzjs@1.6.4 fontverter@2.0.0 @fontsource/noto-sans@5.3.0
for part in latin cyrillic; do
  web_font @fontsource/noto-sans/files/noto-sans-"$part"-400-normal.woff2
done
mkdir cyrillic latin
cp fonts/*-cyrillic-*.ttf cyrillic
cp fonts/*-latin-*.ttf latin

cat >write.js <<'END'
import {readFileSync, writeFileSync} from 'node:fs';
import * as harfbuzz from 'harfbuzzjs';

const open = (part) => {
  const blob = new harfbuzz.Blob(readFileSync(`fonts/noto-sans-${part}-400-normal.ttf`));
  const font = new harfbuzz.Font(new harfbuzz.Face(blob, 0));
  return (text) => {
    const buffer = new harfbuzz.Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    harfbuzz.shape(font, buffer);
    return buffer.getGlyphInfosAndPositions();
  };
};
const cyrillic = open('cyrillic')('Кожа');
const shapeLatin = open('latin');
const ascii = Array.from({length: 95}, (_, index) => String.fromCharCode(32 + index));
const latin = cyrillic.map(({codepoint}) =>
  ascii.find((letter) => shapeLatin(letter)[0].codepoint === codepoint),
);
// The Latin letters with the same numbers, at the places of the Cyrillic ones.
const size = 30;
let x = 20;
const places = cyrillic.map(({xAdvance}) => {
  const place = x;
  x += (size * xAdvance) / 1000;
  return place;
});
const write = (name, texts) =>
  writeFileSync(
    name,
    `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60" font-size="${size}" font-family="Noto Sans">
${texts.map(([x, text]) => `<text x="${x}" y="40">${text}</text>`).join('')}</svg>`,
  );
write('word.svg', [[20, 'Кожа']]);
write('other.svg', latin.map((letter, index) => [places[index], letter]));
console.log(`The numbers of these glyphs in the Latin file: ${latin.join('')}`);
END

cat >compare.js <<'END'
import {readFileSync} from 'node:fs';
import sharp from 'sharp';
import {inkRuns} from './ink.js';

const [, , name] = process.argv;
const near = (a, b) => {
  const [left, right] = [a, b].map((file) => inkRuns(file).flat());
  return left.length === right.length && left.every((x, i) => Math.abs(x - right[i]) <= 1);
};
if (near(name, 'cyrillic.png')) console.log('as with the Cyrillic file');
else if (near(name, 'other.png')) console.log('AS THE LATIN LETTERS');
else console.log(`otherwise, with ink in the columns ${inkRuns(name).join(' ')}`);
END
cat >sharp.js <<'END'
import sharp from 'sharp';

await sharp('word.svg').png().toFile('sharp.png');
END

draw() { # FONTS SVG PNG
  private_fonts "$1"
  inkscape "$2" --export-type=png --export-filename="$3" 2>/dev/null
}
numbers=$(node write.js)
draw cyrillic word.svg cyrillic.png
draw latin other.svg other.png
draw fonts word.svg both.png
FC_LANG=ru draw fonts word.svg russian.png
node sharp.js

verdict "$(
  echo "$numbers"
  echo "With both files, Inkscape draws the word $(node compare.js both.png)"
  echo "With both files, in Russian, Inkscape draws the word $(node compare.js russian.png)"
  echo "With both files, sharp draws the word $(node compare.js sharp.png)"
)" <<'END'
The numbers of these glyphs in the Latin file: ?c[U
With both files, Inkscape draws the word AS THE LATIN LETTERS
With both files, in Russian, Inkscape draws the word as with the Cyrillic file
With both files, sharp draws the word as with the Cyrillic file
END
