#!/usr/bin/env bash
# In LibreOffice, CairoSVG and WeasyPrint a bold word in a line spoils text-anchor: only the first
# part is anchored.
#
# Tool: LibreOffice Draw 7.4.7, CairoSVG 2.5.2, WeasyPrint 57.2 (Debian 12); sharp 0.35.5 and
#   @resvg/resvg-js 2.6.2 beside them; font DejaVu Sans 2.37.3.
# Expected: text-anchor places the whole line. A <tspan> without x or y changes its look only.
# Seen: the three programs place the first part alone by text-anchor, and go on from there. A line
#   that ends at an edge has only its first word before it, and the rest runs over the edge; a
#   centered line begins in the middle of itself, and parts overlap. A <tspan> that changes just the
#   color is enough. The same line without <tspan> is right in all.
# It matters: one emphasized word moves a caption off the canvas in documents and printed pages, not
#   in browsers, where it was tried.
# Instead: one look for a line with text-anchor; or text-anchor="start" and measured places.
# Where seen: captions with bold words in drawings.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

debian_packages libreoffice-draw=4:7.4.7-1+deb12u14 python3-cairosvg=2.5.2-1.1+deb12u1 weasyprint=57.2-1 \
  poppler-utils=22.12.0-2+deb12u3
npm_packages sharp@0.35.5 @resvg/resvg-js@2.6.2 pngjs@7.0.0 dejavu-fonts-ttf@2.37.3
mkdir fonts
cp node_modules/dejavu-fonts-ttf/ttf/DejaVuSans{,-Bold}.ttf fonts
private_fonts fonts

# All lines are to end at 300.
cat >lines.svg <<'END'
<svg xmlns="http://www.w3.org/2000/svg"
  viewBox="0 0 600 180" width="600" height="180" font-family="DejaVu Sans" font-size="24">
<rect width="600" height="180" fill="#fff"/>
<text x="300" y="40" text-anchor="end">one two three</text>
<text x="300" y="100" text-anchor="end">one <tspan font-weight="bold">two</tspan> three</text>
<text x="300" y="160" text-anchor="end">one <tspan fill="#00f">two</tspan> three</text>
</svg>
END
/usr/bin/python3 -m cairosvg lines.svg -o cairosvg.png
echo '<style>@page {size: 600px 180px; margin: 0} body {margin: 0} img {display: block}</style><img src="lines.svg">' >page.html
weasyprint page.html page.pdf 2>/dev/null
pdftoppm -r 96 -png -singlefile page.pdf weasyprint
soffice "-env:UserInstallation=file://$work/office" --headless \
  --convert-to png:draw_png_Export --outdir office lines.svg >/dev/null 2>&1

cat >run.js <<'END'
import {readFileSync} from 'node:fs';
import {Resvg} from '@resvg/resvg-js';
import sharp from 'sharp';
import {inkExtent} from './ink.js';

const svg = readFileSync('lines.svg', 'utf8');
const font = {loadSystemFonts: false, fontFiles: ['fonts/DejaVuSans.ttf', 'fonts/DejaVuSans-Bold.ttf']};
const pictures = {
  sharp: await sharp(Buffer.from(svg)).png().toBuffer(),
  resvg: new Resvg(svg, {font}).render().asPng(),
  LibreOffice: readFileSync('office/lines.png'),
  CairoSVG: readFileSync('cairosvg.png'),
  WeasyPrint: readFileSync('weasyprint.png'),
};
for (const [program, picture] of Object.entries(pictures)) {
  const ends = ['plain', 'bold', 'blue'].map((line, index) => {
    const [, right] = inkExtent(picture, {top: 10 + 60 * index, bottom: 60 + 60 * index});
    const over = 10 * Math.round((right - 300) / 10);
    return `${line} ${over ? `about ${over} px beyond` : 'at the edge'}`;
  });
  console.log(`${program}: ${ends.join(', ')}`);
}
END

verdict "$(node run.js)" <<'END'
sharp: plain at the edge, bold at the edge, blue at the edge
resvg: plain at the edge, bold at the edge, blue at the edge
LibreOffice: plain at the edge, bold about 90 px beyond, blue about 90 px beyond
CairoSVG: plain at the edge, bold about 100 px beyond, blue about 100 px beyond
WeasyPrint: plain at the edge, bold about 100 px beyond, blue about 100 px beyond
END
