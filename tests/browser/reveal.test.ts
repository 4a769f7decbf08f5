/** How what stands in a shadow root is brought before the reader. */
import {expect} from '@open-wc/testing';
import {focusOn} from '../../src/parts/focus.js';
import type {Host} from '../../src/parts/host.js';
import {reveal} from '../../src/parts/reveal.js';
import {closeFrames} from '../support/frame.js';
import {openOutline, stub, topicHtml, topicIn, type OutlinePage} from '../support/outline.js';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

let opened: OutlinePage;
let host: Host;
/** Wraps the element in what a page has around it, and gives that. */
function within(html: string): HTMLElement {
  opened.page.body.setHTMLUnsafe(html);
  opened.page.querySelector('main')!.append(host);
  return opened.page.body.firstElementChild as HTMLElement;
}

beforeEach(async () => {
  opened = await openOutline();
  host = opened.add();
});
afterEach(closeFrames);

const heading = () => topicIn(host).querySelector('h3');
const focused = () => host.renderRoot.activeElement;
/** A failed comparison of nodes of another page would take minutes to print. */
const isFocused = (node: Element | null | undefined) => focused() === node;

describe('the focus', () => {
  it('is on the heading at once, where nothing was closed', async () => {
    topicIn(host).open = true;
    const done = reveal(topicIn(host));
    expect(isFocused(heading())).to.equal(true);
    await done;
  });

  it('waits where something was closed, in it or around it', async () => {
    for (const [isOpen, around] of [
      [false, '<main></main>'],
      [false, '<details open><main></main></details>'],
      [true, '<details><main></main></details>'],
      [true, '<details><details open><main></main></details></details>'],
      [true, '<div hidden="until-found"><main></main></div>'],
    ] as const) {
      within(around);
      topicIn(host).open = isOpen;
      const done = reveal(topicIn(host));
      expect(isFocused(null), around).to.equal(true);
      await done;
      expect(isFocused(heading()), around).to.equal(true);
      heading()!.blur();
    }
  });

  it('stays where the reader has put it meanwhile, in the element or in the page', async () => {
    opened.page.body.insertAdjacentHTML('beforeend', '<input><button>Page</button>');
    const [field, button] = ['input', 'button'].map((name) =>
      opened.page.body.querySelector<HTMLElement>(`:scope > ${name}`)!,
    );
    const own = host.renderRoot.querySelector('button')!;
    own.focus();
    for (const place of [own, button!, field!]) {
      topicIn(host).open = false;
      const done = reveal(topicIn(host));
      // The button in the topic is closed away: nothing else has the focus then.
      place.focus();
      await done;
      const now = place === own ? [own, heading()] : [null];
      expect(now.some(isFocused)).to.equal(true);
      if (place !== own) expect(opened.page.activeElement === place).to.equal(true);
    }
  });

  it('is kept on another place in the element that the reader has chosen meanwhile', async () => {
    host.renderRoot.innerHTML = `${topicHtml('diagnosis')}<button id="one"></button><button id="two"></button>`;
    const [one, two] = ['one', 'two'].map((id) => host.renderRoot.getElementById(id)!);
    one!.focus();
    const done = reveal(topicIn(host));
    two!.focus();
    await done;
    expect(isFocused(two)).to.equal(true);
  });

  it('goes to what was drawn anew meanwhile, or nowhere where nothing was', async () => {
    let done = reveal(topicIn(host));
    host.renderRoot.innerHTML = topicHtml('diagnosis');
    await done;
    expect(isFocused(heading())).to.equal(true);
    topicIn(host).open = false;
    heading()!.blur();
    done = reveal(topicIn(host));
    host.renderRoot.innerHTML = '';
    await done;
    expect(isFocused(null)).to.equal(true);
  });
});

describe('what is hidden until it is found', () => {
  const around = '<div hidden="until-found"><main></main></div>';

  it('is told to the page before, and shown', async () => {
    const box = within(around);
    const told: string[] = [];
    opened.page.addEventListener('beforematch', ({target}) =>
      told.push((target as Element).localName),
    );
    await reveal(topicIn(host));
    expect(told).to.deep.equal(['div']);
    expect(box.hasAttribute('hidden')).to.equal(false);
  });

  it('is as the page has made it by then', async () => {
    for (const value of ['', null]) {
      const box = within(around);
      box.addEventListener('beforematch', () => {
        if (value === null) box.removeAttribute('hidden');
        else box.setAttribute('hidden', value);
      });
      await reveal(topicIn(host));
      expect(box.getAttribute('hidden')).to.equal(value);
    }
  });

  it('is no other thing that is hidden', async () => {
    const box = within('<div hidden><main></main></div>');
    topicIn(host).open = true;
    await reveal(topicIn(host));
    expect(box.hasAttribute('hidden')).to.equal(true);
  });
});

