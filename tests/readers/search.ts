/** Searches of a site, which index pages. */
import {gunzipSync} from 'node:zlib';
import FlexSearch from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import * as pagefind from 'pagefind';
import {fromPackage} from './from-package.js';
import {address, documentOf} from './reader-modes.js';
import type {Tool} from './tool.js';

/** A tool that indexes the text of a page, which the site gives to it. */
const index = (
  name: string,
  packageName: string,
  build: (text: string) => (word: string) => boolean,
): Tool => ({
  name,
  use: 'Search',
  takes: 'page',
  ...fromPackage(packageName),
  read: ({html}) => {
    const text = documentOf(html).querySelector('main')!.textContent;
    const finds = build(text);
    return Promise.resolve({found: (words) => words.filter(finds)});
  },
});

/** What begins each fragment of Pagefind's index, before its JSON. */
const mark = 'pagefind_dcd';

export const searches: readonly Tool[] = [
  {
    name: 'Pagefind',
    use: 'Search',
    takes: 'page',
    ...fromPackage('pagefind'),
    async read({html}) {
      const {index} = await pagefind.createIndex({});
      try {
        await index!.addHTMLFile({url: new URL(address).pathname, content: html});
        const {files} = await index!.getFiles();
        const fragment = files.find(({path}) => path.endsWith('.pf_fragment'))!;
        const json = gunzipSync(fragment.content).toString().slice(mark.length);
        return {text: (JSON.parse(json) as {content: string}).content};
      } finally {
        await index!.deleteIndex();
      }
    },
    close: async () => {
      await pagefind.close();
    },
  },
  index('lunr', 'lunr', (text) => {
    const built = lunr(function () {
      this.ref('id');
      this.field('text');
      this.add({id: 'page', text});
    });
    // Nobody finds a word that it leaves out on purpose.
    const isLeftOut = (word: string) => !lunr.stopWordFilter(new lunr.Token(word, {}));
    return (word) => isLeftOut(word) || built.search(`+${word}`).length > 0;
  }),
  index('MiniSearch', 'minisearch', (text) => {
    const built = new MiniSearch({fields: ['text']});
    built.add({id: 1, text});
    return (word) => built.search(word, {combineWith: 'AND'}).length > 0;
  }),
  index('FlexSearch', 'flexsearch', (text) => {
    const built = new FlexSearch.Index();
    built.add(1, text);
    return (word) => built.search(word).length > 0;
  }),
];
