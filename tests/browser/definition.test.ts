import {expect, fixture} from '@open-wc/testing';
import {CalcinosisArticle, CalcinosisFaq} from '../../src/elements.js';
import '../../src/index.js';
import {one, warningsOf} from '../support/element.js';
import {elements, tagName} from '../support/fixtures.js';

it('every element is defined, and made by createElement, innerHTML, new and cloneNode', async () => {
  for (const element of elements) {
    const host = await fixture<CalcinosisFaq>(`<${tagName(element)}></${tagName(element)}>`);
    expect(host.constructor).to.equal(customElements.get(tagName(element)));
    const clone = host.cloneNode() as CalcinosisFaq;
    const made = new (host.constructor as new () => CalcinosisFaq)();
    for (const copy of [clone, made]) {
      host.after(copy);
      await copy.updateComplete;
      expect(one(copy, '[part=title]').textContent).to.equal(one(host, '[part=title]').textContent);
    }
  }
});

it('defining again is nothing', async () => {
  const warnings = await warningsOf(() => {
    CalcinosisFaq.define();
    CalcinosisFaq.define();
  });
  expect(warnings).to.deep.equal([]);
});

it('an element can have another name, and does all the same', async () => {
  const warnings = await warningsOf(() => {
    CalcinosisFaq.define('my-questions');
    CalcinosisFaq.define('my-questions');
  });
  expect(warnings).to.deep.equal([]);
  const host = await fixture<CalcinosisFaq>('<my-questions lang="es"></my-questions>');
  await host.updateComplete;
  expect(host).to.be.instanceOf(CalcinosisFaq);
  expect(host.locale).to.equal('es');
});

it('of two versions on a page the first stays, with one warning', async () => {
  class First extends HTMLElement {}
  customElements.define('my-article', First);
  const warnings = await warningsOf(() => {
    CalcinosisArticle.define('my-article');
    CalcinosisArticle.define('my-article');
  });
  expect(customElements.get('my-article')).to.equal(First);
  expect(warnings).to.deep.equal([
    'calcinosis-cutis: <my-article> is defined twice; the first stays.',
  ]);
});
