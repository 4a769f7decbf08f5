/** Which text a reader gets, in this browser. */
import {expect} from '@open-wc/testing';
import {negotiate} from '../../src/content.js';
import type {CalcinosisFaq} from '../../src/elements.js';
import arabicLabels from '../../src/generated/content/ar/ui.js';
import spanishLabels from '../../src/generated/content/es/ui.js';
import {languageOf} from '../../src/elements/page.js';
import {bestOf} from '../../src/locale.js';
import {showFaq, warningsOf} from '../support/element.js';
import {closeFrames} from '../support/frame.js';
import {languageTags} from '../support/language-tags.js';
import {moduleOf, openServedPage, scriptsOf} from '../support/served-page.js';
import {waitUntil} from '../support/wait-until.js';

afterEach(closeFrames);

it('all that pages write for a language gives the same as elsewhere', () => {
  const wrong = languageTags.filter(({tag, locale}) => negotiate(tag) !== locale);
  expect(wrong).to.deep.equal([]);
});

it('Mandarin is Chinese to an engine that does not know it, too', () => {
  const engine = Intl as {Locale: typeof Intl.Locale};
  const {Locale} = engine;
  engine.Locale = class extends Locale {
    constructor(tag: string) {
      if (/cmn/i.test(tag)) throw new RangeError(`Unknown language: ${tag}`);
      super(tag);
    }
  } as typeof Locale;
  try {
    expect(bestOf(['en', 'zh-Hans', 'zh-Hant'], 'CMN-Hant')).to.equal('zh-Hant');
  } finally {
    engine.Locale = Locale;
  }
});

it('what else a tag has changes nothing, and a list is no tag', () => {
  for (const [tag, locale] of [
    [' es_MX.UTF-8 ', 'es'],
    ['es-fundao', 'es'],
    ['es-abcmn', 'es'],
    ['hi-IND', 'hi'],
    ['es-MX,en;q=0.5', undefined],
    ['und-Latn', undefined],
  ] as const) {
    expect(bestOf(['en', 'hi', 'es'], tag), tag).to.equal(locale);
  }
});

it('a page that says no language is not warned of it', async () => {
  const warnings = await warningsOf(() => {
    expect(negotiate('')).to.equal('en');
    expect(negotiate(['', 'es'])).to.equal('es');
  });
  expect(warnings).to.deep.equal([]);
});

describe('an element takes what a page writes:', () => {
  for (const [lang, locale] of [
    ['es_MX', 'es'],
    ['zh-cmn-Hans-CN', 'zh-Hans'],
    ['tr, pt_PT;q=0.9', 'pt-PT'],
    ['pt_BR', 'pt-BR'],
    ['kea', 'pt-PT'],
    ['nan-TW', 'zh-Hant'],
    ['ca', 'es'],
    ['arz-EG', 'ar'],
  ] as const) {
    it(lang, async () => {
      const warnings = await warningsOf(async () => {
        expect((await showFaq({}, lang)).locale).to.equal(locale);
      });
      expect(warnings).to.deep.equal([]);
    });
  }
});

it('an element has the variety of its region, also where another one is there already', async () => {
  await showFaq({}, 'en');
  for (const lang of ['en-AU', 'en-GB', 'en-IE']) {
    const host = await showFaq({}, lang);
    expect([host.locale, host.status]).to.deep.equal(['en-GB', 'source']);
    expect(host.shadowRoot!.querySelector('[part=notice]')).to.equal(null);
    expect(host.shadowRoot!.textContent).to.include('The colour depends');
  }
});

describe('who reads another language than the text’s', () => {
  const said = async (lang: string) => {
    const host = await showFaq({}, lang);
    return host.shadowRoot!.querySelector('[part=notice]')?.textContent ?? '';
  };

  it('is told which one it is', async () => {
    expect(await said('ca')).to.include(spanishLabels.notice!.otherLanguage);
    expect(await said('arz')).to.include(arabicLabels.notice!.otherLanguage);
  });

  it('and nobody else is', async () => {
    expect(await said('es-MX')).not.to.include(spanishLabels.notice!.otherLanguage);
    expect(await said('es_419')).not.to.include(spanishLabels.notice!.otherLanguage);
  });
});

