#!/usr/bin/env bash
# HTML minifiers turn hidden="until-found" into hidden, and so does React: search in the page no longer
# opens the part.
#
# Tool: html-minifier-terser 7.2.0, html-minifier-next 6.2.11, @minify-html/node 0.18.1, React 19.3.1;
#   beside them htmlnano 3.5.1 and Vue 3.5.45.
# Expected: hidden has had a second value in HTML since 2022, and all browsers know it. A minifier keeps
#   what a value says, the more so with settings that are called conservative.
# Seen: three take hidden for a boolean attribute and drop its value: minify-html without any setting,
#   html-minifier-next in its conservative preset, html-minifier-terser with collapseBooleanAttributes.
#   React writes hidden="", but keeps the value on a custom element. htmlnano and Vue keep it.
# It matters: answers that were folded away, but opened when a reader searched the page or followed a
#   link to an anchor in them, can no longer be found. Nothing looks different until someone searches.
# Instead: <details>, which opens as well; or switch collapsing off, and set the attribute in React by
#   setAttribute().
# Where seen: a trial of ways to build pages of questions and answers.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

npm_packages html-minifier-terser@7.2.0 html-minifier-next@6.2.11 @minify-html/node@0.18.1 htmlnano@3.5.1 \
  posthtml@0.16.7 react@19.3.1 react-dom@19.3.1 vue@3.5.45

cat >run.js <<'END'
import minifyHtml from '@minify-html/node';
import * as next from 'html-minifier-next';
import {minify} from 'html-minifier-terser';
import htmlnano from 'htmlnano';
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {createSSRApp, h} from 'vue';
import {renderToString} from 'vue/server-renderer';

const page = '<div hidden="until-found">a</div>';
const props = {hidden: 'until-found'};
const tools = {
  'html-minifier-terser': () => minify(page),
  'html-minifier-terser, collapseBooleanAttributes': () =>
    minify(page, {collapseBooleanAttributes: true}),
  'html-minifier-next, conservative': () => next.minify(page, next.getPreset('conservative')),
  'minify-html': () => minifyHtml.minify(Buffer.from(page), {}).toString(),
  htmlnano: async () => (await htmlnano.process(page)).html,
  React: () => renderToStaticMarkup(createElement('div', props, 'a')),
  'React, a custom element': () => renderToStaticMarkup(createElement('x-answer', props, 'a')),
  Vue: () => renderToString(createSSRApp({render: () => h('div', props, 'a')})),
};
for (const [name, run] of Object.entries(tools)) console.log(`${name}: ${(await run()).trim()}`);
END

verdict "$(node run.js 2>run.log || cat run.log)" <<'END'
html-minifier-terser: <div hidden="until-found">a</div>
html-minifier-terser, collapseBooleanAttributes: <div hidden>a</div>
html-minifier-next, conservative: <div hidden>a</div>
minify-html: <div hidden>a</div>
htmlnano: <div hidden="until-found">a</div>
React: <div hidden="">a</div>
React, a custom element: <x-answer hidden="until-found">a</x-answer>
Vue: <div hidden="until-found">a</div>
END
