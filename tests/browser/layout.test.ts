/**
 * Room for the text: whatever the language, the size and the spacing that a reader needs, on a screen
 * as narrow as WCAG asks for (1.4.4, 1.4.10, 1.4.12, 2.5.8), in either direction, and on paper.
 */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {scriptOf} from '../../content/writing.js';
import {loadContent} from '../../src/content.js';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import {canEmulate, leaveOut} from '../support/commands.js';
import {drawFigures} from '../support/draw-figures.js';
import {all, one, show} from '../support/element.js';
import {everyShape} from '../support/every-shape.js';
import {isAll, localesToMeasure, localesToTest} from '../support/extent.js';
import {elements, locales} from '../support/fixtures.js';
import {useTestFonts} from '../support/fonts.js';
import {madeUp, pseudoLocales, registerPseudoLocales} from '../support/pseudo-locales.js';
import {waitUntil} from '../support/wait-until.js';

const tags = [...localesToMeasure.map(({tag}) => tag), ...pseudoLocales];
const tested: ReadonlySet<string> = new Set(localesToTest.map(({tag}) => tag));
const layouts = ['accordion', 'list'] as const;

before(registerPseudoLocales);
before(useTestFonts);

/**
 * Leaves 320 px for the page, its margins included. Not every engine has windows so narrow, and the
 * elements see no difference: they ask for the room that they have, not for that of the window.
 */
const narrow = () => document.body.style.setProperty('width', '304px');
const widen = () => document.body.style.removeProperty('width');

/** Whether a language is written as another is that is tested. */
const isLikeAnother = (tag: string) =>
  !isAll && locales.some((own) => own.tag === tag) && !tested.has(tag);

/** Every element in one of the layouts, or in both: words break lines alike in each. */
const inLayouts = elements.flatMap((element, i) =>
  (isAll ? layouts : [layouts[i % 2]!]).map((layout) => ({
    element,
    attributes: {layout, open: 'all'},
  })),
);

/** Every element with all that it has, one below the other; or the article, which has all sections. */
async function showAll(tag: string): Promise<CalcinosisElement[]> {
  const uses = isLikeAnother(tag)
    ? inLayouts.filter(({element}) => element === 'article')
    : inLayouts;
  const hosts = uses.map((use) => show(use, tag));
  const madeUpTag = pseudoLocales.find((locale) => locale === tag);
  if (madeUpTag) {
    const content = madeUp(everyShape, madeUpTag);
    for (const layout of layouts) {
      hosts.push(show({element: 'symptoms', attributes: {layout, open: 'all'}, content}, tag));
    }
  }
  return Promise.all(hosts);
}

/** The rectangles of a text, line by line; none if it is not laid out. */
function linesOf(text: Node): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()];
}

function textsOf(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() && !text.parentElement!.closest('svg')) texts.push(text);
  }
  return texts;
}

const describeText = (host: Element, {data}: Text) => `${host.localName}: ${data.slice(0, 40)}`;

/** Boxes that would cut off what has no room. */
const cutting = (hosts: readonly CalcinosisElement[]) =>
  hosts.flatMap((host) =>
    all(host, '*:not(svg, svg *, .unseen)')
      .filter((element) => getComputedStyle(element).overflow !== 'visible')
      .map(({localName}) => `${host.localName}: ${localName}`),
  );

/** Text that leaves its box or the page. */
function misfits(hosts: readonly CalcinosisElement[]): string[] {
  const found = hosts
    .filter(({scrollWidth, clientWidth}) => scrollWidth > clientWidth)
    .map(({localName, scrollWidth}) => `${localName} is ${scrollWidth} px wide`);
  for (const host of hosts) {
    openSources(host);
    for (const text of textsOf(host.shadowRoot!)) {
      const box = text.parentElement!.closest('[part], button')!.getBoundingClientRect();
      // A font's letters may be higher than their line.
      const leeway = parseFloat(getComputedStyle(text.parentElement!).fontSize) / 2;
      const fits = linesOf(text).every(
        ({left, right, top, bottom}) =>
          left >= box.left - 1 &&
          right <= box.right + 1 &&
          top >= box.top - leeway &&
          bottom <= box.bottom + leeway,
      );
      if (!fits && !text.parentElement!.matches('.unseen')) found.push(describeText(host, text));
    }
  }
  return found;
}

