import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import vm from 'node:vm';
import {build} from 'esbuild';
import {projectPath} from '../../build/project.js';
import * as content from '../../src/content.js';
import {contents} from '../../src/generated/contents.js';
import {localeTags} from '../../src/generated/locales.js';
import type * as prerendering from '../../src/prerender.js';
import * as source from '../../src/prerender.js';
import {escape} from '../../src/prerender/html-string.js';
import {elements, locales} from '../support/fixtures.js';
import {sectionTexts} from '../support/section-texts.js';
import {sectionIds} from '../../content/model.js';

const read = (path: string) => readFile(projectPath(`dist/${path}`), 'utf8');

/** All that a reader is to find in a section, as HTML has it. */
async function words(element: (typeof elements)[number], locale: string): Promise<string[]> {
  const ids = element === 'article' ? sectionIds : [element];
  const sections = await Promise.all(ids.map((id) => content.loadContent(id, locale)));
  return sections.flatMap(sectionTexts).map(escape);
}

/** Runs a module of the package where there is nothing but the language: no DOM, no Node, no Lit. */
async function runBare(file: string) {
  const {outputFiles, metafile} = await build({
    entryPoints: [projectPath(`dist/${file}`)],
    bundle: true,
    metafile: true,
    write: false,
    platform: 'neutral',
    format: 'iife',
    globalName: 'prerendering',
    absWorkingDir: projectPath('dist'),
  });
  const context = vm.createContext({}) as {prerendering: typeof prerendering};
  vm.runInContext(outputFiles[0]!.text, context);
  return {prerender: context.prerendering.prerender, files: Object.keys(metafile.inputs)};
}

describe('prerender.js', () => {
  it('runs where there is nothing but the language: no DOM, no Node, no Lit', async () => {
    const {prerender} = await runBare('prerender.js');
    for (const element of elements) {
      for (const locale of localeTags) {
        const html = prerender(element, {locale});
        for (const word of await words(element, locale)) {
          assert.ok(html.includes(word), `${element} in ${locale} lacks: ${word}`);
        }
      }
    }
  });

  it('has kept each space that the source has between words', async () => {
    const {prerender} = await runBare('prerender.js');
    const blocks = (html: string) =>
      Array.from(
        html.matchAll(/<(p|li|h\d|button|summary|dt|dd|figcaption)\b.*?<\/\1>/gs),
        ([block]) =>
          block
            .replace(/<[^>]*>/g, '')
            .replace(/\s+/g, ' ')
            .trim(),
      );
    for (const element of elements) {
      const [built, written] = [prerender, source.prerender].map((draw) => blocks(draw(element)));
      assert.ok(written!.length > 20, element);
      assert.deepEqual(built, written);
    }
  });
});

describe('a page that never loads the script', () => {
  it('has all words and no button, nor room for any', async () => {
    for (const element of elements) {
      const html = source.prerender(element, {locale: 'ar', script: false});
      assert.doesNotMatch(html, /<button|part="controls"|\shidden/);
      for (const word of await words(element, 'ar')) assert.ok(html.includes(word), word);
    }
  });
});

describe('a locale', () => {
  const faq = (locale: string) => source.prerender('faq', {locale});
  for (const [wanted, locale] of [
    ['es_MX', 'es'],
    ['es-MX,es;q=0.9,en;q=0.8', 'es'],
    ['tr, zh_TW;q=0.8,en;q=0.1', 'zh-Hant'],
    ['fa-IR,fa;q=0.9,en-US;q=0.8,en;q=0.7', 'fa'],
    ['tr', 'en'],
  ] as const) {
    it(`for “${wanted}” is ${locale}, as content.js says`, async () => {
      assert.equal(faq(wanted), faq(locale));
      assert.equal(content.negotiate(wanted), locale);
      assert.equal(content.negotiate(wanted.split(',')), locale);
      assert.equal(
        (await content.loadContent('faq', content.negotiate(wanted))).meta.locale,
        locale,
      );
    });
  }
});

