/** What a framework takes over from its own server: Preact, whose server writes options in any spelling. */
import {expect} from '@open-wc/testing';
import {h} from 'preact';
import {renderToString} from 'preact-render-to-string';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import {prerender} from '../../src/prerender.js';
import {all, one, openTopics} from '../support/element.js';
import {closeFrames} from '../support/frame.js';
import {App, type Names} from '../support/guest-apps/preact-app.js';
import {moduleOf, openServedPage} from '../support/served-page.js';
import {waitUntil} from '../support/wait-until.js';

afterEach(closeFrames);

const pause = () => new Promise((resolve) => setTimeout(resolve, 500));
const app = '/guest-apps/preact-hydrated.js';
const orders: Record<string, readonly string[]> = {
  'before the app': [moduleOf('faq'), app],
  'after the app': [app, moduleOf('faq')],
};

/** Opens the page that Preact's server writes. */
async function open(props: {names?: Names; html?: string}, scripts: readonly string[]) {
  const root = document.createElement('div');
  root.id = 'app';
  root.dataset['data'] = JSON.stringify(props);
  const [start, end] = root.outerHTML.split(/(?=<\/div>)/);
  const opened = await openServedPage(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${start!}${renderToString(h(App, props))}${end!}`,
  );
  const host = opened.document.querySelector<CalcinosisElement>('calcinosis-faq')!;
  const written = host.shadowRoot?.querySelector('[part=section]');
  for (const script of scripts) await opened.run(script);
  await waitUntil(() => host.locale === 'es', 'is not shown');
  return {...opened, host, written, document: opened.document};
}

/** A click on the app's button. */
const change = (document: Document) =>
  document.querySelector<HTMLElement>('main > button')!.click();

const spellings: Record<string, Names> = {
  properties: {level: 'headingLevel', hide: 'hideTitle', data: 'jsonLd'},
  attributes: {level: 'heading-level', hide: 'hide-title', data: 'json-ld'},
  'small letters': {level: 'headinglevel', hide: 'hidetitle', data: 'jsonld'},
};

for (const [order, scripts] of Object.entries(orders)) {
  describe(`where the element is defined ${order}`, () => {
    for (const [spelling, names] of Object.entries(spellings)) {
      it(`options written as ${spelling} count, and so do their changes`, async () => {
        const {document, host} = await open({names}, scripts);
        const heading = (level: number) => all(host, `summary h${level}`).length > 0;
        expect(document.querySelector('calcinosis-faq'), 'the server’s element').to.equal(host);
        await waitUntil(() => heading(4), 'its level');
        expect(all(host, '[part=title]'), 'has no title').to.deep.equal([]);
        await waitUntil(
          () => document.querySelector('script[type="application/ld+json"]'),
          'its data for programs',
        );

        one(host, '#calcinosis-faq-symptoms summary').click();
        await waitUntil(
          () => document.querySelector('output')!.textContent === 'symptoms',
          'the app is told',
        );
        change(document);
        await waitUntil(() => heading(3) && all(host, 'h2[part=title]').length, 'another level');
        expect(openTopics(host)).to.deep.equal(['symptoms']);
        change(document);
        await waitUntil(() => heading(4) && !all(host, '[part=title]').length, 'the first level');
      });
    }

    it('a root that prerender() wrote stays', async () => {
      const html = prerender('faq', {locale: 'es', open: 'diagnosis'});
      const {document, window, host, written} = await open({html}, scripts);
      await pause();
      expect(document.querySelector('calcinosis-faq')).to.equal(host);
      expect(one(host, '[part=section]')).to.equal(written);
      one(host, '#calcinosis-faq-symptoms summary').click();
      await waitUntil(
        () => document.querySelector('output')!.textContent === 'symptoms',
        'the app is told',
      );
      change(document);
      await pause();
      expect(one(host, '[part=section]')).to.equal(written);
      expect(openTopics(host).sort()).to.deep.equal(['diagnosis', 'symptoms']);
      const texts = window.performance
        .getEntriesByType('resource')
        .filter(({name}) => /content\/es/.test(name));
      expect(texts.map(({name}) => name)).to.deep.equal([]);
    });
  });
}
