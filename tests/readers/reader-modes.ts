/** What shows an article alone, as the reader modes of browsers do. */
import {Readability} from '@mozilla/readability';
import {Defuddle} from 'defuddle/node';
import {JSDOM, VirtualConsole} from 'jsdom';
import {parseHTML} from 'linkedom';
import {fromPackage} from './from-package.js';
import {readingOf} from './html-text.js';
import type {Reading, Tool} from './tool.js';

/** Where the page says that it is. */
export const address = 'https://hospital.example/skin/';

/** A page in jsdom, which keeps its complaints about style sheets to itself. */
export const documentOf = (html: string): Document =>
  new JSDOM(html, {url: address, virtualConsole: new VirtualConsole()}).window.document;

/** The article's HTML, and the text that it gives beside it. */
function readable(document: Document): Reading {
  const article = new Readability(document).parse();
  return {...readingOf(article?.content ?? ''), text: article?.textContent ?? ''};
}

export const readerModes: readonly Tool[] = [
  {
    name: 'Readability, in jsdom',
    use: 'Reader mode',
    takes: 'page',
    ...fromPackage('@mozilla/readability'),
    read: ({html}) => Promise.resolve(readable(documentOf(html))),
  },
  {
    name: 'Readability, in linkedom',
    use: 'Reader mode',
    takes: 'page',
    ...fromPackage('@mozilla/readability'),
    read: ({html}) => Promise.resolve(readable(parseHTML(html).document)),
  },
  {
    name: 'Defuddle',
    use: 'Reader mode',
    takes: 'page',
    ...fromPackage('defuddle'),
    async read({html}) {
      const {content} = await Defuddle(parseHTML(html).document, address);
      return readingOf(content);
    },
  },
];
