import {expect, fixture, fixtureCleanup} from '@open-wc/testing';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import {expectNoViolations} from '../support/axe.js';
import {emulateMedia, setViewport} from '../support/commands.js';
import {all, show} from '../support/element.js';
import {elements, fixtures, locales, themes} from '../support/fixtures.js';

const media = {
  light: {colorScheme: 'light'},
  dark: {colorScheme: 'dark'},
  'forced colors': {forcedColors: 'active'},
} as const;

/** The page around the elements, as plain as a page can be. */
before(() => {
  document.documentElement.lang = 'en';
  document.title = 'Calcinosis cutis';
});
before(() => {
  const style = document.createElement('style');
  style.textContent = ':root { color-scheme: light dark }';
  document.head.append(style);
});

for (const theme of themes) {
  describe(`in ${theme}`, function () {
    this.timeout(60_000);
    beforeEach(() => emulateMedia(media[theme]));

    for (const {tag} of locales) {
      it(`no element has an accessibility violation in ${tag}`, async () => {
        if (theme === 'light') {
          for (const one of fixtures) {
            await expectNoViolations(await show(one, tag));
            fixtureCleanup();
          }
        } else {
          // Of all that axe knows, only contrast depends on the theme: all on one page.
          await Promise.all(fixtures.map((one) => show(one, tag)));
          await expectNoViolations(document.body, ['color-contrast']);
        }
      });
    }
  });
}

describe('at 320 px', () => {
  beforeEach(() => setViewport({width: 320, height: 640}));

  for (const {tag} of locales) {
    it(`nothing is wider than the page in ${tag}`, async () => {
      for (const element of elements) {
        for (const layout of ['accordion', 'list']) {
          const host = await show({element, attributes: {layout, open: 'all'}}, tag);
          expect(host.scrollWidth, element).to.be.at.most(host.clientWidth);
        }
      }
    });
  }
});

it('targets are 24 px or more', async () => {
  const host = await show({element: 'article', attributes: {}}, 'es');
  for (const target of all(host, 'button, summary, a')) {
    expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(18);
    expect((target.closest('li') ?? target).getBoundingClientRect().height).to.be.at.least(24);
  }
});

it('sizes follow the text around, whatever the root’s font size is', async () => {
  const host = await show({element: 'faq', attributes: {open: 'all'}});
  const size = (selector: string) =>
    parseFloat(getComputedStyle(host.shadowRoot!.querySelector(selector)!).fontSize);
  host.style.fontSize = '20px';
  document.documentElement.style.fontSize = '62.5%';
  expect(size('p')).to.equal(20);
  expect(size('[part=heading]')).to.equal(22.5);
  document.documentElement.style.fontSize = '';
});

it('font and color come from the page', async () => {
  const box = await fixture<HTMLElement>('<div><calcinosis-faq></calcinosis-faq></div>');
  box.style.cssText = 'font-family: monospace; color: rgb(1, 2, 3)';
  const host = box.firstElementChild as CalcinosisElement;
  await host.updateComplete;
  for (const part of ['title', 'heading', 'disclaimer']) {
    const {fontFamily, color} = getComputedStyle(all(host, `[part=${part}]`)[0]!);
    expect([fontFamily, color]).to.deep.equal(['monospace', 'rgb(1, 2, 3)']);
  }
});
