import {expect} from '@open-wc/testing';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import {leaveOut} from '../support/commands.js';
import {all, one} from '../support/element.js';
import {closeFrames, openFrame, type Frame} from '../support/frame.js';
import {waitUntil} from '../support/wait-until.js';

/** The narrowest page that text must fit without scrolling sideways, in CSS pixels. */
const width = 320;

/** What pages do to all that is in them, by a style sheet of their own. */
const sheets: Record<string, string> = {
  'that does nothing': '',
  'that unsets everything': '* {all: unset}',
  'that unsets everything as important': '* {all: unset !important}',
  'that takes spaces and sizes away':
    '* {margin: 0 !important; padding: 0 !important; font-size: 10px !important; line-height: 1 !important; color: #222 !important}',
  'with a small root': ':root {font-size: 62.5%} body {font-size: 1.6rem}',
  'with everything inline': '* {display: inline !important}',
  'with everything floating': '* {box-sizing: content-box !important; float: left !important}',
  'with text that must not wrap':
    '* {white-space: nowrap !important; text-transform: uppercase !important; letter-spacing: 0.05em !important; direction: ltr !important; text-align: justify !important}',
  'with text as it is in the source': '* {white-space: pre !important; word-break: keep-all}',
  'with rules for our inner elements':
    'details, section, p, h2, h3, [part], .content {display: none !important} summary {height: 0; overflow: hidden} svg {width: 9999px !important} figure {position: fixed !important} div {float: right; width: 50px !important} button {opacity: 0}',
  'that lets nobody select or point':
    '* {user-select: none !important; pointer-events: none !important; cursor: none !important}',
  'with motion on everything':
    '@keyframes pulse {to {opacity: 0.9; letter-spacing: 0.01em}} * {animation: pulse 1s infinite alternate !important; transition: all 9s !important}',
  'without outlines and lists':
    '*, :focus, :focus-visible {outline: none !important; list-style: none !important; box-shadow: none !important}',
  'with a reset':
    '*, ::before, ::after {box-sizing: border-box; border: 0 solid; margin: 0; padding: 0} html, body, div, p, section, h1, h2, h3 {border: 0; font: inherit; font-size: 100%; vertical-align: baseline} ol, ul {list-style: none} img, svg, video {display: block; max-width: 100%} button {all: unset} summary {display: list-item}',
  'that hides what flows over':
    '* {overflow: hidden !important; position: relative !important; max-width: 100% !important; min-width: 0 !important; contain: none}',
};

const markup = `<header>Our clinic</header>
  <p id="before">Before</p>
  <calcinosis-faq lang="en"></calcinosis-faq>
  <calcinosis-symptoms lang="ar"><p slot="before">Ours</p></calcinosis-symptoms>
  <p id="after">After</p>`;

/** Style properties that follow from how much a page holds. */
const ofSize =
  /height|width|block-size|inline-size|origin|^(block|inline)|inset|^(top|left|right|bottom)/;

/** How the page's own elements look, and where the first ones are. */
function look({document, window}: Frame) {
  const own = [...document.querySelectorAll('html, body, header, body > p')];
  return own.map((element) => {
    const style = window.getComputedStyle(element);
    const names = [...style].filter(
      (name) => !ofSize.test(name) && !/^(opacity|letter-sp)/.test(name),
    );
    // What the page hides is nowhere, wherever the page is scrolled to.
    const [box] = element.matches('header, #before') ? element.getClientRects() : [];
    return {
      name: element.localName + element.id,
      style: Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)])),
      place: box ? [box.x + window.scrollX, box.y + window.scrollY] : [],
    };
  });
}

/** Boxes of an element's text, as it is drawn: what only screen readers say comes last. */
function textBoxes(element: Element): DOMRect[] {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const unseen = element.querySelector('.unseen');
  if (unseen) range.setEndBefore(unseen);
  return [...range.getClientRects()];
}

/** That the element's text is drawn, and within the page's width. */
function expectReadable(element: Element, page: Frame): void {
  const words = element.textContent.trim();
  const boxes = textBoxes(element).filter((box) => box.width > 0 && box.height > 0);
  expect(boxes, `boxes of “${words}”`).not.to.be.empty;
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  expect(left, `left edge of “${words}”`).to.be.at.least(-0.5);
  expect(right, `right edge of “${words}”`).to.be.at.most(page.window.innerWidth + 0.5);
  const {visibility, opacity, fontSize, lineHeight} = page.window.getComputedStyle(element);
  expect(visibility).to.equal('visible');
  expect(parseFloat(opacity)).to.be.above(0.5);
  // Lines do not lie upon each other.
  if (lineHeight !== 'normal') {
    expect(parseFloat(lineHeight) / parseFloat(fontSize), words).to.be.at.least(1);
  }
}

