/** How elements learn where the page goes, and what they do with the clicks on their own links. */
import {expect} from '@open-wc/testing';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import {guests, navigations, watch} from '../../src/elements/page.js';
import type {Host} from '../../src/parts/host.js';
import {showFaq} from '../support/element.js';
import {stub} from '../support/outline.js';

/** A window, as far as it is watched. */
class Sketch extends EventTarget {
  location: {href: string} | undefined = {href: 'https://example.org/'};
  navigation: (EventTarget & {currentEntry?: object}) | undefined;
  timers: Array<{call: () => void; milliseconds: number}> = [];
  setInterval = (call: () => void, milliseconds: number) =>
    void this.timers.push({call, milliseconds});
  get asWindow() {
    return this as unknown as Window;
  }
}

const told: string[] = [];
const guest = (name: string, view: Sketch) =>
  ({
    ownerDocument: {defaultView: view},
    goToFragment: () => told.push(name),
    requestUpdate: () => told.push(`update ${name}`),
  }) as unknown as Host;

let view: Sketch;
let others: Host[];
beforeEach(() => {
  told.length = 0;
  view = new Sketch();
  others = [guest('elsewhere', new Sketch()), guest('first', view), guest('second', view)];
  others.forEach((other) => guests.add(other));
});
afterEach(() => others.forEach((other) => guests.delete(other)));

/** Goes to an address. */
const go = (href: string) => (view.location = {href});

describe('a window that tells of navigations', () => {
  beforeEach(() => {
    view.navigation = Object.assign(new EventTarget(), {currentEntry: {}});
    watch(view.asWindow);
    watch(view.asWindow);
  });
  const tell = () => view.navigation!.dispatchEvent(new Event('currententrychange'));

  it('has its first element told of a new address, once, and when it was', () => {
    tell();
    expect(told, 'nothing has changed').to.deep.equal([]);
    expect(navigations.has(view.asWindow)).to.equal(false);
    const before = performance.now();
    go('https://example.org/#a');
    tell();
    tell();
    expect(told).to.deep.equal(['first']);
    expect(navigations.get(view.asWindow)).to.be.within(before, performance.now());
    go('https://example.org/');
    tell();
    expect(told).to.deep.equal(['first', 'first']);
  });

  it('is not asked again and again', () => {
    expect(view.timers).to.deep.equal([]);
    go('https://example.org/#a');
    view.dispatchEvent(new Event('hashchange'));
    expect(told).to.deep.equal([]);
  });

  it('is nothing once it is closed', () => {
    view.location = undefined;
    tell();
    expect(told).to.deep.equal([]);
  });

  it('has all elements draw what they lack when the network is back, once', () => {
    view.dispatchEvent(new Event('online'));
    expect(told.filter((name) => name.startsWith('update'))).to.deep.equal([
      'update elsewhere',
      'update first',
      'update second',
    ]);
  });

  it('without an element is watched all the same', () => {
    others.forEach((other) => guests.delete(other));
    go('https://example.org/#a');
    tell();
    expect(told).to.deep.equal([]);
    expect(navigations.has(view.asWindow)).to.equal(true);
  });
});

describe('a window that tells of no navigations', () => {
  for (const [what, navigation] of Object.entries({
    'has no such thing': undefined,
    'has no origin of its own, and so no entries': new EventTarget(),
  })) {
    it(`and ${what}, is asked five times a second`, () => {
      view.navigation = navigation;
      watch(view.asWindow);
      expect(view.timers.map(({milliseconds}) => milliseconds)).to.deep.equal([200]);
      const {call} = view.timers[0]!;
      call();
      expect(told).to.deep.equal([]);
      go('https://example.org/#a');
      call();
      call();
      expect(told).to.deep.equal(['first']);
      navigation?.dispatchEvent(new Event('currententrychange'));
    });
  }

  it('is asked at once when it tells of a fragment, also of the one that it had', () => {
    watch(view.asWindow);
    view.dispatchEvent(new Event('hashchange'));
    expect(told).to.deep.equal(['first']);
  });

  it('is no window at all where there is none', () => {
    watch(null);
    watch(undefined);
  });
});

