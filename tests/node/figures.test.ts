/** The drawings: one for each figure of the content, readable in every theme, small, and safe. */
import assert from 'node:assert/strict';
import test, {describe} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {parseXml, XmlElement, type XmlNode} from '@rgrove/parse-xml';
import type {SectionText} from '../../content/model.js';
import {sectionIds} from '../../content/model.js';
import {height, weights, width} from '../../figures/drawing/canvas.js';
import type {Drawing} from '../../figures/drawing/drawing.js';
import {
  drawing,
  directionalDrawing,
  leaves,
  mirrored,
  numerals,
} from '../../figures/drawing/drawing.js';
import {marker} from '../../figures/drawing/markers.js';
import {bounds, path, upright} from '../../figures/drawing/node.js';
import {
  className,
  contrast,
  fillGrounds,
  fills,
  grounds,
  lines,
} from '../../figures/drawing/palette.js';
import {parsePath, transformPath, writePath} from '../../figures/drawing/path.js';
import {renderInner} from '../../figures/drawing/render-inner.js';
import {drawings} from '../../figures/index.js';
import {evaluateContent} from '../../build/evaluate-content.js';
import {figuresOf} from '../support/figures-of.js';

const sections = (await evaluateContent())
  .map(({english}) => english)
  .filter((text): text is SectionText => text.id !== 'ui');
const figures = new Map(sections.flatMap(figuresOf).map((figure) => [figure.id, figure]));
const all: [string, Drawing][] = Object.values(drawings).flatMap(Object.entries<Drawing>);

const elements = (node: XmlNode): XmlElement[] =>
  node instanceof XmlElement ? [node, ...node.children.flatMap(elements)] : [];

test('every figure of the content has a drawing in its section, and no drawing is left over', () => {
  for (const section of sections) {
    assert.deepEqual(
      Object.keys(drawings[section.id]),
      figuresOf(section).map(({id}) => id),
      `figures/${section.id}.ts`,
    );
  }
});

