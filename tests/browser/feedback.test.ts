/** Links with which readers report a mistake. */
import {expect} from '@open-wc/testing';
import {loadContent, registerContent} from '../../src/content.js';
import {loaders} from '../../src/generated/additions/loaders.js';
import {prerender} from '../../src/prerender.js';
import type {FeedbackDetail} from '../../src/types.js';
import {expectNoViolations} from '../support/axe.js';
import {all, eventsOf, one, show, showFaq} from '../support/element.js';
import {closeFrames, openFrame} from '../support/frame.js';
import {waitUntil} from '../support/wait-until.js';

const pattern = 'https://example.org/report?at={section}/{topic}&lang={language}&v={version}';
const selector = '[part=feedback] > a';
const links = (host: Element) => all<HTMLAnchorElement>(host, selector);
const entry = '/src/generated/entries/calcinosis-faq.ts';

/** The questions with links to report mistakes, once they are there. */
async function withLinks(attributes: Record<string, string> = {}, lang?: string) {
  const host = await showFaq({'feedback-href': pattern, ...attributes}, lang);
  await waitUntil(() => links(host).length, 'there is no link');
  return host;
}

/** Nobody leaves the tests’ page. */
const stay = (event: Event) => event.preventDefault();
beforeEach(() => window.addEventListener('click', stay));
afterEach(() => {
  window.removeEventListener('click', stay);
  closeFrames();
});

describe('a link to report a mistake', () => {
  it('ends each topic, and says in its address what it is about', async () => {
    const host = await withLinks();
    const {topics, meta} = await loadContent('faq', 'en');
    expect(links(host).map((link) => link.getAttribute('href'))).to.deep.equal(
      topics.map(({id}) => `https://example.org/report?at=faq/${id}&lang=en&v=${meta.version}`),
    );
    expect(links(host).map(({textContent}) => textContent.trim())).to.deep.equal(
      topics.map(() => 'Report a mistake in this text'),
    );
  });

  it('is told from the others by its topic, in the reader’s language', async () => {
    const host = await withLinks({open: 'all'}, 'es');
    const {topics} = await loadContent('faq', 'es');
    expect(links(host).map((link) => link.getAttribute('aria-label'))).to.deep.equal(
      topics.map(({heading}) => `Informar de un error en este texto: ${heading}`),
    );
    expect(links(host)[0]!.href).to.include('lang=es');
    await expectNoViolations(host);
  });

  it('is in each topic of the article', async () => {
    const host = await show({element: 'article', attributes: {'feedback-href': pattern}});
    await waitUntil(() => links(host).length, 'there is no link');
    expect(links(host)).to.have.length(all(host, '[part=topic]').length);
  });

  it('is there as long as the page says where it leads', async () => {
    const host = await showFaq();
    expect(links(host)).to.deep.equal([]);
    host.feedbackHref = '/report/{topic}';
    await waitUntil(() => links(host).length, 'there is no link');
    expect(links(host)[0]!.getAttribute('href')).to.match(/^\/report\/\w/);
    host.feedbackHref = 'mailto:staff@example.org?subject={section}%20{topic}';
    await host.updateComplete;
    expect(links(host)[0]!.href).to.match(/^mailto:staff@example\.org\?subject=faq%20\w/);
    host.removeAttribute('feedback-href');
    host.feedbackHref = undefined;
    await host.updateComplete;
    expect(links(host)).to.deep.equal([]);
  });

  for (const wrong of [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,{topic}',
    'blob:https://example.org/1',
    'https://',
  ]) {
    it(`does not lead to ${JSON.stringify(wrong)}`, async () => {
      const host = await showFaq({'feedback-href': wrong});
      await waitUntil(() => host.additions, 'the part does not come');
      await new Promise((resolve) => setTimeout(resolve, 50));
      await host.updateComplete;
      expect(links(host)).to.deep.equal([]);
    });
  }

  it('has only text in it, and what it fills in cannot leave its place', async () => {
    const faq = await loadContent('faq', 'en');
    const version = '1"><script>alert(1)</script>&x=#y';
    registerContent({...faq, meta: {...faq.meta, version}});
    try {
      const host = await withLinks();
      const {searchParams, hash} = new URL(links(host)[0]!.href);
      expect(searchParams.get('v')).to.equal(version);
      expect([...searchParams.keys(), hash]).to.deep.equal(['at', 'lang', 'v', '']);
      expect(host.shadowRoot!.querySelectorAll('script')).to.have.length(0);
    } finally {
      registerContent(faq);
    }
  });

  it('is not printed', async () => {
    const host = await withLinks();
    const rules = host.shadowRoot!.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
    const print = rules.filter(
      (rule) => rule instanceof CSSMediaRule && /print/.test(rule.cssText),
    );
    expect(print.map(({cssText}) => cssText).join()).to.match(/\[part="?feedback"?\]/);
  });
});

