import {expect, fixture, html} from '@open-wc/testing';
import {loadContent} from '../../src/content.js';
import type {CalcinosisFaq} from '../../src/elements.js';
import '../../src/index.js';
import {prerender} from '../../src/prerender.js';
import {closeFrames, openFrame} from '../support/frame.js';
import {waitUntil} from '../support/wait-until.js';

interface Node {
  '@type': string;
  inLanguage?: string;
  mainEntity?: Array<{name: string}>;
}

afterEach(closeFrames);

const scripts = (page = document) => [
  ...page.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

/** What the page tells, by type and language. */
function told(page = document): string[] {
  const nodes = scripts(page).flatMap(({text}) => JSON.parse(text) as Node[]);
  return nodes.map((node) => `${node['@type']} ${node.inLanguage ?? ''}`.trim());
}

async function put(markup: ReturnType<typeof html>): Promise<HTMLElement> {
  const parent = await fixture<HTMLElement>(html`<div>${markup}</div>`);
  await waitUntil(() => scripts().length);
  return parent;
}

describe('the json-ld attribute', () => {
  it('puts a section’s data into the page, once however many elements ask', async () => {
    const parent = await put(html`
      <calcinosis-faq json-ld></calcinosis-faq>
      <calcinosis-faq json-ld></calcinosis-faq>
      <calcinosis-treatments json-ld></calcinosis-treatments>
      <calcinosis-types></calcinosis-types>
    `);
    expect(scripts()).to.have.lengthOf(1);
    expect(told()).to.have.members(['MedicalCondition', 'FAQPage en', 'HealthTopicContent en']);
    parent.querySelector('calcinosis-faq')!.remove();
    await settled();
    expect(told()).to.include('FAQPage en');
    parent.replaceChildren();
    expect(scripts()).to.deep.equal([]);
  });

  it('comes back with the element, and goes with the attribute', async () => {
    const parent = await put(html`<calcinosis-faq json-ld></calcinosis-faq>`);
    const faq = parent.querySelector<CalcinosisFaq>('calcinosis-faq')!;
    faq.remove();
    expect(scripts()).to.deep.equal([]);
    parent.append(faq);
    expect(told()).to.include('FAQPage en');
    faq.jsonLd = false;
    await faq.updateComplete;
    expect(scripts()).to.deep.equal([]);
    faq.jsonLd = true;
    await faq.updateComplete;
    expect(told()).to.include('FAQPage en');
  });

  it('follows the language, and tells of each that is shown', async () => {
    const parent = await put(html`
      <calcinosis-faq json-ld lang="es"></calcinosis-faq>
      <calcinosis-faq json-ld lang="ar"></calcinosis-faq>
    `);
    await settled();
    expect(told()).to.have.members([
      'MedicalCondition',
      'FAQPage es',
      'MedicalCondition',
      'FAQPage ar',
    ]);
    const [first] = parent.querySelectorAll('calcinosis-faq');
    first!.lang = 'ar';
    await first!.updateComplete;
    expect(told()).to.deep.equal(['MedicalCondition', 'FAQPage ar']);
    const {topics} = await loadContent('faq', 'ar');
    const page = (JSON.parse(scripts()[0]!.text) as Node[])[1]!;
    expect(page.mainEntity!.map(({name}) => name)).to.deep.equal(topics.map((t) => t.heading));
  });

  it('adds nothing to what a server wrote, until it renders', async () => {
    const frame = await openFrame(prerender('faq', {locale: 'es', jsonLd: true}));
    await frame.run('/src/generated/entries/calcinosis-faq.ts');
    const host = frame.document.querySelector('calcinosis-faq')!;
    await settled();
    expect(told(frame.document)).to.deep.equal(['MedicalCondition', 'FAQPage es']);
    host.lang = 'ar';
    await waitUntil(() => told(frame.document).includes('FAQPage ar'));
    expect(told(frame.document)).to.deep.equal(['MedicalCondition', 'FAQPage ar']);
  });
});