function openSources(host: CalcinosisElement): void {
  for (const sources of all<HTMLDetailsElement>(host, '[part=sources]')) sources.open = true;
}

/** What WCAG 1.4.12 asks for. It leaves letter spacing out where a script joins its letters. */
const spacing = (host: CalcinosisElement) => {
  const script = scriptOf(host.closest<HTMLElement>('[lang]')!.lang);
  return [
    // Nastaliq has more by itself.
    ...(script === 'Aran' ? [] : ['line-height: 1.5']),
    'word-spacing: 0.16em',
    ...(/^Ara/.test(script) ? [] : ['letter-spacing: 0.12em']),
  ];
};

/** What readers change, in the ways that they can, what needs most room last. */
const needs: Record<string, (host: CalcinosisElement) => void> = {
  'as it is': () => {},
  'with spacing of the page': (host) => (host.style.cssText = spacing(host).join(';')),
  'with spacing of the reader': addSpacing,
  'in letters of 200 %': (host) => (host.style.fontSize = '200%'),
  'in letters of 200 % with spacing': (host) => {
    host.style.fontSize = '200%';
    addSpacing(host);
  },
};

/** A style sheet of the reader’s own. Extensions put it into shadow roots, too. */
function addSpacing(host: CalcinosisElement): void {
  const sheet = new CSSStyleSheet();
  const declarations = spacing(host).map((declaration) => `${declaration} !important`);
  sheet.replaceSync(`* {${declarations.join(';')}} p {margin-block-end: 2em !important}`);
  host.shadowRoot!.adoptedStyleSheets.push(sheet);
}

/** What needs most room stands for the rest, and the text as it is where it differs from others'. */
function needsIn(tag: string): [name: string, apply: (host: CalcinosisElement) => void][] {
  const all = Object.entries(needs);
  if (isAll) return all;
  return isLikeAnother(tag) ? all.slice(-1) : [all[0]!, all.at(-1)!];
}

describe('at 320 px', () => {
  beforeEach(narrow);
  afterEach(widen);
  afterEach(() => document.body.removeAttribute('dir'));

  for (const tag of tags) {
    it(`all text has room in ${tag}`, async () => {
      // As a page in the language is: what is too long leaves it where lines end.
      document.body.dir =
        tag === 'ar-XB' || locales.some((own) => own.tag === tag && own.dir === 'rtl')
          ? 'rtl'
          : 'ltr';
      const hosts = await showAll(tag);
      expect(cutting(hosts), 'boxes that may cut text off').to.deep.equal([]);
      for (const [need, apply] of needsIn(tag)) {
        const styles = hosts.map(({shadowRoot}) => [...shadowRoot!.adoptedStyleSheets]);
        hosts.forEach(apply);
        expect(misfits(hosts), need).to.deep.equal([]);
        hosts.forEach((host, i) => {
          host.removeAttribute('style');
          host.shadowRoot!.adoptedStyleSheets = styles[i]!;
        });
      }
    });
  }
});

describe('targets', () => {
  /** Targets of less than 24 px whose circle of 24 px meets another target or its circle. */
  function tooSmall(host: CalcinosisElement): string[] {
    const targets = all(host, 'button, summary, a').map((target) => {
      const {left, top, right, bottom, width, height} = target.getBoundingClientRect();
      const isSmall = width < 24 || height < 24;
      return {
        target,
        left,
        top,
        right,
        bottom,
        isSmall,
        x: (left + right) / 2,
        y: (top + bottom) / 2,
      };
    });
    const meet = (a: (typeof targets)[number], b: (typeof targets)[number]) => {
      const x = Math.max(b.left - a.x, 0, a.x - b.right);
      const y = Math.max(b.top - a.y, 0, a.y - b.bottom);
      return Math.hypot(x, y) < 12 || (b.isSmall && Math.hypot(a.x - b.x, a.y - b.y) < 24);
    };
    return targets
      .filter((a) => a.isSmall && targets.some((b) => a !== b && meet(a, b)))
      .map(({target}) => target.textContent.trim());
  }

  for (const tag of [...tested, ...pseudoLocales]) {
    it(`are 24 px or more, or have as much room, in ${tag}`, async () => {
      for (const element of ['article', 'faq'] as const) {
        const host = await show({element, attributes: {}}, tag);
        expect(tooSmall(host)).to.deep.equal([]);
        host.style.fontSize = '12px';
        expect(tooSmall(host), 'in small letters').to.deep.equal([]);
      }
    });
  }
});

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  it(`nothing moves by itself, with ${reducedMotion} as the preference for motion`, async function () {
    if (!(await canEmulate({reducedMotion}))) {
      leaveOut(this, 'a preference for motion cannot be emulated');
    }
    const host = await show({element: 'article', attributes: {layout: 'accordion'}}, 'de');
    host.expandAll();
    for (const element of [host, ...all(host, '*')]) {
      for (const pseudo of ['', '::before', '::after', '::marker', '::details-content']) {
        const {animationName, transitionDuration, scrollBehavior} = getComputedStyle(
          element,
          pseudo,
        );
        expect(animationName, element.localName).to.be.oneOf(['none', '']);
        expect(transitionDuration, element.localName).to.match(/^(0s(, 0s)*)?$/);
        expect(scrollBehavior, element.localName).to.be.oneOf(['auto', '']);
      }
    }
    expect(host.getAnimations({subtree: true})).to.deep.equal([]);
    await host.show('surgery');
    const topic = one(host, '#calcinosis-treatments-surgery');
    expect(topic.getBoundingClientRect().top, 'there at once').to.be.closeTo(0, 1);
  });
}

