/**
 * What a browser's own translation does to a page, and what readers get then: our own translation if
 * there is one, the browser's if there is none, and never a mixture of both.
 */
import {expect, fixture, html} from '@open-wc/testing';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import {loadContent} from '../../src/content.js';
import {prerender} from '../../src/prerender.js';
import {all, one, openTopics, show, showFaq} from '../support/element.js';
import {waitUntil} from '../support/wait-until.js';
import {sectionTexts} from '../support/section-texts.js';

/**
 * A translator as browsers have one: it marks the page, then puts each text into two `font` elements,
 * in steps, in open shadow roots, too, and goes on with what comes into the page later.
 */
class Translator {
  readonly #originals = new Map<Element, Text>();
  readonly #observer = new MutationObserver((records) => {
    for (const {addedNodes, target, type} of records) {
      for (const node of type === 'characterData' ? [target] : addedNodes) this.#find(node);
    }
  });
  readonly #waiting: Text[] = [];
  #timer: ReturnType<typeof setInterval> | undefined;

  /** Begins to translate the page into a language. */
  start(lang: string): void {
    this.read(lang);
    this.write();
  }

  /** Marks the page and takes its texts in, as before the answer of a slow server. */
  read(lang: string): void {
    document.documentElement.lang = lang;
    document.documentElement.classList.add(lang === 'ar' ? 'translated-rtl' : 'translated-ltr');
    this.#find(document.body);
  }

  /** Begins to put translations in the place of what was taken in. */
  write(): void {
    this.#timer = setInterval(
      () => this.#waiting.splice(0, 20).forEach((text) => this.#replace(text)),
      5,
    );
  }

  /** All that was found is translated. */
  async done(): Promise<void> {
    let quiet = 0;
    await waitUntil(() => (quiet = this.#waiting.length ? 0 : quiet + 1) > 3, 'it does not end');
  }

  /** The reader wants the original back. */
  stop(lang: string): void {
    clearInterval(this.#timer);
    this.#observer.disconnect();
    document.documentElement.classList.remove('translated-ltr', 'translated-rtl');
    document.documentElement.lang = lang;
    for (const [font, text] of this.#originals) font.replaceWith(text);
    this.#originals.clear();
  }

  #find(node: Node): void {
    if (node instanceof Text) {
      if (node.data.trim() && !isTranslated(node) && isTranslatable(node)) this.#waiting.push(node);
      return;
    }
    if (node instanceof Element && node.shadowRoot) this.#find(node.shadowRoot);
    if (node === document.body || node instanceof ShadowRoot) {
      this.#observer.observe(node, {subtree: true, childList: true, characterData: true});
    }
    node.childNodes.forEach((child) => this.#find(child));
  }

  #replace(text: Text): void {
    if (!text.isConnected || isTranslated(text)) return;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = `⟦${text.data}⟧`;
    outer.append(inner);
    this.#originals.set(outer, text);
    text.replaceWith(outer);
  }
}

const isTranslated = (node: Node) => !!node.parentElement?.closest('font');

/** Whether the page lets browsers translate a text, as they look for it: up through shadow roots. */
function isTranslatable(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    if (!(at instanceof Element)) continue;
    if (at.matches('style, script')) return false;
    const translate = at.getAttribute('translate');
    if (translate !== null) return translate !== 'no';
  }
  return true;
}

const words = (host: Element) => one(host, 'div').textContent;

/** Nothing of the browser's is left: it is our text in this language, and all of it. */
async function expectOurs(host: CalcinosisElement, locale: string): Promise<void> {
  expect(host.locale).to.equal(locale);
  expect(words(host)).not.to.match(/[⟦⟧]/);
  const ids =
    host.localName === 'calcinosis-article' ? (['overview', 'faq'] as const) : (['faq'] as const);
  for (const id of ids) {
    for (const text of sectionTexts(await loadContent(id, locale))) {
      expect(words(host)).to.include(text);
    }
  }
}

let translator: Translator;
beforeEach(() => {
  document.documentElement.lang = 'en';
  translator = new Translator();
});
afterEach(() => {
  translator.stop('en');
  document.documentElement.removeAttribute('lang');
});

describe('a page that the browser translates', () => {
  for (const lang of ['es', 'ar']) {
    it(`shows our own translation, whole: ${lang}`, async () => {
      const host = await showFaq({open: 'symptoms'});
      translator.start(lang);
      await waitUntil(() => host.locale === lang);
      await translator.done();
      await expectOurs(host, lang);
      expect(openTopics(host)).to.deep.equal(['symptoms']);
      expect(one(host, '[part=notice]').textContent).to.include('draft');
    });
  }

  it('shows it whole when the browser has taken in the English, and is slower than we', async () => {
    const host = await showFaq();
    translator.read('de');
    await waitUntil(() => host.locale === 'de');
    translator.write();
    await translator.done();
    await expectOurs(host, 'de');
  });

  it('shows the article whole', async () => {
    const host = await show({element: 'article', attributes: {}});
    translator.start('fr');
    await waitUntil(() => host.locale === 'fr');
    await translator.done();
    await expectOurs(host, 'fr');
    expect(all(host, 'nav a').map(({textContent}) => textContent)).to.deep.equal(
      all(host, 'section > [part=title]').map(({textContent}) => textContent),
    );
  });

  it('shows it whole in place of what a server wrote', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.setHTMLUnsafe(prerender('faq', {locale: 'en'}).replace(' lang="en"', ''));
    const host = box.querySelector('calcinosis-faq')!;
    await host.updateComplete;
    translator.start('hi');
    await waitUntil(() => host.locale === 'hi');
    await translator.done();
    await expectOurs(host, 'hi');
  });

  it('goes on to be ours when the reader goes from one language to another', async () => {
    const host = await showFaq();
    translator.start('es');
    await waitUntil(() => host.locale === 'es');
    await translator.done();
    document.documentElement.lang = 'vi';
    await waitUntil(() => host.locale === 'vi');
    await translator.done();
    await expectOurs(host, 'vi');
  });

  it('shows the English, whole, when the reader goes back to the original', async () => {
    const host = await showFaq();
    translator.start('es');
    await waitUntil(() => host.locale === 'es');
    await translator.done();
    translator.stop('en');
    await waitUntil(() => host.locale === 'en');
    await expectOurs(host, 'en');
    expect(all(host, 'font')).to.deep.equal([]);
  });

  it('can be opened, closed and shown in English as ever', async () => {
    const host = await showFaq();
    translator.start('es');
    await waitUntil(() => host.locale === 'es');
    await translator.done();
    one(host, '[value=expand]').click();
    const {topics} = await loadContent('faq', 'es');
    await waitUntil(() => openTopics(host).length === topics.length);
    one(host, '[value=english]').click();
    await waitUntil(() => host.locale === 'en');
    await translator.done();
    await expectOurs(host, 'en');
  });
});

