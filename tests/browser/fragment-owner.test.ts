/** Whose a fragment is: the page's own, or which element's. */
import {expect} from '@open-wc/testing';
import {ownerOf} from '../../src/parts/fragment-owner.js';
import type {Host} from '../../src/parts/host.js';
import {closeFrames} from '../support/frame.js';
import {openOutline, stub, topicHtml, topicIn, type OutlinePage} from '../support/outline.js';

const id = 'calcinosis-faq-diagnosis';

let opened: OutlinePage;
beforeEach(async () => {
  opened = await openOutline();
});
afterEach(closeFrames);

const owner = (of = id) => ownerOf(of, opened.page, opened.given);
const put = (html: string) => opened.page.body.insertAdjacentHTML('beforeend', html);

/** Lets the page learn of elements in another order than they stand in. */
function reorder(...hosts: Host[]): void {
  opened.guests.clear();
  hosts.forEach((host) => opened.guests.add(host));
}

describe('a fragment is the page’s own', () => {
  it('where the page has an element with that id, above or below', () => {
    const host = opened.add();
    expect(owner()).to.equal(topicIn(host));
    put(`<p id="${id}">Ours</p>`);
    expect(owner()).to.equal('page');
    opened.page.body.prepend(opened.page.getElementById(id)!);
    expect(owner()).to.equal('page');
  });

  it('where the page itself has it', () => {
    opened.add();
    opened.page.documentElement.id = id;
    expect(owner()).to.equal('page');
  });

  it('where one of two stands among an element’s children', () => {
    const host = opened.add();
    put(`<p id="${id}">Ours</p>`);
    host.insertAdjacentHTML('beforeend', `<p id="${id}">Child</p>`);
    expect(owner()).to.equal('page');
  });

  it('where no id of ours is written so', () => {
    opened.add();
    for (const other of [`${id}"`, `"${id}`, `${id}"]`, 'a b', '', '/route']) {
      expect(owner(other), other).to.equal('page');
    }
  });
});

describe('a fragment is an element’s', () => {
  it('where the page has the id only inside it, however deep', () => {
    const host = opened.add();
    host.insertAdjacentHTML('beforeend', `<div><div><p id="${id}">Child</p></div></div>`);
    expect(owner()).to.equal(topicIn(host));
  });

  it('where the page has the id in an element that is not defined yet', () => {
    const host = opened.add();
    put(`<calcinosis-types><div><p id="${id}">Child</p></div></calcinosis-types>`);
    expect(owner()).to.equal(topicIn(host));
  });

  it('by an id that a topic had before', () => {
    const html = topicHtml('tests', `calcinosis-faq-exam ${id}`);
    const host = opened.add({html});
    expect(owner()).to.equal(topicIn(host, 'tests'));
    expect(owner('calcinosis-faq-exams')).to.equal(undefined);
  });

  it('the first one’s in the page, whichever the page learned of first', () => {
    const [first, second, third] = [opened.add(), opened.add(), opened.add()];
    for (const order of [
      [first, second, third],
      [third, second, first],
      [second, third, first],
    ]) {
      reorder(...order);
      expect(owner()).to.equal(topicIn(first));
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
        expect(owner()).to.equal(topicIn(inOrder[0]!));
      }
    }
  });

  it('the next one’s where the first does not have it', () => {
    opened.add({html: topicHtml('symptoms')});
    const second = opened.add();
    expect(owner()).to.equal(topicIn(second));
  });

  it('not one’s that is in another page, or has not drawn anything', async () => {
    const other = await openOutline();
    const elsewhere = other.add();
    const undrawn = opened.add();
    stub(undrawn, {renderRoot: undefined});
    opened.guests.add(elsewhere);
    expect(owner()).to.equal(undefined);
    const host = opened.add();
    expect(owner()).to.equal(topicIn(host));
  });
});

describe('a fragment is nobody’s yet', () => {
  const pending = (host: Host, locale = '') =>
    stub(host, {request: {pending: Promise.resolve()}, locale});

  it('while the first element that may have it waits for its text', () => {
    const first = opened.add({html: ''});
    const second = opened.add();
    pending(first);
    expect(owner()).to.equal(undefined);
    pending(first, 'en');
    expect(owner(), 'it shows another language').to.equal(topicIn(second));
    stub(first, {locale: '', request: {}});
    expect(owner(), 'it waits for nothing').to.equal(topicIn(second));
  });

  it('but not for an element of other sections', () => {
    pending(opened.add({html: '', contents: ['ui', 'types']}));
    const second = opened.add();
    expect(owner()).to.equal(topicIn(second));
  });

  it('where no element has it', () => {
    opened.add({html: topicHtml('symptoms')});
    expect(owner()).to.equal(undefined);
    expect(owner('calcinosis')).to.equal(undefined);
  });
});
