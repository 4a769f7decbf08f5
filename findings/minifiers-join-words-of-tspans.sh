#!/usr/bin/env bash
# html-minifier-terser takes all spaces round <tspan> away, React and Vue take line breaks: words
# stick.
#
# Tool: html-minifier-terser 7.2.0, @svgr/core 8.1.0 with React 19.3.1, Vue 3.5.45; beside them
#   Svelte 5.57.3, @minify-html/node 0.18.1 and SVGO 4.1.0.
# Expected: white space inside <text> is text. Tools that know <span> as inline know <tspan>, too.
# Seen: html-minifier-terser has a list of inline elements with svg, but without what is in it, and
#   treats <tspan> as a block: with collapseWhitespace even “press <tspan>gently</tspan> here” on
#   one line becomes one word. JSX, and so SVGR, and Vue drop white space that has a line break and
#   stands between tags: “2” and “skin” on lines of their own become “2skin”. Svelte, minify-html
#   and SVGO keep one space.
# It matters: names run together on the page, in the accessibility tree and in search, and only in
#   the built site, or only in one framework.
# Instead: keep all of a <text> on one line, and give html-minifier-terser conservativeCollapse.
# Where seen: one drawing compiled for several frameworks.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

npm_packages html-minifier-terser@7.2.0 @svgr/core@8.1.0 @svgr/plugin-jsx@8.1.0 react@19.3.1 react-dom@19.3.1 \
  vue@3.5.45 svelte@5.57.3 @minify-html/node@0.18.1 svgo@4.1.0 esbuild@0.28.2

cat >run.js <<'END'
import {writeFileSync} from 'node:fs';
import minifyHtml from '@minify-html/node';
import {transform} from '@svgr/core';
import * as esbuild from 'esbuild';
import {minify} from 'html-minifier-terser';
import React from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {compile} from 'svelte/compiler';
import {render} from 'svelte/server';
import {optimize} from 'svgo';
import {createSSRApp} from 'vue';
import {renderToString} from 'vue/server-renderer';

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60">
  <text x="8" y="30">
    <tspan>2</tspan>
    <tspan>skin</tspan>
  </text>
  <text x="8" y="50">press <tspan class="strong">gently</tspan> here</text>
</svg>`;

const imported = async (name, code) => {
  writeFileSync(name, code);
  return (await import(`./${name}`)).default;
};
const tools = {
  'The file itself': () => svg,
  'html-minifier-terser': () => minify(svg, {collapseWhitespace: true}),
  'html-minifier-terser, conservative': () =>
    minify(svg, {collapseWhitespace: true, conservativeCollapse: true}),
  'SVGR and React': async () => {
    const jsx = await transform(svg, {plugins: ['@svgr/plugin-jsx'], jsxRuntime: 'automatic'});
    const {code} = await esbuild.transform(jsx, {loader: 'jsx', jsx: 'automatic'});
    return renderToStaticMarkup(React.createElement(await imported('react.js', code)));
  },
  Vue: () => renderToString(createSSRApp({template: svg})),
  Svelte: async () =>
    render(await imported('svelte.js', compile(svg, {generate: 'server'}).js.code)).body,
  'minify-html': () => minifyHtml.minify(Buffer.from(svg), {}).toString(),
  SVGO: () => optimize(svg).data,
};
for (const [name, run] of Object.entries(tools)) {
  const texts = [...(await run()).matchAll(/<text.*?<\/text>/gs)].map(([text]) =>
    text.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim(),
  );
  console.log(`${name}: ${texts.join(' / ')}`);
}
END

verdict "$(node run.js)" <<'END'
The file itself: 2 skin / press gently here
html-minifier-terser: 2skin / pressgentlyhere
html-minifier-terser, conservative: 2 skin / press gently here
SVGR and React: 2skin / press gently here
Vue: 2skin / press gently here
Svelte: 2 skin / press gently here
minify-html: 2 skin / press gently here
SVGO: 2 skin / press gently here
END
