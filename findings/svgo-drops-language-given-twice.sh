#!/usr/bin/env bash
# SVGO keeps the language of a text that is given once, as xml:lang, and drops it if lang says it,
# too.
#
# Tool: SVGO 4.1.0 with its default preset; sharp 0.35.5 draws what comes out of it.
# Expected: the attributes say the same, so at most one of them goes. Giving both is what guides
#   recommend for files that browsers and XML programs read.
# Seen: one plugin of the preset removes xml:lang, for lang is there. Another one removes lang, for
#   it is not in its list of attributes. With both, none is left; lang alone goes, too; xml:lang
#   alone stays.
# It matters: screen readers read the words with another language's voice, and renderers draw
#   another language's letters: a Marathi word is drawn in the Hindi shapes of its letters.
# Instead: write xml:lang alone in files, or switch off the parameter unknownAttrs of
#   removeUnknownsAndDefaults.
# Where seen: captions in nine languages, sent through optimizers.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

npm_packages svgo@4.1.0 sharp@0.35.5 fontverter@2.0.0 @fontsource/noto-sans-devanagari@5.3.0
web_font @fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-400-normal.woff2
private_fonts fonts

cat >run.js <<'END'
import sharp from 'sharp';
import {optimize} from 'svgo';

const file = (language) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60" font-family="Noto Sans Devanagari">
<text x="9" y="40" font-size="30" ${language}>लश</text></svg>`;
const draw = async (svg) => (await sharp(Buffer.from(svg)).raw().toBuffer()).toString('base64');
const shapes = {[await draw(file(''))]: 'Hindi', [await draw(file('xml:lang="mr"'))]: 'Marathi'};

for (const language of ['xml:lang="mr"', 'lang="mr"', 'lang="mr" xml:lang="mr"']) {
  const svg = optimize(file(language)).data;
  const left = svg.match(/(?:xml:)?lang="mr"/g) ?? ['nothing'];
  console.log(`${language}: ${left.join(' ')} is left, drawn in ${shapes[await draw(svg)]} shapes`);
}
END

verdict "$(node run.js)" <<'END'
xml:lang="mr": xml:lang="mr" is left, drawn in Marathi shapes
lang="mr": nothing is left, drawn in Hindi shapes
lang="mr" xml:lang="mr": nothing is left, drawn in Hindi shapes
END
