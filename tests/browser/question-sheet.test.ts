/** The sheet that is printed with questions to take along. */
import {expect} from '@open-wc/testing';
import type {List, Ui} from '../../content/model.js';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import {keep, stored} from '../../src/content-store.js';
import {sourceLocale} from '../../src/locale.js';
import '../../src/parts/question-sheet.js';
import {elementHtml} from '../../src/prerender/element-html.js';
import labels from '../../src/generated/content/en/ui.js';
import {contents} from '../../src/generated/contents.js';
import {all, one, show, warningsOf} from '../support/element.js';
import {everyShape} from '../support/every-shape.js';
import {closeFrames, openFrame} from '../support/frame.js';
import {madeUp, registerPseudoLocales} from '../support/pseudo-locales.js';
import {waitUntil} from '../support/wait-until.js';

before(registerPseudoLocales);
afterEach(closeFrames);

const showShapes = (attributes: Record<string, string> = {}, content = everyShape) =>
  show({element: 'symptoms', attributes, content}, content.meta.locale);

/** Waits for what an element prints, instead of printing it. */
async function printed(host: Element, step: () => unknown): Promise<Document> {
  let page: Document | undefined;
  // A frame that is loaded has not printed yet.
  host.shadowRoot!.addEventListener(
    'load',
    ({target}) => {
      const {contentWindow: view} = target as HTMLIFrameElement;
      view!.print = () => (page = view!.document);
    },
    {capture: true, once: true},
  );
  await step();
  await waitUntil(() => page, 'something is printed');
  return page!;
}

const texts = (page: Document, selector: string) =>
  [...page.querySelectorAll<HTMLElement>(selector)].map(({textContent}) => textContent);

const button = (host: Element, topic: string) =>
  one(host, `#calcinosis-symptoms-${topic} button[value=print]`);

describe('the sheet of questions', () => {
  it('has those of the topic whose button is pressed and its notes, with room to write', async () => {
    const host = await showShapes({layout: 'accordion', open: 'all'});
    const page = await printed(host, () => button(host, 'wound-care').click());
    expect(texts(page, 'h1, h2, h3')).to.deep.equal([
      labels.ask,
      'A section with every shape',
      'Care for a sore',
    ]);
    const {ask, body} = everyShape.topics[0]!;
    const notes = body.at(-1) as List;
    expect(texts(page, 'p')).to.deep.equal([notes.lead]);
    expect(texts(page, 'li')).to.deep.equal([...ask!, ...notes.items]);
    for (const item of page.querySelectorAll('li')) {
      const lines = [...item.querySelectorAll('hr')].map((line) => line.getBoundingClientRect());
      expect(lines).to.have.lengthOf(2);
      for (const {height} of lines) expect(height, 'millimeters').to.be.at.least(30);
    }
    expect(texts(page, '.visit')).to.deep.equal([labels.visitDate, labels.visitWith]);
    expect(page.querySelectorAll('svg, img, script, [style]')).to.have.lengthOf(0);
  });

  it('has those of all topics that are shown, closed ones, too', async () => {
    const host = await showShapes({layout: 'accordion'});
    const page = await printed(host, () => host.print('ask'));
    expect(texts(page, 'h3')).to.deep.equal(['Care for a sore', 'What to eat']);
    const [first, second] = everyShape.topics;
    const notes = first!.body.at(-1) as List;
    expect(texts(page, 'li')).to.deep.equal([...first!.ask!, ...notes.items, ...second!.ask!]);
  });

  it('has those of a topic by its id, or by one that it had before', async () => {
    const host = await showShapes();
    const page = await printed(host, () => host.print('ask', 'food'));
    expect(texts(page, 'h3')).to.deep.equal(['What to eat']);
    const both = await printed(host, () => host.print('ask', 'care'));
    expect(texts(both, 'h3')).to.deep.equal(['Care for a sore', 'What to eat']);
  });

  it('is in the language of the text, and marks what is English', async () => {
    const {meta, ...section} = madeUp(everyShape, 'ar-XB');
    keep({...section, meta: {...meta, fallback: ['/topics/0/ask/1']}});
    const host = await show({element: 'symptoms', attributes: {}}, 'ar-XB');
    await registerPseudoLocales();
    const page = await printed(host, () => host.print('ask', 'wound-care'));
    const {lang, dir} = page.documentElement;
    expect([lang, dir]).to.deep.equal(['ar-XB', 'rtl']);
    const marked = [...page.querySelectorAll<HTMLElement>('li [lang]')];
    expect(marked.map(({lang, dir, textContent}) => [lang, dir, textContent])).to.deep.equal([
      ['en', 'ltr', section.topics[0]!.ask![1]],
    ]);
    const line = page.querySelector('li')!.getBoundingClientRect();
    expect(line.right).to.be.lessThan(page.documentElement.clientWidth);
  });

  it('marks its labels where they are English', async () => {
    const own = stored('ui', 'ar-XB') as Ui;
    const fallback = ['/ask', '/visitDate', '/visitWith'];
    keep({...own, meta: {...own.meta, fallback}});
    keep(madeUp(everyShape, 'ar-XB'));
    const host = await show({element: 'symptoms', attributes: {}}, 'ar-XB');
    await registerPseudoLocales();
    const page = await printed(host, () => host.print('ask', 'food'));
    const languages = [...page.querySelectorAll<HTMLElement>('h1, .visit')].map(
      ({lang, dir}) => `${lang} ${dir}`,
    );
    expect(languages).to.deep.equal(['en ltr', 'en ltr', 'en ltr']);
  });

  it('has each section of the article under its title', async () => {
    const host = await show({element: 'article', attributes: {}});
    host.content = [everyShape, {...everyShape, id: 'treatments', title: 'Another'}];
    await host.updateComplete;
    const page = await printed(host, () => host.print('ask', 'food'));
    expect(texts(page, 'h2, h3')).to.deep.equal([
      'A section with every shape',
      'What to eat',
      'Another',
      'What to eat',
    ]);
  });

  it('leaves the page as it is, and goes when the reader is done', async () => {
    const host = await showShapes();
    const before = document.documentElement.outerHTML;
    const {scrollHeight, scrollWidth} = document.documentElement;
    const page = await printed(host, () => host.print('ask'));
    expect(document.documentElement.outerHTML).to.equal(before);
    expect(document.documentElement.scrollHeight).to.equal(scrollHeight);
    expect(document.documentElement.scrollWidth).to.equal(scrollWidth);
    expect(all(host, 'iframe').length).to.equal(1);
    const again = await printed(host, () => host.print('ask'));
    expect(all(host, 'iframe').length).to.equal(1);
    expect(again).to.not.equal(page);
    again.defaultView!.dispatchEvent(new Event('afterprint'));
    expect(all(host, 'iframe').length).to.equal(0);
  });

  it('is no empty one: what cannot be printed is said', async () => {
    const host = await showShapes({topics: 'rest'});
    const warnings = await warningsOf(() => host.print('ask'));
    expect(warnings.join()).to.include('no questions to print in <calcinosis-symptoms>');
    expect(all(host, 'iframe').length).to.equal(0);
  });
});

