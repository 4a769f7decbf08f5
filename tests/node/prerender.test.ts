import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import vm from 'node:vm';
import {build} from 'esbuild';
import {projectPath} from '../../scripts/project.js';
import {loadContent} from '../../src/content.js';
import {contents} from '../../src/generated/contents.js';
import {localeTags} from '../../src/generated/locales.js';
import type * as prerendering from '../../src/prerender.js';
import {escape} from '../../src/prerender/html-string.js';
import {elements, locales} from '../support/fixtures.js';
import {sectionIds} from '../../content/model.js';

const read = (path: string) => readFile(projectPath(`dist/${path}`), 'utf8');

/** All that a reader is to find in a section, as HTML has it. */
async function words(element: (typeof elements)[number], locale: string): Promise<string[]> {
  const ids = element === 'article' ? sectionIds : [element];
  const sections = await Promise.all(ids.map((id) => loadContent(id, locale)));
  return sections
    .flatMap(({title, intro, topics}) => [
      title,
      ...intro,
      ...topics.flatMap(({heading, term, body}) => [heading, term ?? '', ...body]),
    ])
    .map(escape);
}

describe('prerender.js', () => {
  it('runs where there is nothing but the language: no DOM, no Node, no Lit', async () => {
    const {outputFiles} = await build({
      entryPoints: [projectPath('dist/prerender.js')],
      bundle: true,
      write: false,
      platform: 'neutral',
      format: 'iife',
      globalName: 'prerendering',
    });
    const context = vm.createContext({}) as {prerendering: typeof prerendering};
    vm.runInContext(outputFiles[0]!.text, context);
    for (const element of elements) {
      for (const locale of localeTags) {
        const html = context.prerendering.prerender(element, {locale});
        for (const word of await words(element, locale)) {
          assert.ok(html.includes(word), `${element} in ${locale} lacks: ${word}`);
        }
      }
    }
  });
});

for (const {tag} of locales) {
  describe(`in ${tag}, without script,`, () => {
    const labels = contents[tag].ui;

    for (const element of elements) {
      for (const path of [
        `html/${tag}/calcinosis-${element}.html`,
        `plain/${tag}/${element}.html`,
      ]) {
        it(`every word is in ${path}`, async () => {
          const html = await read(path);
          for (const word of [...(await words(element, tag)), escape(labels.disclaimer)]) {
            assert.ok(html.includes(word), `It lacks: ${word}`);
          }
          const draft = labels.notice && escape(labels.notice.draft);
          if (draft) assert.ok(html.includes(draft), 'It must say that it is a draft.');
          assert.ok(html.includes(escape(labels.notReviewed)), 'Nobody has reviewed it.');
        });
      }
    }
  });
}

describe('plain/', () => {
  it('has no styles, no script, and nothing of ours but ids', async () => {
    for (const {tag} of locales) {
      for (const element of elements) {
        const html = await read(`plain/${tag}/${element}.html`);
        assert.doesNotMatch(
          html,
          /<(?:style|script|template|calcinosis|slot)|\s(?:class|style|part)=/,
        );
      }
    }
  });
});
