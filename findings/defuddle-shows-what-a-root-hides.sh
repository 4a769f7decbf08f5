#!/usr/bin/env bash
# In Node, Defuddle reads an element’s declarative shadow root and what that root hides: all is there twice.
#
# Tool: defuddle 0.19.4, with jsdom 29.1.1.
# Expected: the root stands instead of the element’s children, as a browser shows it, and as Defuddle
#   does in a browser. Children stand where the root has a slot for them.
# Seen: the content of the root is put before the children, and the template goes. Children that no
#   slot takes are read as well, and a slot keeps its own fallback beside what is slotted.
# It matters: a component that keeps its text in plain children, for programs that do not look into
#   roots, is read twice by the one that does.
# Instead: in Node, take `template[shadowrootmode]` out of the document before, where the children
#   say all.
# Where seen: elements whose words a server writes as plain children.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

npm_packages defuddle@0.19.4 jsdom@29.1.1

cat >run.js <<'RUN'
import {Defuddle} from 'defuddle/node';
import {JSDOM} from 'jsdom';

const prose = (word) =>
  `<p>${word}: calcium may collect in the skin, and lumps may form there. Some of them hurt, others do not, and most people have a few of them in one place.</p>`.repeat(6);
const page = (root, children) =>
  `<!doctype html><html lang="en"><title>Skin</title><main><h1>Skin</h1>${prose('Page')}<x-text><template shadowrootmode="open">${root}</template>${children}</x-text></main></html>`;
const pages = {
  'children without a slot': page(prose('Root'), prose('Child')),
  'children in a slot with a fallback': page(`<slot>${prose('Fallback')}</slot>`, prose('Child')),
};
for (const [what, html] of Object.entries(pages)) {
  const {document} = new JSDOM(html).window;
  const {content} = await Defuddle(document, 'https://site.example/');
  const read = ['Root', 'Fallback', 'Child'].filter((word) => content.includes(`${word}:`));
  console.log(`${what}: ${read.join(' and ')}`);
}
RUN

verdict "$(node run.js)" <<'END'
children without a slot: Root and Child
children in a slot with a fallback: Fallback and Child
END
