/** What stands in the drawings' files, `dist/figures/`: whole, named, honest, and safe to put anywhere. */
import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import {contentVersion} from '../../../content/version.js';
import {
  renderStandalone,
  type BreakLines,
  type StandaloneTexts,
  type Words,
} from '../../../figures/drawing/render-standalone.js';
import {lineBreaker} from '../../../build/figures/break-lines.js';
import {standaloneTexts} from '../../../build/figures/standalone-texts.js';
import {widestTextWidth, type TextWidth} from '../../../build/figures/text-width.js';
import {projectPath} from '../../../build/project.js';
import {contents} from '../../../src/generated/contents.js';
import {
  drawingOf,
  elementsIn,
  filesIn,
  readFigureFile,
  textsIn,
  type FigureFile,
} from '../../support/figure-files.js';
import {localesToTest} from '../../support/extent.js';
import {isEnglish} from '../../support/fixtures.js';

let textWidth: TextWidth;
let breakLines: BreakLines;
before(async () => {
  textWidth = await widestTextWidth();
  breakLines = lineBreaker(textWidth);
});

/** Fails unless the lines, one after another, are the whole text: only the space at a break is gone. */
function assertWhole(lines: readonly string[], text: string): void {
  let rest = text;
  for (const line of lines) {
    assert.ok(line && rest.startsWith(line), `“${line}” is not the beginning of “${rest}”`);
    rest = rest.slice(line.length).trimStart();
  }
  assert.equal(rest, '', `lines of “${text}”`);
}

/** Fails unless the file's lines are all of its texts, in order, each in the room that it has. */
function assertWords({id, lines, texts, disks, width}: FigureFile): void {
  const rest = [...lines];
  const take = ({text}: Words) => {
    const own = [];
    for (let length = 0; rest.length && length < text.replace(/\s/g, '').length;) {
      own.push(rest.shift()!);
      length += own.at(-1)!.text.replace(/\s/g, '').length;
    }
    assertWhole(
      own.map((line) => line.text),
      text,
    );
    return own;
  };
  const end = {text: texts.credit, locale: 'en', dir: 'ltr'} as const;
  take(texts.caption).forEach(({bold}) => assert.ok(bold, id));
  texts.labels.forEach((label, i) => {
    const [first] = take(label);
    assert.ok(Math.abs(disks[i]!.y - first!.y) < first!.size, `${id}: the disk of ${label.text}`);
  });
  for (const said of [...texts.notices, end]) take(said);
  assert.deepEqual(rest, [], id);
  for (const {text, x, size, bold, anchor} of lines) {
    const room = (anchor === 'end' ? x : width - x) - 12;
    assert.ok(textWidth(text, bold) * size <= room, `${id}: “${text}” has no room in wide fonts`);
  }
}

