/** What the archive's page shows of one element in one language. */
import type {Manifest} from '../../command/choose.js';
import {snippetLines} from '../../command/snippet.js';
import {localeTable} from '../../src/generated/locales.js';
import type {ElementName} from '../../src/types.js';
import {fileWays, scriptWay} from './ways.js';

export interface Snippets {
  element: ElementName;
  locale: string;
  dir: 'ltr' | 'rtl';
  /** By id of the way. */
  ways: Record<string, {file: string; text: string}>;
}

/** The files of the archive by path, without its own folder. */
export type ArchiveFiles = Map<string, Uint8Array>;

/** Those ways whose files were built. */
export const waysIn = (files: ArchiveFiles) => [
  scriptWay,
  ...fileWays.filter(({file}) => files.has(file('faq', 'en'))),
];

/** @throws if a file is not in the archive */
export function snippetsOf(
  element: ElementName,
  {tag, dir}: (typeof localeTable)[number],
  files: ArchiveFiles,
): Snippets {
  const read = (file: string) => {
    const data = files.get(file);
    if (!data) throw new Error(`dist/${file} is not there. Make it with: npm run build`);
    return new TextDecoder().decode(data);
  };
  // Without hashes: a page with one shows nothing once its site has a newer folder.
  const {preload} = JSON.parse(read('cdn/manifest.json')) as Manifest;
  const entry = {file: scriptWay.file(element, tag).replace('cdn/', ''), element};
  const script = {
    file: scriptWay.file(element, tag),
    text: `${snippetLines(entry, tag, {manifest: {preload}, url: 'cdn'}).join('\n')}\n`,
  };
  const ways = waysIn(files).map(({id, file}) => [
    id,
    id === 'script' ? script : {file: file(element, tag), text: read(file(element, tag))},
  ]);
  return {
    ...{element, locale: tag, dir},
    ways: Object.fromEntries(ways) as Snippets['ways'],
  };
}

/** The same as a script that a page loads from a disk. */
export const snippetsScript = (snippets: Snippets): string =>
  `calcinosisSnippets(${JSON.stringify(snippets)});\n`;