describe('calcinosis-feedback', () => {
  it('tells what the reader wants to report on', async () => {
    const host = await withLinks({open: 'all'}, 'es');
    const link = links(host)[1]!;
    const {topics, meta} = await loadContent('faq', 'es');
    const told = await eventsOf<FeedbackDetail>(document.body, 'calcinosis-feedback', () =>
      link.click(),
    );
    expect(told).to.deep.equal([
      {
        section: 'faq',
        topic: topics[1]!.id,
        locale: 'es',
        version: meta.version,
        href: link.href,
      },
    ]);
  });

  it('can be canceled by a page that takes the report itself', async () => {
    const host = await withLinks({open: 'all'});
    window.removeEventListener('click', stay);
    let prevented: boolean | undefined;
    const last = (event: Event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    };
    window.addEventListener('click', last);
    try {
      links(host)[0]!.click();
      expect(prevented).to.equal(false);
      host.addEventListener('calcinosis-feedback', stay);
      links(host)[0]!.click();
      expect(prevented).to.equal(true);
    } finally {
      window.removeEventListener('click', last);
    }
  });

  it('is fired once, however often the labels could not be loaded', async () => {
    const known = loaders as Record<string, (typeof loaders)[string]>;
    const load = known['uk']!;
    let tries = 0;
    known['uk'] = () => (++tries < 3 ? Promise.reject(new Error('no network')) : load());
    try {
      const host = await showFaq({'feedback-href': pattern, open: 'all'}, 'uk');
      await waitUntil(() => {
        host.requestUpdate();
        return links(host).length;
      }, 'there is no link');
      expect(tries).to.equal(3);
      const told = await eventsOf(host, 'calcinosis-feedback', () => links(host)[0]!.click());
      expect(told).to.have.length(1);
    } finally {
      known['uk'] = load;
    }
  });

  it('is not fired by what the page slots', async () => {
    const host = await withLinks({open: 'all'});
    const slotted = document.createElement('p');
    slotted.slot = 'after';
    slotted.setAttribute('part', 'feedback');
    slotted.innerHTML = '<a href="#own">Own</a>';
    host.append(slotted);
    const told = await eventsOf(host, 'calcinosis-feedback', () =>
      slotted.querySelector('a')!.click(),
    );
    expect(told).to.deep.equal([]);
  });
});

describe('links in what a server writes', () => {
  it('are there without script, and tell the page with it, on the same nodes', async () => {
    const frame = await openFrame(prerender('faq', {locale: 'es', feedbackHref: pattern}));
    const host = frame.document.querySelector('calcinosis-faq')!;
    const before = links(host);
    expect(before[0]!.href).to.match(/^https:\/\/example\.org\/report\?at=faq\/\w.*lang=es&v=/);
    await frame.run(entry);
    await frame.window.customElements.whenDefined('calcinosis-faq');
    frame.window.addEventListener('click', stay);
    await waitUntil(async () => {
      const told = await eventsOf(host, 'calcinosis-feedback', () => links(host)[0]!.click());
      return told.length;
    }, 'nothing is told');
    expect(links(host)).to.deep.equal(before);
  });

  it('come where the page asks for them and the server did not write them', async () => {
    const markup = prerender('faq').replace('<calcinosis-faq', '$& feedback-href="/r/{topic}"');
    const frame = await openFrame(markup);
    const host = frame.document.querySelector('calcinosis-faq')!;
    expect(links(host)).to.deep.equal([]);
    await frame.run(entry);
    await waitUntil(() => links(host).length, 'there is no link');
    expect(one<HTMLAnchorElement>(host, selector).getAttribute('href')).to.match(/^\/r\/\w/);
  });

  it('are refused where they would lead elsewhere', () => {
    expect(() => prerender('faq', {feedbackHref: 'javascript:alert(1)'})).to.throw(
      RangeError,
      'http, https, mailto or a relative URL',
    );
  });
});