describe('what a server wrote', () => {
  const markup = () =>
    elementHtml(
      'symptoms',
      {layout: 'accordion'},
      {[sourceLocale]: {...contents.en, symptoms: everyShape}},
      sourceLocale,
    );

  it('offers to print the questions once there is a script, and changes nothing else', async () => {
    const frame = await openFrame(`${markup()}<p>After</p>`);
    const host = frame.document.querySelector<CalcinosisElement>('calcinosis-symptoms')!;
    const nodes = all(host, '*');
    const {y} = frame.document.querySelector('p')!.getBoundingClientRect();
    expect(all(host, 'button[value=print]').every(({hidden}) => hidden)).to.equal(true);
    const changed: Node[] = [];
    new frame.window.MutationObserver((records) => {
      for (const {target, attributeName} of records) {
        // Links within the page come with the script, too.
        const isOffered = ['hidden', 'href'].includes(attributeName!);
        if (!isOffered) changed.push(target);
      }
    }).observe(host.shadowRoot!, {subtree: true, childList: true, attributes: true});
    await frame.run('/src/generated/entries/calcinosis-symptoms.ts');
    await host.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(changed).to.deep.equal([]);
    expect(all(host, '*')).to.deep.equal(nodes);
    expect(frame.document.querySelector('p')!.getBoundingClientRect().y).to.equal(y);
    expect(all(host, 'button').some(({hidden}) => hidden)).to.equal(false);

    one<HTMLDetailsElement>(host, 'details').open = true;
    const page = await printed(host, () => button(host, 'wound-care').click());
    const [topic] = everyShape.topics;
    expect(texts(page, 'li')).to.deep.equal([
      ...topic!.ask!,
      ...(topic!.body.at(-1) as List).items,
    ]);
    expect(texts(page, '.visit')).to.deep.equal([labels.visitDate, labels.visitWith]);
  });
});
