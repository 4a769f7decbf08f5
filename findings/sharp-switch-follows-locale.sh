#!/usr/bin/env bash
# sharp draws another picture from the same SVG file when the environment variable LANG changes.
#
# Tool: sharp 0.35.5 (it brings librsvg 2.63.2) on Linux; @resvg/resvg-js 2.6.2 beside it.
# Expected: a picture's words depend on the file alone, as everything else in it; or there is an
#   option, as in resvg (languages, English if nothing is said).
# Seen: a <switch> with systemLanguage follows LANGUAGE, LC_ALL, LC_MESSAGES and LANG of the
#   process, in gettext's order, anew for each picture. Under LANG=C, as in most containers, no
#   language fits, and the last, unconditional branch is drawn. pt_PT gets what is marked as pt-BR.
#   sharp has no option for it.
# It matters: one file with the words of many languages gives German pictures on a German laptop,
#   and the fallback in CI, which no test on the laptop shows; builds are not reproducible.
# Instead: one file per language; or set process.env.LANGUAGE and LANG before each picture.
# Where seen: looking for a way to keep nine languages in one drawing.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

[[ $(uname) == Linux ]] || left_out 'Linux'
npm_packages sharp@0.35.5 @resvg/resvg-js@2.6.2

cat >run.js <<'END'
import {Resvg} from '@resvg/resvg-js';
import sharp from 'sharp';

const colors = {ar: '#ff0000', de: '#00ff00', 'pt-BR': '#0000ff', en: '#ffff00'};
const branches = Object.entries(colors).map(
  ([language, color]) => `<rect systemLanguage="${language}" width="9" height="9" fill="${color}"/>`,
);
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">
<switch>${branches.join('')}<rect width="9" height="9"/></switch></svg>`;
const named = (pixels) => {
  const color = `#${Buffer.from(pixels.slice(0, 3)).toString('hex')}`;
  return Object.entries(colors).find(([, known]) => known === color)?.[0] ?? 'the fallback';
};

for (const settings of [
  {},
  {LANG: 'C'},
  {LANG: 'de_CH.UTF-8'},
  {LANG: 'pt_PT.UTF-8'},
  {LANG: 'de_DE.UTF-8', LC_ALL: 'C'},
  {LANG: 'en_US.UTF-8', LANGUAGE: 'ar:de'},
]) {
  for (const name of ['LANG', 'LC_ALL', 'LC_MESSAGES', 'LANGUAGE']) delete process.env[name];
  Object.assign(process.env, settings);
  const drawn = named(await sharp(Buffer.from(svg)).raw().toBuffer());
  const other = named(new Resvg(svg).render().pixels);
  const said = Object.entries(settings).map((setting) => setting.join('='));
  console.log(`${said.join(' ') || 'nothing set'}: sharp draws ${drawn}, resvg ${other}`);
}
END

verdict "$(node run.js)" <<'END'
nothing set: sharp draws the fallback, resvg en
LANG=C: sharp draws the fallback, resvg en
LANG=de_CH.UTF-8: sharp draws de, resvg en
LANG=pt_PT.UTF-8: sharp draws pt-BR, resvg en
LANG=de_DE.UTF-8 LC_ALL=C: sharp draws the fallback, resvg en
LANG=en_US.UTF-8 LANGUAGE=ar:de: sharp draws ar, resvg en
END
