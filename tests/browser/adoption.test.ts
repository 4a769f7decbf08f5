import {render} from '@lit-labs/ssr/lib/render.js';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {loadContent, registerContent} from '../../src/content.js';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import '../../src/generated/entries/es/calcinosis-faq.js';
import {prerender} from '../../src/prerender.js';
import type {LoadDetail, ToggleDetail} from '../../src/types.js';
import {all, eventsOf, goTo, one, openTopics} from '../support/element.js';
import {closeFrames, openFrame, type Frame} from '../support/frame.js';
import {waitUntil} from '../support/wait-until.js';
import {sectionTexts} from '../support/section-texts.js';

const entry = '/src/generated/entries/calcinosis-faq.ts';
const hydration = '/node_modules/@lit-labs/ssr-client/lit-element-hydrate-support.js';

afterEach(closeFrames);

/** What @lit-labs/ssr makes of an element whose text is in memory. */
async function serverRendered(): Promise<string> {
  registerContent(await loadContent('faq', 'es'));
  return collectResultSync(render(html`<calcinosis-faq lang="es"></calcinosis-faq>`));
}

/** A root as another version may have written it: other inner markup, the same ids and parts. */
const otherVersion = () =>
  prerender('faq', {locale: 'es'})
    .replace('<div lang="es"', '<div data-version="another" class="content" lang="es"')
    .replace('<div part="disclaimer">', '<aside>New here</aside><div part="disclaimer">');

const roots: Record<string, {markup: () => string | Promise<string>; scripts?: string[]}> = {
  'by prerender()': {markup: () => prerender('faq', {locale: 'es'})},
  'by another version': {markup: otherVersion},
  'by @lit-labs/ssr': {markup: serverRendered},
  'by @lit-labs/ssr, with Lit’s hydration support': {
    markup: serverRendered,
    scripts: [hydration],
  },
};

const text = (host: Element) => one(host, '[part=section]').textContent.replace(/\s+/g, ' ');
const requests = ({window}: Frame) =>
  window.performance.getEntriesByType('resource').filter(({name}) => name.includes('/content/'));
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
/** Elements of the frame, which is another realm, are of the same shape. */
const faqOf = ({document}: Frame) => document.querySelector('calcinosis-faq')!;

