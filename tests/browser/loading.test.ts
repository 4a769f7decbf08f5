import {expect, fixture, html} from '@open-wc/testing';
import type {Section} from '../../content/model.js';
import {loadContent, registerContent} from '../../src/content.js';
import {CalcinosisFaq} from '../../src/elements.js';
import * as ui from '../../src/generated/sources/ui.js';
import {loadFrom} from '../../src/loading.js';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import type {ErrorDetail, LoadDetail} from '../../src/types.js';
import {rememberLabels} from '../support/asking-element.js';
import {prerender} from '../../src/prerender.js';
import {all, eventsOf, one, showFaq} from '../support/element.js';
import {closeFrames, openFrame, type Frame} from '../support/frame.js';
import {moduleOf} from '../support/served-page.js';
import {waitUntil} from '../support/wait-until.js';

// Whatever a test waits for is in its own hands.
await rememberLabels(['en', 'es', 'ar']);
const {title} = await loadContent('faq', 'en');

interface Module {
  default: Section;
}

interface Answer {
  resolve(module: Module): void;
  reject(error: Error): void;
}

/** Answers of a server in the test's hands, by locale. */
let answers: Record<string, Answer> = {};
let requests: string[] = [];

const ask = (locale: string) => {
  requests.push(locale);
  return new Promise<Module>((resolve, reject) => (answers[locale] = {resolve, reject}));
};

/** Each test has an element of its own locale tags’ content: what one loaded, none has in memory. */
let count = 0;
async function slowElement(text = 'Our own words.'): Promise<{host: CalcinosisFaq; id: string}> {
  const id = `slow${(count += 1)}`;
  class Slow extends CalcinosisFaq {
    static override readonly contents = ['ui', id];
    static override load = loadFrom({
      ui,
      [id]: {approved: ['en'], load: ask},
    });
  }
  customElements.define(`calcinosis-${id}`, Slow);
  const host = document.createElement(`calcinosis-${id}`) as CalcinosisFaq;
  host.textContent = text;
  (await fixture('<div></div>')).append(host);
  await settled();
  return {host, id};
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

async function answer(id: string, locale: string): Promise<void> {
  const faq = await loadContent('faq', locale);
  answers[locale]!.resolve({default: {...faq, id: id as 'faq'}});
  await settled();
}

beforeEach(() => {
  answers = {};
  requests = [];
});

describe('until the content is there', () => {
  it('the page’s own text is shown', async () => {
    const {host, id} = await slowElement();
    expect(one<HTMLSlotElement>(host, 'slot:not([name])').assignedNodes()).to.have.lengthOf(1);
    await answer(id, 'en');
    expect(all(host, 'slot:not([name])')).to.deep.equal([]);
    expect(one(host, '[part=title]').textContent).to.equal(title);
  });

  it('updateComplete waits', async () => {
    const {host, id} = await slowElement();
    let complete = false;
    void host.updateComplete.then(() => (complete = true));
    await settled();
    expect(complete).to.equal(false);
    await answer(id, 'en');
    expect(complete).to.equal(true);
  });
});

describe('in a page of its own', () => {
  afterEach(closeFrames);

  const hosts = ({document}: Frame) => [
    ...document.querySelectorAll<CalcinosisElement>('calcinosis-faq, calcinosis-types'),
  ];
  const shown = (frame: Frame) =>
    waitUntil(() => hosts(frame).every(({locale}) => locale), 'is not shown');
  const requested = ({window}: Frame, path: string) =>
    window.performance.getEntriesByType('resource').filter(({name}) => name.includes(path)).length;

  it('languages that entries bring are shown in all their regions, and nothing is asked for', async () => {
    const frame = await openFrame('');
    for (const locale of ['es', 'ar']) {
      await frame.run(moduleOf('faq').replace('calcinosis', `${locale}/calcinosis`));
    }
    frame.document.body.insertAdjacentHTML(
      'beforeend',
      '<calcinosis-faq lang="es-MX"></calcinosis-faq><calcinosis-faq lang="ar-EG"></calcinosis-faq>',
    );
    await shown(frame);
    expect(hosts(frame).map(({locale}) => locale)).to.deep.equal(['es', 'ar']);
    expect(requested(frame, '/loading/faq')).to.equal(0);
  });

  it('one of our languages asks for nothing that is known of others, which the next elements know', async () => {
    const frame = await openFrame('<calcinosis-faq lang="es"></calcinosis-faq>');
    await frame.run(moduleOf('faq'));
    await shown(frame);
    expect(requested(frame, '/parts/negotiation')).to.equal(0);
    const [host] = hosts(frame);
    host!.lang = 'ca';
    await host!.updateComplete;
    expect(requested(frame, '/parts/negotiation')).to.equal(1);

    const Element = host!.constructor as typeof CalcinosisElement;
    const {load} = Element;
    let loads = 0;
    Element.load = (request) => {
      loads += 1;
      return load(request);
    };
    frame.document.body.insertAdjacentHTML('beforeend', '<calcinosis-faq lang="ca">');
    await shown(frame);
    expect(hosts(frame).map(({locale}) => locale)).to.deep.equal(['es', 'es']);
    expect(loads).to.equal(0);
  });

  it('updateComplete waits for the last part that was asked for', async () => {
    const frame = await openFrame(
      prerender('faq', {open: 'symptoms'}) + prerender('types', {locale: 'en'}),
    );
    for (const element of ['faq', 'types']) await frame.run(moduleOf(element));
    await shown(frame);
    const host = hosts(frame)[1]!;
    await waitUntil(() => requested(frame, '/parts/controls'), 'what was open is not seen to');
    await host.updateComplete;
    host.collapseAll();
    host.headingLevel = 4;
    await settled();
    await host.updateComplete;
    expect(one(host, '[part=title]').localName).to.equal('h4');
  });
});

it('updateComplete waits for a part that is used while another is done', async () => {
  const host = await showFaq();
  const later = (milliseconds: number) =>
    new Promise((resolve) => setTimeout(resolve, milliseconds));
  let done = false;
  host.act(() => later(20));
  host.act(async () => {
    await later(150);
    done = true;
  });
  await later(70);
  await host.updateComplete;
  expect(done).to.equal(true);
});

describe('of several quick changes of language', () => {
  it('the last wins, and late answers are dropped', async () => {
    const {host, id} = await slowElement();
    await answer(id, 'en');
    const loads = await eventsOf<LoadDetail>(host, 'calcinosis-load', async () => {
      host.lang = 'es';
      await settled();
      host.lang = 'ar';
      await settled();
      await answer(id, 'ar');
      expect(host.locale).to.equal('ar');
      await answer(id, 'es');
    });
    expect(host.locale).to.equal('ar');
    expect(one(host, '[part=section]').lang).to.equal('ar');
    expect(loads.map(({locale}) => locale)).to.deep.equal(['ar']);
  });

  it('going back to what is shown drops what is under way', async () => {
    const {host, id} = await slowElement();
    await answer(id, 'en');
    host.lang = 'es';
    await settled();
    host.lang = 'en';
    await settled();
    await answer(id, 'es');
    expect(host.locale).to.equal('en');
  });
});

describe('when a module cannot be loaded', () => {
  it('the page’s own text stays, with one event, and a later change tries again', async () => {
    const {host, id} = await slowElement();
    const failure = new TypeError('Failed to fetch');
    const errors = await eventsOf<ErrorDetail>(host, 'calcinosis-error', () =>
      answers['en']!.reject(failure),
    );
    expect(errors).to.deep.equal([{section: 'faq', locale: 'en', error: failure}]);
    expect(one<HTMLSlotElement>(host, 'slot').assignedNodes()).to.have.lengthOf(1);
    expect(requests, 'no retry by itself').to.deep.equal(['en']);

    host.headingLevel = 3;
    await settled();
    expect(requests).to.deep.equal(['en', 'en']);
    await answer(id, 'en');
    expect(one(host, '[part=title]').localName).to.equal('h3');
  });

  it('what was shown stays', async () => {
    const {host, id} = await slowElement();
    await answer(id, 'en');
    host.lang = 'es';
    await settled();
    const errors = await eventsOf<ErrorDetail>(host, 'calcinosis-error', () =>
      answers['es']!.reject(new Error('offline')),
    );
    expect(errors).to.have.lengthOf(1);
    expect(host.locale).to.equal('en');
    expect(one(host, '[part=title]').textContent).to.equal(title);
    host.lang = 'ar';
    await settled();
    await answer(id, 'ar');
    expect(host.locale).to.equal('ar');
  });

  it('a failure that nobody waits for any more is not told', async () => {
    const {host, id} = await slowElement();
    await answer(id, 'en');
    const errors = await eventsOf<ErrorDetail>(host, 'calcinosis-error', async () => {
      host.lang = 'es';
      await settled();
      host.lang = 'en';
      await settled();
      answers['es']!.reject(new Error('offline'));
    });
    expect(errors).to.deep.equal([]);
  });
});

describe('calcinosis-load', () => {
  it('tells what is shown, bubbling out of shadow roots, once for each language', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const root = box.attachShadow({mode: 'open'});
    const host = document.createElement('calcinosis-faq');
    host.lang = 'es';
    const loads = await eventsOf<LoadDetail>(document, 'calcinosis-load', async () => {
      root.append(host);
      await host.updateComplete;
      host.headingLevel = 4;
      await host.updateComplete;
      host.lang = 'en';
      await host.updateComplete;
    });
    expect(loads).to.deep.equal([
      {section: 'faq', locale: 'es', status: 'draft'},
      {section: 'faq', locale: 'en', status: 'source'},
    ]);
  });
});

