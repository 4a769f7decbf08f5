#!/usr/bin/env bash
# An empty <template> beside a <div> makes Readability drop the page’s own text that stands around both.
#
# Tool: @mozilla/readability 0.6.0, with jsdom 29.1.1.
# Expected: a template, which shows nothing, changes nothing of what is read.
# Seen: a box that is alone in another is read with the paragraphs before and after the outer one.
#   With a template beside it, as declarative shadow roots are written, the box is all that is read,
#   and the page’s own paragraphs are gone. Paragraphs without a box beside the template are fine.
# It matters: Firefox’s reader mode and all that use the package show a page without what its authors
#   wrote, because a component of which they know nothing has a template and a wrapper.
# Instead: the text of such a component directly in it, without a box.
# Where seen: elements with a declarative shadow root, whose words are plain children, too.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

npm_packages @mozilla/readability@0.6.0 jsdom@29.1.1

cat >run.js <<'RUN'
import {Readability} from '@mozilla/readability';
import {JSDOM} from 'jsdom';

const own = (word) =>
  `<p>${word}: our clinic sees people with many conditions of the skin, from common to rare, and this page is for them, for their families, and for whoever looks after them at home.</p>`;
const text = Array.from(
  {length: 8},
  (_, i) => `<p>Component ${i}: calcium may collect in the skin, and lumps may form there. Some of them hurt, others do not, and most people have a few of them.</p>`,
).join('');
const root = '<template shadowrootmode="open"><slot></slot></template>';
const forms = {
  'a div in a div': `<div><div>${text}</div></div>`,
  'a template and a div in a div': `<div><template></template><div>${text}</div></div>`,
  'a div in an element': `<x-text><div>${text}</div></x-text>`,
  'a root and a div in an element': `<x-text>${root}<div>${text}</div></x-text>`,
  'a root and paragraphs in an element': `<x-text>${root}${text}</x-text>`,
};
for (const [name, form] of Object.entries(forms)) {
  const page = `<!doctype html><html lang="en"><title>Skin</title><main><h1>Skin</h1>${own('Before')}${form}${own('After')}</main></html>`;
  const {textContent} = new Readability(new JSDOM(page).window.document).parse();
  const has = (word) => (textContent.includes(word) ? 'kept' : 'dropped');
  console.log(`${name}: component ${has('Component 7')}, before ${has('Before:')}, after ${has('After:')}`);
}
RUN

verdict "$(node run.js)" <<'END'
a div in a div: component kept, before kept, after kept
a template and a div in a div: component kept, before dropped, after dropped
a div in an element: component kept, before kept, after kept
a root and a div in an element: component kept, before dropped, after dropped
a root and paragraphs in an element: component kept, before kept, after kept
END
