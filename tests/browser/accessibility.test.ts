import {expect, fixture} from '@open-wc/testing';
import {loadContent} from '../../src/content.js';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import labels from '../../src/generated/content/en/ui.js';
import {unneeded} from '../support/axe-explanations.js';
import {expectAccessible} from '../support/axe.js';
import {accessibilityTree, canEmulate, flat, leaveOut, pressKey} from '../support/commands.js';
import {all, one, show, showFaq, withoutUnseen} from '../support/element.js';
import {isAll, localesToTest} from '../support/extent.js';
import {fixtures, locales, themes, writings, type Fixture} from '../support/fixtures.js';

/**
 * The fixtures, on as few pages as can be, as axe's time goes by runs: one page for each layout and
 * open state, with every element once, so that nothing is twice on a page that a page has once.
 */
const pages = new Map<string, Fixture[]>();
for (const one of fixtures) {
  const everywhere = fixtures.filter(({name}) => name === one.name).length > 1;
  const page = everywhere ? one.name : 'Special uses';
  pages.set(page, [...(pages.get(page) ?? []), one]);
}

/** The page around the elements, as plain as a page can be. */
before(() => {
  document.documentElement.lang = 'en';
  document.title = 'Calcinosis cutis';
});
afterEach(() => document.documentElement.removeAttribute('style'));

/**
 * Gives the page a theme, and says whether the engine can. Elements take their colors from the page,
 * so it has some: where it has none, axe takes the ground for white, in the dark, too.
 */
async function paint(theme: (typeof themes)[number]): Promise<boolean> {
  const scheme = theme === 'dark' ? 'dark' : 'light';
  document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
  return theme !== 'forced colors' || canEmulate({forcedColors: 'active'});
}

/** Shows fixtures, each below the headings that a page has above an element of its level. */
async function showPage(page: readonly Fixture[], lang: string): Promise<void> {
  for (const one of page) {
    const {'heading-level': level = '2', 'hide-title': hidesTitle} = one.attributes;
    const above = Number(level) - (hidesTitle === undefined ? 1 : 0);
    for (let i = 1; i <= above; i++) {
      const heading = document.createElement(`h${i}`);
      heading.textContent = `Heading ${i} of the page`;
      await fixture(heading);
    }
    await show(one, lang);
  }
}

/**
 * What is left out of elements × locales × themes × layouts × open and closed, and why nothing is
 * lost by it:
 *
 * - What axe's rules ask of structure does not depend on the theme: no style of ours, and no script,
 *   knows one but by colors. So all rules run in the light, and those about colors in the dark.
 * - Forced colors take every color away from a page, and give all text the system's: what is left to
 *   find does not depend on the language. English and Arabic stand for all, which has the notice of
 *   a draft and runs from right to left.
 * - Dark and forced colors are seen on every page in English, and on the one with every answer open
 *   in Arabic.
 * - axe is the same script in every engine, and what it reads are nodes and computed styles. So one
 *   engine, Chromium, runs the whole in a language of each script, by `npm run test:all`; else there
 *   is every layout and color in those two languages. All else is the structure where it is all there: with every answer open.
 *   A closed accordion is a part of an open one.
 */
const isChromium = 'userAgentData' in navigator;

for (const {tag} of localesToTest) {
  const isWhole = (isAll && isChromium ? writings : ['en', 'ar']).includes(tag);
  const themesHere = themes.filter((theme) =>
    theme === 'forced colors' ? ['en', 'ar'].includes(tag) : theme === 'light' || isWhole,
  );

  describe(`axe finds nothing in ${tag}`, () => {
    for (const [name, page] of pages) {
      if (!isWhole && name !== 'All open' && !(isAll && name === 'Default')) continue;
      it(name, async () => {
        await showPage(page, tag);
        const isColored = isAll || tag === 'en' || name === 'All open';
        for (const theme of isColored ? themesHere : ['light' as const]) {
          if (await paint(theme)) {
            await expectAccessible(
              document.body,
              theme === 'light' ? (isWhole ? 'all' : 'structure') : 'colors',
            );
          }
        }
      });
    }
  });
}

