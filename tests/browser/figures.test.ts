/** The figures as a reader meets them: words at once, drawings when they come near. */
import {expect, fixture, fixtureCleanup} from '@open-wc/testing';
import {sectionIds, type Figure} from '../../content/model.js';
import {figuresOf} from '../support/figures-of.js';
import {loadContent} from '../../src/content.js';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import {loaders} from '../../src/generated/drawings/loaders.js';
import {prerender} from '../../src/prerender.js';
import type {ElementName} from '../../src/types.js';
import {expectNoViolations} from '../support/axe.js';
import {
  accessibilityTree,
  type AccessibilityNode,
  canEmulate,
  flat,
  leaveOut,
} from '../support/commands.js';
import {all, one, show, warningsOf} from '../support/element.js';
import {isAll, sampleFor, writingsToTest} from '../support/extent.js';
import {elements, locales, tagName} from '../support/fixtures.js';
import {useTestFonts} from '../support/fonts.js';
import {closeFrames, openFrame, type Frame} from '../support/frame.js';
import {waitUntil} from '../support/wait-until.js';

before(useTestFonts);
afterEach(closeFrames);

const figuresIn = async (element: ElementName, locale: string): Promise<Figure[]> => {
  const ids = element === 'article' ? sectionIds : [element];
  return (await Promise.all(ids.map((id) => loadContent(id, locale)))).flatMap(figuresOf);
};

const drawingsOf = (host: Element) => all<SVGSVGElement>(host, 'svg.drawing');
/** What is drawn, without the words that the image has for those who do not see it. */
const strokes = (svg: Element) => [...svg.querySelectorAll('path, circle')];
const isDrawn = (svg: Element) => strokes(svg).length > 0;
/** Whether the nodes are the very same, so that nothing was drawn again. */
const areSame = (nodes: readonly Node[], others: readonly Node[]) =>
  nodes.length === others.length && nodes.every((node, i) => node === others[i]);
const undrawn = (host: Element) => drawingsOf(host).filter((svg) => !isDrawn(svg));

function expectNothingDrawn(host: Element): void {
  expect(drawingsOf(host)).not.to.be.empty;
  expect(undrawn(host).length).to.equal(drawingsOf(host).length);
}

/** Long enough for whatever is going to be loaded to be there. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 200));

const drawn = (svg: Element, what = 'the figure') =>
  waitUntil(() => isDrawn(svg), `${what} is not drawn`);

/** Goes past all figures, as a reader of the whole text does. */
async function readAll(host: Element): Promise<void> {
  for (const svg of drawingsOf(host)) {
    if (isDrawn(svg)) continue;
    svg.scrollIntoView();
    await drawn(svg, svg.getAttribute('aria-label')!);
  }
}

/** An element with all of its topics laid out and drawn. */
async function showDrawn(element: ElementName, lang?: string): Promise<CalcinosisElement> {
  const host = await show({element, attributes: {layout: 'list'}}, lang);
  await readAll(host);
  return host;
}

for (const tag of writingsToTest) {
  describe(`in ${tag}`, () => {
    for (const element of tag === 'en' ? elements : sampleFor(tag, elements)) {
      // It has the sections' figures.
      if (element === 'article' && tag !== 'en' && !isAll) continue;
      it(`<${tagName(element)}> has every figure: image with its meaning, key, caption`, async () => {
        const host = await showDrawn(element, tag);
        const figures = await figuresIn(element, tag);
        expect(figures).not.to.be.empty;
        const shown = all(host, 'figure').map((figure) => ({
          caption: figure.querySelector('figcaption')!.textContent,
          labels: Array.from(figure.querySelectorAll('ol > li'), (item) => item.textContent),
        }));
        expect(shown).to.deep.equal(figures.map(({caption, labels}) => ({caption, labels})));
        for (const item of all(host, 'figure li, figcaption')) {
          expect(item.getBoundingClientRect().height).to.be.above(0);
        }
        for (const item of all(host, 'figure li')) {
          const {display, listStyleType} = getComputedStyle(item);
          expect([display, listStyleType]).to.deep.equal(['list-item', 'decimal']);
        }
        const images: AccessibilityNode[] = [];
        // One at a time: WebKitGTK is asked of each node by itself.
        for (const figure of all(host, 'figure')) {
          const tree = flat(await accessibilityTree(figure));
          images.push(...tree.filter(({role}) => role === 'image' || role === 'img'));
        }
        expect(images.map(({name}) => name)).to.deep.equal(figures.map(({alt}) => alt));
        // Nothing is said twice.
        expect(images.map(({description}) => description || '')).to.deep.equal(
          figures.map(() => ''),
        );
      });
    }
  });
}