for (const [which, sheet] of Object.entries(sheets)) {
  describe(`on a page ${which}`, () => {
    let page: Frame;
    let faq: CalcinosisElement;
    let symptoms: CalcinosisElement;
    let looked: ReturnType<typeof look>;
    const changes: string[] = [];

    before(async () => {
      page = await openFrame(`<style>${sheet}</style>${markup}`, {width: String(width)});
      changes.length = 0;
      new page.window.MutationObserver((records) =>
        records.forEach(({target, type}) => changes.push(`${type} of ${target.nodeName}`)),
      ).observe(page.document.documentElement, {childList: true, attributes: true, subtree: true});
      looked = look(page);
      await page.run('/src/generated/entries/calcinosis-faq.ts');
      await page.run('/src/generated/entries/calcinosis-symptoms.ts');
      faq = page.document.querySelector('calcinosis-faq')!;
      symptoms = page.document.querySelector('calcinosis-symptoms')!;
      await waitUntil(() => faq.locale === 'en' && symptoms.locale === 'ar', 'shows its text');
    });
    after(closeFrames);

    it('topics open and close', async () => {
      const topic = one<HTMLDetailsElement>(faq, '#calcinosis-faq-symptoms');
      const text = topic.querySelector('p')!;
      const tall = () => text.getBoundingClientRect().height > 0 && text.checkVisibility();
      expect(tall()).to.equal(false);
      topic.querySelector('summary')!.click();
      await waitUntil(tall, 'opens');
      topic.querySelector('summary')!.click();
      await waitUntil(() => !tall(), 'closes');
    });

    it('every word is drawn, within the page’s width', async () => {
      faq.expandAll();
      // What does it may have to be loaded.
      await faq.updateComplete;
      for (const host of [faq, symptoms]) {
        one<HTMLDetailsElement>(host, '[part=sources]').open = true;
        const words = all(
          host,
          'p, [part=title], [part=heading], [part=term], figcaption, li, button',
        );
        expect(words.length).to.be.above(10);
        for (const element of words) expectReadable(element, page);
        for (const figure of all(host, 'figure, svg.drawing')) {
          const {left, right} = figure.getBoundingClientRect();
          expect(left).to.be.at.least(-0.5);
          expect(right).to.be.at.most(page.window.innerWidth + 0.5);
        }
      }
      const {scrollWidth, clientWidth} = page.document.documentElement;
      expect(scrollWidth || clientWidth, 'no scrolling sideways').to.be.at.most(width);
      faq.collapseAll();
      for (const host of [faq, symptoms]) {
        one<HTMLDetailsElement>(host, '[part=sources]').open = false;
      }
    });

    it('a button’s words wrap where there is no room for them in a line', async () => {
      const frame = page.window.frameElement!;
      const narrow = 100;
      frame.setAttribute('width', String(narrow));
      await waitUntil(() => page.window.innerWidth === narrow, 'is narrow');
      const boxes = textBoxes(one(symptoms, '[part=notice] button'));
      const left = Math.min(...boxes.map((box) => box.left));
      const right = Math.max(...boxes.map((box) => box.right));
      expect(right - left).to.be.at.most(narrow);
      frame.setAttribute('width', String(width));
      await waitUntil(() => page.window.innerWidth === width, 'is wide');
    });

    it('Arabic goes from right to left', () => {
      const section = one(symptoms, '[part=section]');
      for (const element of [section, one(symptoms, '[part=title]'), one(symptoms, 'p')]) {
        expect(page.window.getComputedStyle(element).direction).to.equal('rtl');
      }
      // A short title begins at the right.
      const title = one(symptoms, '[part=title]');
      const {right} = title.getBoundingClientRect();
      expect(Math.max(...textBoxes(title).map((box) => box.right))).to.be.closeTo(right, 1);
    });

    it('topics have their arrows', () => {
      const {listStyleType} = page.window.getComputedStyle(one(faq, 'summary'));
      expect(listStyleType).to.match(/^disclosure/);
    });

    it('what has the focus has an outline, in a window that has it', function () {
      const summary = one(faq, 'summary');
      summary.focus({focusVisible: true});
      expect(faq.shadowRoot!.activeElement).to.equal(summary);
      // As Firefox's without a screen.
      if (!page.document.hasFocus()) leaveOut(this, 'the window never has the focus');
      const {outlineStyle, outlineWidth} = page.window.getComputedStyle(summary);
      expect(outlineStyle).to.equal('solid');
      expect(parseFloat(outlineWidth), 'pixels that can be seen').to.be.at.least(2);
      summary.blur();
    });

    it('nothing of the page’s own is changed', () => {
      expect(look(page)).to.deep.equal(looked);
      expect(page.document.adoptedStyleSheets).to.have.lengthOf(0);
      // The test itself adds scripts to the body.
      expect(changes.filter((change) => change !== 'childList of BODY')).to.deep.equal([]);
    });
  });
}
