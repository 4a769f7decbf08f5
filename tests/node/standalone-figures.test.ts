/** The files for leaflets, `dist/figures/`: whole, safe, and laid out so that labels may grow. */
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {parseXml, XmlElement, type XmlNode} from '@rgrove/parse-xml';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {sectionIds, type Figure} from '../../content/model.js';
import {height, width} from '../../figures/drawing/canvas.js';
import type {Drawing} from '../../figures/drawing/drawing.js';
import {renderStandalone} from '../../figures/drawing/render-standalone.js';
import {drawings} from '../../figures/index.js';
import {figuresOf} from '../../scripts/figures.js';
import {findBrowser} from '../../scripts/find-browser.js';
import {projectPath} from '../../scripts/project.js';
import {loadContent} from '../../src/content.js';
import {locales} from '../support/fixtures.js';

/** A line of text as a browser lays it out, top and bottom those of its letters, in the file's units. */
interface Line {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const figuresIn = async (locale: string): Promise<Figure[]> =>
  (await Promise.all(sectionIds.map((id) => loadContent(id, locale)))).flatMap(figuresOf);

const drawingOf = (id: string): Drawing =>
  Object.values(drawings).flatMap((section) => section[id] ?? [])[0]!;

const pathOf = (locale: string, id: string) => projectPath(`dist/figures/${locale}/${id}.svg`);

const elementsIn = (node: XmlNode): XmlElement[] =>
  node instanceof XmlElement ? [node, ...node.children.flatMap(elementsIn)] : [];

const named = (root: XmlElement, name: string): XmlElement => {
  const found = elementsIn(root).filter((element) => element.name === name);
  assert.equal(found.length, 1, `<${name}>`);
  return found[0]!;
};

const isNumeral = ({attributes}: XmlElement) => attributes['text-anchor'] === 'middle';

/** The words below the drawing: the caption's lines, then the lines after each numeral. */
function wordsBelow(root: XmlElement): {caption: string[]; key: string[][]; dir?: string} {
  const last = root.children.filter((child) => child instanceof XmlElement).at(-1)!;
  const caption: string[] = [];
  const key: string[][] = [];
  for (const element of elementsIn(last).filter(({name}) => name === 'text')) {
    if (isNumeral(element)) {
      assert.equal(element.text, String(key.length + 1));
      key.push([]);
    } else (key.at(-1) ?? caption).push(element.text);
  }
  return {caption, key, dir: last.attributes['direction']};
}

/** Fails unless the lines, one after another, are the whole text: only the space at a break is gone. */
function assertWhole(lines: readonly string[], text: string): void {
  let rest = text;
  for (const line of lines) {
    assert.ok(line && rest.startsWith(line), `“${line}” is not the beginning of “${rest}”`);
    rest = rest.slice(line.length).trimStart();
  }
  assert.equal(rest, '', `lines of “${text}”`);
}

/** Fails if a text lies on another, or reaches over the edge of the file. */
function assertReadable(
  lines: readonly Line[],
  canvas: {width: number; height: number},
  file: string,
): void {
  for (const [i, {text, left, top, right, bottom}] of lines.entries()) {
    const place = `${file}: “${text}” from ${left}, ${top} to ${right}, ${bottom}`;
    assert.ok(right > left && bottom > top, `${place} is not drawn`);
    assert.ok(left >= 0 && right <= canvas.width, `${place} is too wide`);
    assert.ok(top >= 0 && bottom <= canvas.height, `${place} is too low`);
    for (const other of lines.slice(i + 1)) {
      // The lowest letter of a line and the highest of the next are hardly at the same place.
      const across = Math.min(right, other.right) - Math.max(left, other.left);
      const down = Math.min(bottom, other.bottom) - Math.max(top, other.top);
      assert.ok(across <= 0 || down <= 1, `${place} lies on “${other.text}”`);
    }
  }
}

/** The texts of SVG files as the page lays them out, and each file's size. */
const measure = (page: Page, files: readonly string[]) =>
  page.evaluate((sources) => {
    const letters = document.createElement('canvas').getContext('2d')!;
    return sources.map((source) => {
      const {documentElement} = new DOMParser().parseFromString(source, 'image/svg+xml');
      const svg = document.body.appendChild(documentElement as unknown as SVGSVGElement);
      const lines = Array.from(svg.querySelectorAll('text'), (element) => {
        const {x, width} = element.getBBox();
        const text = element.textContent;
        // The box is as high as the font claims, for some scripts much more than its letters are.
        const {fontWeight, fontSize, fontFamily} = getComputedStyle(element);
        letters.font = `${fontWeight} ${fontSize} ${fontFamily}`;
        const {actualBoundingBoxAscent, actualBoundingBoxDescent} = letters.measureText(text);
        const baseline = element.y.baseVal[0]!.value;
        return {
          text,
          left: x,
          top: baseline - actualBoundingBoxAscent,
          right: x + width,
          bottom: baseline + actualBoundingBoxDescent,
        };
      });
      const {width, height} = svg.viewBox.baseVal;
      svg.remove();
      return {lines, canvas: {width, height}};
    });
  }, files);

let browser: Browser;
let page: Page;
before(async () => {
  browser = await puppeteer.launch(await findBrowser());
  page = await browser.newPage();
});
after(() => browser?.close());

for (const {tag, dir} of locales) {
  describe(`in ${tag}`, () => {
    it('there is a file for each figure, and no other', async () => {
      const ids = (await figuresIn(tag)).map(({id}) => `${id}.svg`);
      assert.ok(ids.length > 0);
      assert.deepEqual((await readdir(projectPath(`dist/figures/${tag}`))).sort(), ids.sort());
    });

    it('each says what it shows, in which language, and under which licence', async () => {
      for (const {id, alt, caption} of await figuresIn(tag)) {
        const root = parseXml(await readFile(pathOf(tag, id), 'utf8')).root!;
        const [title, desc] = root.children.filter((child) => child instanceof XmlElement);
        assert.deepEqual([title!.name, title!.text], ['title', caption]);
        assert.deepEqual([desc!.name, desc!.text], ['desc', alt]);
        assert.equal(root.attributes['role'], 'img');
        assert.equal(
          root.attributes['aria-labelledby'],
          [title, desc].map((element) => element!.attributes['id']).join(' '),
        );
        assert.equal(root.attributes['xml:lang'], tag);
        assert.equal(named(root, 'dc:language').text, tag);
        assert.equal(named(root, 'dc:title').text, caption);
        assert.equal(named(root, 'dc:description').text, alt);
        assert.ok(named(root, 'dc:creator').text);
        assert.match(named(root, 'dc:source').text, /^https:/);
        assert.equal(
          named(root, 'cc:license').attributes['rdf:resource'],
          'https://creativecommons.org/licenses/by/4.0/',
        );
      }
    });

    it('each has its caption and its whole key below the drawing', async () => {
      for (const {id, caption, labels} of await figuresIn(tag)) {
        const root = parseXml(await readFile(pathOf(tag, id), 'utf8')).root!;
        const words = wordsBelow(root);
        assertWhole(words.caption, caption);
        assert.equal(words.key.length, labels.length, id);
        labels.forEach((label, i) => assertWhole(words.key[i]!, label));
        assert.equal(words.dir ?? 'ltr', dir);
      }
    });

    it('each is complete in itself and runs nothing', async () => {
      for (const {id} of await figuresIn(tag)) {
        const file = await readFile(pathOf(tag, id), 'utf8');
        assert.doesNotMatch(file, /<!|<\?|url\(|var\(|@import|javascript:/i, id);
        for (const {name, attributes} of elementsIn(parseXml(file).root!)) {
          assert.match(
            name,
            /^(svg|title|desc|metadata|rdf:RDF|cc:Work|cc:license|dc:\w+|rect|g|path|circle|text)$/,
          );
          for (const attribute of Object.keys(attributes)) {
            // A class would ask for a style sheet that a leaflet does not have.
            assert.doesNotMatch(attribute, /^(on.*|style|class|src|(xlink:)?href)$/, id);
          }
        }
      }
    });

    it('no text of any lies on another or reaches over the edge', async () => {
      const ids = (await figuresIn(tag)).map(({id}) => id);
      const files = await Promise.all(ids.map((id) => readFile(pathOf(tag, id), 'utf8')));
      for (const [i, {lines, canvas}] of (await measure(page, files)).entries()) {
        assert.equal(canvas.width, width);
        assertReadable(lines, canvas, ids[i]!);
        // The words stand below the drawing and begin where the language begins.
        const caption = lines.find(({text}) => !/^[1-9]$/.test(text))!;
        assert.ok(caption.top >= height, `${ids[i]}: ${caption.text}`);
        const indent = dir === 'rtl' ? width - caption.right : caption.left;
        assert.ok(Math.abs(indent - 12) < 2, `${ids[i]}: “${caption.text}” begins ${indent} in`);
      }
    });

    it('labels of any may become three times as long', async () => {
      const figures = await figuresIn(tag);
      const long = (text: string) => `${text} ${text} ${text}`;
      const files = figures.map((figure) =>
        renderStandalone(drawingOf(figure.id), {
          ...figure,
          caption: long(figure.caption),
          labels: figure.labels.map(long),
          locale: tag,
          dir,
          creator: 'x',
          source: 'https://example.org/',
        }),
      );
      for (const [i, {lines, canvas}] of (await measure(page, files)).entries()) {
        const {id, labels} = figures[i]!;
        assertReadable(lines, canvas, id);
        const words = lines.filter(({text}) => !/^[1-9]$/.test(text));
        assert.ok(words.length > 1 + labels.length, `${id} has lines that are broken`);
      }
    });
  });
}

describe('right to left', () => {
  const numeralsOf = async (locale: string, id: string): Promise<Record<string, number>> => {
    const root = parseXml(await readFile(pathOf(locale, id), 'utf8')).root!;
    const drawn = root.children.filter((child) => child instanceof XmlElement).at(-2)!;
    return Object.fromEntries(
      elementsIn(drawn)
        .filter(({name}) => name === 'text')
        .map(({text, attributes}) => [text, Number(attributes['x'])]),
    );
  };

  for (const {tag} of locales.filter(({dir}) => dir === 'rtl')) {
    it(`a drawing that is read from start to end is mirrored in ${tag}, others are not`, async () => {
      for (const {id, labels} of await figuresIn(tag)) {
        const [english, other] = [await numeralsOf('en', id), await numeralsOf(tag, id)];
        assert.equal(Object.keys(other).length, labels.length);
        const {directional} = drawingOf(id);
        for (const [numeral, x] of Object.entries(english)) {
          const expected = directional ? width - x : x;
          assert.ok(Math.abs(other[numeral]! - expected) < 0.2, `${id}: ${numeral} at ${x}`);
        }
      }
    });
  }
});
