/** An author without any rights to HTML publishes, and readers find the whole text, everywhere. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {projectPath} from '../../build/project.js';
import {keepPicture} from './pictures.js';
import {asReader, asUser, type User} from './visitor.js';
import {allTexts, figureCount, missingIn, type Locale} from './words.js';
import {previewOf, publishBlock, publishShortcode} from './writing.js';

const {integrity} = JSON.parse(await readFile(projectPath('dist/cdn/manifest.json'), 'utf8')) as {
  integrity: Record<string, string>;
};

const users: User[] = ['author', 'admin'];
const themes = ['twentytwentythree', 'twentytwentyone'];
const languages = ['en', 'ar'] as const;

/** What a page has of an element. */
const found = (page: Page, name: string) =>
  page.$eval(`calcinosis-${name}`, (it) => {
    const host = it as HTMLElement;
    const root = host.shadowRoot!;
    return {
      // Without the style sheet.
      text: root.lastElementChild!.textContent,
      words: host.textContent,
      lang: host.lang,
      direction: getComputedStyle(root.querySelector('[part=section]')!).direction,
      drawings: [...root.querySelectorAll('svg')].filter(
        (svg) => svg.querySelector('path') && svg.getAttribute('aria-label'),
      ).length,
      height: host.getBoundingClientRect().height,
      scripts: document.querySelectorAll('script[src*="calcinosis-cutis/cdn/"]').length,
    };
  });

async function expectWhole(page: Page, name: 'faq' | 'treatments', locale: Locale): Promise<void> {
  const shown = await found(page, name);
  assert.deepEqual(missingIn(shown.text, allTexts(name, locale)), []);
  assert.deepEqual(missingIn(shown.words, allTexts(name, locale)), []);
  assert.equal(shown.lang, locale);
  assert.equal(shown.direction, locale === 'ar' ? 'rtl' : 'ltr');
  assert.equal(shown.drawings, figureCount(name, locale));
  assert.ok(shown.height > 300, `it is ${shown.height} pixels high`);
  assert.equal(shown.scripts, 1);
}

for (const user of users) {
  describe(`what the ${user} publishes`, () => {
    const posts: {block?: string; shortcode?: string} = {};
    let preview = '';

    before(async () => {
      const block = await publishBlock(user, `Questions by ${user}`, 'faq');
      preview = block.preview;
      posts.block = block.id;
      posts.shortcode = await publishShortcode(
        user,
        `Treatments by ${user}`,
        'Our own words.\n\n[calcinosis element="treatments"]\n\n[calcinosis element=overview hide-title]\n\nMore of ours.',
      );
    });

    it('is shown whole in the block editor', () => {
      assert.deepEqual(missingIn(preview, allTexts('faq', 'en')), []);
    });

    it('is shown again where the block editor opens it', () =>
      asUser(user, `/wp-admin/post.php?post=${posts.block}&action=edit`, async (page) => {
        assert.deepEqual(missingIn(await previewOf(page, 'faq'), allTexts('faq', 'en')), []);
      }));

    for (const theme of themes) {
      for (const locale of languages) {
        for (const script of [true, false]) {
          const asked = `&test_theme=${theme}&test_locale=${locale}`;
          const how = `in ${locale}, ${theme}, ${script ? 'with' : 'without'} script`;

          it(`is whole ${how}`, async () => {
            await asReader(
              `/?p=${posts.block}${asked}`,
              async (page) => {
                await expectWhole(page, 'faq', locale);
                await keepPicture(page, `block ${how}, ${user}`);
              },
              {script},
            );
            await asReader(
              `/?p=${posts.shortcode}${asked}`,
              async (page) => {
                await expectWhole(page, 'treatments', locale);
                await keepPicture(page, `shortcode ${how}, ${user}`);
              },
              {script},
            );
          });
        }
      }
    }

    it('offers what needs a script, from a file that is the published one', () =>
      asReader(`/?p=${posts.block}`, async (page) => {
        const script = await page.$eval('script[src*="calcinosis-cutis/cdn/"]', (it) =>
          ['type', 'integrity', 'crossorigin'].map((name) => it.getAttribute(name)),
        );
        assert.deepEqual(script, ['module', integrity['lazy.js'], 'anonymous']);
        await page.locator('>>> button[value=expand]').click();
        await page.waitForFunction(
          () =>
            document
              .querySelector('calcinosis-faq')!
              .shadowRoot!.querySelectorAll('details:not([open])').length === 0,
        );
      }));
  });
}