describe('right to left', () => {
  // With room to spare, engines differ in what they call a margin.
  beforeEach(narrow);
  afterEach(widen);

  it('every side is mirrored', async () => {
    for (const use of inLayouts) {
      const [ltr, rtl] = [await show(use, 'en-XA'), await show(use, 'ar-XB')];
      openSources(ltr);
      openSources(rtl);
      // Lists of sources come later, and have the same English in every language.
      const drawn = '*:not([part=sources] div *)';
      const others = all(rtl, drawn);
      const own = all(ltr, `${drawn}:not(svg *, slot, [lang=en])`);
      const start = {
        ltr: ltr.getBoundingClientRect().left,
        rtl: rtl.getBoundingClientRect().right,
      };
      for (const [i, one] of all(ltr, drawn).entries()) {
        if (!own.includes(one)) continue;
        const [a, b] = [getComputedStyle(one), getComputedStyle(others[i]!)];
        expect(sides(b, 'Right', 'Left'), one.outerHTML.slice(0, 80)).to.deep.equal(
          sides(a, 'Left', 'Right'),
        );
        expect(b.direction).to.equal('rtl');
        if (a.display === 'inline') continue;
        const {right} = others[i]!.getBoundingClientRect();
        const from = one.getBoundingClientRect().left - start.ltr;
        // A button’s place depends on how long its neighbor’s words are.
        if (!one.closest('button')) expect(start.rtl - right).to.be.closeTo(from, 1);
      }
      fixtureCleanup();
    }
  });

  /** Lengths at a line’s start and end. */
  const sides = (style: CSSStyleDeclaration, start: string, end: string) =>
    [start, end].flatMap((side) =>
      [`margin${side}`, `padding${side}`, `border${side}Width`].map((name) => {
        // Engines round a side up and the other down, by a 64th of a pixel.
        const value = parseFloat(style[name as 'marginLeft']).toFixed(1);
        return `${name.replace(side, side === start ? 'Start' : 'End')} ${value}px`;
      }),
    );

  it('English, Latin words and numbers inside Arabic run left to right', async () => {
    const host = await show({element: 'faq', attributes: {layout: 'list'}}, 'ar');
    const arabic = await loadContent('faq', 'ar');
    const [first, ...others] = arabic.topics;
    const mixed = 'تصوير MRI رقم 2026';
    host.content = {
      ...arabic,
      topics: [{...first!, body: [mixed, 'This is English.']}, ...others],
      meta: {...arabic.meta, fallback: ['/topics/0/body/1']},
    };
    await host.updateComplete;
    const [arabicText, english] = all(host, '[part=body] > p').flatMap(textsOf);
    const left = (text: Text, part: string) => {
      const range = document.createRange();
      const at = text.data.indexOf(part);
      range.setStart(text, at);
      range.setEnd(text, at + part.length);
      return range.getBoundingClientRect().left;
    };
    expect(left(arabicText!, 'M')).to.be.below(left(arabicText!, 'RI'));
    expect(left(arabicText!, '20')).to.be.below(left(arabicText!, '26'));
    expect(left(arabicText!, 'MRI'), 'the Latin word follows').to.be.below(
      left(arabicText!, 'تصوير'),
    );
    expect(left(arabicText!, '2026'), 'the number ends').to.be.below(left(arabicText!, 'MRI'));
    expect(left(english!, 'This')).to.be.below(left(english!, 'English'));
    expect(left(english!, 'English'), 'with the full stop after it').to.be.below(
      left(english!, '.'),
    );
  });

  it('drawings are mirrored, except what must not be', async () => {
    for (const [tag, sign] of Object.entries({en: 1, ar: -1})) {
      const host = await show({element: 'article', attributes: {layout: 'list'}}, tag);
      drawFigures(host);
      const isStyled = () => host.shadowRoot!.adoptedStyleSheets.length > 1;
      await waitUntil(isStyled, 'no style of drawings');
      const scale = (element: Element) => new DOMMatrix(getComputedStyle(element).transform).a;
      const directional = all<SVGElement>(host, '.directional');
      expect(directional).not.to.be.empty;
      for (const drawing of directional) expect(Math.sign(scale(drawing))).to.equal(sign);
      for (const numeral of all(host, '.directional .numeral')) {
        expect(Math.sign(scale(numeral.closest('.upright')!))).to.equal(sign);
      }
    }
  });
});

