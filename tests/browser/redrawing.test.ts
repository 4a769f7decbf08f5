/** What readers, their tools and the page notice when something else is drawn in an element's place. */
import {expect} from '@open-wc/testing';
import {loadContent} from '../../src/content.js';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import type {ToggleDetail} from '../../src/types.js';
import {all, eventsOf, one, openTopics, showFaq} from '../support/element.js';
import {waitUntil} from '../support/wait-until.js';

/** What tells of topics may have to be loaded. */
const toggles = (host: EventTarget, step: () => unknown) =>
  eventsOf<ToggleDetail>(host, 'calcinosis-toggle', async () => {
    let isTold = false;
    host.addEventListener('calcinosis-toggle', () => (isTold = true), {once: true});
    await step();
    await waitUntil(() => isTold, 'the page is told of a topic');
  });
const diagnosis = {section: 'faq', topic: 'diagnosis', open: true};
const settled = async (host: CalcinosisElement) => {
  await host.updateComplete;
  await host.updateComplete;
};
/** What is kept from a browser's translation. */
const kept = (host: Element) => all(host, '[translate=no]').length > 0;
const pageIn = (lang: string) => (document.documentElement.lang = lang);

afterEach(() => document.documentElement.removeAttribute('lang'));

describe('topics', () => {
  it('that the page opens later are told of, as those that a reader opens', async () => {
    const host = await showFaq();
    const events = await toggles(host, async () => {
      host.open = 'diagnosis';
      await settled(host);
    });
    expect(openTopics(host)).to.deep.equal(['diagnosis']);
    expect(events).to.deep.equal([diagnosis]);
  });

  it('that a reader opens in the moment of another change stay open, and are told of', async () => {
    const host = await showFaq();
    const events = await toggles(host, async () => {
      one(host, '#calcinosis-faq-diagnosis summary').click();
      host.lang = 'es';
      await settled(host);
    });
    expect(host.locale).to.equal('es');
    expect(openTopics(host)).to.deep.equal(['diagnosis']);
    expect(events).to.deep.equal([diagnosis]);
  });
});

describe('a browser’s translation', () => {
  it('is left what was drawn first, in whichever language', async () => {
    pageIn('es');
    const host = await showFaq();
    expect([host.locale, kept(host)]).to.deep.equal(['es', false]);
  });

  it('is left what is drawn again in the same language', async () => {
    pageIn('es-MX');
    const host = await showFaq();
    pageIn('es-AR');
    await waitUntil(() => one<HTMLSlotElement>(host, 'slot').lang === 'es-AR');
    expect([host.locale, kept(host)]).to.deep.equal(['es', false]);
  });

  it('is kept from ours for another region of its language, too', async () => {
    pageIn('en');
    const host = await showFaq();
    pageIn('es');
    await waitUntil(() => host.locale === 'es');
    expect(kept(host)).to.equal(true);
    pageIn('es-MX');
    await waitUntil(() => one<HTMLSlotElement>(host, 'slot').lang === 'es-MX');
    expect(kept(host)).to.equal(true);
  });

  it('is left content of the page’s own', async () => {
    pageIn('en');
    const host = await showFaq();
    const own = await loadContent('faq', 'es');
    pageIn('es');
    host.content = {...own, title: 'Our own'};
    await waitUntil(
      () => host.locale === 'es' && one(host, '[part=title]').innerText === 'Our own',
    );
    expect(kept(host)).to.equal(false);
  });
});

describe('a screen reader', () => {
  const said = (host: Element) => all(host, '[aria-live]').map(({textContent}) => textContent);
  const pause = () => new Promise((resolve) => setTimeout(resolve, 800));

  it('is told of another language, and only then', async () => {
    const host = await showFaq({}, 'fr');
    host.topics = 'symptoms diagnosis';
    await settled(host);
    await pause();
    expect(said(host)).to.deep.equal([]);
    host.lang = 'vi';
    await settled(host);
    await waitUntil(() => said(host).join(''), 'is told nothing');
    const {languageChanged} = host.request.shown!.ui;
    expect(said(host)).to.deep.equal([languageChanged]);
    expect(one(host, '[aria-live]').lang).to.equal('vi');
  });
});