for (const [id, figure] of all) {
  describe(id, () => {
    const inner = renderInner(figure);
    const root = parseXml(`<svg>${inner}</svg>`).root!;

    test('its markers are numbered 1 to n, and each has one label', () => {
      const count = figures.get(id)!.labels.length;
      assert.deepEqual(
        numerals(figure),
        Array.from({length: count}, (_, i) => i + 1),
      );
    });

    test('it holds shapes, roles and numerals and nothing else', () => {
      const allowed: Record<string, string[]> = {
        path: ['class', 'd'],
        circle: ['class', 'cx', 'cy', 'r'],
        g: ['class'],
      };
      const classes = new Set([
        ...[...Object.keys(fills), ...Object.keys(lines)].map(className),
        ...Object.keys(weights),
        ...['dashed', 'dotted', 'upright', 'directional'],
      ]);
      for (const element of elements(root).slice(1)) {
        for (const name of Object.keys(element.attributes)) {
          assert.ok(allowed[element.name]?.includes(name), `<${element.name} ${name}>`);
        }
        for (const name of element.attributes['class']?.split(' ') ?? []) {
          assert.ok(classes.has(name), `the class ${name} is no role`);
        }
      }
      // Text in a drawing is read, searched and copied as if it were prose.
      assert.equal(root.text, '');
      assert.doesNotMatch(inner, /\n|'/);
    });

    test('it lies on the canvas', () => {
      const {left, top, right, bottom} = bounds(figure.root);
      const box = [left, top, right, bottom].map(Math.round).join(' ');
      assert.ok(left >= 0 && top >= 0 && right <= width && bottom <= height, box);
    });
  });
}

for (const id of sectionIds) {
  test(`the drawings of ${id} are at most 14 KiB together, compressed`, () => {
    const markup = Object.values(drawings[id]).map(renderInner).join('');
    const size = brotliCompressSync(markup).length;
    assert.ok(size <= 14 * 1024, `${size} bytes`);
  });
}

const themes = ['light', 'dark', 'print'] as const;

test('a line that carries meaning has a contrast of 3 against each ground it may lie on', () => {
  for (const theme of themes) {
    for (const [line, fillNames] of Object.entries(grounds)) {
      for (const fill of fillNames) {
        const ratio = contrast(lines[line as keyof typeof grounds][theme], fills[fill][theme]);
        assert.ok(ratio >= 3, `${line} on ${fill}, ${theme}: ${ratio.toFixed(2)}`);
      }
    }
  }
  for (const {fill, on, themes: where} of fillGrounds) {
    for (const theme of where) {
      for (const ground of on) {
        const ratio = contrast(fills[fill][theme], fills[ground][theme]);
        assert.ok(ratio >= 3, `${fill} beside ${ground}, ${theme}: ${ratio.toFixed(2)}`);
      }
    }
  }
});

test('a numeral has a contrast of 4.5 against its marker, and the marker stands out of its halo', () => {
  for (const theme of themes) {
    assert.ok(contrast(fills.paper[theme], fills.mark[theme]) >= 4.5, theme);
    assert.ok(contrast(lines.halo[theme], fills.mark[theme]) >= 4.5, theme);
  }
});

test('every line of every drawing lies on grounds that its role is meant for', () => {
  // An outline lies beside its own area, the one ground that is known without looking.
  for (const [id, figure] of all) {
    for (const node of leaves(figure.root)) {
      if (node.kind === 'numeral' || !node.paint.fill || !node.paint.line) continue;
      const {fill, line} = node.paint;
      if (line === 'faint' || line === 'halo') continue;
      if (fill.startsWith('hair') || fill === 'film' || fill === 'mark') continue; // as dark as their outline
      const meant: readonly string[] = grounds[line];
      assert.ok(meant.includes(fill), `${id}: ${line} round ${fill}`);
    }
  }
});

describe('paths', () => {
  test('are written short and stay what they are', () => {
    const data = 'M10 10H20V30C1.04 2 3 4 5 6S9 10 11 12Q1 2 3 4T5 6A5 6 10 0 1 20 20Z';
    const written = writePath(parsePath(data));
    assert.deepEqual(
      parsePath(written).map((command) =>
        command.map((n) => (typeof n === 'number' ? Math.round(n) : n)),
      ),
      parsePath(data).map((command) =>
        command.map((n) => (typeof n === 'number' ? Math.round(n) : n)),
      ),
    );
    assert.equal(writePath(parsePath('M 0.5 -0.5 L 10.04 -0.5')), 'M.5-.5h9.5');
  });

  test('an arc that is mirrored turns the other way', () => {
    const mirroredArc = transformPath(parsePath('M0 0A5 5 0 0 1 10 0'), {
      a: -1,
      b: 0,
      c: 0,
      d: 1,
      e: 0,
      f: 0,
    });
    assert.equal(writePath(mirroredArc), 'M0 0a5 5 0 0 0-10 0');
  });

  test('bad data gets an error that shows it', () => {
    assert.throws(() => parsePath('M1 2L3'), /M1 2L3/);
  });
});

describe('right to left', () => {
  const hook = upright(path('M10 10h5v20', {line: 'ink'}));

  test('a directional drawing is mirrored; numerals and upright signs are not', () => {
    const {root} = mirrored(directionalDrawing(hook, marker(1, [40, 50])));
    const [sign, , numeral] = leaves(root);
    assert.equal(sign?.kind === 'path' && writePath(sign.commands), 'M305 10h5v20');
    assert.equal(numeral?.kind === 'numeral' && numeral.x, 280);
    assert.match(
      renderInner(directionalDrawing(hook)),
      /^<g class="directional"><g class="upright">/,
    );
  });

  test('any other drawing stays as it is', () => {
    const still = drawing(hook);
    assert.equal(mirrored(still), still);
  });
});

test('a marker without strokes for its number is refused', () => {
  assert.throws(() => marker(6, [20, 20]), /whole number from 1 to 5, not 6/);
});
