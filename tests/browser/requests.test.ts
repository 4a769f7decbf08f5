/**
 * What an element asks the network for, and what it shows without asking. The page begins with
 * nothing in memory but the English labels, and each test adds to that: their order counts.
 */
import {expect} from '@open-wc/testing';
import type {Section} from '../../content/model.js';
import {loadContent, registerContent} from '../../src/content.js';
import {CalcinosisFaq} from '../../src/elements.js';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import english from '../../src/generated/content/en/faq.js';
import '../../src/index.js';
import type {ErrorDetail} from '../../src/types.js';
import {all, eventsOf, one} from '../support/element.js';

/** How many modules were asked for whose address has this in it. */
const requests = (path: string) =>
  performance.getEntriesByType('resource').filter(({name}) => name.includes(path)).length;

let host: CalcinosisElement;

/** Puts an element into the page, and does not wait for it. */
function put(element: string, properties: {lang?: string; content?: Section} = {}): void {
  host = document.createElement(`calcinosis-${element}`) as CalcinosisElement;
  Object.assign(host, properties);
  document.body.append(host);
}

afterEach(() => host.remove());

const title = () => one(host, '[part=title]').textContent;

it('English in memory is in the first rendering, without what only translations need', async () => {
  registerContent(english);
  put('faq');
  await Promise.resolve();
  expect(title()).to.equal(english.title);
  await host.updateComplete;
  expect(requests('/labels/')).to.equal(0);
});

it('English that is loaded asks for one file', async () => {
  put('symptoms');
  await host.updateComplete;
  expect(host.locale).to.equal('en');
  expect(requests('/content/en/symptoms')).to.equal(1);
  expect(requests('/labels/')).to.equal(0);
});

it('a translation brings what it needs, and is drawn when updateComplete says so', async () => {
  put('types', {lang: 'es'});
  expect(await host.updateComplete).to.equal(true);
  expect(host.locale).to.equal('es');
  expect(all(host, '[part=notice]')).to.have.lengthOf(1);
  expect(requests('/labels/es/ui')).to.equal(1);
});

it('content of the page’s own asks for no other', async () => {
  put('treatments', {content: {...english, id: 'treatments', title: 'Our own'}});
  await host.updateComplete;
  expect(title()).to.equal('Our own');
  expect(requests('/content/en/treatments')).to.equal(0);
});

it('content of the page’s own asks for the labels in its language alone', async () => {
  const {meta} = english;
  put('treatments', {
    content: {...english, id: 'treatments', title: 'Eigenes', meta: {...meta, locale: 'de'}},
  });
  await host.updateComplete;
  expect(title()).to.equal('Eigenes');
  expect(requests('/labels/de/ui')).to.equal(1);
  expect(requests('/content/de/treatments')).to.equal(0);
});

it('content of the page’s own is shown by no other element', async () => {
  put('treatments');
  await host.updateComplete;
  expect(title()).to.equal((await loadContent('treatments', 'en')).title);
  expect(requests('/content/en/treatments')).to.equal(1);
});

it('what was registered is shown though the labels beside it are asked for', async () => {
  const french = await loadContent('faq', 'fr');
  registerContent({...french, title: 'Le nôtre'});
  put('faq', {lang: 'fr'});
  await host.updateComplete;
  expect(host.locale).to.equal('fr');
  expect(requests('/labels/fr/ui')).to.equal(1);
  expect(title()).to.equal('Le nôtre');
});

it('another region of the language that is shown leaves the text to the browser’s translation', async () => {
  put('faq', {lang: 'en'});
  await host.updateComplete;
  host.lang = 'en-CA';
  await host.updateComplete;
  expect(host.locale).to.equal('en');
  expect(all(host, '[translate]')).to.deep.equal([]);
});

for (const [what, loaded, message] of [
  ['is another one', english, /content is faq in en, not faq\d+ in en\./],
  ['has another shape', {topics: 3}, /content is undefined in undefined, not faq\d+ in en\./],
  ['is none', null, /content is undefined in undefined, not faq\d+ in en\./],
] as const) {
  it(`an error names what came if the content ${what}`, async () => {
    // It brings what only translations need.
    const {askingElement} = await import('../support/asking-element.js');
    host = askingElement(CalcinosisFaq, ['faq'], () => Promise.resolve({default: loaded as never}));
    const errors = await eventsOf<ErrorDetail>(host, 'calcinosis-error', async () => {
      document.body.append(host);
      await host.updateComplete;
    });
    expect(errors.map(({error}) => String(error))).to.have.lengthOf(1);
    expect(String(errors[0]!.error)).to.match(message);
  });
}
