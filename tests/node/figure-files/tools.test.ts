/** The drawings' files in the hands of optimizers and compilers, as sites use them. */
import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {parseXml} from '@rgrove/parse-xml';
import {transform as svgr, type ConfigPlugin} from '@svgr/core';
import jsx from '@svgr/plugin-jsx';
import {transform} from 'esbuild';
import type {FunctionComponent, VNode} from 'preact';
import type {Component} from 'svelte';
import {compile} from 'svelte/compiler';
import {render} from 'svelte/server';
import {optimize} from 'svgo';
import {build} from 'vite';
import {projectPath} from '../../../scripts/project.js';
import {elementsIn, filesIn, type FigureFile} from '../../support/figure-files.js';
import {locales} from '../../support/fixtures.js';

let files: FigureFile[];
before(async () => {
  files = (await Promise.all(locales.map(({tag}) => filesIn(tag)))).flat();
});

/** What a file shows and is called: all that must not be lost. Space between lines may be. */
function essence(svg: string) {
  const root = parseXml(svg).root!;
  const {viewBox} = root.attributes;
  return {viewBox, name: root.attributes['aria-label'], text: root.text.replace(/\s/g, '')};
}

/** The shapes of a file. */
const shapes = (svg: string) =>
  elementsIn(parseXml(svg).root!).filter(({name}) => /^(path|circle|rect)$/.test(name)).length;

it('SVGO’s default preset keeps name, size, words, licence and every numeral', () => {
  for (const {svg, id, disks} of files) {
    const {data} = optimize(svg);
    assert.deepEqual(essence(data), essence(svg), id);
    assert.match(data, /<!--! ?calcinosis-cutis.*creativecommons\.org\/licenses\/by/);
    assert.ok(shapes(data) >= disks.length * 2, id);
    assert.doesNotMatch(data, /aria-labelledby|aria-describedby|url\(#|href/, id);
  }
});

describe('compiled', () => {
  let folder: string;
  // One in each language: those of a language differ in nothing that a compiler sees.
  let samples: FigureFile[];
  before(async () => {
    // Below the project, so that what is compiled finds its packages.
    folder = await mkdtemp(projectPath('node_modules/.cache/figure-files-'));
    samples = locales.map((_, i) => files[i * (files.length / locales.length)]!);
  });
  after(() => rm(folder, {recursive: true}));

  const load = async (name: string, code: string) => {
    const file = path.join(folder, name);
    await writeFile(file, code);
    return (await import(pathToFileURL(file).href)) as {default: unknown};
  };

  it('by SVGR, without SVGO, they are JSX with the same name, words and shapes', async () => {
    for (const [i, {svg, id}] of samples.entries()) {
      const code = await svgr(svg, {
        plugins: [jsx as unknown as ConfigPlugin],
        jsxRuntime: 'automatic',
        // As docs/figures.md says: else each letter of a name that is not ASCII becomes six.
        jsx: {babelConfig: {generatorOpts: {jsescOption: {minimal: true}}}},
      });
      const options = {loader: 'jsx', jsx: 'automatic', jsxImportSource: 'preact'} as const;
      const {code: module} = await transform(code, options);
      const Figure = (await load(`svgr-${i}.mjs`, module)).default as FunctionComponent;
      const root = Figure({}) as VNode<Record<string, unknown>>;
      assert.equal(root.props['aria-label'], essence(svg).name, id);
      const nodes = flatten(root);
      assert.equal(
        nodes.filter(({type}) => /^(path|circle|rect)$/.test(String(type))).length,
        shapes(svg),
      );
      const words: string[] = nodes.flatMap(({type, props}) =>
        type === 'text' ? [props.children as string] : [],
      );
      assert.equal(words.join('').replace(/\s/g, ''), essence(svg).text);
    }
  });

  it('by Svelte, they are components that a server renders as they are', async () => {
    for (const [i, {svg, id}] of samples.entries()) {
      const {js, warnings} = compile(svg, {generate: 'server', filename: `${id}.svelte`});
      // It warns of the marks that text from right to left needs.
      const others = warnings.filter(({code}) => code !== 'bidirectional_control_characters');
      assert.deepEqual(others, [], id);
      const Figure = (await load(`svelte-${i}.mjs`, js.code)).default as Component;
      const {body} = render(Figure);
      const html = body.replace(/<!--(?!!).*?-->/g, '');
      assert.deepEqual(essence(html), essence(svg), id);
      assert.equal(shapes(html), shapes(svg), id);
    }
  });

  it('by Vite, they are texts and addresses', async () => {
    const [{svg, path: source}] = samples as [FigureFile];
    await writeFile(
      path.join(folder, 'entry.js'),
      `import raw from ${JSON.stringify(`${source}?raw`)};
       import url from ${JSON.stringify(`${source}?no-inline`)};
       export {raw, url};`,
    );
    const result = await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: {
        write: false,
        minify: false,
        rollupOptions: {input: path.join(folder, 'entry.js'), preserveEntrySignatures: 'strict'},
      },
    });
    const {output} = result as {output: {fileName: string; code?: string; source?: unknown}[]};
    const chunk = output.find(({fileName}) => fileName.endsWith('.js'))!;
    const {raw, url} = (await load('vite.mjs', chunk.code!)) as unknown as Record<string, string>;
    assert.equal(raw, svg);
    const asset = output.find(({fileName}) => url!.endsWith(fileName))!;
    assert.equal(String(asset.source), svg);
  });
});

/** A tree of JSX as a list of its elements. */
function flatten(node: VNode<Record<string, unknown>>): VNode<Record<string, unknown>>[] {
  const children = [node.props.children].flat(5) as VNode<Record<string, unknown>>[];
  return [node, ...children.filter((child) => typeof child === 'object').flatMap(flatten)];
}
