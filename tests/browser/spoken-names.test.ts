/** What a screen reader says of a control: each name once, with a pause where it has two parts. */
import {expect} from '@open-wc/testing';
import {accessibilityTree, flat, leaveOut} from '../support/commands.js';
import {all, show, showFaq} from '../support/element.js';

/** Names of what the browser tells of an element. */
const names = async (selector: string): Promise<string[]> =>
  flat(await accessibilityTree(selector)).map(({name}) => name?.replace(/\s+/g, ' ').trim() ?? '');

describe('what is said', () => {
  it('of a button has its words, then the title', async () => {
    await showFaq();
    expect(await names('calcinosis-faq')).to.include.members([
      'Open all Common questions',
      'Close all Common questions',
    ]);
  });

  it('of a button has no other source than what is in it, or the title is said twice', async () => {
    const faq = await showFaq();
    const treatments = await show({element: 'treatments', attributes: {layout: 'list'}});
    for (const host of [faq, treatments]) {
      expect(all(host, 'button')).not.to.deep.equal([]);
      for (const button of all(host, 'button')) {
        expect(button.matches('[aria-labelledby], [aria-label], [title]')).to.equal(false);
        const {width, height} = button.querySelector('.unseen')!.getBoundingClientRect();
        expect([width <= 1, height <= 1]).to.deep.equal([true, true]);
      }
    }
  });

  it('of a button is its own words where the page has the title', async () => {
    await showFaq({'hide-title': ''});
    expect(await names('calcinosis-faq')).to.include.members(['Open all', 'Close all']);
  });

  it('of a question and its medical name has a pause between them', async function () {
    if (!CSS.supports('content', '"" / ", "')) {
      leaveOut(this, 'the browser knows no alternative of generated content');
    }
    const host = await show({element: 'types', attributes: {layout: 'accordion'}});
    const [summary] = all(host, 'summary');
    const [heading, term] = [...summary!.children].map((part) => part.textContent);
    expect(await names('calcinosis-types')).to.include(`${heading} , ${term}`);
    // Nothing is seen or copied of it.
    expect(summary!.innerText.replace(/\s+/g, ' ').trim()).to.equal(`${heading} ${term}`);
  });
});
