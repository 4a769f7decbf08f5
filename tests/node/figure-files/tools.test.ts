/** The drawings' files in the hands of optimizers and compilers, as sites use them. */
import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {optimize} from 'svgo';
import {projectPath} from '../../../build/project.js';
import {filesIn, type FigureFile} from '../../support/figure-files.js';
import {localesToTest} from '../../support/extent.js';
import {
  compiledBySvelte,
  compiledBySvgr,
  essenceOf,
  importedByVite,
} from '../../support/svg-tools.js';

let files: FigureFile[];
before(async () => {
  files = (await Promise.all(localesToTest.map(({tag}) => filesIn(tag)))).flat();
});

it('SVGO’s default preset keeps name, size, words, licence and every numeral', () => {
  for (const {svg, id, disks} of files) {
    const {data} = optimize(svg);
    // It makes one shape of several that look the same.
    const {shapes, ...essence} = essenceOf(data);
    assert.deepEqual({...essence, shapes: 0}, {...essenceOf(svg), shapes: 0}, id);
    assert.match(data, /<!--! ?calcinosis-cutis.*creativecommons\.org\/licenses\/by/);
    assert.ok(shapes >= disks.length * 2, id);
    assert.doesNotMatch(data, /aria-labelledby|aria-describedby|url\(#|href/, id);
  }
});

/** How many different signs that are no letters a file's name has. */
const signsIn = (svg: string) =>
  new Set(essenceOf(svg).name!.match(/[^\p{Letter}\p{Mark} ]/gu)).size;

describe('compiled', () => {
  let folder: string;
  // One in each language: the one whose name has the most that a compiler may take amiss.
  let samples: FigureFile[];
  before(async () => {
    // Below the project, so that what is compiled finds its packages.
    folder = await mkdtemp(projectPath('node_modules/.cache/figure-files-'));
    samples = localesToTest.map(({tag}) => {
      const own = files.filter(({texts}) => texts.locale === tag);
      return own.sort((a, b) => signsIn(b.svg) - signsIn(a.svg))[0]!;
    });
  });
  after(() => rm(folder, {recursive: true}));

  it('by SVGR, without SVGO, they are JSX with the same name, words and shapes', async () => {
    for (const [i, {svg, id}] of samples.entries()) {
      const {essence} = await compiledBySvgr(svg, path.join(folder, `svgr-${i}.mjs`));
      assert.deepEqual(essence, essenceOf(svg), id);
    }
  });

  it('by Svelte, they are components that a server renders as they are', async () => {
    for (const [i, {svg, id}] of samples.entries()) {
      const {html, warnings} = await compiledBySvelte(svg, path.join(folder, `svelte-${i}.mjs`));
      // It warns of the marks that text from right to left needs.
      const others = warnings.filter((code) => code !== 'bidirectional_control_characters');
      assert.deepEqual(others, [], id);
      assert.deepEqual(essenceOf(html), essenceOf(svg), id);
    }
  });

  it('by Vite, they are texts and addresses', async () => {
    const [{svg, path: source}] = samples as [FigureFile];
    const {raw, asset, inline} = await importedByVite(source, path.join(folder, 'vite'));
    assert.equal(raw, svg);
    assert.equal(asset, svg);
    assert.deepEqual(essenceOf(inline), essenceOf(svg));
  });
});
