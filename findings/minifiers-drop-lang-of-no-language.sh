#!/usr/bin/env bash
# HTML minifiers delete lang="", which says that a part's language is unknown: it becomes the page's
# language.
#
# Tool: html-minifier-terser 7.2.0, html-minifier-next 6.2.11, @minify-html/node 0.18.1, htmlnano 3.5.1;
#   jsdom 29.1.1 matches :lang().
# Expected: an attribute that is empty, and so deleted, said nothing. That holds for class and id.
# Seen: minify-html and htmlnano delete lang="" without any setting, html-minifier-next in its
#   comprehensive preset, html-minifier-terser with removeEmptyAttributes. In HTML the empty lang is a
#   value of its own, the way to end the language of what is around. They keep alt="", which is one, too.
# It matters: :lang(fr), hyphenation, quotation marks and the voice of a screen reader reach words that
#   the author took out of the language: names, codes, what people typed. Only the built page differs.
# Instead: lang="und" or lang="zxx" (no language), which they keep.
# Where seen: a trial of pages whose text is partly in no known language.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

npm_packages html-minifier-terser@7.2.0 html-minifier-next@6.2.11 @minify-html/node@0.18.1 htmlnano@3.5.1 \
  posthtml@0.16.7 jsdom@29.1.1

cat >run.js <<'END'
import minifyHtml from '@minify-html/node';
import * as next from 'html-minifier-next';
import {minify} from 'html-minifier-terser';
import htmlnano from 'htmlnano';
import {JSDOM} from 'jsdom';

const page = (lang) =>
  `<!doctype html><html lang="fr"><title>Page</title><p>code <b lang="${lang}">Xyz</b> <img src="a.png" alt=""></p></html>`;
const tools = {
  'as written': (html) => html,
  'html-minifier-terser': (html) => minify(html),
  'html-minifier-terser, removeEmptyAttributes': (html) =>
    minify(html, {removeEmptyAttributes: true}),
  'html-minifier-next, comprehensive': (html) =>
    next.minify(html, next.getPreset('comprehensive')),
  'minify-html': (html) => minifyHtml.minify(Buffer.from(html), {}).toString(),
  htmlnano: async (html) => (await htmlnano.process(html)).html,
};
for (const [name, run] of Object.entries(tools)) {
  const said = [];
  for (const lang of ['', 'zxx']) {
    const {document} = new JSDOM(await run(page(lang))).window;
    const french = document.querySelector('b').matches(':lang(fr)') ? 'French' : 'not French';
    const alt = document.querySelector('img').hasAttribute('alt') ? 'kept' : 'deleted';
    said.push(`lang="${lang}" ${french}, alt ${alt}`);
  }
  console.log(`${name}: ${said.join('; ')}`);
}
END

verdict "$(node run.js 2>run.log || cat run.log)" <<'END'
as written: lang="" not French, alt kept; lang="zxx" not French, alt kept
html-minifier-terser: lang="" not French, alt kept; lang="zxx" not French, alt kept
html-minifier-terser, removeEmptyAttributes: lang="" French, alt kept; lang="zxx" not French, alt kept
html-minifier-next, comprehensive: lang="" French, alt kept; lang="zxx" not French, alt kept
minify-html: lang="" French, alt kept; lang="zxx" not French, alt kept
htmlnano: lang="" French, alt kept; lang="zxx" not French, alt kept
END