for (const {tag, dir} of localesToTest) {
  describe(`the drawings’ files in ${tag}`, () => {
    let files: FigureFile[];
    before(async () => {
      files = await filesIn(tag);
    });

    it('are an SVG and a PNG for each figure, and no others', async () => {
      const names = files.flatMap(({id}) => [`${id}.svg`, `${id}.png`]);
      assert.ok(names.length > 0);
      assert.deepEqual((await readdir(projectPath(`dist/figures/${tag}`))).sort(), names.sort());
    });

    it('say what they show by an attribute, and in which language', () => {
      for (const {id, root, texts} of files) {
        assert.equal(root.attributes['role'], 'img', id);
        const name = root.attributes['aria-label']!;
        assert.ok(name.includes(texts.caption.text) && name.includes(texts.alt.text), id);
        assert.equal(root.attributes['xml:lang'], tag, id);
      }
    });

    it('have their caption, their whole key, notices and credit below the drawing', () => {
      for (const file of files) assertWords(file);
    });

    it('say in sight that their words are a draft, and where they come from', () => {
      const {notice} = contents[tag].ui as {notice?: {draft: string}};
      for (const {id, lines, svg, texts} of files) {
        const shown = lines.map(({text}) => text).join(' ');
        assert.equal(texts.notices.length, isEnglish(tag) ? 0 : 1, id);
        if (notice) assert.ok(shown.replace(/\s/g, '').includes(notice.draft.replace(/\s/g, '')));
        for (const part of ['calcinosis-cutis', `content ${contentVersion}`, 'CC BY 4.0']) {
          assert.ok(shown.includes(part), `${id}: ${part}`);
        }
        // What begins with ! outlives optimizers.
        const [, comment] = /<!--(!.*?)-->/.exec(svg)!;
        assert.match(comment!, /https:\/\/creativecommons\.org\/licenses\/by\/4\.0\//);
        assert.ok(comment!.includes(contentVersion));
      }
    });

    it('hold nothing that a page, a compiler or another program takes amiss', () => {
      const allowed: Record<string, RegExp> = {
        svg: /^(xmlns|viewBox|width|height|role|aria-label|xml:lang)$/,
        rect: /^(width|height|fill)$/,
        g: /^(fill|stroke-(width|linecap|linejoin)|font-family|text-anchor)$/,
        path: /^(d|fill|stroke(-width|-dasharray)?)$/,
        circle: /^(c[xy]|r|fill|stroke(-width)?)$/,
        text: /^(x|y|font-(size|weight)|xml:lang)$/,
      };
      for (const {id, svg, root} of files) {
        assert.doesNotMatch(svg, /<!\[|<!D|<\?|url\(|var\(|@import|javascript:/i, id);
        for (const {name, attributes} of elementsIn(root)) {
          for (const [attribute, value] of Object.entries(attributes)) {
            assert.match(attribute, allowed[name] ?? /^$/, `${id}: <${name} ${attribute}>`);
            // Not every program draws a dash of no length; one stops there.
            if (attribute === 'stroke-dasharray') assert.doesNotMatch(value, /(^| )0( |$)/, id);
          }
        }
      }
    });

    it('begin each line where the language begins, without asking for a direction', () => {
      for (const {id, lines, width, svg} of files) {
        for (const {x, anchor} of lines) {
          assert.equal(anchor, dir === 'rtl' ? 'end' : 'start', id);
          assert.ok(dir === 'rtl' ? x > width / 2 : x < width / 2, id);
        }
        const isolates = svg.match(/>&#x206[67];[^<]*&#x2069;</g) ?? [];
        assert.equal(isolates.length, dir === 'rtl' ? lines.length : 0, id);
      }
    });

    it('may have words three times as long', () => {
      const long = ({text, ...words}: Words) => ({...words, text: `${text} ${text} ${text}`});
      for (const [id, texts] of textsIn(tag)) {
        const more = {
          ...texts,
          caption: long(texts.caption),
          labels: texts.labels.map(long),
          notices: texts.notices.map(long),
        };
        const svg = renderStandalone(drawingOf(id), more, breakLines);
        const file = readFigureFile(id, id, svg, more);
        assertWords(file);
        assert.ok(file.lines.length > 2 + texts.labels.length, `${id} has lines that are broken`);
        assert.ok(file.lines.at(-1)!.y < file.height, `${id} is high enough`);
      }
    });
  });
}

describe('a text that is not translated', () => {
  const english = {text: 'Surgery', locale: 'en', dir: 'ltr'} as const;
  const arabic = {text: 'جراحة', locale: 'ar', dir: 'rtl'} as const;
  const texts: StandaloneTexts = {
    locale: 'ar',
    dir: 'rtl',
    caption: arabic,
    alt: arabic,
    labels: [english, arabic],
    notices: [],
    credit: 'x',
    comment: 'a -- b',
  };

  it('is marked as English, and runs from left to right', () => {
    const svg = renderStandalone(drawingOf('treatments-laser-therapy'), texts, breakLines);
    assert.match(svg, /xml:lang="en">&#x2066;Surgery&#x2069;</);
    assert.match(svg, />&#x2067;جراحة&#x2069;</);
  });

  it('is a partial translation, which the file says', () => {
    const section = structuredClone(contents.ar.treatments);
    section.meta.fallback.push('/figures/0/caption');
    const labels = structuredClone(contents.ar.ui);
    const [first] = standaloneTexts(section, labels).values();
    assert.deepEqual(
      first!.notices.map(({text}) => text),
      [labels.notice!.draft, labels.notice!.partial],
    );
    assert.equal(first!.caption.locale, 'en');
  });

  it('cannot end the comment', () => {
    const svg = renderStandalone(drawingOf('treatments-laser-therapy'), texts, breakLines);
    assert.equal(svg.match(/--/g)!.length, 2);
  });
});

describe('a file', () => {
  it('without a name for each numeral is refused', () => {
    const [id, texts] = [...textsIn('en')].find(([, {labels}]) => labels.length)!;
    assert.throws(
      () => renderStandalone(drawingOf(id), {...texts, labels: []}, breakLines),
      /markers and 0 labels/,
    );
  });

  it('with a character that no font has is refused, with the character', () => {
    assert.throws(() => textWidth('Ꭰ', false), /“Ꭰ”.*font-sets/);
  });

  it('breaks a word that is wider than a line, and Chinese as Chinese is broken', () => {
    const lines = breakLines('Wärmeausdehnungskoeffizientenbestimmung', {size: 13, bold: true}, 80);
    assert.equal(lines.join(''), 'Wärmeausdehnungskoeffizientenbestimmung');
    assert.ok(lines.length > 3);
    const korean = '피부 아래에 쌓인 칼슘이 만져질 수 있습니다.';
    for (const line of breakLines(korean, {size: 10, bold: false}, 60).slice(0, -1)) {
      assert.ok(korean.includes(`${line} `), `“${line}” ends within a word`);
    }
    const chinese = breakLines('皮肤下的钙，沉积。皮肤下的钙，沉积。', {size: 10, bold: false}, 42);
    for (const line of chinese) assert.doesNotMatch(line, /^[，。]/);
  });
});
