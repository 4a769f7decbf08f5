#!/usr/bin/env bash
# pandoc turns a drawing in an HTML page into an image file whose elements it has written in small
# letters.
#
# Tool: pandoc 2.17.1.1 (Debian 12); sharp 0.35.5 draws what comes out, fflate 0.8.2 unpacks.
# Expected: HTML to Word, EPUB or Markdown takes a drawing over, or leaves it out with a warning.
# Seen: the drawing becomes an image, and its source has been read as HTML: viewBox is viewbox,
#   linearGradient is lineargradient, clipPath is clippath. As a file of its own it is XML, where
#   these are other, unknown names. What is filled by a gradient is gone. Its size is not found: in
#   Word it is 300 × 200 whatever its shape. The name in aria-label is no alternative text; in Word
#   the alternative text is the file itself as base64.
# It matters: there is no warning, and a simple drawing looks fine. The same drawing inlined in
#   Markdown instead of HTML is not taken over at all.
# Instead: refer to a file with <img src alt>, and give the SVG a width and a height.
# Where seen: drawings in pages that were made into documents.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

debian_packages pandoc=2.17.1.1-2~deb12u1
npm_packages sharp@0.35.5 fflate@0.8.2

cat >page.html <<'END'
<p>Before.</p>
<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="A red field" viewBox="0 0 600 300" width="60" height="30">
<defs><linearGradient id="g"><stop stop-color="red"/></linearGradient></defs>
<rect width="600" height="300" fill="url(#g)"/></svg>
<p>After.</p>
END
# A drawing's size is found from its viewBox where width and height are missing.
sed 's/ width="60" height="30"//' page.html >without-size.html
pandoc page.html -o page.md 2>warnings
pandoc without-size.html -o page.docx 2>>warnings
pandoc --from markdown page.html -o markdown.docx 2>>warnings

cat >run.js <<'END'
import {readFileSync} from 'node:fs';
import {strFromU8, unzipSync} from 'fflate';
import sharp from 'sharp';

const [drawing] = readFileSync('page.html', 'utf8').match(/<svg.*<\/svg>/s);
const [, name, data] = readFileSync('page.md', 'utf8').match(
  /!\[(.*?)\]\(data:image\/svg\+xml;base64,([^)]*)\)/s,
);
const image = Buffer.from(data.replace(/\s/g, ''), 'base64').toString();
console.log(`Names in the image: ${image.match(/viewbox|lineargradient/gi).slice(0, 2).join(', ')}`);
console.log(`Alternative text in Markdown: “${name}”`);
const red = async (svg) => {
  const {data, info} = await sharp(Buffer.from(svg)).raw().toBuffer({resolveWithObject: true});
  let count = 0;
  for (let i = 0; i < data.length; i += info.channels)
    if (data[i] > 200 && data[i + info.channels - 1] > 200) count++;
  return `${Math.round((100 * count) / (info.width * info.height))} % red`;
};
console.log(`Drawn: ${await red(drawing)} in the page, ${await red(image)} as the image`);

const word = unzipSync(readFileSync('page.docx'));
const text = strFromU8(word['word/document.xml']);
const [, x, y] = text.match(/<wp:extent cx="(\d+)" cy="(\d+)"/);
console.log(`Size in Word, of 600 × 300: ${x / 12700} × ${y / 12700} points`);
const [, alternative] = text.match(/<pic:cNvPr descr="(.{26})/);
console.log(`Alternative text in Word: ${alternative}…`);

const media = Object.keys(unzipSync(readFileSync('markdown.docx'))).filter((n) => n.includes('/media/'));
console.log(`Images in Word from the same as Markdown: ${media.length}`);
console.log(`Warnings: ${readFileSync('warnings', 'utf8').trim() || 'none'}`);
END

verdict "$(node run.js)" <<'END'
Names in the image: viewbox, lineargradient
Alternative text in Markdown: “”
Drawn: 100 % red in the page, 0 % red as the image
Size in Word, of 600 × 300: 300 × 200 points
Alternative text in Word: data:image/svg+xml;base64,…
Images in Word from the same as Markdown: 0
Warnings: none
END
