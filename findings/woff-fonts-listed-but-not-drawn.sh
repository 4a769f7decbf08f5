#!/usr/bin/env bash
# fontconfig lists and chooses WOFF2 fonts that Pango then cannot use: boxes, or another typeface.
#
# Tool: sharp 0.35.5 (it brings librsvg 2.63.2, Pango 1.58.2, HarfBuzz 14.5.0, fontconfig 2.18.3);
#   Debian's fontconfig 2.14.1 to ask with.
# Expected: if fc-match names a file for a family, text in that family is drawn with that file.
# Seen: fontconfig reads WOFF2 through FreeType and answers with the file. Pango shapes with
#   HarfBuzz, which does not read WOFF2. Where another font has the letters, the text is drawn with
#   that one; where none has, in boxes. There is no warning, and fc-list and fc-match go on naming
#   the WOFF2.
# It matters: font packages on npm hold WOFF2 only, and it is enough to copy them into a font folder
#   for all checks to pass. On a machine with more fonts a wrong typeface hides the fault.
# Instead: unpack WOFF2 into TrueType (as the npm package fontverter does) before fontconfig sees
#   it.
# Where seen: rendering drawings with fonts from npm packages alone.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

debian_packages fontconfig=2.14.1-4
npm_packages sharp@0.35.5 fontverter@2.0.0 @fontsource/noto-sans-devanagari@5.3.0 @fontsource/hind@5.3.0
noto=noto-sans-devanagari-devanagari-400-normal
web_font @fontsource/noto-sans-devanagari/files/"$noto.woff2"
web_font @fontsource/hind/files/hind-devanagari-400-normal.woff2
mkdir truetype woff2 both other none
cp "fonts/$noto.ttf" truetype
cp fonts/hind-devanagari-400-normal.ttf other
cp node_modules/@fontsource/noto-sans-devanagari/files/"$noto.woff2" woff2
cp woff2/* other/* both

cat >draw.js <<'END'
import {createHash} from 'node:crypto';
import sharp from 'sharp';

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60" font-size="30">
<text x="9" y="40" font-family="Noto Sans Devanagari">किताब</text></svg>`;
const pixels = await sharp(Buffer.from(svg)).raw().toBuffer();
console.log(createHash('sha256').update(pixels).digest('hex'));
END

drawn() {
  private_fonts "$1"
  node draw.js
}
boxes=$(drawn none 2>/dev/null)
noto_drawn=$(drawn truetype)
hind_drawn=$(drawn other)
observe() {
  local seen
  seen=$(drawn "$1")
  case $seen in
    "$boxes") seen=boxes ;;
    "$noto_drawn") seen='Noto Sans Devanagari' ;;
    "$hind_drawn") seen=Hind ;;
  esac
  private_fonts "$1"
  echo "$2: fc-match names $(basename "$(fc-match --format '%{file}' 'Noto Sans Devanagari')"), drawn is $seen"
}

verdict "$(
  observe truetype 'Noto as TrueType'
  observe woff2 'Noto as WOFF2'
  observe both 'Noto as WOFF2, Hind as TrueType'
)" <<'END'
Noto as TrueType: fc-match names noto-sans-devanagari-devanagari-400-normal.ttf, drawn is Noto Sans Devanagari
Noto as WOFF2: fc-match names noto-sans-devanagari-devanagari-400-normal.woff2, drawn is boxes
Noto as WOFF2, Hind as TrueType: fc-match names noto-sans-devanagari-devanagari-400-normal.woff2, drawn is Hind
END
