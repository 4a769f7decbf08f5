/** The files of the WordPress plugin: its own, and what it serves from `dist/`. */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Package} from 'custom-elements-manifest/schema.d.ts';
import {elementNames} from '../../src/element-names.js';
import {localeTags} from '../../src/generated/locales.js';
import {projectPath} from '../project.js';
import {blockFiles} from './blocks.js';
import {dataForm, plainForm, shadowForm, type Prerender} from './forms.js';
import {list} from './list.js';
import {shareParts, shareValues, type Shared} from './shared-parts.js';

/** Files by path below the plugin's folder. */
export type PluginFiles = Map<string, string | Uint8Array>;

/** The plugin's name, that of its folder, its main file and its text domain. */
export const pluginName = 'calcinosis-cutis';

const source = `wordpress/${pluginName}`;
const script = 'lazy.js';

/**
 * All files of the plugin.
 *
 * @param prerender that of the built package, whose templates are minified
 */
export function pluginFiles(prerender: Prerender): PluginFiles {
  const json = (file: string): unknown => JSON.parse(read(file).toString());
  const {version} = json('package.json') as {version: string};
  const {integrity} = json('dist/cdn/manifest.json') as {integrity: Record<string, string>};
  const known = list(json('dist/custom-elements.json') as Package, version, {
    file: `cdn/${script}`,
    integrity: integrity[script]!,
  });
  const files: PluginFiles = new Map();
  for (const file of filesBelow(source)) {
    const text = read(`${source}/${file}`).toString();
    files.set(file, text.replaceAll('{{version}}', version));
  }
  for (const file of ['LICENSE', 'LICENSE-CONTENT']) files.set(`${file}.txt`, read(file));
  files.set('list.json', `${JSON.stringify(known, null, 1)}\n`);
  for (const [file, text] of blockFiles(known)) files.set(file, text);
  addForms(files, prerender);
  for (const file of filesBelow('dist/drawings')) {
    if (file.endsWith('.svg')) files.set(`drawings/${file}`, read(`dist/drawings/${file}`));
  }
  for (const file of [...Object.keys(integrity), 'LICENSES.txt']) {
    if (!isForOtherPages(file)) files.set(`cdn/${file}`, read(`dist/cdn/${file}`));
  }
  return files;
}

function addForms(files: PluginFiles, prerender: Prerender): void {
  const shared: Shared = new Map();
  for (const locale of localeTags) {
    for (const element of elementNames) {
      const put = (form: string, html: string) =>
        files.set(`${form}/${locale}/${element}.html`, html);
      const shadow = shareParts(shadowForm(element, locale, prerender), 'drawings', shared);
      // In a root, the article's sections are a level below its title.
      put('shadow', shareParts(shadow, 'topics', shared, element === 'article' ? 1 : 0));
      put('plain', shareParts(plainForm(element, locale), 'topics', shared));
      const data = dataForm(element, locale, prerender).map((thing) => shareValues(thing, shared));
      put('json-ld', `<script type="application/ld+json">[${data.join()}]</script>`);
    }
  }
  for (const [name, part] of shared) files.set(`shared/${name}.html`, part);
}

const read = (file: string) => readFileSync(projectPath(file));

/** Paths of files below a folder of the project. */
const filesBelow = (folder: string): string[] =>
  readdirSync(projectPath(folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => path.relative(projectPath(folder), path.join(parentPath, name)))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

/** Entries for pages that are not prerendered. */
const isForOtherPages = (file: string): boolean =>
  file === 'auto.js' || localeTags.some((tag) => file.startsWith(`${tag}/`));
