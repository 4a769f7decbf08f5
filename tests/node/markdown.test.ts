/** Our HTML in Markdown: what comes out is what a page has that holds the HTML itself. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseFragment, serialize} from 'parse5';
import {prerender} from '../../src/prerender.js';
import {expectedOf} from '../readers/expected.js';
import {formNamed} from '../readers/forms.js';
import {shownText} from '../readers/html-text.js';
import {renderers} from '../readers/markdown.js';
import {Words, wordsOf} from '../readers/words.js';

/** HTML as a browser reads it, without white space between blocks, which renderers choose. */
const read = (html: string) => serialize(parseFragment(html)).replace(/>\s+</g, '><').trim();

/** Those that most sites use; docs/readers.md has more. */
const used = ['markdown-it', 'marked', 'remark-rehype'] as const;

for (const locale of ['en', 'es', 'ar']) {
  for (const element of ['faq', 'article'] as const) {
    for (const form of ['html/', 'plain/', 'plain-img/']) {
      describe(`${form} of ${element} in ${locale}, in Markdown`, async () => {
        const part = (await formNamed(form).part(element, locale)).trimEnd();
        const document = `Before *it*.\n\n${part}\n\nAfter *it*.\n`;
        const wanted = read(`<p>Before <em>it</em>.</p>${part}<p>After <em>it</em>.</p>`);

        for (const name of used) {
          const [title, render] = renderers[name]!;
          it(`stays as it is with ${title}`, async () => {
            const html = await render(document);
            assert.equal(firstDifference(read(html), wanted), '');
            const {safety} = expectedOf(element, locale);
            const shown = new Words(wordsOf(shownText(html)));
            for (const sentence of safety) assert.equal(shown.count(sentence), 1, sentence);
          });
        }
      });
    }
  }
}

describe('a page’s own HTML in an element, in Markdown', () => {
  const children = `
      <p slot="help">Our line</p>

      <p slot="after">Our clinic</p>
  `;
  const part = prerender('faq', {children});
  for (const name of used) {
    const [title, render] = renderers[name]!;
    it(`ends with the element with ${title}`, async () => {
      const html = await render(`${part}\n\nAfter *it*.\n`);
      assert.match(html, /<p slot="after">Our clinic<\/p>\s*<\/calcinosis-faq>\s*<p>After <em>it/);
    });
  }
});

/** Where two texts part: all of them would be too much to read. */
function firstDifference(is: string, wanted: string): string {
  if (is === wanted) return '';
  let at = 0;
  while (is[at] === wanted[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
  return `It is …${around(is)}… and not …${around(wanted)}…`;
}
