/**
 * Texts that cannot be loaded, in every way that a browser has for it. What a server or the network
 * does wrong is in tests/node/failing-server.test.ts.
 */
import {render} from '@lit-labs/ssr/lib/render.js';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import type {Section} from '../../content/model.js';
import {loadContent, registerContent} from '../../src/content.js';
import type {Content} from '../../src/content-store.js';
import {CalcinosisFaq} from '../../src/elements.js';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import {loaders as drawingLoaders} from '../../src/generated/drawings/loaders.js';
import {askingElement, rememberLabels, type ContentModule} from '../support/asking-element.js';
import {all, one, show} from '../support/element.js';
import {closeFrames, openFrame} from '../support/frame.js';
import {nextTask, watchPage, type PageWatch} from '../support/watch-page.js';
import {waitUntil} from '../support/wait-until.js';

const texts = {
  en: await loadContent('faq', 'en'),
  es: await loadContent('faq', 'es'),
  types: await loadContent('types', 'es'),
};
await rememberLabels(['en', 'es']);

/** A module of that text, as the browser itself takes it. */
const script = (text: string, type = 'text/javascript'): Promise<ContentModule> =>
  import(`data:${type};charset=utf-8,${encodeURIComponent(text)}`) as Promise<ContentModule>;

const content = (value: unknown) => Promise.resolve({default: value as Content});

const json = (value: unknown) => `export default ${JSON.stringify(value)};`;

/** What comes instead of the content of that id. */
type Failure = (right: Section) => Promise<ContentModule>;

const failures: Readonly<Record<string, Failure>> = {
  'is refused by the network': () => Promise.reject(new TypeError('Failed to fetch')),
  // An address without a text, which no browser can fetch.
  'cannot be fetched': () => import(`data:${''}`) as Promise<ContentModule>,
  'fails for no reason': () => script('throw undefined;'),
  'fails before there is a promise': () => {
    throw new Error('no such file');
  },
  'has the type of another file': (right) => script(json(right), 'text/plain'),
  'ends half way': (right) => script(json(right).slice(0, 300)),
  'is the page of a network that wants a login': () => script('<!doctype html><h1>Log in</h1>'),
  'throws when it runs': () => script('throw new Error("not today");'),
  'has no default export': (right) => script(json(right).replace('default', 'const content =')),
  'holds nothing': () => content(null),
  'holds a text': () => content('Quota exceeded'),
  'holds JSON of another shape': () => script(json({message: 'Quota exceeded', topics: 3})),
  'does not say its language': (right) => content({...right, meta: {...right.meta, locale: ''}}),
  'is another section': () => content(texts.types),
  'is another language': (right) => content({...right, meta: {...right.meta, locale: 'de'}}),
};

let page: PageWatch;
/** What the Spanish text comes to; English always comes. */
let failure: Failure | undefined;
let requests: string[] = [];

beforeEach(() => {
  page = watchPage();
  failure = undefined;
  requests = [];
});

async function showAsking(lang: 'en' | 'es'): Promise<CalcinosisFaq> {
  const host = askingElement<CalcinosisFaq>(CalcinosisFaq, ['faq'], (_, id, locale) => {
    requests.push(locale);
    const right = {...texts[locale as 'en' | 'es'], id: id as 'faq'};
    return failure && locale === 'es' ? failure(right) : content(right);
  });
  host.textContent = 'Our own words.';
  host.lang = lang;
  (await fixture('<div></div>')).append(host);
  await host.updateComplete;
  return host;
}

/** Asks for a language and waits for what comes of it. */
async function change(host: CalcinosisFaq, lang: string): Promise<void> {
  host.lang = lang;
  await host.updateComplete;
  await nextTask();
}

/** As a browser does when it has a network again. */
async function networkReturns(host: CalcinosisElement): Promise<void> {
  dispatchEvent(new Event('online'));
  await nextTask();
  await host.updateComplete;
}

const ownWords = (host: Element) =>
  one<HTMLSlotElement>(host, 'slot:not([name])')
    .assignedNodes()
    .map(({textContent}) => textContent)
    .join('');
const title = (host: Element) => one(host, '[part=title]').textContent;

/** One event and one message, with all that a developer needs, and nothing that nobody caught. */
async function expectTold(host: Element): Promise<void> {
  await nextTask();
  expect(page.errors).to.have.lengthOf(1);
  const [{section, locale, error}] = page.errors as [(typeof page.errors)[0]];
  expect([section, locale]).to.deep.equal(['faq', 'es']);
  expect(page.warnings).to.have.lengthOf(1);
  const [message] = page.warnings;
  expect(message).to.match(/^calcinosis-cutis: /);
  expect(message)
    .to.include(`<${host.localName}>`)
    .and.to.match(/\bes\b/);
  expect(message, 'the reason').to.include(String(error));
  expect(page.problems).to.deep.equal([]);
}

