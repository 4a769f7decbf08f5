#!/usr/bin/env bash
# CSS minifiers put padding after padding-inline-start, which it then undoes; with esbuild only
# right-to-left pages change.
#
# Tool: cssnano 7.1.9, the last for Node 20, csso 5.0.5, esbuild 0.28.2, clean-css 5.3.3; beside them
#   lightningcss 1.33.0.
# Expected: padding-inline-start is a side of padding as padding-left is, and a minifier that merges sides
#   into the shorthand lets it stand where it counts as before.
# Seen: of padding: 0, padding-inline-start: 1em and padding-top: 2px cssnano and csso make one padding, and
#   write it last: the indent is gone in any direction. esbuild gets this right, but moves padding past the
#   start when padding-left follows: the indent is gone only where the start is on the right. clean-css, at
#   level 2, drops that padding-left, and left-to-right pages get the indent. Lightning CSS changes nothing,
#   nor does cssnano 9.9.0, which needs Node 22. The same goes for margin.
# It matters: lists and quotations lose their indent in the built site. By esbuild they do so only in Arabic,
#   Hebrew, Persian or Urdu, whose pages are looked at last.
# Instead: logical sides alone in a rule (padding-block-start: 2px), or Lightning CSS.
# Where seen: a trial of minifiers with stylesheets for right-to-left languages.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

npm_packages cssnano@7.1.9 postcss@8.5.33 csso@5.0.5 esbuild@0.28.2 clean-css@5.3.3 lightningcss@1.33.0

cat >run.js <<'END'
import CleanCSS from 'clean-css';
import cssnano from 'cssnano';
import * as csso from 'csso';
import * as esbuild from 'esbuild';
import {transform} from 'lightningcss';
import postcss from 'postcss';

const tools = {
  'as written': (css) => css,
  cssnano: async (css) => (await postcss([cssnano()]).process(css, {from: undefined})).css,
  csso: (css) => csso.minify(css).css,
  esbuild: async (css) => (await esbuild.transform(css, {loader: 'css', minify: true})).code.trim(),
  'clean-css, level 2': (css) => new CleanCSS({level: 2}).minify(css).styles,
  lightningcss: (css) =>
    transform({filename: 'a.css', code: Buffer.from(css), minify: true}).code.toString(),
};
// The later declaration wins, which is all of the cascade that there is in one rule.
const indent = (css, start) => {
  let value;
  for (const [, name, text] of css.matchAll(/(padding[a-z-]*):([^;}]+)/g)) {
    const [top, right = top, , left = right] = text.split(' ');
    if (name === 'padding') value = start === 'left' ? left : right;
    else if (name === 'padding-inline-start' || name === `padding-${start}`) value = text;
  }
  return value;
};
for (const last of ['padding-top:2px', 'padding-left:0'])
  for (const [name, minify] of Object.entries(tools)) {
    const css = await minify(`ul{padding:0;padding-inline-start:1em;${last}}`);
    console.log(
      `${name}: ${css} starts ${indent(css, 'left')} from the left, ${indent(css, 'right')} from the right`,
    );
  }
END

verdict "$(node run.js)" <<'END'
as written: ul{padding:0;padding-inline-start:1em;padding-top:2px} starts 1em from the left, 1em from the right
cssnano: ul{padding-inline-start:1em;padding:2px 0 0} starts 0 from the left, 0 from the right
csso: ul{padding-inline-start:1em;padding:2px 0 0} starts 0 from the left, 0 from the right
esbuild: ul{padding:2px 0 0;padding-inline-start:1em} starts 1em from the left, 1em from the right
clean-css, level 2: ul{padding:2px 0 0;padding-inline-start:1em} starts 1em from the left, 1em from the right
lightningcss: ul{padding:0;padding-inline-start:1em;padding-top:2px} starts 1em from the left, 1em from the right
as written: ul{padding:0;padding-inline-start:1em;padding-left:0} starts 0 from the left, 1em from the right
cssnano: ul{padding-inline-start:1em;padding:0} starts 0 from the left, 0 from the right
csso: ul{padding-inline-start:1em;padding:0} starts 0 from the left, 0 from the right
esbuild: ul{padding-inline-start:1em;padding:0} starts 0 from the left, 0 from the right
clean-css, level 2: ul{padding:0;padding-inline-start:1em} starts 1em from the left, 1em from the right
lightningcss: ul{padding:0;padding-inline-start:1em;padding-left:0} starts 0 from the left, 1em from the right
END
