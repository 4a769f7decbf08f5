/** Which text readers get, for all that pages write for a language. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {languageMatching, neighbours, type Difference} from '../../build/language-matching.js';
import {languageAliases} from '../../build/likely-subtags.js';
import {projectPath} from '../../build/project.js';
import {regionalTags} from '../../build/regional-tags.js';
import {negotiate} from '../../src/content.js';
import {localeTags} from '../../src/generated/locales.js';
import {matching} from '../../src/generated/matching.js';
import {bestOf, parseTag} from '../../src/locale.js';
import {bestAmong} from '../../src/negotiate.js';
import {ownLocale} from '../../src/own-languages.js';
import {languageTags} from '../support/language-tags.js';

describe('what pages write for a language', () => {
  it('may be missing', (test) => {
    const warn = test.mock.method(console, 'warn', () => {});
    assert.equal(negotiate(undefined), 'en');
    assert.equal(negotiate(null), 'en');
    assert.equal(negotiate([]), 'en');
    assert.equal(warn.mock.callCount(), 0);
  });

  it('is named where it is no tag, cut short, and passed over', (test) => {
    const warn = test.mock.method(console, 'warn', () => {});
    for (const wanted of ['no words', '*a', '$x-b', '!'.repeat(120)]) {
      assert.equal(negotiate([wanted, 'es']), 'es');
    }
    assert.deepEqual(
      warn.mock.calls.map(({arguments: [message]}) => message as string),
      ['no words', '*a', '$x-b', '!'.repeat(99)].map(
        (named) => `calcinosis-cutis: "${named}" is not a language tag such as "pt-BR".`,
      ),
    );
  });

  it('is not warned of where it is a tag of which nothing is known, or any language', (test) => {
    const warn = test.mock.method(console, 'warn', () => {});
    for (const tag of ['tlh', 'x-private', 'i-default', '*']) assert.equal(negotiate(tag), 'en');
    assert.deepEqual(warn.mock.calls, []);
  });
});

describe('of all that pages write for a language', () => {
  it('each is told once, and they are many', () => {
    const tags = languageTags.map(({tag}) => tag);
    assert.deepEqual(
      tags.filter((tag, i) => tags.indexOf(tag) !== i),
      [],
    );
    assert.ok(tags.length >= 600, `${tags.length}`);
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
    // Says CLDR of the scripts: Chinese for Tibetan and Zhuang, Russian for Armenian, Turkmen and Uzbek.
    const byCldr = ['bo', 'za', 'hy', 'tk', 'uz'];
    const wrong = languageTags
      .filter(({tag, locale}) => locale !== 'en' && !/[,;*]/.test(tag))
      .filter(({tag}) => !byCldr.includes(tag.replace(/-(CN|AM|UZ)$/, '')))
      // The tag itself, or its language.
      .filter(
        ({tag}) =>
          !argued.has(tag) &&
          !argued.has(tag.replace(/^sgn-|^i-|^zh-(?=CH)|-[A-Z]{2}$/g, '').toLowerCase()),
      )
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
      assert.equal(bestAmong([locale], tag, matching), locale, tag);
    }
  });
});

describe('the table of other languages', () => {
  it('serves nobody with a locale that is not offered', () => {
    assert.equal(bestAmong(['es'], 'qu', matching), 'es');
    assert.equal(bestAmong(['de'], 'qu', matching), undefined);
  });

  it('serves who writes a language in our script that is usually written in another', () => {
    const entries = Object.entries<string>(matching).flatMap(([locale, names]) =>
      names
        .split(' ')
        .filter((name) => locale && name.endsWith('-'))
        .map((name) => ({locale, language: name.slice(0, -1)})),
    );
    assert.ok(entries.length > 1);
    for (const {locale, language} of entries) {
      const {script} = parseTag(locale)!.maximize();
      assert.equal(bestAmong([locale], `${language}-${script}`, matching), locale, language);
      assert.equal(bestAmong([locale], language, matching), undefined, language);
    }
  });
});

describe('an engine that knows only our languages', () => {
  /** Runs something while Intl knows no other language, and no other name of one. */
  function withOldData<Result>(run: () => Result): Result {
    const engine = Intl as {Locale: typeof Intl.Locale};
    const {Locale} = engine;
    // Kabyle and Pashto every engine knows: a text of ours in their region is in another script.
    const known = new Set(['kab', 'ps', ...localeTags.map((tag) => tag.split('-')[0]!)]);
    engine.Locale = class extends Locale {
      readonly #name: string;

      constructor(tag: string) {
        super(tag);
        this.#name = tag.split('-')[0]!.toLowerCase();
      }

      override get language(): string {
        // All engines know that "eng" is "en".
        return languageAliases[this.#name]?._reason === 'overlong' ? super.language : this.#name;
      }

      override maximize(): Intl.Locale {
        return known.has(this.language) ? super.maximize() : this;
      }
    } as typeof Locale;
    try {
      return run();
    } finally {
      engine.Locale = Locale;
    }
  }

  it('gives each tag the same text', () => {
    const wrong = languageTags.filter(
      ({tag, locale}) => withOldData(() => negotiate(tag)) !== locale,
    );
    assert.deepEqual(wrong, []);
  });
});

