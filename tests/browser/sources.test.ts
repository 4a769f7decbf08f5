/** What readers are shown of the sources: numbers in the topics, and the list that they lead to. */
import {expect} from '@open-wc/testing';
import type {Section} from '../../content/model.js';
import {loadContent, registerContent} from '../../src/content.js';
import {loaders} from '../../src/generated/citations/loaders.js';
import {citations} from '../../src/generated/citations/all.js';
import english from '../../src/generated/content/en/types.js';
import {prerender} from '../../src/prerender.js';
import {expectNoViolations} from '../support/axe.js';
import {canEmulate, leaveOut, pressKey} from '../support/commands.js';
import {all, eventsOf, forgetFragment, goTo, one, openTopics, show} from '../support/element.js';
import {everyShape} from '../support/every-shape.js';
import {closeFrames, openFrame} from '../support/frame.js';
import {waitUntil} from '../support/wait-until.js';
import {watchPage} from '../support/watch-page.js';

const {types: load} = loaders;
let asked = 0;

/** The network, until it fails. */
const works = () => {
  asked += 1;
  return load();
};

beforeEach(() => {
  asked = 0;
  loaders.types = works;
  // Nothing comes by itself: what is idle is up to the browser.
  window.requestIdleCallback = () => 0;
});
/** WebKit has none. */
const idle = (window as Partial<Window>).requestIdleCallback?.bind(window);
afterEach(async () => {
  loaders.types = load;
  Object.assign(window, {requestIdleCallback: idle});
  await forgetFragment();
  closeFrames();
  registerContent(english);
});

const list = (host: Element) => one<HTMLDetailsElement>(host, '[part=sources]');
const items = (host: Element) => all(host, '[part=sources] li');
const summary = (host: Element) => one(host, '[part=sources] > summary');
const text = (node: Element) => node.textContent.trim();

/** Opens the list as a reader does, and waits for it. */
async function open(host: Element): Promise<void> {
  summary(host).click();
  await waitUntil(() => items(host).length, 'the list does not come');
}

const showTypes = (attributes: Record<string, string> = {}, lang?: string) =>
  show({element: 'types', attributes}, lang);

describe('the list of sources', () => {
  it('is closed at first and asked for once, when a reader opens it', async () => {
    const host = await showTypes();
    expect(list(host).open).to.equal(false);
    expect(asked).to.equal(0);
    await open(host);
    summary(host).click();
    summary(host).click();
    host.headingLevel = 4;
    await host.updateComplete;
    expect(asked).to.equal(1);
    expect(items(host).map(text)).to.deep.equal(citations.types.map(({citation}) => citation));
  });

  it('comes when the browser is idle, so that it can be printed and searched', async () => {
    window.requestIdleCallback = (call) => window.setTimeout(call);
    const host = await showTypes();
    await waitUntil(() => items(host).length, 'the list does not come');
    expect(list(host).open).to.equal(false);
  });

  it('links to each source, and says that nobody has checked them', async () => {
    const host = await showTypes();
    await open(host);
    const links = all<HTMLAnchorElement>(host, '[part=sources] li > a');
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(
      citations.types.map(({url}) => url),
    );
    expect(links.every(({rel}) => rel === 'external noopener')).to.equal(true);
    expect(text(one(host, '[part=sources] > p'))).to.include('No health professional has checked');
    // The page of a source is the browser’s to open.
    const click = new MouseEvent('click', {bubbles: true, cancelable: true, composed: true});
    let prevented: boolean | undefined;
    const watch = (event: Event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    };
    window.addEventListener('click', watch);
    links[0]!.dispatchEvent(click);
    window.removeEventListener('click', watch);
    expect(prevented).to.equal(false);
  });

  it('is no topic: nothing is told, and “Open all” leaves it', async () => {
    const host = await showTypes({layout: 'accordion'});
    const told = await eventsOf(host, 'calcinosis-toggle', () => open(host));
    expect(told).to.deep.equal([]);
    expect(host.open).to.equal('');
    summary(host).click();
    host.expandAll();
    await host.updateComplete;
    expect(openTopics(host)).to.have.lengthOf(english.topics.length);
    expect(list(host).open).to.equal(false);
  });

  it('is in the reader’s direction, and each citation in its own language', async () => {
    const host = await showTypes({}, 'ar');
    await open(host);
    const direction = (selector: string) => getComputedStyle(one(host, selector)).direction;
    expect(direction('[part=sources] ol')).to.equal('rtl');
    expect(direction('[part=sources] bdi')).to.equal('ltr');
    expect(one(host, '[part=sources] ol').closest('[lang=en]')).to.equal(null);
    for (const item of items(host)) {
      const citation = item.querySelector<HTMLElement>('[lang=en]')!;
      expect(text(item)).to.equal(text(citation));
      // Its number stands where the reader's lines begin, and the citation beside it.
      const {right} = item.getBoundingClientRect();
      expect(citation.getBoundingClientRect().right).to.be.closeTo(right, 1);
    }
    expect(text(summary(host))).not.to.equal('Sources');
    host.lang = 'en';
    await host.updateComplete;
    await open(host);
    expect(items(host)).to.have.lengthOf(citations.types.length);
  });

  for (const lang of ['en', 'ar']) {
    it(`is accessible: ${lang}`, async () => {
      const host = await showTypes({layout: 'accordion', open: 'all'}, lang);
      await open(host);
      await expectNoViolations(host);
    });
  }

  it('opens by the keyboard, and its links are reached', async () => {
    const host = await showTypes();
    summary(host).focus();
    await pressKey('Enter');
    await waitUntil(() => items(host).length, 'the list does not come');
    await pressKey('Tab');
    expect(host.shadowRoot!.activeElement).to.equal(one(host, '[part=sources] a'));
  });

  it('is open on paper, and leaves no heading without it', async function () {
    const host = await showTypes();
    if (!(await canEmulate({media: 'print'}))) leaveOut(this, 'it emulates no paper');
    expect(list(host).checkVisibility()).to.equal(false);
    await open(host);
    summary(host).click();
    expect(items(host)[0]!.getBoundingClientRect().height).to.be.above(0);
    const {content} = getComputedStyle(one(host, '[part=sources] a'), '::after');
    const {url} = citations.types[0]!;
    // Firefox tells the rule, not what comes of it.
    expect(content.replace('attr(href)', url)).to.include(url);
  });

  it('says that it does not come, and comes when it is opened again, or with the network', async () => {
    for (const again of [
      (host: Element) => {
        summary(host).click();
        summary(host).click();
      },
      () => dispatchEvent(new Event('online')),
    ]) {
      const page = watchPage();
      loaders.types = () => Promise.reject(new Error('no network'));
      const host = await showTypes({figures: 'hide'});
      summary(host).click();
      await waitUntil(() => all(host, '[role=alert]').length, 'nobody is told');
      expect(text(one(host, '[role=alert]'))).to.match(/could not be loaded/);
      loaders.types = works;
      again(host);
      await waitUntil(() => items(host).length, 'it does not come');
      expect(all(host, '[role=alert]')).to.deep.equal([]);
      expect(page.errors).not.to.be.empty;
    }
  });
});

