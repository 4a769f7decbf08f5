/** Which files of `dist/cdn/` a site needs. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {contentIds, elementNames} from '../src/element-names.js';
import {sourceLocale} from '../src/locale.js';
import type {ElementName} from '../src/types.js';
import type {CopyOptions} from './options.js';

/** `dist/cdn/manifest.json`. */
export interface Manifest {
  integrity: Record<string, string>;
  preload: Record<string, Record<string, string[]>>;
  imports: Record<string, string[]>;
}

/** @param folder of the package */
export const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(path.join(folder, 'dist/cdn/manifest.json'), 'utf8')) as Manifest;

/** A file that a page has in a script tag. */
export interface Entry {
  /** Path below `cdn/`. */
  file: string;
  /** Without it, the entry of all elements. */
  element?: ElementName;
}

type Choice = Pick<CopyOptions, 'elements' | 'locales'>;

/** One language comes with the element; several are loaded by it. */
export const entriesFor = ({elements, locales}: Choice): Entry[] =>
  elements?.map((element) => ({
    file: `${locales?.length === 1 ? `${locales[0]}/` : ''}calcinosis-${element}.js`,
    element,
  })) ?? [{file: 'auto.js'}];

/**
 * The entries, all that they may load of the sections and in the languages that are wanted, and the
 * licenses. What is
 * loaded comes before what loads it.
 */
export function filesFor(choice: Choice, {imports}: Manifest): string[] {
  const found = new Set<string>();
  const visited = new Set<string>();
  const sections = new Set((choice.elements ?? elementNames).flatMap(contentIds));
  const isWanted = (file: string) => {
    const drawnOrCited = /\/(?:drawings|citations)\/([^/]+)\.js$/.exec(file)?.[1];
    if (drawnOrCited) return sections.has(drawnOrCited);
    const locale = /\/(?:content|labels|additions)\/([^/.]+)/.exec(file)?.[1];
    return !locale || locale === sourceLocale || (choice.locales?.includes(locale) ?? true);
  };
  const visit = (file: string) => {
    if (visited.has(file) || !isWanted(file)) return;
    visited.add(file);
    imports[file]?.forEach(visit);
    found.add(file);
  };
  entriesFor(choice).forEach(({file}) => visit(file));
  return ['LICENSES.txt', ...found];
}