describe('what needs no table of other languages', () => {
  it('gives the same as what has one', () => {
    const regions = [
      '',
      'US',
      'CA',
      'PH',
      'GB',
      'AU',
      'MX',
      'BR',
      'AO',
      'CN',
      'TW',
      'HK',
      'UA',
      'RU',
      'IN',
    ];
    const tags = localeTags.flatMap((tag) =>
      regions.map((region) => tag.replace(/-[A-Z]{2}$|$/, region && `-${region}`)),
    );
    for (const tag of tags) assert.equal(ownLocale(tag), negotiate(tag), tag);
    for (const {tag, locale} of languageTags) assert.equal(ownLocale(tag) ?? locale, locale, tag);
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

  it('may take any language', () => {
    assert.equal(negotiate('*'), 'en');
    assert.equal(negotiate('tr, *;q=0.5'), 'en');
    assert.equal(bestAmong(['es'], '*', matching), 'es');
    assert.equal(bestAmong(['es'], 'tr, *', matching), 'es');
    assert.equal(bestAmong(['es'], 'tr', matching), undefined);
  });
});

describe('what readers read beside their language', () => {
  const differencesOf = async () =>
    JSON.parse(await readFile(projectPath('locales/matching.json'), 'utf8')) as Difference[];
  const isRegion = (tag: string) => /^[A-Z]/.test(tag);

  it('is Russian for no Ukrainian, and Ukrainian for no Russian', () => {
    for (const tag of ['uk', 'uk-UA', 'uk-RU', 'uk-BY', 'uk-KZ']) {
      assert.equal(bestAmong(['en', 'ru'], tag, matching), undefined, tag);
    }
    for (const tag of ['ru', 'ru-RU', 'ru-UA']) {
      assert.equal(bestAmong(['en', 'uk'], tag, matching), undefined, tag);
    }
  });

  it('no line names a tag that gets the same without it', async () => {
    const differences = await differencesOf();
    const named = differences.flatMap(({tags}) => tags.split(' '));
    const without = (tag: string) =>
      differences.map((difference) => ({
        ...difference,
        tags: difference.tags
          .split(' ')
          .filter((other) => other !== tag)
          .join(' '),
      }));
    const idle = named.filter(
      (tag) =>
        !isRegion(tag) && (neighbours(localeTags, without(tag))(tag) ?? 'en') === negotiate(tag),
    );
    assert.deepEqual(idle, []);
  });

  it('each region that is named has readers in the table of tags', async () => {
    const regions = (await differencesOf())
      .filter(({locale}) => locale)
      .flatMap(({tags, locale}) =>
        tags
          .split(' ')
          .filter(isRegion)
          .map((region) => `${region} ${locale}`),
      );
    const served = new Set(
      languageTags
        .map(({tag, locale}) => ({wanted: parseTag(tag)?.maximize(), locale}))
        .filter(({wanted, locale}) => wanted?.language !== parseTag(locale)!.language)
        .map(({wanted, locale}) => `${wanted?.region} ${locale}`),
    );
    assert.deepEqual(
      regions.filter((region) => !served.has(region)),
      [],
    );
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
  const regions = regionalTags(more);
  const expectations = {
    'es-419': 'es-MX es-AR es_CO es-419 es-US',
    es: 'es es-ES es-GQ ca',
    'pt-PT': 'pt-PT pt-AO pt-MZ pt_CV pt-PT-ao90',
    'pt-BR': 'pt pt-BR',
    'en-GB': 'en-GB en-AU en-IN en-IE en_NZ en-ZA en-001 en-150 en-MT en-Latn-IE',
    en: 'en en-US en-PH en-PR en-CA en-Latn-US en-GU',
    'zh-Hant-HK': 'zh-HK zh-Hant-HK zh-MO zh-Hant-MO zh_HK',
    'zh-Hant': 'zh-TW zh-Hant yue lzh cmn-Hant',
    nb: 'no nb nb-NO no-NO da nn',
  };
  for (const [locale, tags] of Object.entries(expectations)) {
    it(`${locale} is for ${tags}`, () => {
      const given = tags
        .split(' ')
        .map((tag) => bestAmong(more, tag, table, () => ownLocale(tag, more, regions)));
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
