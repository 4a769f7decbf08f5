/**
 * What an element asks the network for, and what it shows without asking. The page begins with
 * nothing in memory but the English labels, and each test adds to that: their order counts.
 */
import {expect} from '@open-wc/testing';
import type {Section} from '../../content/model.js';
import {registerContent} from '../../src/content.js';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import english from '../../src/generated/content/en/faq.js';
import '../../src/index.js';
import {all, one} from '../support/element.js';

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
  expect(requests('/translation-template')).to.equal(0);
});

it('English that is loaded asks for one file', async () => {
  put('symptoms');
  await host.updateComplete;
  expect(host.locale).to.equal('en');
  expect(requests('/content/en/symptoms')).to.equal(1);
  expect(requests('/translation-template')).to.equal(0);
});

it('a translation brings what it needs, and is drawn when updateComplete says so', async () => {
  put('types', {lang: 'es'});
  expect(await host.updateComplete).to.equal(true);
  expect(host.locale).to.equal('es');
  expect(all(host, '[part=notice]')).to.have.lengthOf(1);
  expect(requests('/translation-template')).to.equal(1);
});

it('content of the page’s own is in the first rendering', async () => {
  put('treatments', {content: {...english, id: 'treatments', title: 'Our own'}});
  await Promise.resolve();
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
  expect(requests('/content/de/ui')).to.equal(1);
  expect(requests('/content/de/treatments')).to.equal(0);
});