describe('a drawing', () => {
  it('has a numeral for each name of its key, and no text that is read as prose', async () => {
    const host = await showDrawn('article');
    for (const figure of all(host, 'figure')) {
      const svg = figure.querySelector('svg')!;
      expect(svg.querySelectorAll('.numeral').length).to.equal(
        figure.querySelectorAll('li').length,
      );
      expect(svg.textContent.trim()).to.equal('');
    }
  });

  it('is named without ids: the same element twice in a page has the same names twice', async () => {
    const page = await fixture<HTMLElement>(
      '<main id="names"><p id="types-dystrophic">No name of a figure</p></main>',
    );
    for (const tag of ['es', 'en']) {
      // As where a page shows plain HTML of two languages: all in one tree of nodes.
      const {shadowRoot} = await showDrawn('types', tag);
      page.append(
        ...Array.from(shadowRoot!.querySelectorAll('figure'), (node) => node.cloneNode(true)),
      );
    }
    const names = flat(await accessibilityTree('#names'))
      .filter(({role}) => role === 'image' || role === 'img')
      .map(({name}) => name);
    const figures = [...(await figuresIn('types', 'es')), ...(await figuresIn('types', 'en'))];
    expect(names).to.deep.equal(figures.map(({alt}) => alt));
  });

  it('brings no style attribute, no script and nothing from elsewhere', async () => {
    const host = await showDrawn('article');
    expect(
      all(host, '[style], script, style, link, image, use, foreignObject, [src]').length,
    ).to.equal(0);
    for (const node of all(host, 'figure, figure *')) {
      for (const {name, value} of node.attributes) {
        expect(name).not.to.match(/^on|href$/);
        expect(value).not.to.match(/url\(|:\/\//);
      }
    }
  });

  it('is as wide as the text allows, at its own proportions', async () => {
    const host = await showDrawn('overview');
    host.style.width = '320px';
    const [svg] = drawingsOf(host);
    const {width, height} = svg!.getBoundingClientRect();
    expect(width).to.equal(host.clientWidth);
    expect(width / height).to.be.closeTo(320 / 200, 0.01);
  });
});

describe('a figure', () => {
  const screen = 600;

  /** An element below a page of so many pixels. */
  async function showBelow(pixels: number): Promise<CalcinosisElement> {
    const page = await fixture<HTMLElement>('<div></div>');
    page.style.paddingBlockStart = `${pixels}px`;
    const host = document.createElement('calcinosis-types');
    page.append(host);
    await host.updateComplete;
    return host;
  }

  it('is drawn before it is seen, and not while it is far', async () => {
    const host = await showBelow(3 * screen);
    const svg = drawingsOf(host)[0]!;
    await settled();
    expectNothingDrawn(host);
    const scrollTo = (top: number) => scrollBy(0, svg.getBoundingClientRect().top - top);
    scrollTo(2 * screen + 100);
    await settled();
    expectNothingDrawn(host);
    scrollTo(2 * screen - 100);
    await drawn(svg);
    expect(svg.getBoundingClientRect().top, 'still below the fold').to.be.above(screen);
  });

  it('is drawn where its element is moved to', async () => {
    const host = await showBelow(5 * screen);
    await settled();
    expectNothingDrawn(host);
    const box = await fixture<HTMLElement>('<div></div>');
    document.body.prepend(box);
    box.append(host);
    // However much text stands before it.
    const svg = drawingsOf(host)[0]!;
    svg.scrollIntoView();
    await drawn(svg);
  });

  it('that is drawn stays so when its element is moved', async () => {
    const host = await showDrawn('types');
    const before = drawingsOf(host).flatMap(strokes);
    (await fixture('<div></div>')).append(host);
    await host.updateComplete;
    expect(areSame(drawingsOf(host).flatMap(strokes), before)).to.equal(true);
  });

  it('is drawn in each of two elements', async () => {
    const [first, second] = [await showBelow(0), await showBelow(0)];
    for (const host of [first, second]) await readAll(host);
    expect([first, second].flatMap(undrawn).length).to.equal(0);
  });

  it('moves nothing when it is drawn', async () => {
    for (const [width, lang] of [
      [780, 'en'],
      [320, 'ar'],
    ] as const) {
      const page = await fixture<HTMLElement>('<main><p>Below</p></main>');
      page.style.width = `${width}px`;
      /** Where all that is shown is on the page, but for the lines of drawings. Sources are closed. */
      const boxes = () =>
        [...all(host, ':not(svg *, [part=sources] *)'), page.querySelector('p')!].flatMap(
          (node) => {
            const {left, top, width, height} = node.getBoundingClientRect();
            const place = [left + scrollX, top + scrollY, width, height].map((n) => n.toFixed(1));
            return width + height > 0 ? `${node.localName} at ${place.join(', ')}` : [];
          },
        );
      const host = document.createElement('calcinosis-article');
      host.lang = lang;
      host.layout = 'list';
      // The event comes with the first rendering, before anything about drawings is there.
      const before = new Promise<string[]>((resolve) =>
        host.addEventListener('calcinosis-load', () => resolve(boxes()), {once: true}),
      );
      page.prepend(host);
      const first = await before;
      expect(undrawn(host).length).to.equal(drawingsOf(host).length);
      await readAll(host);
      const moved = boxes().filter((box, i) => box !== first[i]);
      expect(moved).to.deep.equal([]);
      expect(first.length).to.be.above(drawingsOf(host).length * 3);
      fixtureCleanup();
    }
  });
});

describe('figures="hide"', () => {
  it('shows none, and may be asked for at any time', async () => {
    const host = await show({element: 'types', attributes: {figures: 'hide'}});
    expect(all(host, 'figure, svg').length).to.equal(0);
    for (const {caption} of await figuresIn('types', 'en')) {
      expect(host.shadowRoot!.textContent).not.to.include(caption);
    }
    host.figures = 'show';
    await host.updateComplete;
    await readAll(host);
    host.setAttribute('figures', 'hide');
    await host.updateComplete;
    expect(all(host, 'figure, svg').length).to.equal(0);
  });
});

describe('a change of language', () => {
  it('keeps what is drawn and changes the words', async () => {
    const host = await showDrawn('faq');
    const lines = () =>
      drawingsOf(host)
        .flatMap(strokes)
        .map((stroke) => stroke.outerHTML);
    const before = lines();
    for (const tag of ['es', 'en']) {
      host.lang = tag;
      await host.updateComplete;
      expect(lines()).to.deep.equal(before);
      const figures = await figuresIn('faq', tag);
      const captions = all(host, 'figcaption').map(({textContent}) => textContent);
      expect(captions).to.deep.equal(figures.map(({caption}) => caption));
      const meanings = drawingsOf(host).map((svg) => svg.getAttribute('aria-label'));
      expect(meanings).to.deep.equal(figures.map(({alt}) => alt));
    }
  });
});

describe('right to left', () => {
  /** Where the numbers of a figure are, from the left edge of its drawing, in its own units. */
  const numerals = (svg: SVGSVGElement) => {
    const frame = svg.getBoundingClientRect();
    return Array.from(svg.querySelectorAll('.numeral'), (numeral) => {
      const {left, width} = numeral.getBoundingClientRect();
      return ((left + width / 2 - frame.left) / frame.width) * 320;
    });
  };
  const mirrors = (node: SVGGraphicsElement) => node.getScreenCTM()!.a < 0;
  const isDirectional = (svg: Element) => svg.querySelector('.directional') !== null;

  for (const {tag} of locales.filter(({dir}) => dir === 'rtl')) {
    it(`steps run from right to left in ${tag}; numbers and anatomy stay as they are`, async () => {
      const english = drawingsOf(await showDrawn('article', 'en'));
      const other = drawingsOf(await showDrawn('article', tag));
      expect(new Set(other.map(isDirectional)).size, 'drawings of both kinds').to.equal(2);
      for (const [i, svg] of other.entries()) {
        const directional = isDirectional(svg);
        const name = svg.getAttribute('aria-label')!;
        const shapes = [...svg.querySelectorAll<SVGPathElement>('path, circle')];
        for (const shape of shapes) {
          const expected = directional && !shape.closest('.upright');
          expect(mirrors(shape), `${name} is mirrored`).to.equal(expected);
        }
        const places = numerals(english[i]!);
        expect(numerals(svg).length).to.equal(places.length);
        for (const [j, x] of numerals(svg).entries()) {
          expect(x, name).to.be.closeTo(directional ? 320 - places[j]! : places[j]!, 1);
        }
        for (const numeral of svg.querySelectorAll<SVGPathElement>('.numeral')) {
          // A number is drawn after the disk that it lies on.
          const disk = (numeral.previousElementSibling ??
            numeral.parentElement!.previousElementSibling)!.getBoundingClientRect();
          const {left, top, right, bottom} = numeral.getBoundingClientRect();
          expect((left + right) / 2).to.be.closeTo((disk.left + disk.right) / 2, 1, name);
          expect((top + bottom) / 2).to.be.within(disk.top, disk.bottom, name);
        }
        const frame = svg.getBoundingClientRect();
        for (const {left, right} of shapes.map((shape) => shape.getBoundingClientRect())) {
          expect([left >= frame.left - 1, right <= frame.right + 1]).to.deep.equal([true, true]);
        }
      }
    });
  }

  it('an English text is not mirrored in an Arabic page', async () => {
    const page = await fixture<HTMLElement>('<div lang="ar" dir="rtl"></div>');
    const host = document.createElement('calcinosis-faq');
    host.lang = 'en';
    host.layout = 'list';
    page.append(host);
    await host.updateComplete;
    await readAll(host);
    const shapes = all<HTMLElement>(host, '.directional path') as unknown as SVGPathElement[];
    expect(shapes.length).to.be.above(0);
    expect(shapes.some(mirrors)).to.equal(false);
  });

  it('an English section is not mirrored in an Arabic article', async () => {
    const host = await show({element: 'article', attributes: {layout: 'list'}}, 'ar');
    host.content = [await loadContent('overview', 'ar'), await loadContent('faq', 'en')];
    await host.updateComplete;
    await readAll(host);
    const shapes = all<HTMLElement>(host, '#calcinosis-faq .directional path');
    expect(shapes.length).to.be.above(0);
    expect((shapes as unknown as SVGPathElement[]).some(mirrors)).to.equal(false);
  });
});

describe('a drawing that cannot be loaded', () => {
  const {symptoms} = loaders;
  afterEach(() => {
    loaders.symptoms = symptoms;
  });

  it('leaves its words, and is tried again with the next figure', async () => {
    loaders.symptoms = () => Promise.reject(new Error('offline'));
    let host!: CalcinosisElement;
    const warnings = await warningsOf(async () => {
      host = await show({element: 'symptoms', attributes: {layout: 'list'}});
      drawingsOf(host)[0]!.scrollIntoView();
      await settled();
    });
    expect(warnings.join()).to.match(/<calcinosis-symptoms> .* Error: offline/);
    expectNothingDrawn(host);
    const figures = await figuresIn('symptoms', 'en');
    const shown = all(host, 'figure').map((figure) => figure.textContent);
    figures.forEach(({caption, labels}, i) => {
      for (const words of [caption, ...labels]) expect(shown[i]).to.include(words);
    });
    const images = flat(await accessibilityTree('calcinosis-symptoms')).filter(({role}) =>
      ['image', 'img'].includes(role),
    );
    expect(images.map(({name}) => name)).to.deep.equal(figures.map(({alt}) => alt));

    loaders.symptoms = symptoms;
    drawingsOf(host).at(-1)!.scrollIntoView();
    await drawn(drawingsOf(host)[0]!);
    expect(undrawn(host).length).to.equal(0);
  });
});

describe('the drawings’ styles', () => {
  it('are there once, and shared, however often elements change', async () => {
    const hosts = [await showDrawn('symptoms', 'en'), await showDrawn('types', 'en')] as const;
    const sheets = () => hosts.map(({shadowRoot}) => [...shadowRoot!.adoptedStyleSheets]);
    const before = sheets();
    expect(before[0]).to.deep.equal(before[1]);
    expect(before[0]!.every((sheet, i) => sheet === before[1]![i])).to.equal(true);
    for (const host of hosts) {
      for (const level of [3, 4]) {
        host.headingLevel = level;
        await host.updateComplete;
      }
    }
    expect(sheets().map(({length}) => length)).to.deep.equal(before.map(({length}) => length));
  });
});

/** Pages of their own, in which no module is loaded yet. */
describe('requests', () => {
  const requests = ({window}: Frame) =>
    window.performance
      .getEntriesByType('resource')
      .map(({name}) => /generated\/drawings\/(\w+)/.exec(name)?.[1] ?? '')
      .filter((name) => sectionIds.some((id) => id === name));
  let savesData: boolean;
  beforeEach(() => {
    savesData = true;
  });
  const visit = async (markup: string, ...names: ElementName[]) => {
    const frame = await openFrame(markup);
    if (savesData) {
      Object.defineProperty(frame.window.navigator, 'connection', {value: {saveData: true}});
    }
    for (const name of names) await frame.run(`/src/generated/entries/${tagName(name)}.ts`);
    const hosts = [...frame.document.querySelectorAll<CalcinosisElement>(':defined')].filter(
      ({localName}) => localName.startsWith('calcinosis-'),
    );
    for (const host of hosts) await host.updateComplete;
    await settled();
    return {frame, hosts};
  };

  it('there is none for a figure far below, and one when it comes near', async () => {
    const {frame, hosts} = await visit(
      '<div style="height: 3000px"></div><calcinosis-diagnosis></calcinosis-diagnosis>',
      'diagnosis',
    );
    expect(requests(frame)).to.deep.equal([]);
    drawingsOf(hosts[0]!)[0]!.scrollIntoView();
    await drawn(drawingsOf(hosts[0]!)[0]!);
    expect(requests(frame)).to.deep.equal(['diagnosis']);
  });

  it('there is none for a closed answer, and one when it is opened', async () => {
    const {frame, hosts} = await visit('<calcinosis-faq></calcinosis-faq>', 'faq');
    const [faq] = hosts;
    expect(requests(frame)).to.deep.equal([]);
    const svg = drawingsOf(faq!)[0]!;
    svg.closest('details')!.querySelector('summary')!.click();
    // What stands above the first question may leave its figure far below.
    svg.scrollIntoView();
    await drawn(svg);
    expect(requests(frame)).to.deep.equal(['faq']);
    one(faq!, '[value=expand]').click();
    await settled();
    expect(undrawn(faq!).length).to.equal(0);
    expect(requests(frame)).to.deep.equal(['faq']);
  });

  it('are one for two elements with the same figures', async () => {
    const {frame, hosts} = await visit(
      '<calcinosis-overview></calcinosis-overview><calcinosis-overview lang="es"></calcinosis-overview>',
      'overview',
    );
    for (const host of hosts) await readAll(host);
    expect(requests(frame)).to.deep.equal(['overview']);
  });

  it('are those of the sections that an article’s reader has come to', async () => {
    const {frame, hosts} = await visit('<calcinosis-article></calcinosis-article>', 'article');
    const svg = one(hosts[0]!, '#calcinosis-treatments svg');
    expect(requests(frame)).not.to.include('treatments');
    svg.scrollIntoView();
    await drawn(svg);
    expect(requests(frame)).to.include('treatments').and.not.to.include('faq');
  });

  it('are made when the page has nothing else to do, and nothing is drawn for it', async () => {
    savesData = false;
    const {frame, hosts} = await visit('<calcinosis-faq></calcinosis-faq>', 'faq');
    await waitUntil(() => requests(frame).includes('faq'), 'no request');
    expectNothingDrawn(hosts[0]!);
    await settled();
    frame.window.dispatchEvent(new Event('beforeprint'));
    expect(undrawn(hosts[0]!).length).to.equal(0);
  });

  it('are made at once when the page asks for that later', async () => {
    const page = await openFrame(
      '<div style="height: 3000px"></div><calcinosis-faq></calcinosis-faq>',
    );
    await page.run('/src/generated/entries/calcinosis-faq.ts');
    const host = page.document.querySelector<CalcinosisElement>('calcinosis-faq')!;
    await waitUntil(() => host.locale, 'the text');
    // The part that draws is there by then, and waits for figures to come near.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(all(host, '[data-figure]')).not.to.have.lengthOf(0);
    host.figures = 'eager';
    await waitUntil(() => !all(host, '[data-figure]').length, 'the drawings');
  });

  it('are made at once with figures="eager", and all is drawn', async () => {
    const {hosts} = await visit(
      '<div style="height: 3000px"></div><calcinosis-faq figures="eager"></calcinosis-faq>',
      'faq',
    );
    await waitUntil(() => !undrawn(hosts[0]!).length, 'not drawn');
  });

  it('there is none with figures="hide"', async () => {
    const {frame, hosts} = await visit(
      '<calcinosis-overview figures="hide"></calcinosis-overview>',
      'overview',
    );
    expect(one(hosts[0]!, '[part=intro]').textContent).not.to.be.empty;
    const loaded = frame.window.performance.getEntriesByType('resource').map(({name}) => name);
    expect(loaded.filter((name) => name.includes('drawing'))).to.deep.equal([]);
  });

  it('there is none for what a server has drawn, until another language is asked for', async () => {
    const markup = prerender('types', {locale: 'es'});
    const {frame, hosts} = await visit(markup, 'types');
    const [types] = hosts;
    expect(undrawn(types!).length).to.equal(0);
    expect(requests(frame)).to.deep.equal([]);
    types!.lang = 'en';
    await types!.updateComplete;
    const captions = (await figuresIn('types', 'en')).map(({caption}) => caption);
    await waitUntil(() => one(types!, 'figcaption').textContent === captions[0]);
    await readAll(types!);
    expect(requests(frame)).to.deep.equal(['types']);
  });
});

for (const theme of ['light', 'dark'] as const) {
  describe(`in ${theme}`, () => {
    const style = document.createElement('style');
    style.textContent = ':root { color-scheme: light dark; background: Canvas }';

    beforeEach(async function () {
      document.documentElement.lang = 'en';
      document.title = 'Calcinosis cutis';
      document.head.append(style);
      if (!(await canEmulate({colorScheme: theme}))) leaveOut(this, `${theme} cannot be emulated`);
    });
    afterEach(() => style.remove());

    it('drawings follow the page, and have no accessibility violation', async () => {
      for (const tag of ['en', 'ar']) {
        const host = await showDrawn('article', tag);
        const ground = getComputedStyle(drawingsOf(host)[0]!).backgroundColor;
        const [red] = /\d+/.exec(ground)!;
        expect(Number(red) > 128, ground).to.equal(theme === 'light');
        await expectNoViolations(host);
        fixtureCleanup();
      }
    });
  });
}
