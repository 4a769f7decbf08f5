/** The drawings' files in the hands of compilers, as sites use them. */
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseXml} from '@rgrove/parse-xml';
import {transform as svgr, type ConfigPlugin} from '@svgr/core';
import jsx from '@svgr/plugin-jsx';
import {transform} from 'esbuild';
import type {FunctionComponent, VNode} from 'preact';
import type {Component} from 'svelte';
import {compile} from 'svelte/compiler';
import {render} from 'svelte/server';
import {build} from 'vite';
import {elementsIn} from './figure-files.js';

/** All of a file that must not be lost. Space between lines may be. */
export interface Essence {
  viewBox: string | undefined;
  name: string | undefined;
  /** Its words, without spaces. */
  text: string;
  /** How many shapes it has. */
  shapes: number;
}

const isShape = (name: string) => /^(path|circle|rect)$/.test(name);

/** @throws {Error} when it is not XML */
export function essenceOf(svg: string): Essence {
  const root = parseXml(svg).root!;
  return {
    viewBox: root.attributes['viewBox'],
    name: root.attributes['aria-label'],
    text: root.text.replace(/\s/g, ''),
    shapes: elementsIn(root).filter(({name}) => isShape(name)).length,
  };
}

type Node = VNode<Record<string, unknown>>;

/** What Preact gets from the component that SVGR makes of a file, and the code of that component. */
export async function compiledBySvgr(
  svg: string,
  file: string,
): Promise<{code: string; essence: Essence}> {
  const code = await svgr(svg, {
    plugins: [jsx as unknown as ConfigPlugin],
    jsxRuntime: 'automatic',
  });
  const options = {loader: 'jsx', jsx: 'automatic', jsxImportSource: 'preact'} as const;
  const {code: module} = await transform(code, options);
  const Figure = (await load(file, module)).default as FunctionComponent;
  const root = Figure({}) as Node;
  const nodes = flatten(root);
  const words = nodes.flatMap(({type, props}) => (type === 'text' ? [props.children] : []));
  const essence = {
    viewBox: root.props['viewBox'] as string | undefined,
    name: root.props['aria-label'] as string | undefined,
    text: (words as string[]).join('').replace(/\s/g, ''),
    shapes: nodes.filter(({type}) => isShape(String(type))).length,
  };
  return {code, essence};
}

/** A tree of JSX as a list of its elements. */
function flatten(node: Node): Node[] {
  const children = [node.props.children].flat(5) as Node[];
  return [node, ...children.filter((child) => typeof child === 'object').flatMap(flatten)];
}

/** What a server writes with the component that Svelte makes of a file, and the codes of its warnings. */
export async function compiledBySvelte(
  svg: string,
  file: string,
): Promise<{html: string; warnings: string[]}> {
  const {js, warnings} = compile(svg, {generate: 'server', filename: `${file}.svelte`});
  const Figure = (await load(file, js.code)).default as Component;
  // Without the comments that mark its parts.
  const html = render(Figure).body.replace(/<!--(?!!).*?-->/g, '');
  return {html, warnings: warnings.map(({code}) => code)};
}

/**
 * A file that a module imports in Vite.
 * @param folder that is not there yet
 * @returns its text with `?raw`, the text of the file at the address of `?no-inline`, and the one in
 * the address of `?inline`
 */
export async function importedByVite(
  svgFile: string,
  folder: string,
): Promise<{raw: string; asset: string; inline: string}> {
  await mkdir(folder);
  const entry = path.join(folder, 'entry.js');
  const imports = ['raw', 'no-inline', 'inline'].map(
    (query, i) => `export {default as url${i}} from ${JSON.stringify(`${svgFile}?${query}`)};`,
  );
  await writeFile(entry, imports.join('\n'));
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      rollupOptions: {input: entry, preserveEntrySignatures: 'strict'},
    },
  });
  const {output} = result as {output: {fileName: string; code?: string; source?: unknown}[]};
  const chunk = output.find(({fileName}) => fileName.endsWith('.js'))!;
  const urls = (await load(path.join(folder, 'built.mjs'), chunk.code!)) as unknown as Record<
    string,
    string
  >;
  const asset = output.find(({fileName}) => urls['url1']!.endsWith(fileName))!;
  const inline = await (await fetch(urls['url2']!)).text();
  return {raw: urls['url0']!, asset: String(asset.source), inline};
}

/** Runs a module. */
async function load(file: string, code: string): Promise<{default: unknown}> {
  await writeFile(file, code);
  return (await import(pathToFileURL(file).href)) as {default: unknown};
}