describe('line breaks', () => {
  beforeEach(narrow);
  afterEach(widen);

  /** For each line but a text’s first: the letter that ends the line above, and the one that starts it. */
  function breaks(host: CalcinosisElement): {end: string; start: string; isWithinWord: boolean}[] {
    const range = document.createRange();
    const words = new Intl.Segmenter(host.locale, {granularity: 'word'});
    return textsOf(host.shadowRoot!).flatMap((text) => {
      let bottom = -Infinity;
      const starts = [...new Intl.Segmenter(host.locale).segment(text.data)].filter(
        ({segment, index}) => {
          range.setStart(text, index);
          range.setEnd(text, index + segment.length);
          const box = range.getBoundingClientRect();
          if (!segment.trim() || !box.width) return false;
          const isStart = box.top + box.height / 2 > bottom && bottom > -Infinity;
          if (isStart || bottom === -Infinity) bottom = box.bottom;
          return isStart;
        },
      );
      return starts.map(({segment, index}) => ({
        end: text.data[index - 1]!,
        start: segment,
        isWithinWord: words.segment(text.data).containing(index)!.index < index,
      }));
    });
  }

  it('in Chinese are between any characters, but not before closing punctuation', async () => {
    const host = await show({element: 'faq', attributes: {open: 'all'}}, 'zh-Hans');
    const found = breaks(host);
    expect(found.filter(({end}) => end.trim())).to.have.length.above(50);
    expect(found.map(({start}) => start).join('')).not.to.match(/[。，、；：？！）》”’%]/u);
    expect(found.map(({end}) => end).join('')).not.to.match(/[（《“‘]/u);
  });

  it('in Traditional Chinese and Japanese keep to the same', async () => {
    for (const locale of ['zh-Hant', 'ja']) {
      const host = await show({element: 'faq', attributes: {open: 'all'}}, locale);
      const found = breaks(host);
      expect(found, locale).to.have.length.above(50);
      expect(found.map(({start}) => start).join('')).not.to.match(/[。，、；：？！）」』％%]/u);
      expect(found.map(({end}) => end).join('')).not.to.match(/[（「『《“‘]/u);
    }
  });

  it('in Korean are between words', async () => {
    const host = await show({element: 'faq', attributes: {open: 'all'}}, 'ko');
    const found = breaks(host);
    expect(found).to.have.length.above(50);
    // A bracket that opens may start a line.
    const within = found.filter(({end, start}) => !/[\s\p{Pd}/]/u.test(end) && start !== '(');
    expect(within).to.deep.equal([]);
  });

  it('in Hindi are between words', async () => {
    const host = await show({element: 'faq', attributes: {open: 'all'}}, 'hi');
    const found = breaks(host);
    expect(found).to.have.length.above(50);
    expect(found.filter(({end}) => !/[\s\p{Pd}/]/u.test(end))).to.deep.equal([]);
  });
});

