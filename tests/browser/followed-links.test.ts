/** Links that are followed: an element's own, and the page's to where it is already. */
import {expect} from '@open-wc/testing';
import {follow, goToFragment} from '../../src/parts/deep-links.js';
import type {Host} from '../../src/parts/host.js';
import {closeFrames} from '../support/frame.js';
import {openOutline, stub, topicHtml, topicIn, type OutlinePage} from '../support/outline.js';

const hash = '#calcinosis-faq-diagnosis';
const pause = (milliseconds = 20) => new Promise((resolve) => setTimeout(resolve, milliseconds));

let now = 50_000;
beforeEach(() => {
  now += 20_000;
  stub(performance, {now: () => now});
});
afterEach(() => {
  Reflect.deleteProperty(performance, 'now');
  closeFrames();
});

/** An element with a list that leads to its question. */
const withList = (opened: OutlinePage) =>
  opened.add({html: `<nav><a href="${hash}">Diagnosis</a></nav>${topicHtml('diagnosis')}`});

const linkIn = ({renderRoot}: Host) => renderRoot.querySelector('a')!;

describe('a link of an element’s own', () => {
  const click = () => new Event('click', {cancelable: true});

  it('leads to its question after the page has had its say', async () => {
    const opened = await openOutline();
    const host = withList(opened);
    follow(host, linkIn(host), click(), false);
    expect(topicIn(host).open).to.equal(false);
    host.renderRoot.innerHTML = topicHtml('diagnosis');
    await pause();
    expect(topicIn(host).open, 'as it is by then').to.equal(true);
    expect(opened.view.location.hash).to.equal('');
  });

  it('leads nowhere where the page prevents it, or has nothing there any more', async () => {
    const opened = await openOutline();
    const host = withList(opened);
    const event = click();
    follow(host, linkIn(host), event, false);
    event.preventDefault();
    await pause();
    expect(topicIn(host).open).to.equal(false);
    const link = linkIn(host);
    topicIn(host).remove();
    follow(host, link, click(), false);
    follow(host, link, click(), true);
    await pause();
  });

  for (const [address, own] of Object.entries({
    '': '',
    '#': '',
    '#top': '',
    '#calcinosis-faq-symptoms': '',
    '#own': '<p id="own"></p>',
    '#100%': '<p id="100%"></p>',
    '#g%C3%A9': '<p id="gé"></p>',
  })) {
    it(`changes the address where that names a place: "${address}"`, async () => {
      const opened = await openOutline(address, own);
      const host = withList(opened);
      follow(host, linkIn(host), click(), true);
      expect(topicIn(host).open, 'goes there at once').to.equal(true);
      await pause();
      expect(opened.view.location.hash).to.equal(hash);
    });
  }

  for (const address of [
    '#/route',
    '#!/route',
    '#tab=1',
    '#topmost',
    '#/calcinosis-faq',
    '#100%',
  ]) {
    it(`leaves the address to a page that keeps something in it: "${address}"`, async () => {
      const opened = await openOutline(address);
      const host = withList(opened);
      follow(host, linkIn(host), click(), true);
      expect(topicIn(host).open).to.equal(true);
      await pause();
      expect(opened.view.location.hash).to.equal(address);
    });
  }

  it('is followed once: what the browser tells of it for a second is no news', async () => {
    const opened = await openOutline(hash);
    const host = withList(opened);
    const other = opened.add({html: topicHtml('symptoms')});
    const told = async (of = host, topic = 'diagnosis') => {
      topicIn(of, topic).open = false;
      opened.given.navigations.set(opened.view, now);
      goToFragment(opened.page, opened.given);
      await pause();
      return topicIn(of, topic).open;
    };
    follow(host, linkIn(host), click(), false);
    await pause();
    now += 999;
    expect(await told()).to.equal(false);
    opened.view.history.replaceState(null, '', '#calcinosis-faq-symptoms');
    now += 0.5;
    expect(await told(other, 'symptoms'), 'another place').to.equal(true);
    opened.view.history.replaceState(null, '', hash);
    now += 0.5;
    expect(await told(), 'a second later').to.equal(true);
  });
});

