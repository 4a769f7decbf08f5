/** The page belongs to others: what they slot is theirs, and what is missing takes no words away. */
import {expect} from '@open-wc/testing';
import {Idiomorph} from 'idiomorph';
import morphdom from 'morphdom';
import {loadContent} from '../../src/content.js';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import {prerender} from '../../src/prerender.js';
import {all, one, openTopics, show, showFaq, warningsOf} from '../support/element.js';
import {closeFrames, openFrame} from '../support/frame.js';
import {moduleOf, openServedPage, scriptsOf} from '../support/served-page.js';
import {waitUntil} from '../support/wait-until.js';

afterEach(closeFrames);

const pause = (milliseconds = 300) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const start = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${body}`;

describe('what the page slots', () => {
  const slots = ['before', 'after', 'after-diagnosis', 'review', ''];
  const inNav = (slot: string) =>
    `<nav slot="${slot}"><a href="#theirs">Theirs</a><a href="tel:1" class="tel">Call</a></nav>`;

  for (const slot of slots) {
    it(`in "${slot}" keeps its links`, async () => {
      const host = await showFaq({open: 'all'});
      host.insertAdjacentHTML('beforeend', inNav(slot));
      const prevented: boolean[] = [];
      const listen = (event: Event) => {
        prevented.push(event.defaultPrevented);
        event.preventDefault();
      };
      document.addEventListener('click', listen);
      for (const link of host.querySelectorAll('a')) link.click();
      document.removeEventListener('click', listen);
      expect(prevented).to.deep.equal([false, false]);
    });
  }

  it('keeps its links where a <nav> is around the element', async () => {
    const host = await showFaq();
    const nav = document.createElement('nav');
    host.replaceWith(nav);
    nav.append(host);
    host.insertAdjacentHTML('beforeend', '<a slot="after" href="#theirs">Theirs</a>');
    const link = host.querySelector('a')!;
    let prevented: boolean | undefined;
    nav.addEventListener('click', (event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    });
    link.click();
    expect(prevented).to.equal(false);
    nav.remove();
  });

  it('has buttons that do what the page says, whatever their value and place', async () => {
    for (const value of ['subscribe', 'expand', 'collapse', 'english']) {
      const host = await showFaq({open: 'symptoms'}, 'es');
      host.insertAdjacentHTML(
        'beforeend',
        `<div slot="after" part="controls"><button value="${value}">Theirs</button></div>`,
      );
      host.querySelector('button')!.click();
      await pause();
      expect([openTopics(host), host.locale], value).to.deep.equal([['symptoms'], 'es']);
    }
  });

  it('has topics of its own that tell nobody of ours', async () => {
    const host = await showFaq();
    let toggles = 0;
    host.addEventListener('calcinosis-toggle', () => toggles++);
    host.insertAdjacentHTML(
      'beforeend',
      '<details slot="after" id="calcinosis-faq-x"><summary>Theirs</summary></details>',
    );
    host.querySelector('details')!.open = true;
    await pause();
    expect([toggles, host.open]).to.deep.equal([0, '']);
  });

  it('is set in the page’s language, and our own words in theirs', async () => {
    const box = document.createElement('div');
    box.lang = 'tr';
    document.body.append(box);
    const host = await show({element: 'diagnosis', attributes: {}});
    box.append(host);
    await host.updateComplete;
    expect(host.locale).to.equal('en');
    const slotted = all<HTMLSlotElement>(host, 'slot');
    expect(slotted.map(({lang}) => lang)).to.deep.equal(slotted.map(() => 'tr'));
    const fallback = all(host, 'slot p');
    expect(fallback.map(({lang}) => lang)).to.deep.equal(['en', 'en']);
    // As a browser draws it: Turkish has its own capital of i.
    const own = document.createElement('p');
    own.slot = 'after';
    own.textContent = 'i';
    host.append(own);
    expect(own.assignedSlot!.matches(':lang(tr)')).to.equal(true);
    expect(fallback.every((words) => words.matches(':lang(en)'))).to.equal(true);
    box.lang = 'az';
    await waitUntil(() => slotted.every(({lang}) => lang === 'az'), 'follows the page');
    box.remove();
  });
});

describe('options as frameworks write them', () => {
  it('are read in small letters, before the element is defined and after', async () => {
    const host = await showFaq({headinglevel: '4', jsonld: ''});
    expect(one(host, '[part=title]').localName).to.equal('h4');
    expect(host.jsonLd).to.equal(true);
    host.setAttribute('headinglevel', '3');
    await host.updateComplete;
    expect(one(host, '[part=title]').localName).to.equal('h3');
    for (const [value, titles] of [
      ['', 0],
      ['false', 1],
      ['true', 0],
    ] as const) {
      host.setAttribute('hidetitle', value);
      await host.updateComplete;
      expect(all(host, '[part=title]').length, value).to.equal(titles);
    }
    host.removeAttribute('hidetitle');
    await host.updateComplete;
    expect(all(host, '[part=title]').length).to.equal(1);
  });

  it('are not wanted where they are written as "false"', async () => {
    const host = await showFaq({'hide-title': 'false', exclusive: 'false', 'json-ld': 'false'});
    expect([host.hideTitle, host.exclusive, host.jsonLd]).to.deep.equal([false, false, false]);
    const written = prerender('faq', {locale: 'es'}).replace(' lang', ' hide-title="false" lang');
    const opened = await openServedPage(start(written));
    const faq = opened.document.querySelector<CalcinosisElement>('calcinosis-faq')!;
    const section = one(faq, '[part=section]');
    await opened.run(moduleOf('faq'));
    await waitUntil(() => faq.locale === 'es', 'is not shown');
    await pause();
    expect(one(faq, '[part=section]')).to.equal(section);
  });

  it('content as an attribute is warned of, once', async () => {
    const warnings = await warningsOf(async () => {
      await showFaq({content: '[object Object]'});
      await showFaq({content: '[object Object]'});
    });
    expect(warnings.filter((text) => text.includes('"content"'))).to.have.lengthOf(1);
  });

  it('open="open" is all', async () => {
    const {topics} = await loadContent('faq', 'en');
    expect(openTopics(await showFaq({open: 'open'}))).to.deep.equal(topics.map(({id}) => id));
    const open = prerender('faq', {open: 'open'}).match(/<details[^>]* open/g);
    expect(open).to.have.lengthOf(topics.length);
  });
});

describe('a root that a server wrote', () => {
  /** The page's language, or the element's own, and what was written: it stays, or gives way. */
  const languages: ReadonlyArray<[tag: string, written: string, shown: string]> = [
    ['ES', 'es', 'es'],
    ['es-419', 'es', 'es'],
    ['PT', 'pt-BR', 'pt-BR'],
    ['zh-Hans-CN', 'zh-Hans', 'zh-Hans'],
    ['cmn-Hans', 'zh-Hans', 'zh-Hans'],
    ['zh-cmn-Hans-CN', 'zh-Hans', 'zh-Hans'],
    ['spa', 'es', 'es'],
    ['ca', 'es', 'es'],
    ['est', 'es', 'en'],
    ['est', 'en', 'en'],
    ['zh-TW', 'zh-Hans', 'zh-Hant'],
    ['tr', 'en', 'en'],
  ];
  for (const [tag, written, shown] of languages) {
    it(`in ${written} is ${written === shown ? 'adopted' : 'replaced'} in a page in ${tag}`, async () => {
      const markup = prerender('faq', {locale: written}).replace(/ lang="[^"]*"/, ` lang="${tag}"`);
      const {document, window} = await openServedPage(start(markup + scriptsOf('faq')));
      const host = document.querySelector<CalcinosisElement>('calcinosis-faq')!;
      const section = host.shadowRoot!.querySelector('section');
      await window.customElements.whenDefined('calcinosis-faq');
      await waitUntil(() => host.locale === shown, `${host.locale} is shown`);
      await pause();
      expect(host.locale).to.equal(shown);
      // Not every engine knows that it stands for `es`.
      if (written === shown && tag !== 'spa') {
        expect(host.shadowRoot!.querySelector('section')).to.equal(section);
      }
    });
  }

  it('is adopted where the element is defined before it is parsed, whatever the network does', async () => {
    const [head, ...rest] = prerender('faq', {locale: 'es', open: 'symptoms'}).split('</summary>');
    const modules = ['', ' async'].map(
      (attributes) => `type="module"${attributes} src="${moduleOf('faq')}"`,
    );
    for (const attributes of [...modules, 'src="/guest-apps/classic.js"']) {
      const opened = await openServedPage(
        [
          start(`<script ${attributes}></script><p>Before.</p>`),
          `${head!}</summary>`,
          `${rest.join('</summary>')}<p>After.</p>`,
        ],
        {wait: false},
      );
      await waitUntil(
        () =>
          opened.document.body?.lastChild &&
          opened.document.readyState === 'complete' &&
          opened.document.querySelector('calcinosis-faq'),
        'is not loaded',
      );
      const host = opened.document.querySelector<CalcinosisElement>('calcinosis-faq')!;
      await waitUntil(() => host.locale === 'es', 'is not shown');
      expect(openTopics(host)).to.deep.equal(['symptoms']);
      expect(all(host, '[part=section]')).to.have.lengthOf(1);
      expect(host.querySelector('template'), 'no template is left').to.equal(null);
      const texts = opened.window.performance
        .getEntriesByType('resource')
        .filter(({name}) => /content\/es|redrawing/.test(name));
      expect(texts.map(({name}) => name)).to.deep.equal([]);
      one(host, '#calcinosis-faq-diagnosis summary').click();
      await waitUntil(() => host.open === 'symptoms diagnosis', 'open follows the reader');
    }
  });

  it('is adopted where a script in the head has defined the element, however little has come of it', async () => {
    const opened = await openFrame('');
    await opened.run(moduleOf('faq'));
    // The same window goes on, with all that is defined in it.
    opened.document.open();
    opened.document.write(start('<p>Before.</p>'));
    const markup = prerender('faq', {locale: 'es', open: 'symptoms'});
    for (const part of markup.split(/(?=<section|<\/template>|<div lang)/)) {
      opened.document.write(part);
      await pause(60);
    }
    opened.document.write('<p>After.</p>');
    opened.document.close();
    const host = opened.document.querySelector<CalcinosisElement>('calcinosis-faq')!;
    await waitUntil(() => host.locale === 'es', 'is not shown');
    await pause();
    expect(openTopics(host)).to.deep.equal(['symptoms']);
    expect(all(host, '[part=section]')).to.have.lengthOf(1);
    expect(host.querySelector('template'), 'no template is left').to.equal(null);
    const texts = opened.window.performance
      .getEntriesByType('resource')
      .filter(({name}) => /content\/es|redrawing/.test(name));
    expect(texts.map(({name}) => name)).to.deep.equal([]);
  });

  it('gives way to what was set as a property before the element was defined', async () => {
    const set: ReadonlyArray<[name: string, value: unknown, selector: string]> = [
      ['headingLevel', 4, 'h4[part=title]'],
      ['hideTitle', true, '[part=section]:not(:has([part=title]))'],
      ['open', 'diagnosis', '#calcinosis-faq-diagnosis[open]'],
      ['layout', 'list', 'section[part=topic]'],
      ['topics', 'symptoms', '[part=section]:not(:has(#calcinosis-faq-diagnosis))'],
      ['exclusive', true, 'details[name]'],
    ];
    for (const [name, value, selector] of set) {
      const opened = await openServedPage(start(prerender('faq', {locale: 'es'})));
      const host = opened.document.querySelector<CalcinosisElement>('calcinosis-faq')!;
      expect(host.shadowRoot!.querySelector(selector), name).to.equal(null);
      Object.assign(host, {[name]: value});
      await opened.run(moduleOf('faq'));
      await waitUntil(() => host.shadowRoot!.querySelector(selector), `${name} counts`);
      expect(host.locale).to.equal('es');
    }
  });

  it('is adopted from a template that no parser made a root of, and the template is gone', async () => {
    const box = document.createElement('div');
    document.body.append(box);
    box.innerHTML = prerender('faq', {locale: 'es'});
    const host = box.querySelector<CalcinosisElement>('calcinosis-faq')!;
    await host.updateComplete;
    expect(host.locale).to.equal('es');
    expect(host.querySelector('template')).to.equal(null);
    box.remove();
  });

  it('keeps what is open when the page is cloned and put back, as Turbo does', async () => {
    const opened = await openServedPage(start(`<main>${prerender('faq', {locale: 'es'})}</main>`));
    await opened.run(moduleOf('faq'));
    const main = opened.document.querySelector('main')!;
    const host = opened.document.querySelector<CalcinosisElement>('calcinosis-faq')!;
    await waitUntil(() => host.locale === 'es', 'is not shown');
    one(host, '#calcinosis-faq-symptoms summary').click();
    await waitUntil(() => host.open === 'symptoms', 'open follows the reader');
    const clone = main.cloneNode(true) as HTMLElement;
    main.replaceWith('Another page.');
    opened.document.body.append(clone);
    const again = clone.querySelector<CalcinosisElement>('calcinosis-faq')!;
    await waitUntil(() => again.locale === 'es', 'is not shown again');
    await pause();
    expect(openTopics(again)).to.deep.equal(['symptoms']);
    const {paddingBlockStart} = opened.window.getComputedStyle(one(again, 'summary'));
    expect(parseFloat(paddingBlockStart)).to.be.greaterThan(0);
    const requests = opened.window.performance
      .getEntriesByType('resource')
      .filter(({name}) => /content\/es/.test(name));
    expect(requests.map(({name}) => name)).to.deep.equal([]);
  });
});

describe('a page that is changed into another of the same shape', () => {
  const markup = (lang: string) => `<main><p>${lang}</p>${prerender('faq', {locale: lang})}</main>`;
  const morphs: Record<string, (from: Element, to: string) => unknown> = {
    Idiomorph: (from, to) => Idiomorph.morph(from, to),
    // Its types are those of its CommonJS file.
    morphdom: (from, to) => (morphdom as unknown as typeof morphdom.default)(from, to),
  };
  for (const [name, morph] of Object.entries(morphs)) {
    it(`by ${name} keeps what is open, and follows the page`, async () => {
      const opened = await openServedPage(start(markup('es')));
      await opened.run(moduleOf('faq'));
      const host = opened.document.querySelector<CalcinosisElement>('calcinosis-faq')!;
      await waitUntil(() => host.locale === 'es', 'is not shown');
      one(host, '#calcinosis-faq-symptoms summary').click();
      await waitUntil(() => host.open === 'symptoms', 'open follows the reader');
      const section = one(host, '[part=section]');
      morph(opened.document.querySelector('main')!, markup('es').replace('<p>es', '<p>Changed'));
      await pause();
      expect(opened.document.querySelector('p')!.textContent).to.equal('Changed');
      expect(opened.document.querySelector('calcinosis-faq')).to.equal(host);
      expect(one(host, '[part=section]')).to.equal(section);
      expect(openTopics(host)).to.deep.equal(['symptoms']);
      morph(opened.document.querySelector('main')!, markup('en'));
      await waitUntil(() => host.locale === 'en', 'does not follow the page');
      expect(all(host, '[part=title]').map(({textContent}) => textContent)).to.deep.equal([
        'Common questions',
      ]);
    });
  }
});

describe('without its styles', () => {
  const withoutStyles = {
    'a policy forbids styles': {policy: "default-src 'self'; script-src 'self' 'unsafe-inline'"},
    'their nonce is another': {policy: "style-src 'nonce-a'", nonce: 'b'},
    'a filter took them out': {filter: true},
    'the style sheet is not there': {link: true},
  };
  for (const [why, {policy, nonce, filter, link}] of Object.entries(
    withoutStyles as Record<
      string,
      {policy?: string; nonce?: string; filter?: boolean; link?: boolean}
    >,
  )) {
    it(`because ${why}, drawings are lines, nothing is dead, and the script brings them`, async () => {
      const markup = prerender('article', {
        locale: 'es',
        ...(nonce && {nonce}),
        ...(link && {styles: 'link', stylesheet: '/served-page-no.css'}),
      });
      const opened = await openServedPage(
        start(filter ? markup.replace(/<style.*?<\/style>/s, '') : markup),
        policy ? {policy} : {},
      );
      const host = opened.document.querySelector<CalcinosisElement>('calcinosis-article')!;
      const style = (selector: string) => opened.window.getComputedStyle(one(host, selector));
      expect(style('.drawing .ink').fill).to.equal('none');
      expect(style('.drawing .ink').stroke).to.match(/^rgb/);
      const dead = all(host, 'button, a[href^="#"]').filter(
        (control) =>
          control.localName === 'a' || control.checkVisibility({visibilityProperty: true}),
      );
      expect(dead).to.deep.equal([]);
      await opened.run(moduleOf('article'));
      await waitUntil(() => host.locale === 'es', 'is not shown');
      await waitUntil(() => parseFloat(style('summary').paddingBlockStart) > 0, 'has no styles');
      await waitUntil(() => style('.drawing').inlineSize !== '', 'has no style of drawings');
      await waitUntil(
        () => style('.drawing').getPropertyValue('--ink') !== '',
        'has no style of drawings',
      );
    });
  }
});

describe('without its script', () => {
  it('an article offers nothing that does nothing, and the script moves nothing', async () => {
    const markup = prerender('article', {locale: 'es', layout: 'accordion'});
    const opened = await openServedPage(start(`${markup}<p>After.</p>`));
    const host = opened.document.querySelector<CalcinosisElement>('calcinosis-article')!;
    expect(all(host, 'a[href^="#"]')).to.deep.equal([]);
    const buttons = () =>
      all(host, 'button').filter((button) => button.checkVisibility({visibilityProperty: true}));
    expect(buttons()).to.deep.equal([]);
    const places = () =>
      all(host, '[part=title], summary, nav li, [part=disclaimer]').map(
        (element) => element.getBoundingClientRect().top,
      );
    const before = places();
    await opened.run(moduleOf('article'));
    await waitUntil(() => host.locale === 'es', 'is not shown');
    await waitUntil(() => buttons().length > 0, 'no buttons');
    expect(places()).to.deep.equal(before);
    const {topics} = await loadContent('treatments', 'es');
    expect(topics.length).to.be.greaterThan(0);
    expect(all<HTMLAnchorElement>(host, 'nav a').map(({hash}) => hash)).to.include(
      '#calcinosis-treatments',
    );
  });
});
