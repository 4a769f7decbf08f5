/** A search of a site leads to the question, not only to the page. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, describe, it} from 'node:test';
import {gunzipSync} from 'node:zlib';
import * as pagefind from 'pagefind';
import {projectPath} from '../../build/project.js';
import {contents} from '../../src/generated/contents.js';

after(() => pagefind.close());

/** A place in a page that Pagefind's results link to. */
interface Anchor {
  id: string;
  text: string;
}

async function anchorsOf(part: string): Promise<Anchor[]> {
  const content = `<!doctype html><html lang="es"><title>Page</title><main>${part}</main></html>`;
  const {index} = await pagefind.createIndex({});
  try {
    await index!.addHTMLFile({url: '/page/', content});
    const {files} = await index!.getFiles();
    const fragment = files.find(({path}) => path.endsWith('.pf_fragment'))!;
    const json = gunzipSync(fragment.content)
      .toString()
      .replace(/^pagefind_dcd/, '');
    return (JSON.parse(json) as {anchors: Anchor[]}).anchors;
  } finally {
    await index!.deleteIndex();
  }
}

describe('Pagefind links to each question', () => {
  for (const file of [
    'plain/es/faq.html',
    'plain-img/es/faq.html',
    'html/es/calcinosis-faq.html',
  ]) {
    it(`of ${file}`, async () => {
      const anchors = await anchorsOf(await readFile(projectPath(`dist/${file}`), 'utf8'));
      const found = anchors.map(({id, text}) => `#${id} ${text.trim()}`);
      const {faq, ui} = contents.es;
      const {title, topics} = faq;
      assert.deepEqual(found, [
        `#calcinosis-faq ${title}`,
        ...topics.map(({id, heading}) => `#calcinosis-faq-${id} ${heading}`),
        `#calcinosis-faq-sources ${ui.sources}`,
      ]);
    });
  }
});