describe('a text that', () => {
  for (const [what, fail] of Object.entries(failures)) {
    describe(what, () => {
      beforeEach(() => (failure = fail));

      it('leaves the page’s own words, and the next change tries again', async () => {
        const host = await showAsking('es');
        expect(ownWords(host)).to.equal('Our own words.');
        expect(host.locale).to.equal('');
        await expectTold(host);
        expect(requests, 'no retry by itself').to.deep.equal(['es']);

        failure = undefined;
        host.headingLevel = 3;
        await host.updateComplete;
        expect(title(host)).to.equal(texts.es.title);
        expect(page.errors).to.have.lengthOf(1);
        expect(page.warnings).to.have.lengthOf(1);
      });

      it('leaves the language before, and comes with the network', async () => {
        const host = await showAsking('en');
        // Slots have the page's language, which did change.
        const drawn = () =>
          host.shadowRoot!.innerHTML.replaceAll(/(<slot[^>]*) lang="[^"]*"/g, '$1');
        const before = drawn();
        await change(host, 'es');
        expect(drawn() === before, 'nothing has changed').to.equal(true);
        expect([host.locale, host.status]).to.deep.equal(['en', 'source']);
        await expectTold(host);

        failure = undefined;
        await networkReturns(host);
        expect(title(host)).to.equal(texts.es.title);
        expect(one(host, '[part=section]').lang).to.equal('es');
        expect(page.loads.map(({locale}) => locale)).to.deep.equal(['en', 'es']);
        expect(page.errors).to.have.lengthOf(1);
      });
    });
  }

  it('fails each time is told each time, and shown when it comes at last', async () => {
    failure = failures['is refused by the network'];
    const host = await showAsking('es');
    for (const times of [2, 3]) {
      await networkReturns(host);
      await nextTask();
      expect(page.errors).to.have.lengthOf(times);
      expect(ownWords(host)).to.equal('Our own words.');
    }
    failure = undefined;
    await networkReturns(host);
    expect(host.locale).to.equal('es');
    expect(page.problems).to.deep.equal([]);
  });

  it('is slow leaves what was there, and nobody is told', async () => {
    let come: () => void = () => {};
    const coming = new Promise<void>((resolve) => (come = resolve));
    failure = async (right) => {
      await coming;
      return content(right);
    };
    const host = await showAsking('en');
    host.lang = 'es';
    await waitUntil(() => requests.length > 1, 'it is not asked for');
    // What is under way is not asked for twice.
    dispatchEvent(new Event('online'));
    await nextTask();
    expect([host.locale, title(host)]).to.deep.equal(['en', texts.en.title]);
    expect(requests).to.deep.equal(['en', 'es']);
    come();
    await host.updateComplete;
    expect(title(host)).to.equal(texts.es.title);
    expect([page.errors, page.warnings, page.problems]).to.deep.equal([[], [], []]);
  });
});

describe('when the network returns', () => {
  beforeEach(() => (failure = failures['is refused by the network']));

  it('nothing is asked for that is there, or that nobody wants any more', async () => {
    const host = await showAsking('es');
    await change(host, 'en');
    await networkReturns(host);
    expect(requests).to.deep.equal(['es', 'en']);
    expect(host.locale).to.equal('en');
  });

  it('an element that has left the page asks for nothing, until it is back', async () => {
    const host = await showAsking('es');
    const parent = host.parentElement!;
    host.remove();
    failure = undefined;
    dispatchEvent(new Event('online'));
    await nextTask();
    expect(requests).to.deep.equal(['es']);
    parent.append(host);
    await host.updateComplete;
    expect(title(host)).to.equal(texts.es.title);
  });
});

it('content that is registered instead of a section is refused, and what was there stays', async () => {
  const host = await show({element: 'types', attributes: {}});
  const before = title(host);
  const broken = {...texts.types, meta: {...texts.types.meta, locale: 'en'}, title: undefined};
  expect(() => registerContent(broken as unknown as Section)).to.throw(
    TypeError,
    'content/title is not a string',
  );
  const other = await show({element: 'types', attributes: {}});
  expect([host, other].map(title)).to.deep.equal([before, before]);
  expect(page.problems).to.deep.equal([]);
});

