/** What cleans the HTML that an editor puts in, and what makes mail of it. */
import DOMPurify from 'dompurify';
import {JSDOM} from 'jsdom';
import juice from 'juice';
import sanitizeHtml from 'sanitize-html';
import {FilterXSS} from 'xss';
import {fromPackage} from './from-package.js';
import {readingOf} from './html-text.js';
import type {Tool} from './tool.js';

/** A tool that makes other HTML of a form's. */
const filter = (name: string, packageName: string, clean: (part: string) => string): Tool => ({
  name,
  use: 'Filter',
  takes: 'part',
  ...fromPackage(packageName),
  read: ({part}) => Promise.resolve(readingOf(clean(part))),
});

/** Pictures must be allowed, which is the first that its documentation shows. */
const withPictures = {
  allowedTags: [...sanitizeHtml.defaults.allowedTags, 'img'],
};

/** As `withPictures`, with what says which language a text is in. */
const withLanguages = {
  ...withPictures,
  allowedAttributes: {...sanitizeHtml.defaults.allowedAttributes, '*': ['lang', 'dir']},
};

const purify = DOMPurify(new JSDOM('').window);
const xss = new FilterXSS();

export const filters: readonly Tool[] = [
  filter('sanitize-html', 'sanitize-html', (part) => sanitizeHtml(part)),
  filter('sanitize-html with `img`', 'sanitize-html', (part) => sanitizeHtml(part, withPictures)),
  filter('sanitize-html with `img`, `lang`, `dir`', 'sanitize-html', (part) =>
    sanitizeHtml(part, withLanguages),
  ),
  filter('DOMPurify', 'dompurify', (part) => purify.sanitize(part)),
  filter('xss', 'xss', (part) => xss.process(part)),
  filter('juice', 'juice', (part) => juice(part)),
];
