/** Which text readers get, for all that pages write for a language. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {languageMatching, type Difference} from '../../build/language-matching.js';
import {projectPath} from '../../build/project.js';
import {negotiate} from '../../src/content.js';
import {localeTags} from '../../src/generated/locales.js';
import {bestOf, parseTag} from '../../src/locale.js';
import {bestAmong} from '../../src/negotiate.js';
import {languageTags} from '../support/language-tags.js';

describe('of all that pages write for a language', () => {
  it('each is told once, and they are many', () => {
    const tags = languageTags.map(({tag}) => tag);
    assert.deepEqual(
      tags.filter((tag, i) => tags.indexOf(tag) !== i),
      [],
    );
    assert.ok(tags.length >= 400, `${tags.length}`);
  });

  it('each gives the text that serves its readers best', () => {
    const wrong = languageTags
      .map(({tag, locale, why}) => ({tag, locale, why, given: negotiate(tag)}))
      .filter(({locale, given}) => locale !== given);
    assert.deepEqual(wrong, []);
  });

  it('none gives a script that readers of the language may not read', async () => {
    const differences = JSON.parse(
      await readFile(projectPath('locales/matching.json'), 'utf8'),
    ) as Difference[];
    const argued = new Set(differences.flatMap(({tags}) => tags.split(' ')));
    const scriptOf = (tag: string) => parseTag(tag)?.maximize().script;
    // Tibetan and Zhuang readers in China learn Chinese, says CLDR.
    const byCldr = ['bo', 'bo-CN', 'za'];
    const wrong = languageTags
      .filter(({tag, locale}) => locale !== 'en' && !/[,;*]/.test(tag) && !byCldr.includes(tag))
      .filter(({tag}) => !argued.has(tag.replace(/^sgn-|-CN$/, '')) && tag !== 'zh-CHS')
      .filter(({tag, locale}) => {
        const script = scriptOf(tag);
        // A language that this runtime does not know is written as the listed one.
        return script && script !== scriptOf(locale);
      });
    assert.deepEqual(wrong, []);
  });

  it('elements in locales of one language alone say the same of it', () => {
    for (const {tag, locale} of languageTags) {
      if (/[,;*]/.test(tag) || locale === 'en') continue;
      assert.equal(bestAmong([locale], tag), locale, tag);
    }
  });
});

describe('what a server hands on from a request', () => {
  const long = [
    '-'.repeat(15_900),
    `en-${'-_'.repeat(7800)}`,
    '-a'.repeat(7900),
    `${'x-'.repeat(40)},es`,
    Array.from({length: 4000}, (_, i) => `q${i}`).join(),
  ];

  /** How often a header has Intl read a tag, which is what takes time. */
  function tagsRead(header: string): number {
    const engine = Intl as {Locale: typeof Intl.Locale};
    const {Locale} = engine;
    let count = 0;
    engine.Locale = class extends Locale {
      constructor(tag: string) {
        count += 1;
        super(tag);
      }
    } as typeof Locale;
    try {
      assert.ok(localeTags.includes(negotiate(header) as 'en'));
    } finally {
      engine.Locale = Locale;
    }
    return count;
  }

  it('may be anything, and costs no more than what browsers send', (test) => {
    test.mock.method(console, 'warn', () => {});
    const usual = tagsRead('tlh, x-a, qaa-Qaaa, fr-CA;q=0.8');
    for (const header of long) assert.ok(tagsRead(header) <= 50 * usual, header.slice(0, 20));
  });

  it('does not fill the log', (test) => {
    const warn = test.mock.method(console, 'warn', () => {});
    for (let i = 0; i < 1000; i++) negotiate(`invented ${i}`);
    assert.ok(warn.mock.callCount() <= 100);
  });

  it('may be missing', () => {
    assert.equal(negotiate(undefined), 'en');
    assert.equal(negotiate(null), 'en');
    assert.equal(negotiate([]), 'en');
  });

  it('may take any language', () => {
    assert.equal(negotiate('*'), 'en');
    assert.equal(negotiate('tr, *;q=0.5'), 'en');
    assert.equal(bestAmong(['es'], '*'), 'es');
    assert.equal(bestAmong(['es'], 'tr'), undefined);
  });
});

describe('a list in place of a tag', () => {
  it('is never taken for its first', () => {
    for (const list of ['zh-TW,en', 'zh-TW, en-US', 'es-ES;q=0.1,en-US']) {
      assert.equal(bestOf(['en', 'es', 'zh-Hans'], list), undefined);
    }
  });
});

describe('several locales of a language', () => {
  const locales = ['en', 'en-GB', 'es', 'es-419', 'nb', 'pt-BR', 'pt-PT', 'zh-Hans', 'zh-Hant'];
  const more = [...locales, 'zh-Hant-HK'];
  const table = languageMatching(more, []);
  const expectations = {
    'es-419': 'es-MX es-AR es_CO es-419 es-US',
    es: 'es es-ES es-GQ ca',
    'pt-PT': 'pt-PT pt-AO pt-MZ pt_CV pt-PT-ao90',
    'pt-BR': 'pt pt-BR',
    'en-GB': 'en-GB en-AU en-IN en-IE en_NZ en-ZA',
    en: 'en en-US en-PH en-PR',
    'zh-Hant-HK': 'zh-HK zh-Hant-HK zh-MO zh-Hant-MO zh_HK',
    'zh-Hant': 'zh-TW zh-Hant yue lzh cmn-Hant',
    nb: 'no nb nb-NO no-NO da nn',
  };
  for (const [locale, tags] of Object.entries(expectations)) {
    it(`${locale} is for ${tags}`, () => {
      const given = tags.split(' ').map((tag) => bestAmong(more, tag, table));
      assert.deepEqual(new Set(given), new Set([locale]));
    });
  }

  it('a difference that CLDR has, too, is told', () => {
    const differences = [{tags: 'ca', locale: 'es', reason: 'None.'}];
    assert.throws(() => languageMatching(['en', 'es'], differences), /"ca" is es by CLDR, too/);
  });
});

it('the table names locales that exist', async () => {
  const differences = JSON.parse(
    await readFile(projectPath('locales/matching.json'), 'utf8'),
  ) as Difference[];
  const named = differences.flatMap(({locale}) => locale ?? []);
  assert.deepEqual(
    named.filter((locale) => !(localeTags as readonly string[]).includes(locale)),
    [],
  );
});
