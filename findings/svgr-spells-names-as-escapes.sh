#!/usr/bin/env bash
# SVGR turns aria-label="Кожа" into aria-label="\u041A…", which in JSX are backslashes: names are
# gibberish.
#
# Tool: @svgr/core 8.1.0 with @svgr/plugin-jsx 8.1.0, as @svgr/cli 8.1.0 runs them, too, and
#   @babel/generator 7.29.14, as lock files keep it; beside it 7.29.15.
# Expected: a name in another script is the same in the component as in the file.
# Seen: Babel's generator writes all that is not ASCII as escapes of JavaScript. In a string that is
#   right. In an attribute of JSX it is not: JSX knows no such escapes, and React, Preact and all
#   others get six characters for each letter. Text between tags is in a string, and right. 7.29.15
#   writes attributes as they are; SVGR itself has not changed.
# It matters: screen readers read “backslash u 0 4 1 A” instead of each name, in all languages but
#   English, and what is seen on the page is right. Two machines with the same SVGR may differ.
# Instead: lock @babel/generator to 7.29.15 or newer. The option that is found for this,
#   jsx: {babelConfig: {generatorOpts: {jsescOption: {minimal: true}}}}, is not enough: the narrow
#   spaces of French, U+202F, still become six characters.
# Where seen: the names of drawings compiled as components.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

npm_packages @svgr/cli@8.1.0 @svgr/core@8.1.0 @svgr/plugin-jsx@8.1.0 @babel/core@7.29.13 \
  @babel/generator@7.29.14 react@19.3.1 react-dom@19.3.1 esbuild@0.28.2

cat >skin.svg <<'END'
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20" aria-label="Кожа !"><text>Кожа</text></svg>
END

cat >run.js <<'END'
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {transform} from '@svgr/core';
import * as esbuild from 'esbuild';
import React from 'react';
import {renderToStaticMarkup} from 'react-dom/server';

const svg = readFileSync('skin.svg', 'utf8');
const plugins = ['@svgr/plugin-jsx'];
const minimal = {babelConfig: {generatorOpts: {jsescOption: {minimal: true}}}};
const components = {
  '@svgr/core': await transform(svg, {plugins}),
  '@svgr/cli, with SVGO and Prettier': execFileSync('node_modules/.bin/svgr', ['skin.svg'], {encoding: 'utf8'}),
  '@svgr/core, told to escape little': await transform(svg, {plugins, jsx: minimal}),
};
for (const [name, jsx] of Object.entries(components)) {
  const {code} = await esbuild.transform(jsx, {loader: 'jsx'});
  const file = `./${Math.random()}.js`;
  writeFileSync(file, code);
  const html = renderToStaticMarkup(React.createElement((await import(file)).default));
  const [, label] = /aria-label="(.*?)"/.exec(html);
  const [, text] = /<text>(.*?)<\/text>/.exec(html);
  console.log(`${name}: name ${label.replace(/\u202f/, ' ')}, text ${text}`);
}
END

observed=$(echo '@babel/generator 7.29.14' && node run.js)
npm install --save-exact --ignore-scripts --no-audit --no-fund --loglevel=error @babel/generator@7.29.15 >npm.log 2>&1 ||
  { cat npm.log; exit 2; }
observed+=$(echo && echo '@babel/generator 7.29.15' && node run.js)

verdict "$observed" <<'END'
@babel/generator 7.29.14
@svgr/core: name \u041A\u043E\u0436\u0430\u202F!, text Кожа
@svgr/cli, with SVGO and Prettier: name \u041A\u043E\u0436\u0430\u202F!, text Кожа
@svgr/core, told to escape little: name Кожа\u202F!, text Кожа
@babel/generator 7.29.15
@svgr/core: name Кожа !, text Кожа
@svgr/cli, with SVGO and Prettier: name Кожа !, text Кожа
@svgr/core, told to escape little: name Кожа !, text Кожа
END
