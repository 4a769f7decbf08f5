/** What the site’s owner decides, and what authors are told. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {contents} from '../../src/generated/contents.js';
import {localeTable} from '../../src/generated/locales.js';
import {keepPicture} from './pictures.js';
import {asReader, asUser} from './visitor.js';
import {allTexts, missingIn} from './words.js';
import {publishShortcode} from './writing.js';

const settings = '/wp-admin/options-general.php?page=calcinosis-cutis';

/** Chooses what becomes of drafts. */
const choose = (value: 'show' | 'hide') =>
  asUser('admin', settings, async (page) => {
    await page.click(`input[name=calcinosis_cutis_drafts][value=${value}]`);
    await Promise.all([page.waitForNavigation(), page.click('#submit')]);
    await page.waitForSelector('#setting-error-settings_updated');
  });

/** An element in a page: the language, and the text of its root. */
const read = (id: string, locale: string) =>
  asReader(`/?p=${id}&test_locale=${locale}`, (page) =>
    page.$eval('calcinosis-symptoms', (host) => ({
      lang: host.lang,
      text: host.shadowRoot!.lastElementChild!.textContent,
    })),
  );

describe('the settings', () => {
  it('name each language and its state', () =>
    asUser('admin', settings, async (page) => {
      const rows = await page.$$eval('.wrap tbody tr', (all) => all.map((row) => row.textContent));
      assert.equal(rows.length, localeTable.length);
      for (const [i, {tag, name}] of localeTable.entries()) {
        assert.ok(rows[i]!.includes(name) && rows[i]!.includes(tag), rows[i]);
        assert.ok(rows[i]!.includes(contents[tag].faq.meta.status), rows[i]);
      }
      await keepPicture(page, 'settings');
    }));

  it('are not for authors', () =>
    asUser('author', settings, async (page) => {
      assert.equal(await page.$('input[name=calcinosis_cutis_drafts]'), null);
    }));

  it('hide drafts everywhere, also from an author who asks for them', async () => {
    const id = await publishShortcode(
      'author',
      'Signs',
      '[calcinosis element=symptoms drafts=show]',
    );
    assert.equal((await read(id, 'ar')).lang, 'ar');
    await choose('hide');
    try {
      const {lang, text} = await read(id, 'ar');
      assert.equal(lang, 'en');
      assert.deepEqual(missingIn(text, allTexts('symptoms', 'en')), []);
    } finally {
      await choose('show');
    }
    assert.equal((await read(id, 'ar')).lang, 'ar');
  });
});

describe('the language of a page', () => {
  const expected = {
    es_MX: 'es',
    de_DE_formal: 'de',
    de_CH_informal: 'de',
    pt_PT_ao90: 'pt-BR',
    zh_CN: 'zh-Hans',
    zh_SG: 'zh-Hans',
    zh_TW: 'en',
    zh_HK: 'en',
    hi_IN: 'hi',
    vi: 'vi',
    ary: 'en',
    fr_CA: 'fr',
    it_IT: 'en',
    en_GB: 'en-GB',
    en_AU: 'en-GB',
    en_CA: 'en',
  };

  for (const [wordpress, ours] of Object.entries(expected)) {
    it(`${wordpress} is ${ours}`, async () => {
      const id = await post();
      assert.equal((await read(id, wordpress)).lang, ours);
    });
  }

  let made: Promise<string> | undefined;
  const post = () =>
    (made ??= publishShortcode('author', 'Languages', '[calcinosis element=symptoms]'));
});

describe('a shortcode that is wrong', () => {
  it('says so to authors and not to readers', async () => {
    const id = await publishShortcode('author', 'Wrong', '[calcinosis element="<b>fqa"]');
    const wrong = /\[calcinosis\]: there is no element/;
    const seen = await asReader(`/?p=${id}`, (page) => page.content());
    assert.doesNotMatch(seen, wrong);
    const told = await asUser('author', `/?p=${id}`, (page) =>
      page.evaluate(() => document.body.innerText),
    );
    assert.match(told, wrong);
    assert.match(told, /overview, types/);
  });

  it('cannot write an attribute of its own', async () => {
    const id = await publishShortcode(
      'author',
      'Quotes',
      `[calcinosis element="symptoms" topics='pain" onclick="alert(1)' onclick="alert(2)" layout="x"]`,
    );
    const names = await asReader(`/?p=${id}`, (page) =>
      page.$eval('calcinosis-symptoms', (host) => host.getAttributeNames()),
    );
    assert.deepEqual(names, ['lang', 'topics']);
  });
});