describe('a drawing that cannot be loaded', () => {
  const {symptoms} = drawingLoaders;
  const isDrawn = (host: Element) => all(host, 'svg.drawing path').length > 0;
  afterEach(() => {
    drawingLoaders.symptoms = symptoms;
  });

  const retries: Record<string, (host: CalcinosisElement) => unknown> = {
    'the next change': (host) => (host.headingLevel = 3),
    'the network': () => dispatchEvent(new Event('online')),
  };
  for (const [when, retry] of Object.entries(retries)) {
    it(`leaves its words, and comes with ${when}`, async () => {
      let times = 0;
      drawingLoaders.symptoms = () => {
        times += 1;
        return Promise.reject(new Error('no network'));
      };
      const host = await show({element: 'symptoms', attributes: {layout: 'list'}});
      one(host, 'figure').scrollIntoView();
      await waitUntil(() => page.warnings.length, 'nobody is told');
      // An idle page may have asked before the figure came near.
      const asked = times;
      for (let i = 0; i < 10; i += 1) await nextTask();
      expect(times, 'no retry by itself').to.equal(asked);
      expect(page.warnings).to.have.lengthOf(1);
      expect(page.warnings[0]).to.match(/^calcinosis-cutis: .*<calcinosis-symptoms>/);
      expect(page.errors.map(({section, locale}) => [section, locale])).to.deep.equal([
        ['symptoms', 'en'],
      ]);
      expect(isDrawn(host)).to.equal(false);
      const captions = all(host, 'figcaption').map(({textContent}) => textContent);
      expect(captions.length).to.be.above(0);
      expect(captions).not.to.include('');

      drawingLoaders.symptoms = symptoms;
      retry(host);
      await waitUntil(() => isDrawn(host), 'it does not come');
      expect(page.errors).to.have.lengthOf(1);
      expect(page.problems).to.deep.equal([]);
    });
  }

  it('comes with the network into what a server wrote, and nothing else changes', async () => {
    drawingLoaders.symptoms = () => Promise.reject(new Error('no network'));
    const box = await fixture<HTMLElement>('<div></div>');
    registerContent(await loadContent('symptoms', 'en'));
    const written = html`<calcinosis-symptoms lang="en"></calcinosis-symptoms>`;
    box.setHTMLUnsafe(collectResultSync(render(written)));
    const host = box.querySelector('calcinosis-symptoms')!;
    const heading = one(host, '[part=title]');
    one(host, 'figure').scrollIntoView();
    await waitUntil(() => page.warnings.length, 'nobody is told');
    expect(all(host, 'svg.drawing path')).to.have.lengthOf(0);

    drawingLoaders.symptoms = symptoms;
    dispatchEvent(new Event('online'));
    await waitUntil(() => all(host, 'svg.drawing path').length, 'it does not come');
    expect(one(host, '[part=title]')).to.equal(heading);
    expect(page.errors).to.have.lengthOf(1);
    expect(page.problems).to.deep.equal([]);
  });
});

describe('what comes after the text and cannot be loaded', () => {
  afterEach(closeFrames);

  /** What asks for each file, once the text is there. */
  const parts: Record<string, (host: CalcinosisElement) => void> = {
    '/src/parts/drawings.ts': (host) => host.setAttribute('figures', 'show'),
    '/src/parts/structured-data.ts': (host) => host.setAttribute('json-ld', ''),
    '/src/parts/controls.ts': (host) => host.expandAll(),
  };
  for (const [file, ask] of Object.entries(parts)) {
    it(`leaves the text: ${file}`, async () => {
      const map = JSON.stringify({imports: {[file]: 'data:text/plain,'}});
      const frame = await openFrame(
        `<script type="importmap">${map}</script><calcinosis-types figures="hide"></calcinosis-types>`,
      );
      const {window, document} = frame;
      const errors: string[] = [];
      const warnings: string[] = [];
      const uncaught: unknown[] = [];
      window.console.warn = (message: string) => {
        // Lit tells of its development build.
        if (message.startsWith('calcinosis-cutis')) warnings.push(message);
      };
      window.addEventListener('unhandledrejection', ({reason}) => uncaught.push(reason));
      window.addEventListener('error', ({message}) => uncaught.push(message));
      window.addEventListener('calcinosis-error', ({detail}) => errors.push(detail.section));
      await frame.run('/src/generated/entries/calcinosis-types.ts');
      const host = document.querySelector('calcinosis-types')!;
      await host.updateComplete;
      ask(host);
      await waitUntil(() => errors.length, 'nobody is told');
      await nextTask();
      expect(title(host)).to.equal((await loadContent('types', 'en')).title);
      expect(errors).to.deep.equal(['types']);
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.match(/^calcinosis-cutis: .*<calcinosis-types>/);
      expect(uncaught).to.deep.equal([]);
    });
  }
});