it('what a slot stands in is opened, and what has no layout does not scroll', async () => {
  const box = within(
    '<div><template shadowrootmode="open"><details><summary>More</summary><slot></slot></details></template><main></main></div>',
  );
  stub(topicIn(host), {scrollIntoView: undefined});
  await reveal(topicIn(host));
  expect(box.shadowRoot!.querySelector('details')!.open).to.equal(true);
});

it('what is gone to is scrolled to', async () => {
  opened.page.body.style.paddingTop = '3000px';
  await reveal(topicIn(host));
  expect(opened.view.scrollY).to.be.greaterThan(1000);
});

describe('a heading that has the focus', () => {
  /** Calls of a heading’s `focus()`. */
  const focusOf = (target: Element, selector: string) => {
    const asked: unknown[] = [];
    const heading = target.querySelector<HTMLElement>(selector)!;
    heading.focus = (options) => void asked.push(options);
    focusOn(target);
    return {asked, heading};
  };

  it('is that of a topic, a section, or a list of sources', () => {
    const section = (html: string) => {
      host.renderRoot.innerHTML = `<section>${html}</section>`;
      return host.renderRoot.firstElementChild!;
    };
    for (const [html, selector] of [
      ['<h2 part="title"></h2><h3 part="heading"></h3>', '[part=title]'],
      [topicHtml('diagnosis'), '[part=heading]'],
      ['<summary><h3 part="subheading"></h3></summary>', '[part=subheading]'],
      ['<h4 part="subheading"></h4><h3 part="heading"></h3>', '[part=heading]'],
    ] as const) {
      const {asked, heading} = focusOf(section(html), selector);
      expect(asked, html).to.deep.equal([{preventScroll: true}]);
      expect(heading.tabIndex).to.equal(-1);
      expect(heading.getAttribute('tabindex')).to.equal('-1');
    }
    for (const html of ['<p></p>', '<div><summary><h3 part="subheading"></h3></summary></div>']) {
      focusOn(section(html));
      expect(host.renderRoot.querySelectorAll('[tabindex]').length, html).to.equal(0);
    }
  });

  const press = (target: Element, key: string, init: KeyboardEventInit = {}) => {
    const event = new opened.view.KeyboardEvent('keydown', {key, cancelable: true, ...init});
    target.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('opens and closes its topic by Enter and Space, once each', () => {
    focusOn(topicIn(host));
    focusOn(topicIn(host));
    const {open} = topicIn(host);
    for (const key of ['Enter', ' ']) {
      expect(press(heading()!, key), key).to.equal(true);
      expect(topicIn(host).open, key).to.equal(key === 'Enter' ? !open : open);
    }
    expect(press(heading()!, 'Enter', {repeat: true}), 'held down').to.equal(true);
    expect(topicIn(host).open).to.equal(open);
  });

  it('leaves all other keys to the browser', () => {
    focusOn(topicIn(host));
    for (const [key, init] of [
      ['a', {}],
      ['Escape', {}],
      ['Enter', {ctrlKey: true}],
      ['Enter', {altKey: true}],
      [' ', {metaKey: true}],
    ] as const) {
      expect(press(heading()!, key, init), key).to.equal(false);
      expect(topicIn(host).open).to.equal(false);
    }
  });

  it('is no button where nothing can be opened', () => {
    host.renderRoot.innerHTML = '<section><h3 part="heading">Heading</h3></section>';
    const section = host.renderRoot.firstElementChild as HTMLElement;
    let clicks = 0;
    section.addEventListener('click', () => clicks++);
    focusOn(section);
    expect(press(section.firstElementChild!, 'Enter')).to.equal(false);
    expect(clicks).to.equal(0);
  });
});

it('no time is lost where nothing was closed', async () => {
  topicIn(host).open = true;
  let done = false;
  void reveal(topicIn(host)).then(() => (done = true));
  await pause(0);
  expect(done).to.equal(true);
});