describe('a topic’s numbers', () => {
  const first = english.topics[0]!;
  const numbers = (host: Element) => all(host, '[part=cited]')[0]!;

  it('are those of the sources that it rests on', async () => {
    const host = await showTypes();
    expect(text(numbers(host)).replaceAll(/\s+/g, ' ')).to.equal(
      `Sources ${first.sources!.map((number) => `[${number}]`).join(' ')}`,
    );
  });

  it('have a list that may stand in an address', async () => {
    const host = await showTypes();
    await goTo('#calcinosis-types-sources');
    await waitUntil(() => list(host).open, 'it does not open');
  });

  it('are one link, which opens the list that it leads to', async () => {
    const host = await showTypes();
    numbers(host).querySelector('a')!.click();
    await waitUntil(() => items(host).length, 'the list does not come');
    expect(list(host).open).to.equal(true);
    await waitUntil(
      () => host.shadowRoot!.activeElement?.parentElement === summary(host),
      'no focus',
    );
    expect(location.hash).to.equal('#calcinosis-types-sources');
  });

  it('leave a page’s own fragment as it is', async () => {
    history.replaceState(null, '', '#route=1');
    const host = await showTypes();
    numbers(host).querySelector('a')!.click();
    await waitUntil(() => list(host).open, 'it does not open');
    expect(location.hash).to.equal('#route=1');
  });
});

describe('sources of others', () => {
  it('are shown with the host’s own content, without any request', async () => {
    const own: Section = {...everyShape, id: 'types'};
    const host = await show({element: 'types', attributes: {}, content: own});
    expect(items(host).map(text)).to.deep.equal(own.sources!.map(({citation}) => citation));
    expect(all(host, '[part=cited]')).to.have.lengthOf(1);
    expect(asked).to.equal(0);
  });

  it('are none where the host’s own content names none', async () => {
    const host = await show({element: 'types', attributes: {}, content: {...english}});
    expect(all(host, '[part=sources], [part=cited]')).to.deep.equal([]);
    host.content = undefined;
    await host.updateComplete;
    await open(host);
    host.content = {...english, sources: [citations.types[0]!]};
    await host.updateComplete;
    expect(items(host)).to.have.lengthOf(1);
    // A number without a source would lead nowhere.
    expect(all(host, '[part=cited]').every((it) => text(it) === 'Sources [1]')).to.equal(true);
  });

  it('are refused where an address would run a script', async () => {
    const host = await showTypes();
    const source = {...everyShape.sources![0]!, url: 'javascript:alert(1)'};
    const page = watchPage();
    host.content = {...everyShape, sources: [source]};
    await host.updateComplete;
    await waitUntil(() => page.warnings.length, 'nobody is told');
    expect(String(page.warnings)).to.include('content/sources/0/url');
    expect(one(host, '[part=title]').textContent).to.equal(english.title);
  });
});

describe('what a server wrote', () => {
  it('has the whole list without script, and keeps it', async () => {
    const frame = await openFrame(prerender('types', {locale: 'en'}));
    const host = frame.document.querySelector('calcinosis-types')!;
    const before = items(host);
    expect(before.map(text)).to.deep.equal(citations.types.map(({citation}) => citation));
    await frame.run('/src/generated/entries/en/calcinosis-types.ts');
    await waitUntil(() => host.shadowRoot && 'locale' in host, 'it is not defined');
    expect(items(host)).to.deep.equal(before);
    expect(all(host, '[data-sources]')).to.deep.equal([]);
    summary(host).click();
    expect(list(host).open).to.equal(true);
  });

  it('shows what loadContent() gives', async () => {
    registerContent(await loadContent('types', 'en'));
    const host = await showTypes();
    expect(items(host)).to.have.lengthOf(citations.types.length);
    expect(asked, 'by the element, too').to.equal(1);
  });
});
