/** What a server wrote is told from what the page asks for, and is taken as it is. */
import {expect, fixture, html} from '@open-wc/testing';
import {hasStyles} from '../../src/elements/adoption.js';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import {prerender} from '../../src/prerender.js';
import type {ToggleDetail} from '../../src/types.js';
import {all, eventsOf, one, openTopics, showFaq} from '../support/element.js';
import {closeFrames} from '../support/frame.js';
import {moduleOf, openServedPage} from '../support/served-page.js';
import {waitUntil} from '../support/wait-until.js';

afterEach(closeFrames);

/** Puts markup into a page of that language. */
async function put(markup: string, lang: string): Promise<CalcinosisElement> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  box.setHTMLUnsafe(markup);
  return box.firstElementChild as CalcinosisElement;
}

async function settled(host: CalcinosisElement): Promise<void> {
  await host.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 30));
  await host.updateComplete;
}

const withoutLang = (markup: string) => markup.replace(/ lang="[^"]*"/, '');

describe('a root that a server wrote', () => {
  it('in a third language gives way where drafts are hidden, too', async () => {
    const host = await put(
      withoutLang(prerender('faq', {locale: 'ar'})).replace('>', ' drafts="hide">'),
      'es',
    );
    await settled(host);
    expect(host.locale).to.equal('en');
  });

  it('gives way to the language that readers of another one read', async () => {
    const host = await put(prerender('faq', {locale: 'en'}).replace('lang="en"', 'lang="ca"'), '');
    await waitUntil(() => host.locale === 'es', 'the Spanish');
  });

  it('in the language that readers of another one read stays as it is', async () => {
    const host = await put(withoutLang(prerender('faq', {locale: 'ca'})), 'ca');
    const title = one(host, '[part=title]');
    await settled(host);
    expect(host.locale).to.equal('es');
    expect(one(host, '[part=title]')).to.equal(title);
  });

  it('in the variety of other regions stays as it is', async () => {
    const host = await put(withoutLang(prerender('faq', {locale: 'en-GB'})), 'en-AU');
    const title = one(host, '[part=title]');
    await settled(host);
    expect(host.locale).to.equal('en-GB');
    expect(one(host, '[part=title]')).to.equal(title);
  });

  it('is not taken for the first of a list', async () => {
    const host = await put(withoutLang(prerender('faq', {locale: 'zh-Hans'})), 'zh-TW, en');
    await waitUntil(() => host.locale === 'zh-Hant', 'the traditional characters');
  });

  it('without data gives way where the page asks for some, whatever else it slots', async () => {
    const host = await put(
      prerender('faq', {locale: 'en'})
        .replace('>', ' json-ld>')
        .replace('</calcinosis-faq>', '<p slot="after">Theirs</p></calcinosis-faq>'),
      'en',
    );
    await settled(host);
    expect(host.request.shown?.sections).to.have.lengthOf(1);
  });

  it('with data stays, whatever else the page slots', async () => {
    const host = await put(
      prerender('faq', {locale: 'en', jsonLd: true}).replace(
        '</calcinosis-faq>',
        '<p slot="after">Theirs</p></calcinosis-faq>',
      ),
      'en',
    );
    const title = one(host, '[part=title]');
    await settled(host);
    expect(one(host, '[part=title]')).to.equal(title);
  });

  it('keeps the links that it came with', async () => {
    const markup = prerender('article', {locale: 'en'}).replace(
      /(<nav[^]*?)<a>/,
      '$1<a href="#calcinosis-faq">',
    );
    const host = await put(markup, 'en');
    await settled(host);
    const [first, second] = all(host, 'nav a').map((link) => link.getAttribute('href'));
    expect(first).to.equal('#calcinosis-faq');
    expect(second).to.match(/^#calcinosis-\w+$/);
  });
});

describe('what a reader opens in what a server wrote', () => {
  // What is to come is in memory, so that it comes in the same moment.
  beforeEach(async () => {
    for (const lang of ['es', 'ar']) {
      const host = await showFaq({}, lang);
      host.topics = 'diagnosis';
      await settled(host);
    }
  });

  it('before there is a script stays open where another language takes its place', async () => {
    const host = await put(
      withoutLang(prerender('faq', {locale: 'en'})).replace(
        'id="calcinosis-faq-diagnosis"',
        '$& open',
      ),
      'es',
    );
    await settled(host);
    expect(host.locale).to.equal('es');
    expect([openTopics(host), host.open]).to.deep.equal([['diagnosis'], 'diagnosis']);
  });

  it('in the moment of another change stays open, and is told of', async () => {
    const host = await put(prerender('faq', {locale: 'es'}), 'es');
    await settled(host);
    const events = await eventsOf<ToggleDetail>(host, 'calcinosis-toggle', async () => {
      one(host, '#calcinosis-faq-diagnosis summary').click();
      host.lang = 'ar';
      await settled(host);
    });
    expect(host.locale).to.equal('ar');
    expect(openTopics(host)).to.deep.equal(['diagnosis']);
    expect(events).to.deep.equal([{section: 'faq', topic: 'diagnosis', open: true}]);
  });
});

describe('styles of a root', () => {
  it('that are another origin’s are some', () => {
    const foreign = {
      get cssRules(): CSSRuleList {
        throw new DOMException('Cannot access rules', 'SecurityError');
      },
    } as CSSStyleSheet;
    const styleSheets = [foreign] as unknown as StyleSheetList;
    expect(hasStyles({styleSheets})).to.equal(true);
  });

  it('are none where there are no style sheets, as in jsdom', () => {
    expect(hasStyles({})).to.equal(false);
  });
});

describe('while the page is on its way', () => {
  const inShadow = (body: string) =>
    `<div><template shadowrootmode="open"><div>${body}</div></template></div>`;
  for (const [where, wrap] of Object.entries({
    'in the page': (body: string) => `<main>${body}</main>`,
    'in a shadow root': inShadow,
  })) {
    it(`an element with all that is in it is shown: ${where}`, async () => {
      const opened = await openServedPage(
        [
          // In a frame, WebKitGTK runs scripts with `async` when all of the page has come.
          `<!doctype html><html lang="en"><title>Page</title><script>import('${moduleOf('faq')}')</script>`,
          // WebKitGTK reads nothing of a page before 512 bytes of it have come.
          `<p>Before.</p>${' '.repeat(2000)}`,
          ...Array.from({length: 3}, () => '<p>Before.</p>'),
          `${wrap('<calcinosis-faq></calcinosis-faq>')}<p>After.</p>`,
          // Long enough for a slow engine to bring the script. The frame is closed before its end.
          ...Array.from({length: 80}, () => '<p>More.</p>'),
        ],
        {wait: false},
      );
      const find = () =>
        (opened.document.querySelector('calcinosis-faq') ??
          opened.document
            .querySelector('div')
            ?.shadowRoot?.querySelector('calcinosis-faq')) as CalcinosisElement | null;
      await waitUntil(() => find()?.locale, 'is not shown');
      expect(opened.document.readyState).to.equal('loading');
    });
  }
});