describe('axe finds nothing', () => {
  it('in a translation that is partly in English', async () => {
    const [own, english] = [await loadContent('faq', 'es'), await loadContent('faq', 'en')];
    const host = await show({element: 'faq', attributes: {open: 'all'}}, 'es');
    const [first, ...others] = own.topics;
    host.content = {
      ...own,
      title: english.title,
      topics: [
        {...first!, body: [english.topics[0]!.body[0]!, ...first!.body.slice(1)]},
        ...others,
      ],
      meta: {...own.meta, fallback: ['/title', '/topics/0/body/0']},
    };
    await host.updateComplete;
    expect(one(host, '[part=title] > [lang=en]').textContent).to.equal(english.title);
    for (const theme of themes) {
      if (await paint(theme)) await expectAccessible(host);
    }
  });

  it('that is explained and does not occur', () => {
    expect(unneeded('elements')).to.deep.equal([]);
  });
});

describe('in a list of a page’s buttons', () => {
  // French has spaces of its own before a colon.
  const withPlainSpaces = (text: string) => text.replace(/\s+/g, ' ').trim();
  /** The names, as the browser gives them. */
  const buttonNames = async (selector: string) =>
    flat(await accessibilityTree(selector))
      .filter(({role}) => role === 'button')
      .map(({name}) => withPlainSpaces(name!));

  for (const {tag} of locales) {
    it(`each says what it does, and to what, in ${tag}`, async () => {
      const host = await show({element: 'article', attributes: {layout: 'accordion'}}, tag);
      const controls = all(host, '[part=controls]');
      expect(controls).to.have.lengthOf.above(2);
      // Who speaks to a computer says what is seen, so that comes first.
      const names = controls.flatMap((part) => {
        const title = part.closest('[part=section]')!.querySelector('[part=title]')!.textContent;
        const [expand, collapse] = Array.from(part.children, (child) =>
          withoutUnseen(child).textContent.trim(),
        );
        expect(expand).not.to.be.oneOf(['', collapse]);
        return [`${expand} ${title}`, `${collapse} ${title}`];
      });
      const others = all(host, '[part=notice] > button').map(({textContent}) => textContent);
      const expected = [...others, ...names].map(withPlainSpaces);
      expect(await buttonNames('calcinosis-article')).to.deep.equal(expected);
    });
  }

  it('they go by their words alone where the title is the page’s', async () => {
    await showFaq({'hide-title': ''});
    expect(await buttonNames('calcinosis-faq')).to.deep.equal([
      labels.expandAll,
      labels.collapseAll,
    ]);
  });
});

describe('in forced colors', () => {
  /** System colors as the browser has them now. */
  const systemColor = (name: string) => {
    const probe = document.createElement('p');
    probe.style.color = name;
    document.body.append(probe);
    const {color} = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  let visible: string[];
  let host: CalcinosisElement;

  beforeEach(async function () {
    if (!(await paint('forced colors'))) leaveOut(this, 'forced colors cannot be emulated');
    visible = ['CanvasText', 'ButtonBorder', 'LinkText', 'Highlight'].map(systemColor);
    expect(visible).not.to.include(systemColor('Canvas'));
    host = await show({element: 'article', attributes: {layout: 'accordion'}}, 'es');
    // What a page paints with is not to hide anything there.
    host.style.setProperty('--calcinosis-border-color', 'rgb(0 0 0 / 0)');
  });

  it('borders are visible', () => {
    for (const selector of ['details', '[part=notice]', '[part=disclaimer]', 'button']) {
      const {borderBlockEndColor, borderBlockEndWidth} = getComputedStyle(one(host, selector));
      expect(borderBlockEndWidth, selector).to.equal('1px');
      expect(visible, selector).to.include(borderBlockEndColor);
    }
  });

  it('the triangles of an accordion are visible', () => {
    for (const summary of all(host, 'summary')) {
      expect(getComputedStyle(summary).display).to.equal('list-item');
      expect(visible).to.include(getComputedStyle(summary, '::marker').color);
    }
  });

  it('the focus is visible', async () => {
    for (const selector of ['[part=notice] button', 'nav a', '[part=controls] button', 'summary']) {
      // A key that does nothing makes what is focused next focused by keyboard.
      await pressKey('Shift');
      one(host, selector).focus();
      const {outlineStyle, outlineColor, outlineWidth} = getComputedStyle(one(host, selector));
      expect(outlineStyle, selector).to.equal('solid');
      expect(parseFloat(outlineWidth), selector).to.be.at.least(2);
      expect(visible, selector).to.include(outlineColor);
    }
  });
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
