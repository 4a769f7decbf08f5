/** Pages that Turbo refreshes: it morphs what is there into what the server sends now. */
import {expect} from '@open-wc/testing';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import {prerender} from '../../src/prerender.js';
import {all, one, openTopics} from '../support/element.js';
import {closeFrames} from '../support/frame.js';
import {openServedPage, scriptsOf, serve, type ServedPage} from '../support/served-page.js';
import {waitUntil} from '../support/wait-until.js';

afterEach(closeFrames);

const pause = () => new Promise((resolve) => setTimeout(resolve, 500));
const forms: Record<string, (lang: string) => string> = {
  'that a server wrote': (lang) => prerender('faq', {locale: lang}),
  'that a script drew': (lang) => `<calcinosis-faq lang="${lang}"></calcinosis-faq>`,
};
const page = (heading: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${heading}</title>
  <meta name="turbo-refresh-method" content="morph"><meta name="turbo-refresh-scroll" content="preserve">
  <script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>${scriptsOf('faq')}
  </head><body><h1>${heading}</h1>${body}</body></html>`;

/** A visit to the page's own address is a refresh. */
const refresh = ({window}: ServedPage) =>
  (window as unknown as {Turbo: {visit: (to: string, how: object) => void}}).Turbo.visit(
    window.location.pathname,
    {action: 'replace'},
  );
const at = ({document}: ServedPage, heading: string) =>
  waitUntil(() => document.querySelector('h1')?.textContent === heading, `is not at ${heading}`);
const hostIn = ({document}: ServedPage) =>
  document.querySelector<CalcinosisElement>('calcinosis-faq')!;
const texts = ({window}: ServedPage) =>
  window.performance
    .getEntriesByType('resource')
    .filter(({name}) => /\/content\//.test(name))
    .map(({name}) => name);

for (const [form, written] of Object.entries(forms)) {
  describe(`an element ${form}`, () => {
    let opened: ServedPage;
    let host: CalcinosisElement;
    /** What was loaded before Turbo did anything. */
    let loaded: string[];
    beforeEach(async () => {
      opened = await openServedPage(page('First', written('es')));
      host = hostIn(opened);
      await waitUntil(() => host.locale === 'es', 'is not shown');
      one(host, '#calcinosis-faq-symptoms summary').click();
      await waitUntil(() => host.open === 'symptoms', 'open follows the reader');
      // A reload would make it another page.
      Object.assign(opened.window, {stayed: true});
      loaded = texts(opened);
    });
    afterEach(() => expect(opened.window).to.have.property('stayed'));

    it('keeps what is open, and its place, when Turbo morphs the page', async () => {
      const section = one(host, '[part=section]');
      const {pathname} = opened.window.location;
      for (const heading of ['Second', 'Third']) {
        await serve(page(heading, written('es')), {}, pathname);
        refresh(opened);
        await at(opened, heading);
        await pause();
        expect(hostIn(opened)).to.equal(host);
        expect(one(host, '[part=section]')).to.equal(section);
        expect(openTopics(host)).to.deep.equal(['symptoms']);
        expect(host.open).to.equal('symptoms');
        expect(texts(opened)).to.deep.equal(loaded);
      }
    });

    it('follows the language that the page has after that, with what is open', async () => {
      const {pathname} = opened.window.location;
      await serve(page('Second', written('fr')), {}, pathname);
      refresh(opened);
      await at(opened, 'Second');
      await waitUntil(() => host.locale === 'fr', 'does not follow the page');
      expect(hostIn(opened)).to.equal(host);
      expect(openTopics(host)).to.deep.equal(['symptoms']);
      expect(all(host, '[part=section]')).to.have.lengthOf(1);
    });
  });
}
