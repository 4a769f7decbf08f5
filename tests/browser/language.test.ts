import {expect, fixture, html} from '@open-wc/testing';
import {negotiate} from '../../src/content.js';
import type {CalcinosisFaq} from '../../src/elements.js';
import {one, showFaq, warningsOf} from '../support/element.js';

/** Language of what is shown, as the page has it. */
const shown = (host: Element) => one(host, '[part=section]').lang;

describe('negotiate()', () => {
  const expectations: Array<[tags: string | string[], locale: string]> = [
    ['es', 'es'],
    ['es-MX', 'es'],
    ['ES-mx', 'es'],
    ['es-419', 'es'],
    ['ar-EG', 'ar'],
    ['ar-Arab-EG', 'ar'],
    ['en-GB', 'en-GB'],
    ['en-AU', 'en-GB'],
    ['en-PH', 'en'],
    ['zh-CN', 'zh-Hans'],
    ['zh-Hans-SG', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['pt', 'pt-BR'],
    ['pt-AO', 'pt-PT'],
    ['tlh', 'en'],
    [['tlh', 'es-AR', 'ar'], 'es'],
    [[], 'en'],
    ['', 'en'],
    // The language alone is not enough where its readers cannot read the script.
    ['es-Arab', 'en'],
  ];
  for (const [tags, locale] of expectations) {
    it(`gives ${locale} for ${JSON.stringify(tags)}`, () => {
      expect(negotiate(tags)).to.equal(locale);
    });
  }

  it('gives en for what is no language tag, and warns once', async () => {
    const warnings = await warningsOf(() => {
      expect(negotiate('no tag')).to.equal('en');
      expect(negotiate('no tag')).to.equal('en');
      expect(negotiate(['no tag', 'ar'])).to.equal('ar');
    });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.include('"no tag" is not a language tag');
  });
});

describe('an element', () => {
  it('takes its own lang before its ancestors’', async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang="ar"><calcinosis-faq lang="es-MX"></calcinosis-faq></div>`,
    );
    const host = box.querySelector('calcinosis-faq')!;
    await host.updateComplete;
    expect(shown(host)).to.equal('es');
    expect(host.lang, 'the page’s attribute is left as it is').to.equal('es-MX');
  });

  it('sets language and direction on what it shows', async () => {
    const host = await showFaq({}, 'ar-EG');
    expect(host.locale).to.equal('ar');
    expect(shown(host)).to.equal('ar');
    expect(getComputedStyle(one(host, '[part=title]')).direction).to.equal('rtl');
    host.lang = 'en';
    await host.updateComplete;
    expect(getComputedStyle(one(host, '[part=title]')).direction).to.equal('ltr');
  });

  it('is in English for a language that there is none for, and says so to the page', async () => {
    const host = await showFaq({}, 'fy');
    expect(shown(host)).to.equal('en');
  });

  it('follows the nearest ancestor’s language when it changes, comes or goes', async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang="es">
        <div><calcinosis-faq></calcinosis-faq></div>
      </div>`,
    );
    const host = box.querySelector('calcinosis-faq')!;
    const change = async (step: () => void) => {
      step();
      await new Promise((resolve) => setTimeout(resolve));
      await host.updateComplete;
      return shown(host);
    };
    await host.updateComplete;
    expect(shown(host)).to.equal('es');
    expect(await change(() => box.setAttribute('lang', 'ar'))).to.equal('ar');
    expect(await change(() => (host.parentElement!.lang = 'es'))).to.equal('es');
    expect(await change(() => host.parentElement!.removeAttribute('lang'))).to.equal('ar');
    expect(await change(() => box.removeAttribute('lang'))).to.equal('en');
    expect(await change(() => (document.documentElement.lang = 'es'))).to.equal('es');
    expect(await change(() => document.documentElement.removeAttribute('lang'))).to.equal('en');
  });

  it('takes an empty lang for an unknown language: English', async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang="es">
        <div lang=""><calcinosis-faq></calcinosis-faq></div>
      </div>`,
    );
    const host = box.querySelector('calcinosis-faq')!;
    await host.updateComplete;
    expect(shown(host)).to.equal('en');
  });

  it('follows through shadow roots', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="es"></div>`);
    const middle = outer.attachShadow({mode: 'open'}).appendChild(document.createElement('div'));
    const inner = middle.attachShadow({mode: 'open'});
    const host = inner.appendChild(document.createElement('calcinosis-faq'));
    await host.updateComplete;
    expect(shown(host)).to.equal('es');
    outer.lang = 'ar';
    await new Promise((resolve) => setTimeout(resolve));
    await host.updateComplete;
    expect(shown(host)).to.equal('ar');
    middle.lang = 'es';
    await new Promise((resolve) => setTimeout(resolve));
    await host.updateComplete;
    expect(shown(host)).to.equal('es');
  });

  it('takes the language of where it is moved to', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <p lang="es"><calcinosis-faq></calcinosis-faq></p>
        <p lang="ar"></p>
      </div>`,
    );
    const host = box.querySelector('calcinosis-faq')!;
    await host.updateComplete;
    box.lastElementChild!.append(host);
    await host.updateComplete;
    expect(shown(host)).to.equal('ar');
  });

  it('shares a page with others in other languages', async () => {
    const box = await fixture<HTMLElement>(html`
      <div>
        <calcinosis-faq lang="en"></calcinosis-faq>
        <calcinosis-faq lang="es"></calcinosis-faq>
        <calcinosis-faq lang="ar"></calcinosis-faq>
      </div>
    `);
    const hosts = [...box.querySelectorAll<CalcinosisFaq>('calcinosis-faq')];
    await Promise.all(hosts.map((host) => host.updateComplete));
    expect(hosts.map(shown)).to.deep.equal(['en', 'es', 'ar']);
  });
});

describe('a draft', () => {
  it('says so above the text, in its language and in English', async () => {
    const host = await showFaq({}, 'es');
    const notice = one(host, '[part=notice]');
    expect(notice.lang).to.equal('es');
    expect(notice.textContent).to.include('Esta traducción es un borrador');
    const english = notice.querySelector<HTMLElement>('[lang=en]')!;
    expect(english.textContent).to.include('This translation is a draft');
    expect(english.dir).to.equal('ltr');
    const position = notice.compareDocumentPosition(one(host, '[part=title]'));
    expect(position & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
  });

  it('gives way to the English when the reader asks for it, and comes back', async () => {
    const host = await showFaq({open: 'symptoms'}, 'es');
    const button = one(host, '[value=english]');
    button.focus();
    button.click();
    await host.updateComplete;
    expect(shown(host)).to.equal('en');
    expect(host.locale).to.equal('en');
    expect(one(host, '[part=notice]').lang).to.equal('es');
    const back = one(host, '[value=english]');
    expect(host.shadowRoot?.activeElement, 'focus stays').to.equal(back);
    expect(back.textContent.trim()).to.equal('Mostrar la traducción');
    back.click();
    await host.updateComplete;
    expect(shown(host)).to.equal('es');
  });

  it('is not shown where the page hides drafts', async () => {
    const host = await showFaq({drafts: 'hide'}, 'es');
    expect(shown(host)).to.equal('en');
    expect(host.status).to.equal('source');
    expect(host.shadowRoot?.querySelector('[part=notice]')).to.equal(null);
    host.drafts = 'show';
    await host.updateComplete;
    expect(shown(host)).to.equal('es');
  });

  it('is never claimed for English', async () => {
    const host = await showFaq({}, 'en');
    expect(host.shadowRoot?.querySelector('[part=notice]')).to.equal(null);
  });
});