for (const [how, {markup, scripts = []}] of Object.entries(roots)) {
  describe(`a root written ${how}`, () => {
    let frame: Frame;
    let host: CalcinosisElement;
    let before: {nodes: Node[]; text: string; box: DOMRect};
    let mutations: MutationRecord[];
    let loads: LoadDetail[];

    beforeEach(async () => {
      frame = await openFrame(`${await markup()}<p>After</p>`);
      host = faqOf(frame);
      one<HTMLDetailsElement>(host, '#calcinosis-faq-symptoms').open = true;
      one(host, '#calcinosis-faq-symptoms summary').focus();
      await settled();
      before = {
        nodes: all(host, ':not(svg *)'),
        text: text(host),
        box: frame.document.querySelector('p')!.getBoundingClientRect(),
      };
      mutations = [];
      new frame.window.MutationObserver((records) => mutations.push(...records)).observe(
        host.shadowRoot!,
        {subtree: true, childList: true, attributes: true, characterData: true},
      );
      loads = [];
      host.addEventListener('calcinosis-load', ({detail}) => loads.push(detail));
      for (const script of [...scripts, entry]) await frame.run(script);
      await host.updateComplete;
      await settled();
    });

    it('stays as it is, and costs no request', () => {
      // Lit's server package leaves figures to the page.
      const others = mutations.filter(
        ({target, attributeName}) =>
          target.nodeName !== 'svg' && !['hidden', 'href'].includes(attributeName!),
      );
      expect(others).to.deep.equal([]);
      expect(all(host, ':not(svg *)')).to.deep.equal(before.nodes);
      expect(requests(frame).map(({name}) => name)).to.satisfy((names: string[]) =>
        // The entry brings the English labels.
        names.every((name) => name.includes('/content/en/ui')),
      );
    });

    it('moves nothing on the page', () => {
      const {y, x} = frame.document.querySelector('p')!.getBoundingClientRect();
      expect([x, y]).to.deep.equal([before.box.x, before.box.y]);
    });

    it('keeps what the reader opened, and where the focus was', () => {
      expect(openTopics(host)).to.deep.equal(['symptoms']);
      expect(host.open).to.equal('symptoms');
      expect(host.shadowRoot!.activeElement).to.equal(
        one(host, '#calcinosis-faq-symptoms summary'),
      );
    });

    it('is told to the page', () => {
      expect(loads).to.deep.equal([{section: 'faq', locale: 'es', status: 'draft'}]);
      expect([host.locale, host.status]).to.deep.equal(['es', 'draft']);
    });

    it('works: topics, buttons, methods and events, still without a request', async () => {
      const toggles = await eventsOf<ToggleDetail>(host, 'calcinosis-toggle', () =>
        one(host, '#calcinosis-faq-diagnosis summary').click(),
      );
      expect(toggles).to.deep.equal([{section: 'faq', topic: 'diagnosis', open: true}]);
      one(host, '[value=expand]').click();
      await settled();
      const {topics} = await loadContent('faq', 'es');
      expect(openTopics(host)).to.deep.equal(topics.map(({id}) => id));
      expect(host.open).to.equal('all');
      host.collapseAll();
      await settled();
      expect(openTopics(host)).to.deep.equal([]);
      await host.show('treatments');
      await settled();
      expect(openTopics(host)).to.deep.equal(['treatments']);
      expect(all(host, 'details')).to.satisfy((topics: Element[]) =>
        topics.every((topic) => before.nodes.includes(topic)),
      );
    });

    it('has the figures of what the reader opens', async () => {
      one(host, '#calcinosis-faq-diagnosis summary').click();
      await waitUntil(() => all(host, '#calcinosis-faq-diagnosis svg path').length, 'no drawing');
      expect(before.nodes).to.include(one(host, '#calcinosis-faq-diagnosis svg'));
      expect(requests(frame).filter(({name}) => name.includes('/es/'))).to.deep.equal([]);
    });

    it('follows links to topics', async () => {
      await goTo('#calcinosis-faq-what-and-how', frame.window);
      await waitUntil(() => openTopics(host).includes('what-and-how'));
    });

    it('is replaced when the language changes; what is open and focused stays so', async () => {
      host.lang = 'ar';
      await host.updateComplete;
      await host.updateComplete;
      const arabic = await loadContent('faq', 'ar');
      expect(one(host, '[part=title]').textContent).to.equal(arabic.title);
      expect(one(host, '[part=section]').dir).to.equal('rtl');
      expect(all(host, '[part=section]')).to.have.lengthOf(1);
      expect(openTopics(host)).to.deep.equal(['symptoms']);
      expect(host.shadowRoot!.activeElement).to.equal(
        one(host, '#calcinosis-faq-symptoms summary'),
      );
      expect(loads.map(({locale}) => locale)).to.deep.equal(['es', 'ar']);
    });

    it('is replaced when an attribute changes', async () => {
      host.setAttribute('heading-level', '4');
      await host.updateComplete;
      await host.updateComplete;
      expect(one(host, '[part=title]').localName).to.equal('h4');
      expect(one(host, '[part=title]').textContent).to.equal('Preguntas frecuentes');
      expect(openTopics(host)).to.deep.equal(['symptoms']);
    });

    it('opens what the page asks for', async () => {
      host.open = 'diagnosis';
      await host.updateComplete;
      await host.updateComplete;
      expect(openTopics(host)).to.deep.equal(['diagnosis']);
    });

    it('gives way to the English when the reader asks for it', async () => {
      const button = one(host, '[part=notice] button');
      button.focus();
      button.click();
      await host.updateComplete;
      await host.updateComplete;
      const {title} = await loadContent('faq', 'en');
      expect(one(host, '[part=title]').textContent).to.equal(title);
      expect(host.shadowRoot!.activeElement).to.equal(one(host, '[part=notice] button'));
    });
  });
}

