#!/usr/bin/env bash
# Sanitizers and HTML-to-text tools drop a drawing but keep its words, glued to each other: prose.
#
# Tool: html-to-text 10.0.1, turndown 7.2.5, sanitize-html 2.17.5, rehype-sanitize 6.0.0.
# Expected: a drawing that is not allowed or cannot be shown as text goes, with what is in it; or
#   its name stays in its place, as an image's alternative text does.
# Seen: what is in <title>, <desc> and <text> stays as text, without a space between, also when the
#   whole <svg> goes. turndown and rehype-sanitize keep the style sheet as a sentence, too. The name
#   in aria-label is gone in all four. An <img> keeps its name in all but sanitize-html.
# It matters: mails, search indexes, feeds and content systems show “Under the skin.12” as a
#   sentence of the article; in a text on health nobody can tell what 12 means.
# Instead: numerals as paths, names as aria-label, no words as content of an SVG that is inlined in
#   pages; or an <img> with alt.
# Where seen: pages with inlined drawings, read through filters.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

npm_packages html-to-text@10.0.1 turndown@7.2.5 sanitize-html@2.17.5 rehype-sanitize@6.0.0 \
  rehype-parse@9.0.1 rehype-stringify@10.0.1 unified@11.0.5

cat >run.js <<'END'
import {convert} from 'html-to-text';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import TurndownService from 'turndown';
import {unified} from 'unified';

const words = '<title>A lump</title><desc>Under the skin.</desc><text>1</text><text>2</text>';
const pictures = {
  'words inside': `<svg role="img" aria-label="NAME" viewBox="0 0 9 9"><style>.a{fill:red}</style>${words}</svg>`,
  'aria-label only': '<svg role="img" aria-label="NAME" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>',
  'an image': '<img src="lump.svg" alt="NAME">',
};
const pipeline = unified().use(rehypeParse, {fragment: true}).use(rehypeSanitize).use(rehypeStringify);
const tools = {
  'html-to-text': (html) => convert(html),
  turndown: (html) => new TurndownService().turndown(html),
  'sanitize-html': (html) => sanitizeHtml(html),
  'rehype-sanitize': async (html) => String(await pipeline.process(html)),
};
for (const [name, run] of Object.entries(tools)) {
  for (const [kind, picture] of Object.entries(pictures))
    console.log(`${name}, ${kind}: ${(await run(`<p>Chalk.${picture}</p>`)).trim()}`);
}
END

verdict "$(node run.js)" <<'END'
html-to-text, words inside: Chalk.A lumpUnder the skin.12
html-to-text, aria-label only: Chalk.
html-to-text, an image: Chalk.NAME [lump.svg]
turndown, words inside: Chalk..a{fill:red}A lumpUnder the skin.12
turndown, aria-label only: Chalk.
turndown, an image: Chalk.![NAME](lump.svg)
sanitize-html, words inside: <p>Chalk.A lumpUnder the skin.12</p>
sanitize-html, aria-label only: <p>Chalk.</p>
sanitize-html, an image: <p>Chalk.</p>
rehype-sanitize, words inside: <p>Chalk..a{fill:red}A lumpUnder the skin.12</p>
rehype-sanitize, aria-label only: <p>Chalk.</p>
rehype-sanitize, an image: <p>Chalk.<img src="lump.svg" alt="NAME"></p>
END
