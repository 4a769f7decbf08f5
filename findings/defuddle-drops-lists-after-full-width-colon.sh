#!/usr/bin/env bash
# Defuddle keeps a short list after “signs:” and drops the same list after “signs：”, as Chinese is written.
#
# Tool: defuddle 0.19.4, with linkedom 0.18.15.
# Expected: a list of an article stays in it, whatever the paragraph before it ends with.
# Seen: near the start or the end of an article, a list of two to eight short items is taken for the
#   line with date and author, unless a heading or a paragraph that ends with “:” stands directly
#   before it. The full-width colon of Chinese and Japanese does not count, nor does a full stop.
# It matters: whoever saves or shows a page by it loses the list without a word, and keeps the
#   sentence that leads to it. In a text on health, that is the list of signs.
# Instead: a heading before such a list, or items that end with a full stop.
# Where seen: patient information in nine languages, read by reader modes.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

npm_packages defuddle@0.19.4 linkedom@0.18.15

cat >run.js <<'RUN'
import {Defuddle} from 'defuddle/node';
import {parseHTML} from 'linkedom';

const prose = '<p>Calcium may collect in the skin, and lumps may form there. Some of them hurt, others do not, and most people have a few of them in one place, or many in several places.</p>'.repeat(6);
const list = '<ul><li>pus</li><li>a fever</li></ul>';
const before = {
  'a paragraph with a colon': '<p>Signs:</p>',
  'a paragraph with a full-width colon': '<p>Signs：</p>',
  'a paragraph with a full stop': '<p>There are signs.</p>',
  'a heading': '<h2>Signs</h2>',
};
for (const [what, lead] of Object.entries(before)) {
  for (const [where, article] of [
    ['at the end', prose + lead + list],
    ['in the middle', prose + lead + list + prose],
  ]) {
    const page = `<!doctype html><html lang="en"><title>Skin</title><main><h1>Skin</h1>${article}</main></html>`;
    const {content} = await Defuddle(parseHTML(page).document, 'https://site.example/');
    console.log(`${where}, after ${what}: ${content.includes('<li>pus') ? 'kept' : 'dropped'}`);
  }
}
RUN

verdict "$(node run.js)" <<'END'
at the end, after a paragraph with a colon: kept
in the middle, after a paragraph with a colon: kept
at the end, after a paragraph with a full-width colon: dropped
in the middle, after a paragraph with a full-width colon: kept
at the end, after a paragraph with a full stop: dropped
in the middle, after a paragraph with a full stop: kept
at the end, after a heading: kept
in the middle, after a heading: kept
END