describe('a link of the page’s to where it is already', () => {
  let opened: OutlinePage;
  let topic: HTMLDetailsElement;
  let count: number;
  /** What the page has besides the question. */
  const body = `<a id="same" href="${hash}"><b>Go</b></a><a id="other" href="#calcinosis-faq-symptoms">Other</a><a id="own" href="#own">Own</a><p>Words</p>`;

  beforeEach(async () => {
    opened = await openOutline(hash, body);
    const own = topicIn(withList(opened));
    topic = own;
    // What the page does when it is opened there is over.
    stub(opened.view, {scrollY: 40});
    goToFragment(opened.page, opened.given);
    goToFragment(opened.page, opened.given);
    count = 0;
    // An earlier test's page may scroll yet.
    own.scrollIntoView = () => void (own === topic && count++);
  });

  const find = (selector: string) => opened.page.querySelector<HTMLElement>(selector)!;
  /** How often the question is gone to after a click. */
  async function goes(target: EventTarget, init: MouseEventInit = {}, wait = 20): Promise<number> {
    count = 0;
    target.dispatchEvent(
      new opened.view.MouseEvent('click', {
        bubbles: true,
        cancelable: true,
        composed: true,
        ...init,
      }),
    );
    await pause(wait);
    return count;
  }
  /** The page prevents what browsers do. */
  const prevent = (and: () => void = () => {}) =>
    opened.page.addEventListener('click', (event) => {
      event.preventDefault();
      and();
    });

  it('leads there each time, once', async () => {
    expect(await goes(find('#same'))).to.equal(1);
    expect(await goes(find('b'))).to.equal(1);
    expect(topic.open).to.equal(true);
  });

  it('is none where nothing, something else or what is not ours is clicked', async () => {
    const {view, page} = opened;
    for (const target of [find('p'), page, page.documentElement, find('#other')]) {
      view.history.replaceState(null, '', hash);
      expect(await goes(target)).to.equal(0);
    }
    view.history.replaceState(null, '', '#own');
    expect(await goes(find('#own'))).to.equal(0);
  });

  it('does not lead there in another window, or where an element sees to its own', async () => {
    // What a browser does with these keys is not of interest here.
    opened.page.addEventListener('click', (event) => setTimeout(() => event.preventDefault()));
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) {
      const link = find('#same');
      const stop = (event: Event) => event.preventDefault();
      opened.page.addEventListener('click', stop);
      stub(opened.view.history, {state: {}});
      expect(await goes(link, {[key]: true}, 330), key).to.equal(0);
      opened.page.removeEventListener('click', stop);
    }
    Reflect.deleteProperty(opened.view.history, 'state');
    expect(await goes(linkIn([...opened.guests][0]!))).to.equal(0);
    find('#same').setAttribute('target', 'frame');
    opened.page.body.insertAdjacentHTML('beforeend', '<iframe name="frame"></iframe>');
    expect(await goes(find('#same'))).to.equal(0);
  });

  it('that a router sees to leads there, where it has changed its entry, or has one', async () => {
    prevent(() => opened.view.history.pushState({key: 1}, '', hash));
    expect(await goes(find('#same'), {}, 20), 'it may take a while').to.be.at.most(1);
    await pause(320);
    expect(count).to.be.at.least(1);
  });

  it('that a router sees to leads there, where it does nothing but has a state', async () => {
    opened.view.history.replaceState({key: 1}, '', hash);
    prevent();
    expect(await goes(find('#same'), {}, 250)).to.equal(0);
    await pause(100);
    expect(count).to.equal(1);
  });

  it('that the page prevents leads nowhere', async () => {
    prevent();
    expect(await goes(find('#same'), {}, 350)).to.equal(0);
  });

  it('to the same address leads there where the page goes without a click', async () => {
    const {view} = opened;
    if (!('navigation' in view)) return;
    count = 0;
    view.history.pushState(null, '', hash);
    await pause();
    expect(count, 'pushed').to.equal(1);
    view.history.replaceState({key: 2}, '', hash);
    await pause();
    expect(count, 'replaced').to.equal(1);
    view.history.replaceState(null, '', '#own');
    view.history.pushState(null, '', hash);
    await pause();
    expect(count, 'from elsewhere').to.equal(1);
  });
});

describe('where nothing tells of navigations', () => {
  it('a link that a router sees to leads there, once the state is another', async () => {
    const opened = await openOutline(hash, `<a href="${hash}">Go</a>`);
    stub(opened.view, {navigation: undefined, scrollY: 40});
    opened.view.history.replaceState({key: 1}, '', hash);
    const topic = topicIn(withList(opened));
    goToFragment(opened.page, opened.given);
    opened.page.addEventListener('click', (event) => {
      event.preventDefault();
      opened.view.history.replaceState(null, '', hash);
    });
    opened.page.querySelector('a')!.click();
    await pause(350);
    expect(topic.open).to.equal(true);
  });
});