describe('registered content', () => {
  it('is in the first rendering, without a request', async () => {
    const content = await loadContent('faq', 'en');
    registerContent({...content, title: 'Registered'});
    const host = document.createElement('calcinosis-faq');
    document.body.append(host);
    await Promise.resolve();
    expect(one(host, '[part=title]').textContent).to.equal('Registered');
    host.remove();
    registerContent(content);
  });

  it('is what a locale’s entry brings', async () => {
    await import('../../src/generated/entries/es/calcinosis-types.js');
    const host = document.createElement('calcinosis-types');
    host.lang = 'es';
    document.body.append(host);
    await Promise.resolve();
    expect(one(host, '[part=section]').lang).to.equal('es');
    host.remove();
  });
});

describe('loadContent()', () => {
  it('names what exists when asked for what does not', async () => {
    const fails = async (section: string, locale: string) =>
      loadContent(section as 'faq', locale).catch((error: Error) => error.message);
    expect(await fails('faqs', 'en')).to.include(
      'There is no section "faqs". There are: overview,',
    );
    expect(await fails('faq', 'tlh')).to.include('There is no locale "tlh". There are: en, ');
    expect(await fails('__proto__', 'en')).to.include('There is no section');
    expect(await fails('faq', 'constructor')).to.include('There is no locale');
  });
});

it('content of the page’s own replaces what is loaded, whenever it comes', async () => {
  const host = await showFaq();
  const content = await loadContent('faq', 'es');
  host.content = content;
  host.lang = 'ar';
  await host.updateComplete;
  expect(one(host, '[part=section]').lang).to.equal('es');
});
