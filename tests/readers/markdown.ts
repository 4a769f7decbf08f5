/** What makes HTML of a Markdown document that holds ours. */
import {HtmlRenderer, Parser} from 'commonmark';
import MarkdownIt from 'markdown-it';
import {marked} from 'marked';
import {micromark} from 'micromark';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import showdown from 'showdown';
import {unified} from 'unified';
import {fromPackage} from './from-package.js';
import {readingOf} from './html-text.js';
import type {Tool} from './tool.js';

/** Makes HTML of Markdown. */
export type Renderer = (markdown: string) => string | Promise<string>;

const markdownIt = new MarkdownIt({html: true});
const remark = unified()
  .use(remarkParse)
  .use(remarkRehype, {allowDangerousHtml: true})
  .use(rehypeRaw)
  .use(rehypeStringify);

/** The renderers, set to let HTML through, by the package that they are named after. */
export const renderers: Readonly<Record<string, readonly [name: string, render: Renderer]>> = {
  'markdown-it': ['markdown-it, `html: true`', (markdown) => markdownIt.render(markdown)],
  marked: ['marked', (markdown) => marked.parse(markdown)],
  'remark-rehype': [
    'remark with rehype-raw',
    async (markdown) => String(await remark.process(markdown)),
  ],
  micromark: [
    'micromark, `allowDangerousHtml`',
    (markdown) => micromark(markdown, {allowDangerousHtml: true}),
  ],
  commonmark: ['commonmark', (markdown) => new HtmlRenderer().render(new Parser().parse(markdown))],
  showdown: ['showdown', (markdown) => new showdown.Converter().makeHtml(markdown)],
};

export const markdownTools: readonly Tool[] = Object.entries(renderers).map(
  ([packageName, [name, render]]) => ({
    name,
    use: 'Markdown',
    takes: 'page',
    ...fromPackage(packageName),
    read: async ({markdown}) => readingOf(await render(markdown)),
  }),
);
