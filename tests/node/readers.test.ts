/**
 * What programs see of the text that are no browsers: reader modes, converters, search, filters. All
 * that docs/readers.md tells of, and Debian's programs, are tried by `npm run readers`.
 */
import assert from 'node:assert/strict';
import {tmpdir} from 'node:os';
import {after, describe, it} from 'node:test';
import {problemsOf, type Fault} from '../readers/check.js';
import {formNamed, pageOf} from '../readers/forms.js';
import {toolNamed, tools} from '../readers/tools.js';
import {isAll} from '../support/extent.js';

/** None of these tools writes or needs a file. */
const place = {folder: tmpdir(), env: {}};

const pages = (['faq', 'article'] as const)
  .flatMap((element) => ['en', 'es', 'ar'].map((locale) => ({element, locale})))
  .filter(({element, locale}) => isAll || (element === 'faq' ? locale !== 'es' : locale === 'en'));

/** Those who read text alone get no names of pictures that are no images. */
const textAlone: readonly Fault[] = ['no pictures’ names'];

/** Who sees all of which form, once; and what each may lack. */
const seen: readonly [form: string, tool: string, mayLack?: readonly Fault[]][] = [
  ['plain/', 'Readability, in jsdom'],
  ['plain/', 'Defuddle'],
  ['plain/', 'jsdom, `textContent`', textAlone],
  ['plain/', 'Pagefind', textAlone],
  ['plain/', 'turndown', textAlone],
  ['plain/', 'html-to-text', textAlone],
  ['html/', 'Readability, in jsdom'],
  // In Node it takes the children of an element and its root, one after the other.
  ['html/', 'Defuddle, in Chromium', ['no language']],
  ['html/', 'jsdom, `textContent`'],
  ['html/', 'Pagefind'],
  ['html/', 'turndown'],
  ['html/', 'html-to-text, `template` skipped'],
  ['plain-img/', 'Defuddle'],
  ['plain-img/', 'turndown'],
  ['plain-img/', 'html-to-text'],
  ['plain-img/', 'DOMPurify'],
  ['plain-img/', 'sanitize-html with `img`, `lang`, `dir`'],
];

after(async () => {
  for (const tool of tools) await tool.close?.();
});

for (const {element, locale} of pages) {
  describe(`${element} in ${locale}`, () => {
    for (const [name, toolName, mayLack = []] of seen) {
      it(`is seen whole and once by ${toolName} in ${name}`, async () => {
        const [form, tool] = [formNamed(name), toolNamed(toolName)];
        const page = await pageOf(form, element, locale);
        const problems = await problemsOf(await tool.read(page, place), tool, page, form);
        const wrong = Object.entries(problems).filter(
          ([fault, texts]) => texts.length && !mayLack.includes(fault as Fault),
        );
        assert.deepEqual(wrong, []);
      });
    }
  });
}

it('lunr finds the words', async () => {
  // Without lunr-languages it knows the letters of English alone.
  const [form, tool] = [formNamed('html/'), toolNamed('lunr')];
  const page = await pageOf(form, 'article', 'en');
  const problems = await problemsOf(await tool.read(page, place), tool, page, form);
  assert.deepEqual(problems, {'loses text': [], 'loses safety sentences': []});
});