describe('in a language that we lack', () => {
  it('the English is left to the browser, all of it', async () => {
    const host = await showFaq({open: 'all'});
    translator.start('sw');
    await translator.done();
    await host.updateComplete;
    expect(host.locale).to.equal('en');
    expect(all(host, '[translate=no]')).to.deep.equal([]);
    for (const text of all(host, 'p, [part=title], [part=heading], figcaption')) {
      expect(text.textContent.trim()).to.match(/^(⟦[^⟦⟧]+⟧)+$/);
    }
  });

  it('what is drawn later is left to it, too, and nothing is shown twice', async () => {
    const host = await showFaq();
    translator.start('sw');
    await translator.done();
    host.topics = 'symptoms diagnosis';
    await host.updateComplete;
    await translator.done();
    expect(all(host, '[part=topic]')).to.have.lengthOf(2);
    for (const text of all(host, 'p, [part=title], [part=heading]')) {
      expect(text.textContent.trim()).to.match(/^(⟦[^⟦⟧]+⟧)+$/);
    }
  });

  it('what is near to it and the English instead of that are left to the browser, too', async () => {
    const host = await showFaq();
    host.lang = 'ca';
    await waitUntil(() => host.locale === 'es');
    expect(all(host, '[translate=no]')).to.deep.equal([]);
    one(host, '[value=english]').click();
    await waitUntil(() => host.locale === 'en');
    expect(all(host, '[translate=no]')).to.deep.equal([]);
  });

  it('the English is left to it again after a translation of ours', async () => {
    const host = await showFaq();
    translator.start('es');
    await waitUntil(() => host.locale === 'es');
    await translator.done();
    document.documentElement.lang = 'sw';
    await waitUntil(() => host.locale === 'en');
    await translator.done();
    expect(all(host, '[translate=no]')).to.deep.equal([]);
    const {title} = await loadContent('faq', 'en');
    expect(one(host, '[part=title]').textContent).to.equal(`⟦${title}⟧`);
  });
});
