#!/usr/bin/env bash
# A PDF that Inkscape makes of an SVG looks right, and holds other characters than its words: search
# finds nothing.
#
# Tool: Inkscape 1.2.2, poppler-utils 22.12.0, librsvg2-bin 2.54.7 (Debian 12).
# Expected: text that is kept as text can be found, copied and read aloud, as in the PDF that
#   librsvg makes of the same file with the same library (cairo).
# Seen: in Inkscape's PDF each glyph has the character that the font gives to it alone. Hindi glyphs
#   for a vowel sign of another width or for joined letters have none, so words come out with U+FFFD
#   in place of letters; Arabic comes out as the forms of its letters (U+FEDB instead of U+0643);
#   “fi” is one character. English without ligatures is right, so nobody looks.
# It matters: search finds nothing, and screen readers read nonsense, in leaflets that look perfect.
# Instead: make the PDF with rsvg-convert; or paths, with the words beside the drawing.
# Where seen: leaflets made of drawings with names.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

debian_packages inkscape=1.2.2-2+deb12u1 librsvg2-bin=2.54.7+dfsg-1~deb12u2 poppler-utils=22.12.0-2+deb12u3
npm_packages fontverter@2.0.0 @fontsource/noto-sans-devanagari@5.3.0 dejavu-fonts-ttf@2.37.3
web_font @fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-400-normal.woff2
cp node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf fonts
private_fonts fonts

observe() { # WORD FONT
  local program found
  cat >word.svg <<END
<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60" font-size="30" font-family="$2">
<text x="20" y="40">$1</text></svg>
END
  rsvg-convert --format pdf word.svg --output librsvg.pdf
  inkscape word.svg --export-type=pdf --export-filename=Inkscape.pdf 2>/dev/null
  for program in librsvg Inkscape; do
    # Without the marks that pdftotext puts round text that runs from right to left.
    found=$(pdftotext "$program.pdf" - | tr -d ' \f\n')
    found=${found//[$'\u202a\u202b\u202c']/}
    if [[ $found == "$1" ]]; then
      echo "$1, $program: found"
    else
      found=$(printf %s "$found" | iconv -t UTF-32BE | od -An -tx4 --endian=big -v -w64)
      echo "$1, $program: NOT FOUND, instead:${found// 0000/ U+}"
    fi
  done
}

verdict "$(
  observe book 'DejaVu Sans'
  observe find 'DejaVu Sans'
  observe كتاب 'DejaVu Sans'
  observe किताब 'Noto Sans Devanagari'
)" <<'END'
book, librsvg: found
book, Inkscape: found
find, librsvg: found
find, Inkscape: NOT FOUND, instead: U+fb01 U+006e U+0064
كتاب, librsvg: found
كتاب, Inkscape: NOT FOUND, instead: U+fedb U+fe98 U+fe8e U+0628
किताब, librsvg: found
किताब, Inkscape: NOT FOUND, instead: U+fffd U+0915 U+0924 U+093e U+092c
END