describe('letters', () => {
  for (const {tag} of localesToMeasure) {
    it(`with their marks are no higher than their lines in ${tag}`, async () => {
      const host = await show({element: 'article', attributes: {layout: 'list'}}, tag);
      const context = document.createElement('canvas').getContext('2d')!;
      for (const text of textsOf(host.shadowRoot!)) {
        const {font, lineHeight} = getComputedStyle(text.parentElement!);
        // The fonts themselves say how high such a line is.
        if (lineHeight === 'normal') continue;
        context.font = font;
        const ink = context.measureText(text.data);
        const height = ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent;
        // A little more does no harm: the highest mark hardly ever stands below the lowest one. In
        // Nastaliq the longest words alone are so high, at the side where they begin.
        const more = scriptOf(tag) === 'Aran' ? 1.6 : 1.1;
        expect(height, describeText(host, text)).to.be.at.most(parseFloat(lineHeight) * more);
      }
    });
  }

  for (const tag of [...tested, ...pseudoLocales]) {
    it(`are upright and as far apart as the page says in ${tag}`, async () => {
      for (const element of ['article', 'faq'] as const) {
        const host = await show({element, attributes: {open: 'all'}}, tag);
        for (const inside of all(host, '*')) {
          const {fontStyle, letterSpacing} = getComputedStyle(inside);
          expect([fontStyle, letterSpacing], inside.localName).to.deep.equal(['normal', 'normal']);
        }
      }
    });
  }

  it('of Arabic stay joined where the page spaces its letters', async () => {
    const host = await show({element: 'faq', attributes: {}}, 'ar');
    host.style.letterSpacing = '2px';
    expect(getComputedStyle(one(host, '[part=heading]')).letterSpacing).to.equal('normal');
  });
});

describe('on paper', () => {
  beforeEach(async function () {
    if (!(await canEmulate({media: 'print'}))) leaveOut(this, 'print cannot be emulated');
  });

  const isPrinted = (text: Text) => linesOf(text).some(({height}) => height > 0);
  const isShown = (element: Element) => element.getClientRects().length > 0;

  const uses = [
    {layout: 'list'},
    {layout: 'accordion'},
    {layout: 'accordion', exclusive: ''},
  ] as const;

  for (const attributes of uses) {
    it(`every answer is there: ${Object.keys(attributes).join(' ')} ${attributes.layout}`, async () => {
      for (const element of elements) {
        const host = await show({element, attributes}, 'de');
        drawFigures(host);
        const words = textsOf(host.shadowRoot!).filter(
          // Sources whose list is not there yet are not printed.
          (text) => !text.parentElement!.closest('button, [data-sources]'),
        );
        expect(words.filter((text) => !isPrinted(text)).map(({data}) => data)).to.deep.equal([]);
        expect(all(host, 'button').filter(isShown), 'controls').to.deep.equal([]);
        expect(isShown(one(host, '[part=notice]')), 'notice').to.be.true;
        expect(isShown(one(host, '[part=disclaimer]')), 'disclaimer').to.be.true;
      }
    });
  }

  it('nothing looks as if it could be opened', async () => {
    const host = await show({element: 'faq', attributes: {}});
    expect(getComputedStyle(one(host, 'summary')).listStyleType).to.equal('none');
  });

  it('a heading stays with its text, and a figure in one piece', async () => {
    for (const layout of layouts) {
      const host = await show({element: 'article', attributes: {layout}});
      const headings = all(host, '[part=title], [part=heading], [part=term], summary');
      for (const heading of headings) {
        expect(getComputedStyle(heading).breakAfter, heading.outerHTML).to.equal('avoid');
      }
      for (const figure of all(host, 'figure')) {
        expect(getComputedStyle(figure).breakInside).to.equal('avoid');
      }
    }
  });

  it('a link of yours is followed by its address', async () => {
    const host = await show({element: 'faq', attributes: {}});
    host.innerHTML = '<a slot="after" href="https://example.org/clinic">Our clinic</a>';
    const {content} = getComputedStyle(host.firstElementChild!, '::after');
    // Firefox gives the rule, the others what comes of it.
    expect(content).to.match(/attr\(href\)|https:\/\/example\.org\/clinic/);
  });

  it('nothing has a background', async () => {
    const host = await show({element: 'article', attributes: {layout: 'accordion'}}, 'de');
    for (const element of all(host, '*:not(svg, svg *)')) {
      const {backgroundColor, backgroundImage} = getComputedStyle(element);
      expect([backgroundColor, backgroundImage], element.localName).to.deep.equal([
        'rgba(0, 0, 0, 0)',
        'none',
      ]);
    }
  });
});
