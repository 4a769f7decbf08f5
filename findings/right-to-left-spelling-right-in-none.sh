#!/usr/bin/env bash
# Each usual way to write an Arabic line with a Latin word in SVG is wrong in sharp, resvg, Inkscape
# or LibreOffice.
#
# Tool: sharp 0.35.5 (librsvg 2.63.2), @resvg/resvg-js 2.6.2, Inkscape 1.2.2 and LibreOffice Draw
#   7.4.7 (Debian 12); font DejaVu Sans 2.37.3.
# Expected: direction="rtl", as in browsers; or else text-anchor="end" and the characters for
#   isolates.
# Seen: direction is ignored by resvg and LibreOffice: the line starts where its right edge was
#   meant, and runs off. With direction, text-anchor="end" means the left edge in sharp and Inkscape
#   and the right one in the other two. text-anchor="end" alone stands right in all, but the words
#   of a mixed line are in the wrong order in all. Inside U+2067 … U+2069 the order is right, too,
#   but not in Inkscape, where the Latin word (or a number) goes to the right end and loses its
#   space. Without Latin letters and digits the last way is right in all.
# It matters: an Arabic name with a unit or a medicine in it is wrong in at least one program,
#   whichever of these is written.
# Instead: text-anchor="end" with isolates, and nothing but one script in each <text>; or paths.
# Where seen: Arabic names in drawings as files.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

debian_packages inkscape=1.2.2-2+deb12u1 libreoffice-draw=4:7.4.7-1+deb12u14
npm_packages sharp@0.35.5 @resvg/resvg-js@2.6.2 pngjs@7.0.0 dejavu-fonts-ttf@2.37.3
mkdir fonts
cp node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf fonts
private_fonts fonts

# The lines begin at 300 and run to the left. Of two words, the second is the narrower one.
cat >lines.svg <<'END'
<svg xmlns="http://www.w3.org/2000/svg"
  viewBox="0 0 600 300" width="600" height="300" font-family="DejaVu Sans" font-size="30">
<rect width="600" height="300" fill="#fff"/>
<text x="300" y="40" direction="rtl">ملح g</text>
<text x="300" y="100" direction="rtl" text-anchor="end">ملح g</text>
<text x="300" y="160" text-anchor="end">ملح g</text>
<text x="300" y="220" text-anchor="end">&#x2067;ملح g&#x2069;</text>
<text x="300" y="280" text-anchor="end">&#x2067;ملح و&#x2069;</text>
</svg>
END
inkscape lines.svg --export-type=png --export-filename=inkscape.png 2>/dev/null
soffice "-env:UserInstallation=file://$work/office" --headless \
  --convert-to png:draw_png_Export --outdir office lines.svg >/dev/null 2>&1

cat >run.js <<'END'
import {readFileSync} from 'node:fs';
import {Resvg} from '@resvg/resvg-js';
import sharp from 'sharp';
import {inkRuns} from './ink.js';

const svg = readFileSync('lines.svg', 'utf8');
const font = {loadSystemFonts: false, fontFiles: ['fonts/DejaVuSans.ttf']};
const pictures = {
  sharp: await sharp(Buffer.from(svg)).png().toBuffer(),
  resvg: new Resvg(svg, {font}).render().asPng(),
  Inkscape: readFileSync('inkscape.png'),
  LibreOffice: readFileSync('office/lines.png'),
};
const lines = ['direction', 'direction and end', 'end', 'end and isolates', 'end and isolates, one script'];
for (const [index, line] of lines.entries()) {
  for (const [program, picture] of Object.entries(pictures)) {
    const top = 8 + 60 * index;
    // Spaces between words are some 9 pixels wide. These words have no gaps.
    const words = inkRuns(picture, {top, bottom: top + 50, gap: 4});
    const side = words[0][0] < 290 ? 'where meant' : 'OFF THE EDGE';
    const [left, right] = words.map(([from, to]) => to - from);
    const order =
      right === undefined ? 'WITHOUT SPACE' : left < right ? 'in order' : 'IN THE WRONG ORDER';
    console.log(`${line}, ${program}: ${side}, ${order}`);
  }
}
END

verdict "$(node run.js)" <<'END'
direction, sharp: where meant, in order
direction, resvg: OFF THE EDGE, IN THE WRONG ORDER
direction, Inkscape: where meant, in order
direction, LibreOffice: OFF THE EDGE, IN THE WRONG ORDER
direction and end, sharp: OFF THE EDGE, in order
direction and end, resvg: where meant, IN THE WRONG ORDER
direction and end, Inkscape: OFF THE EDGE, in order
direction and end, LibreOffice: where meant, IN THE WRONG ORDER
end, sharp: where meant, IN THE WRONG ORDER
end, resvg: where meant, IN THE WRONG ORDER
end, Inkscape: where meant, IN THE WRONG ORDER
end, LibreOffice: where meant, IN THE WRONG ORDER
end and isolates, sharp: where meant, in order
end and isolates, resvg: where meant, in order
end and isolates, Inkscape: where meant, WITHOUT SPACE
end and isolates, LibreOffice: where meant, in order
end and isolates, one script, sharp: where meant, in order
end and isolates, one script, resvg: where meant, in order
end and isolates, one script, Inkscape: where meant, in order
end and isolates, one script, LibreOffice: where meant, in order
END