describe('a click on a link of the element’s own', () => {
  const hash = '#calcinosis-faq-diagnosis';
  let host: CalcinosisElement;
  /** What the part was given: the link, and whether the browser was kept from following it. */
  let followed: boolean[];
  let link: HTMLAnchorElement;
  let base: HTMLBaseElement | undefined;

  beforeEach(async () => {
    host = await showFaq();
    followed = [];
    link = host.shadowRoot!.appendChild(document.createElement('a'));
    link.setAttribute('href', hash);
    const part = {
      follow: (_: Host, __: unknown, ___: Event, isOurs: boolean) => followed.push(isOurs),
      goToFragment: () => {},
    };
    stub(host, {use: (_: unknown, use: (given: typeof part) => void) => use(part)});
    document.addEventListener('click', note);
  });
  afterEach(() => {
    document.removeEventListener('click', note);
    base?.remove();
    base = undefined;
    history.replaceState(null, '', location.pathname + location.search);
  });

  /** Whether the element has prevented each click. Nothing else is to come of it here. */
  let prevented: boolean[] = [];
  const note = (event: Event) => {
    prevented.push(event.defaultPrevented);
    event.preventDefault();
  };
  const click = (init: MouseEventInit = {}, target: Element = link) => {
    prevented = [];
    followed = [];
    target.dispatchEvent(
      new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, ...init}),
    );
    return {prevented: prevented[0], followed};
  };

  it('is the browser’s where that goes there, and the element’s else', () => {
    const address = (hash: string) =>
      history.replaceState(null, '', location.pathname + location.search + hash);
    for (const [hash, isOurs] of [
      ['', false],
      ['#calcinosis-faq', false],
      ['#calcinosis-', false],
      ['#/route', true],
      ['#top', true],
      ['#/#calcinosis-faq', true],
    ] as const) {
      address(hash);
      expect(click(), hash).to.deep.equal({prevented: isOurs, followed: [isOurs]});
    }
  });

  it('is the element’s where a <base> leads elsewhere', () => {
    base = document.head.appendChild(document.createElement('base'));
    base.href = 'https://example.org/';
    expect(click()).to.deep.equal({prevented: true, followed: [true]});
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
    it(`is the browser’s alone with ${key}`, () => {
      expect(click({[key]: true})).to.deep.equal({prevented: false, followed: []});
    });
  }

  it('is one also on what stands in the link', () => {
    const inside = link.appendChild(document.createElement('b'));
    expect(click({}, inside).followed).to.deep.equal([false]);
  });

  it('is none where it was prevented, or the link leads out', () => {
    link.rel = 'external';
    expect(click()).to.deep.equal({prevented: false, followed: []});
    link.removeAttribute('rel');
    link.href = 'https://example.org/';
    expect(click()).to.deep.equal({prevented: false, followed: []});
    link.setAttribute('href', hash);
    const prevent = (event: Event) => event.preventDefault();
    addEventListener('click', prevent, true);
    expect(click()).to.deep.equal({prevented: true, followed: []});
    removeEventListener('click', prevent, true);
  });

  it('is none beside a link', () => {
    let acts = 0;
    stub(host, {act: () => acts++});
    expect(click({}, host.shadowRoot!.querySelector('[part=title]')!).followed).to.deep.equal([]);
    expect(acts).to.equal(0);
    host.shadowRoot!.querySelector('button')!.click();
    expect(acts, 'a button').to.equal(1);
    host.shadowRoot!.querySelector('details')!.dispatchEvent(new Event('toggle'));
    expect(acts, 'a topic').to.equal(2);
  });

  it('is the page’s on what it slots', () => {
    const theirs = host.appendChild(document.createElement('a'));
    theirs.slot = 'after';
    theirs.setAttribute('href', hash);
    expect(click({}, theirs)).to.deep.equal({prevented: false, followed: []});
  });
});

describe('the page’s fragment', () => {
  /** Whether the element looks for it, and what the page is told. */
  const looks = (ownerDocument: object, since?: number) => {
    let uses = 0;
    const host = document.createElement('calcinosis-faq');
    stub(host, {ownerDocument, use: () => uses++});
    host.goToFragment(since);
    return uses;
  };

  it('is looked for where it may be ours', () => {
    const at = (hash: string) => looks({location: {hash}, defaultView: view});
    expect(at('#calcinosis-faq')).to.equal(1);
    expect(at('#/path#calcinosis-faq')).to.equal(1);
    expect(at('')).to.equal(0);
    expect(at('#other')).to.equal(0);
    expect(looks({location: null})).to.equal(0);
    expect(navigations.has(view.asWindow)).to.equal(false);
  });

  it('counts from when the page went there, where that is known', () => {
    expect(looks({location: {hash: '#calcinosis-faq'}, defaultView: view}, 123)).to.equal(1);
    expect(navigations.get(view.asWindow)).to.equal(123);
  });
});
