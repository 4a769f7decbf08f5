/** Packages that take the text out of a page: of the page's DOM, or of its HTML. */
import * as cheerio from 'cheerio';
import {Window} from 'happy-dom';
import {convert} from 'html-to-text';
import {Parser} from 'htmlparser2';
import {parseHTML} from 'linkedom';
import {parse as parseNodes} from 'node-html-parser';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkStringify from 'remark-stringify';
import TurndownService from 'turndown';
import {unified} from 'unified';
import {fromPackage} from './from-package.js';
import {documentOf} from './reader-modes.js';
import type {Page} from './page.js';
import type {Tool} from './tool.js';
import {withoutMarkdown} from './words.js';

/** A tool that gives the text of a page. */
const text = (
  name: string,
  packageName: string,
  read: (page: Page) => string | null | Promise<string | null>,
): Tool => ({
  name,
  use: 'Text',
  takes: 'page',
  ...fromPackage(packageName),
  read: async (page) => ({text: (await read(page)) ?? ''}),
});

export const texts: readonly Tool[] = [
  text(
    'jsdom, `textContent`',
    'jsdom',
    ({html}) => documentOf(html).querySelector('main')!.textContent,
  ),
  text('happy-dom, `textContent`', 'happy-dom', async ({html}) => {
    const window = new Window();
    window.document.write(html);
    const {textContent} = window.document.querySelector('main')!;
    await window.happyDOM.close();
    return textContent;
  }),
  text('linkedom, `textContent`', 'linkedom', ({html}) => {
    const {document} = parseHTML(html);
    return document.querySelector('main')!.textContent;
  }),
  text('cheerio, `.text()`', 'cheerio', ({html}) => cheerio.load(html)('main').text()),
  text(
    'node-html-parser, `.text`',
    'node-html-parser',
    ({html}) => parseNodes(html).querySelector('main')!.text,
  ),
  text('htmlparser2, each text', 'htmlparser2', ({html}) => {
    let read = '';
    const parser = new Parser({ontext: (text) => (read += text)});
    parser.end(html);
    return read;
  }),
  text('html-to-text', 'html-to-text', ({html}) => withoutLinks(convert(html))),
  text('html-to-text, `template` skipped', 'html-to-text', ({html}) =>
    withoutLinks(convert(html, {selectors: [{selector: 'template', format: 'skip'}]})),
  ),
  text('turndown', 'turndown', ({html}) => withoutMarkdown(new TurndownService().turndown(html))),
  text('rehype-remark', 'rehype-remark', async ({html}) =>
    withoutMarkdown(String(await toMarkdown.process(html))),
  ),
];

/** Without the addresses that it writes after words and pictures. */
const withoutLinks = (text: string) => text.replace(/ \[[^\]\s]*\]/g, '');

const toMarkdown = unified().use(rehypeParse).use(rehypeRemark).use(remarkStringify);
