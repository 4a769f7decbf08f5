/** Whose a fragment is: the page's own, or which element's. */
import {expect} from '@open-wc/testing';
import {ownerOf} from '../../src/parts/fragment-owner.js';
import type {Host} from '../../src/parts/host.js';
import {closeFrames} from '../support/frame.js';
import {openOutline, stub, topicHtml, type OutlinePage} from '../support/outline.js';

const id = 'calcinosis-faq-diagnosis';

let opened: OutlinePage;
beforeEach(async () => {
  opened = await openOutline();
});
afterEach(closeFrames);

/** Whose it is: a failed comparison of nodes of another page would take minutes to print. */
function owner(of = id): Host | 'page' | undefined {
  const found = ownerOf(of, opened.page, opened.given);
  if (typeof found !== 'object') return found;
  expect(found.matches(`#${of}, [data-formerly~=${of}]`)).to.equal(true);
  return (found.getRootNode() as ShadowRoot).host as Host;
}
const isOf = (host: Host, of = id) => owner(of) === host;
const put = (html: string) => opened.page.body.insertAdjacentHTML('beforeend', html);

/** Lets the page learn of elements in another order than they stand in. */
function reorder(...hosts: Host[]): void {
  opened.guests.clear();
  hosts.forEach((host) => opened.guests.add(host));
}

describe('a fragment is the page’s own', () => {
  it('where the page has an element with that id, above or below', () => {
    const host = opened.add();
    expect(isOf(host)).to.equal(true);
    put(`<p id="${id}">Ours</p>`);
    expect(owner() === 'page').to.equal(true);
    opened.page.body.prepend(opened.page.getElementById(id)!);
    expect(owner() === 'page').to.equal(true);
  });

  it('where the page itself has it', () => {
    opened.add();
    opened.page.documentElement.id = id;
    expect(owner() === 'page').to.equal(true);
  });

  it('where one of two stands among an element’s children', () => {
    const host = opened.add();
    put(`<p id="${id}">Ours</p>`);
    host.insertAdjacentHTML('beforeend', `<p id="${id}">Child</p>`);
    expect(owner() === 'page').to.equal(true);
  });

  it('where no id of ours is written so', () => {
    opened.add();
    for (const other of [`${id}"`, `"${id}`, `${id}"]`, 'a b', '', '/route']) {
      expect(owner(other) === 'page', other).to.equal(true);
    }
  });
});

describe('a fragment is an element’s', () => {
  it('where the page has the id only inside it, however deep', () => {
    const host = opened.add();
    host.insertAdjacentHTML('beforeend', `<div><div><p id="${id}">Child</p></div></div>`);
    expect(isOf(host)).to.equal(true);
  });

  it('where the page has the id in an element that is not defined yet', () => {
    const host = opened.add();
    put(`<calcinosis-types><div><p id="${id}">Child</p></div></calcinosis-types>`);
    expect(isOf(host)).to.equal(true);
  });

  it('by an id that a topic had before', () => {
    const html = topicHtml('tests', `calcinosis-faq-exam ${id}`);
    const host = opened.add({html});
    expect(isOf(host)).to.equal(true);
    expect(owner('calcinosis-faq-exams') === undefined).to.equal(true);
  });

  it('the first one’s in the page, whichever the page learned of first', () => {
    const [first, second, third] = [opened.add(), opened.add(), opened.add()];
    for (const order of [
      [first, second, third],
      [third, second, first],
      [second, third, first],
    ]) {
      reorder(...order);
      expect(isOf(first)).to.equal(true);
    }
  });

  it('the first one’s, also through shadow roots of the page', () => {
    put('<div id="one"></div><div id="two"></div>');
    const [one, two] = ['one', 'two'].map((name) => {
      const root = opened.page.getElementById(name)!.attachShadow({mode: 'open'});
      root.innerHTML = '<div class="outer"></div><div class="a"></div><div class="b"></div>';
      const inner = root.querySelector('.outer')!.attachShadow({mode: 'open'});
      inner.innerHTML = '<div></div>';
      return {root, deep: inner.firstElementChild!};
    });
    const deep = opened.add({in: one!.deep});
    const a = opened.add({in: one!.root.querySelector('.a')!});
    const b = opened.add({in: one!.root.querySelector('.b')!});
    const late = opened.add({in: two!.root.querySelector('.a')!});
    const last = opened.add();
    for (const inOrder of [
      [deep, a],
      [a, b],
      [deep, b, late],
      [b, late],
      [late, last],
      [deep, last],
    ]) {
      for (const order of [inOrder, inOrder.toReversed()]) {
        reorder(...order);
        expect(isOf(inOrder[0]!)).to.equal(true);
      }
    }
  });

  it('the next one’s where the first does not have it', () => {
    opened.add({html: topicHtml('symptoms')});
    const second = opened.add();
    expect(isOf(second)).to.equal(true);
  });

  it('not one’s that is in another page, or has not drawn anything', async () => {
    const other = await openOutline();
    const elsewhere = other.add();
    const undrawn = opened.add();
    stub(undrawn, {renderRoot: undefined});
    opened.guests.add(elsewhere);
    expect(owner() === undefined).to.equal(true);
    const host = opened.add();
    expect(isOf(host)).to.equal(true);
  });
});

describe('a fragment is nobody’s yet', () => {
  const pending = (host: Host, locale = '') =>
    stub(host, {request: {pending: Promise.resolve()}, locale});

  it('while the first element that may have it waits for its text', () => {
    const first = opened.add({html: ''});
    const second = opened.add();
    pending(first);
    expect(owner() === undefined).to.equal(true);
    pending(first, 'en');
    expect(isOf(second), 'it shows another language').to.equal(true);
    stub(first, {locale: '', request: {}});
    expect(isOf(second), 'it waits for nothing').to.equal(true);
  });

  it('but not for an element of other sections', () => {
    pending(opened.add({html: '', contents: ['ui', 'types']}));
    const second = opened.add();
    expect(isOf(second)).to.equal(true);
  });

  it('where no element has it', () => {
    opened.add({html: topicHtml('symptoms')});
    expect(owner() === undefined).to.equal(true);
    expect(owner('calcinosis') === undefined).to.equal(true);
  });
});
