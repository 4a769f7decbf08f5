/** What a page says of drafts counts for all of its elements. */
import {expect, fixture, html} from '@open-wc/testing';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import {registerContent} from '../../src/content.js';
import spanishFaq from '../../src/generated/content/es/faq.js';
import spanishLabels from '../../src/generated/content/es/ui.js';
import '../../src/index.js';
import {prerender} from '../../src/prerender.js';
import {showFaq} from '../support/element.js';
import {waitUntil} from '../support/wait-until.js';

const meta = document.createElement('meta');

beforeEach(() => {
  meta.name = 'calcinosis-drafts';
  meta.content = 'hide';
  document.head.append(meta);
});
afterEach(() => meta.remove());

describe('a page that hides drafts', () => {
  it('has English where there is only a draft', async () => {
    expect((await showFaq({}, 'es')).locale).to.equal('en');
  });

  it('hides them whatever an element says', async () => {
    expect((await showFaq({drafts: 'show'}, 'es')).locale).to.equal('en');
  });

  it('has no draft that a server wrote', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.setHTMLUnsafe(prerender('faq', {locale: 'es'}));
    const host = box.firstElementChild as CalcinosisElement;
    await waitUntil(() => host.locale === 'en', 'the English instead');
  });

  it('hides them when it says so late, and shows them when it does no more', async () => {
    meta.remove();
    const host = await showFaq({}, 'es');
    expect(host.locale).to.equal('es');
    meta.name = 'Calcinosis-Drafts';
    meta.content = 'Hide';
    document.head.append(meta);
    await waitUntil(() => host.locale === 'en', 'the English');
    meta.remove();
    await waitUntil(() => host.locale === 'es', 'the draft');
  });

  it('has a translation that the page itself has approved', async () => {
    const approved = (content: typeof spanishFaq | typeof spanishLabels) => ({
      ...content,
      meta: {...content.meta, status: 'approved' as const},
    });
    registerContent(approved(spanishFaq));
    registerContent(approved(spanishLabels));
    try {
      expect((await showFaq({}, 'es')).locale).to.equal('es');
    } finally {
      registerContent(spanishFaq);
      registerContent(spanishLabels);
    }
  });

  it('leaves an element that hides them itself as it is', async () => {
    expect((await showFaq({drafts: 'hide'}, 'es')).locale).to.equal('en');
  });
});

describe('a page that says something else, or nothing', () => {
  it('shows them', async () => {
    meta.content = 'show';
    expect((await showFaq({}, 'es')).locale).to.equal('es');
    meta.remove();
    expect((await showFaq({}, 'ar')).locale).to.equal('ar');
  });
});