describe('a language that no text is in', () => {
  const said = (locale: string | string[]) => {
    const html = source.prerender('faq', {locale});
    return Object.entries(contents).find(([, {ui}]) =>
      html.includes(escape(ui.notice?.otherLanguage ?? '\0')),
    )?.[0];
  };

  it('is told which language it gets, as by the element', () => {
    assert.equal(said('ca'), 'es');
    assert.equal(said('arz-EG'), 'ar');
    assert.equal(said(['ca', 'en']), 'es');
    assert.equal(said('ca-ES, en;q=0.8'), 'es');
    assert.match(source.prerender('faq', {locale: 'ca'}), /<slot name="before" lang="ca"/);
  });

  it('is not told so where it is the text’s, or wanted, too', () => {
    for (const locale of ['es-MX', 'es_MX', 'es;q=0.9', 'ca, es;q=0.5', 'en', 'zh-TW', '']) {
      assert.equal(said(locale), undefined, locale);
    }
    assert.equal(said(['ca', 'es']), undefined);
  });
});

describe('a level of headings', () => {
  const levels = (html: string) =>
    new Set(Array.from(html.matchAll(/<h([^\s>]+)/g), ([, it]) => it));
  for (const [given, level] of [
    [3, 3],
    ['3', 3],
    [0, 2],
    [Number.NaN, 2],
    [2.5, 2],
    ['two', 2],
  ] as Array<[number, number]>) {
    it(`that is ${JSON.stringify(given)} is ${level}, in both trees`, () => {
      const html = source.prerender('types', {headingLevel: given});
      const [root, plain] = html.split('</template>');
      const expected = new Set([level, level + 1, level + 2].map(String));
      assert.deepEqual(levels(root!), expected);
      assert.deepEqual(levels(plain!), expected);
    });
  }
});

describe('what an option cannot be', () => {
  const wrong: Array<[options: object, message: RegExp]> = [
    [{drafts: 'HIDE'}, /"drafts" is "HIDE"\. It may be: show, hide\./],
    [{figures: false}, /"figures" is "false"\. It may be: show, eager, hide\./],
    [{layout: 'grid'}, /"layout" is "grid"\. It may be: accordion, list\./],
    [{topics: ['symptoms']}, /"topics" has to be ids in one string, such as "symptoms diagnosis"/],
    [{open: true}, /"open" has to be ids in one string/],
  ];
  for (const [options, message] of wrong) {
    it(`is told: ${JSON.stringify(options)}`, () => {
      assert.throws(() => source.prerender('faq', options), message);
    });
  }

  it('may be left out in any way', () => {
    const nothing = {drafts: undefined, topics: null, children: null} as object;
    assert.equal(source.prerender('faq', nothing), source.prerender('faq'));
  });
});

describe('structured data', () => {
  it('has the questions that are shown', () => {
    const html = source.prerender('faq', {jsonLd: true, topics: 'squeezing exercise'});
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)!;
    const data = JSON.parse(json!) as Array<{mainEntity?: unknown[]}>;
    assert.equal(data.flatMap(({mainEntity}) => mainEntity ?? []).length, 2);
  });
});

describe('prerender/', () => {
  it('has a module a locale, which writes the same and brings no other language', async () => {
    const all = await runBare('prerender.js');
    for (const locale of localeTags) {
      const {prerender, files} = await runBare(`prerender/${locale}.js`);
      for (const element of elements) {
        const options = {headingLevel: 3, jsonLd: true};
        assert.equal(prerender(element, options), all.prerender(element, {...options, locale}));
      }
      const texts = files.filter((file) => /^(content|text)\//.test(file)).sort();
      const own = ['ui', 'article', ...sectionIds].map((id) => `text/${locale}/${id}.js`);
      assert.deepEqual(texts, own.sort());
    }
  });

  it('takes the languages that it has, and says so of others', async () => {
    const {prerender} = await runBare('prerender/es.js');
    for (const locale of ['', 'es-MX', ['fr', 'es'], []]) {
      assert.match(prerender('faq', {locale}), /^<calcinosis-faq lang="es">/);
    }
    const message =
      'prerender/es.js has no text in "fr, de". Import calcinosis-cutis/prerender.js, which has all languages.';
    assert.throws(() => prerender('faq', {locale: ['fr', 'de']}), {name: 'RangeError', message});
  });

  it('has no English to show instead of a draft', async () => {
    const {prerender} = await runBare('prerender/es.js');
    assert.throws(() => prerender('faq', {drafts: 'hide'}), {
      name: 'RangeError',
      message:
        '"drafts" is "hide", and prerender/es.js has no English. Import calcinosis-cutis/prerender.js or calcinosis-cutis/prerender/en.js.',
    });
    const english = await runBare('prerender/en.js');
    assert.match(english.prerender('faq', {drafts: 'hide'}), /^<calcinosis-faq lang="en"/);
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
