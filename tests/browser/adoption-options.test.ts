/** What the page asks for beside a language, and whether what a server wrote is that. */
import {expect} from '@open-wc/testing';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import {prerender} from '../../src/prerender.js';
import type {PrerenderOptions} from '../../src/prerender/options.js';
import type {LoadDetail} from '../../src/types.js';
import {all, eventsOf, one, openTopics} from '../support/element.js';
import {closeFrames} from '../support/frame.js';
import {moduleOf, openServedPage} from '../support/served-page.js';
import {waitUntil} from '../support/wait-until.js';

import '../../src/generated/entries/calcinosis-faq.js';

afterEach(closeFrames);

let box: HTMLElement;
beforeEach(() => {
  box = document.body.appendChild(document.createElement('div'));
});
afterEach(() => box.remove());

/** Puts markup into the page. What has no `lang` is in the page's language. */
function put(markup: string, lang = 'en'): CalcinosisElement {
  box.lang = lang;
  box.setHTMLUnsafe(markup);
  return box.firstElementChild as CalcinosisElement;
}

/** An element that has no class yet, so that what is set on it is a plain property. */
function inert(markup: string): CalcinosisElement {
  const page = document.implementation.createHTMLDocument();
  page.body.setHTMLUnsafe(markup);
  return page.body.firstElementChild as CalcinosisElement;
}

async function settled(host: CalcinosisElement): Promise<void> {
  await host.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 30));
  await host.updateComplete;
}

const title = (host: CalcinosisElement) => one(host, '[part=title], [part=topic]');
const feedbackHref = 'https://example.org/feedback';

/** Ids of the topics of the common questions. */
const topicIds = () =>
  Array.from(
    prerender('faq', {locale: 'en'}).matchAll(/<details[^>]* id="calcinosis-faq-([\w-]+)"/g),
    ([, id]) => id!,
  );

/** Whether what is written in the page at first is still there. */
async function stays(host: CalcinosisElement): Promise<boolean> {
  const first = title(host);
  await settled(host);
  return title(host) === first;
}

describe('what a server wrote stays', () => {
  const written: PrerenderOptions[] = [
    {headingLevel: 3},
    {hideTitle: true},
    {layout: 'list'},
    {open: 'all'},
    {exclusive: true},
    {topics: 'diagnosis'},
    {figures: 'hide'},
    {feedbackHref},
  ];
  for (const options of written) {
    it(`with ${JSON.stringify(options)}, as it asked for`, async () => {
      const host = put(prerender('faq', {locale: 'en', ...options}));
      expect(await stays(host)).to.equal(true);
    });
  }

  it('in the language of a script that brings no other', async () => {
    const {document} = await openServedPage(
      `<!doctype html><html lang="es-MX"><title>Page</title>${prerender('faq', {locale: 'es'}).replace(' lang="es"', '')}
        <script type="module" src="${moduleOf('faq').replace('entries/', 'entries/es/')}"></script></html>`,
    );
    const host = document.querySelector<CalcinosisElement>('calcinosis-faq')!;
    const first = title(host);
    await waitUntil(() => host.locale, 'is not adopted');
    await settled(host);
    expect(host.locale).to.equal('es');
    expect(title(host)).to.equal(first);
  });

  it('without sources, as older versions wrote it', async () => {
    const host = inert(prerender('faq', {locale: 'en'}));
    for (const list of host.shadowRoot!.querySelectorAll('[part=sources]')) list.remove();
    box.append(host);
    expect(await stays(host)).to.equal(true);
    expect(host.locale).to.equal('en');
  });

  it('approved, where drafts are hidden', async () => {
    const markup = prerender('faq', {locale: 'es'})
      .replaceAll('data-status="draft"', 'data-status="approved"')
      .replace('>', ' drafts="hide">');
    expect(await stays(put(markup))).to.equal(true);
  });
});