describe('a root that a server wrote', () => {
  it('is replaced at once if it is not in the page’s language', async () => {
    const markup = prerender('faq', {locale: 'en'}).replace(' lang="en"', '');
    const frame = await openFrame(markup, {lang: 'es'});
    const host = faqOf(frame);
    const loads: LoadDetail[] = [];
    host.addEventListener('calcinosis-load', ({detail}) => loads.push(detail));
    await frame.run(entry);
    await host.updateComplete;
    await host.updateComplete;
    expect(loads.map(({locale}) => locale)).to.deep.equal(['es']);
    expect(one(host, '[part=title]').textContent).to.equal('Preguntas frecuentes');
  });

  it('counts for a region’s language, too', async () => {
    const markup = prerender('faq', {locale: 'es'}).replace(' lang="es"', '');
    const frame = await openFrame(markup, {lang: 'es-MX'});
    const host = faqOf(frame);
    const title = one(host, '[part=title]');
    await frame.run(entry);
    await host.updateComplete;
    expect(one(host, '[part=title]')).to.equal(title);
    expect(host.locale).to.equal('es');
  });

  it('is adopted in English where drafts are hidden', async () => {
    const frame = await openFrame(prerender('faq', {locale: 'es', drafts: 'hide'}));
    const host = faqOf(frame);
    const title = one(host, '[part=title]');
    await frame.run(entry);
    await host.updateComplete;
    await settled();
    expect(one(host, '[part=title]')).to.equal(title);
    expect([host.locale, host.status]).to.deep.equal(['en', 'source']);
  });

  it('without content is rendered', async () => {
    const frame = await openFrame(
      '<calcinosis-faq lang="es"><template shadowrootmode="open"><slot></slot></template></calcinosis-faq>',
    );
    await frame.run(hydration);
    await frame.run(entry);
    const host = faqOf(frame);
    await host.updateComplete;
    await host.updateComplete;
    expect(one(host, '[part=title]').textContent).to.equal('Preguntas frecuentes');
    expect(all(host, 'slot:not([name])')).to.deep.equal([]);
  });

  it('is adopted where HTML was put in without making a root of it', async () => {
    const frame = await openFrame('<main></main>');
    frame.document.querySelector('main')!.innerHTML = prerender('faq', {locale: 'es'});
    await frame.run(entry);
    const host = faqOf(frame);
    await host.updateComplete;
    await settled();
    expect(one(host, '[part=title]').textContent).to.equal('Preguntas frecuentes');
    expect(requests(frame).filter(({name}) => name.includes('/es/'))).to.deep.equal([]);
  });

  it('gives way to content of the page’s own', async () => {
    const frame = await openFrame(prerender('faq', {locale: 'es'}));
    const host = faqOf(frame);
    const own = await loadContent('faq', 'es');
    host.content = {...own, title: 'Our own'};
    await frame.run(entry);
    await host.updateComplete;
    await host.updateComplete;
    expect(one(host, '[part=title]').textContent).to.equal('Our own');
  });
});

describe('without script', () => {
  it('every word is there, topics open, and nothing is offered that does not work', async () => {
    for (const element of ['faq', 'article'] as const) {
      const {document} = await openFrame(prerender(element, {locale: 'es'}), {
        sandbox: 'allow-same-origin',
      });
      const host = document.querySelector(`calcinosis-${element}`)!;
      const faq = await loadContent('faq', 'es');
      const words = host.shadowRoot!.textContent;
      for (const string of sectionTexts(faq)) expect(words).to.include(string);
      const shown = all(host, 'button, a[href^="#"]').filter((control) =>
        control.checkVisibility({visibilityProperty: true}),
      );
      expect(shown).to.deep.equal([]);
      const topic = host.shadowRoot!.querySelector('details');
      topic?.querySelector('summary')!.click();
      if (element === 'faq') expect(topic!.open).to.equal(true);
    }
  });
});