describe('the table of other languages', () => {
  const open = async (lang: string) => {
    const {window, document} = await openServedPage(
      `<!doctype html><html lang="${lang}"><title>Page</title><script>
        const shown = [];
        addEventListener('calcinosis-load', ({detail}) => shown.push(detail.locale));
        </script>${scriptsOf('faq')}<calcinosis-faq></calcinosis-faq>`,
    );
    await waitUntil(
      () => document.querySelector<CalcinosisFaq>('calcinosis-faq')!.locale,
      'the text',
    );
    const requests = window.performance.getEntriesByType('resource');
    return {
      shown: (window as unknown as {eval: (code: string) => unknown}).eval('shown'),
      isLoaded: requests.some(({name}) => name.includes('/parts/negotiation')),
    };
  };

  for (const [lang, locale] of [
    ['es', 'es'],
    ['es_MX', 'es'],
    ['pt-AO', 'pt-PT'],
    ['en-CA', 'en'],
    ['en-AU', 'en-GB'],
  ] as const) {
    it(`is not loaded for ${lang}`, async () => {
      expect(await open(lang)).to.deep.equal({shown: [locale], isLoaded: false});
    });
  }

  for (const [lang, locale] of [
    ['ca', 'es'],
    ['tr', 'en'],
    ['tr, es;q=0.9', 'es'],
  ] as const) {
    it(`is loaded for ${lang}, and nothing is shown before`, async () => {
      expect(await open(lang)).to.deep.equal({shown: [locale], isLoaded: true});
    });
  }
});

describe('a page that says its language by a header alone', () => {
  const open = async (language: string, head = '', script = scriptsOf('faq')) => {
    const {document} = await openServedPage(
      `<!doctype html>${head}<title>Page</title>${script}<calcinosis-faq></calcinosis-faq>`,
      {language},
    );
    const host = document.querySelector<CalcinosisFaq>('calcinosis-faq')!;
    await waitUntil(() => host.locale, 'the text');
    return host;
  };
  const shownIn = async (...page: Parameters<typeof open>) => (await open(...page)).locale;
  for (const [language, locale] of [
    ['es-MX', 'es'],
    ['pt', 'pt-BR'],
    ['zh-CN', 'zh-Hans'],
    ['pt-PT', 'pt-PT'],
    ['zh-TW', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['pt-BR', 'pt-BR'],
    ['en-US', 'en'],
    ['en-GB', 'en-GB'],
    ['tr', 'en'],
  ] as const) {
    it(`${language} has ${locale}`, async () => {
      expect(await shownIn(language)).to.equal(locale);
    });
  }

  it('or by what stands for a header', async () => {
    for (const locale of ['ar', 'en-GB', 'pt-PT']) {
      const header = `<meta http-equiv="content-language" content="${locale}">`;
      expect(await shownIn('', header)).to.equal(locale);
    }
  });

  it('has another language than the script brings', async () => {
    const spanish = `<script type="module" src="${moduleOf('faq').replace('entries/', 'entries/es/')}"></script>`;
    expect(await shownIn('es', '', spanish)).to.equal('es');
    for (const [language, locale] of [
      ['ru', 'ru'],
      ['zh-TW', 'zh-Hant'],
    ] as const) {
      const host = await open(language, '', spanish);
      await waitUntil(() => host.locale === locale, `${language} has ${host.locale}`);
    }
  });

  it('is in English where that says none, or several: which is meant is not known', () => {
    const box = document.body.appendChild(document.createElement('div'));
    const asIn = (...languages: string[]) => {
      const matches = (selector: string) => languages.some((tag) => selector === `:lang(${tag})`);
      Object.assign(box, {matches});
      return languageOf(box);
    };
    expect([
      asIn(),
      asIn('es'),
      asIn('en', 'en-GB'),
      asIn('es', 'ar'),
      asIn('ar', 'en', 'en-GB'),
    ]).to.deep.equal(['', 'es', 'en-GB', '', '']);
    box.remove();
  });

  it('is in another where an element says so', async () => {
    expect(await shownIn('es', '<html lang="fr">')).to.equal('fr');
  });
});

describe('a page that is XML', () => {
  // WebKit never fetches a module that such a page has as a script, and tells nothing of it.
  it('keeps what the page has in the element, and is told so', async () => {
    const page = await openServedPage(
      `<html xmlns="http://www.w3.org/1999/xhtml" lang="es"><head><title>Page</title>
        <script>addEventListener('calcinosis-error', ({detail}) => { this.told = detail.error; });</script></head>
        <body><calcinosis-faq><p id="own">Text of the page.</p></calcinosis-faq>
        <script>import('${moduleOf('faq')}');</script></body></html>`,
      {type: 'application/xhtml+xml'},
    );
    const window = page.window as unknown as {told?: TypeError};
    await waitUntil(() => window.told, 'calcinosis-error');
    expect(window.told!.message).to.include('text/html');
    expect(page.document.getElementById('own')!.offsetHeight).to.be.above(0);
  });
});