describe('what a server wrote gives way', () => {
  const asked: Array<Partial<CalcinosisElement>> = [
    {headingLevel: 3},
    {hideTitle: true},
    {layout: 'list'},
    {open: 'diagnosis'},
    {exclusive: true},
    {topics: 'diagnosis'},
    {figures: 'hide'},
    {feedbackHref},
  ];
  for (const options of asked) {
    it(`where a script sets ${JSON.stringify(options)} before the element is there`, async () => {
      const host = Object.assign(inert(prerender('faq', {locale: 'en'})), options);
      box.append(host);
      await waitUntil(() => host.hasUpdated, 'keeps what the server wrote', {timeout: 5000});
    });
  }

  it('where a script sets another value than the server wrote', async () => {
    const other: Array<[PrerenderOptions, Partial<CalcinosisElement>]> = [
      [{layout: 'list'}, {layout: 'accordion'}],
      [{feedbackHref}, {feedbackHref: `${feedbackHref}/other`}],
    ];
    for (const [written, set] of other) {
      const host = Object.assign(inert(prerender('faq', {locale: 'en', ...written})), set);
      box.append(host);
      await waitUntil(() => host.hasUpdated, 'keeps what the server wrote', {timeout: 5000});
    }
  });

  it('where the page asks for a link for feedback', async () => {
    const markup = prerender('faq', {locale: 'en'}).replace(
      '>',
      ` feedback-href="${feedbackHref}">`,
    );
    const host = put(markup);
    await waitUntil(() => host.shadowRoot!.querySelector('[part=feedback]'), 'no link');
  });

  it('as a draft, where drafts are hidden', async () => {
    const host = put(prerender('faq', {locale: 'es'}).replace('>', ' drafts="hide">'), 'es');
    await waitUntil(() => host.locale === 'en', 'is a draft');
  });

  it('in a language that was not asked for, where drafts are hidden, approved or not', async () => {
    const markup = prerender('faq', {locale: 'ar'})
      .replaceAll('data-status="draft"', 'data-status="approved"')
      .replace(' lang="ar"', '')
      .replace('>', ' drafts="hide">');
    const host = put(markup, 'es');
    await waitUntil(() => host.locale !== 'ar', 'is in Arabic');
  });
});

it('an element is told of once, however often it is asked', async () => {
  const host = put(prerender('faq', {locale: 'en'}));
  const events = await eventsOf<LoadDetail>(host, 'calcinosis-load', async () => {
    await settled(host);
    host.requestUpdate();
    await settled(host);
    host.requestUpdate();
    await settled(host);
  });
  expect(events).to.have.lengthOf(1);
});

it('what a listener opens counts more than what a server wrote as open', async () => {
  const markup = prerender('faq', {locale: 'en'}).replace(
    'id="calcinosis-faq-diagnosis"',
    '$& open',
  );
  const [, , last] = topicIds();
  box.addEventListener('calcinosis-load', ({target}) => {
    (target as CalcinosisElement).open = last!;
  });
  const host = put(markup);
  await waitUntil(() => openTopics(host).includes(last!), 'is not opened');
  await settled(host);
  expect(openTopics(host)).to.deep.equal([last]);
});

it('what a reader opened beside what a server opens stays open in another language', async () => {
  // What is to come is in memory, so that it comes in the same moment.
  const before = put('<calcinosis-faq lang="es"></calcinosis-faq>');
  await waitUntil(() => before.locale === 'es', 'the Spanish');
  const [, first, second] = topicIds();
  const markup = prerender('faq', {locale: 'en', open: first!})
    .replace(' lang="en"', '')
    .replace(`id="calcinosis-faq-${second}"`, '$& open');
  const host = put(markup, 'es');
  await waitUntil(() => host.locale === 'es', 'the Spanish');
  await settled(host);
  expect(openTopics(host).sort()).to.deep.equal([first, second].sort());
});

it('links lead to the sources once there is a script', async () => {
  const host = put(prerender('faq', {locale: 'en'}));
  await settled(host);
  const links = all(host, '[part=cited] a');
  expect(links).to.not.be.empty;
  for (const link of links) {
    const id = link.getAttribute('href')!.slice(1);
    expect(host.shadowRoot!.getElementById(id)?.getAttribute('part')).to.equal('sources');
  }
});

it('nothing is fetched for topics that nobody has opened', async () => {
  const {window, document} = await openServedPage(
    `<!doctype html><html lang="en"><title>Page</title>${prerender('faq', {locale: 'en', figures: 'hide'})}
      <script type="module" src="${moduleOf('faq')}"></script></html>`,
  );
  const host = document.querySelector<CalcinosisElement>('calcinosis-faq')!;
  await waitUntil(() => host.locale, 'is not adopted');
  await settled(host);
  const parts = window.performance
    .getEntriesByType('resource')
    .filter(({name}) => name.includes('/parts/controls'));
  expect(parts).to.be.empty;
});

it('addresses of links are printed that the page slots later', async () => {
  const root = box.attachShadow({mode: 'open'});
  root.setHTMLUnsafe(prerender('faq', {locale: 'en'}));
  const host = root.firstElementChild as CalcinosisElement;
  await settled(host);
  expect(root.adoptedStyleSheets).to.be.empty;
  const note = document.createElement('p');
  note.slot = 'after';
  note.append(Object.assign(document.createElement('a'), {href: 'https://example.org/'}));
  host.append(note);
  await waitUntil(() => root.adoptedStyleSheets.length, 'no address', {timeout: 5000});
});
