/** The files of `cdn/`, each whole by itself: what a page needs at first is one request. */
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {transform} from 'esbuild';
import {contentIds, elementNames} from '../../src/element-names.js';
import type {ElementName} from '../../src/types.js';
import {contentEntries, laterModules, laterPath} from '../entries.js';
import {isEnglish, readLocales} from '../locales.js';
import {projectPath} from '../project.js';
import {bundle, type BundleOptions} from './bundle.js';

/** Path below `cdn/` and the file's text. */
export type CdnFiles = Map<string, string>;

const entries = readLocales();
const locales = Object.keys(entries);
const translated = locales.filter((tag) => !isEnglish(tag, entries[tag]!));

/**
 * What is loaded later, in a folder that is named by what is in it: nothing in it ever changes, so
 * that it may be kept for good.
 */
async function laterFiles(): Promise<{folder: string; files: CdnFiles}> {
  const built = new Map<string, string>();
  for (const module of laterModules()) {
    const file = laterPath(module);
    const folder = path.posix.relative(path.posix.dirname(file), '');
    built.set(file, await bundle(module, {later: folder}));
  }
  for (const name of Object.keys(contentEntries())) {
    const file = `${name}.js`;
    built.set(file, `export default ${await contentExpression(file)};`);
  }
  const hash = createHash('sha256')
    .update(JSON.stringify([...built]))
    .digest('hex')
    .slice(0, 8);
  const files = new Map([...built].map(([file, text]) => [`${hash}/${file}`, text]));
  return {folder: hash, files};
}

/** An element's entries for each locale, made by one bundling for each kind of locale. */
async function localeEntries(name: ElementName, folder: string): Promise<CdnFiles> {
  const files: CdnFiles = new Map();
  const kinds = new Map<string, string>();
  for (const locale of locales) {
    // English needs nothing that translations need.
    const kind = translated.includes(locale) ? translated[0]! : 'en';
    const entry = (tag: string) => `generated/entries/${tag}/calcinosis-${name}.js`;
    const known = /(?<=knowLocales\()\[.*?\]/;
    if (!kinds.has(kind)) {
      const instead: BundleOptions['instead'] = {
        [entry(kind)]: (code) => code.replace(known, '__locales__'),
        ...Object.fromEntries(
          contentIds(name).map((file, i) => [
            `generated/content/${kind}/${file}.js`,
            () => `export default __content${i}__;`,
          ]),
        ),
      };
      const code = await bundle(entry(kind), {later: `../${folder}`, instead});
      kinds.set(kind, code);
    }
    const own = await readFile(projectPath(`.build/src/${entry(locale)}`), 'utf8');
    const values: Record<string, string> = {__locales__: known.exec(own)![0]};
    for (const [i, file] of contentIds(name).entries()) {
      values[`__content${i}__`] = await contentExpression(`content/${locale}/${file}.js`);
    }
    files.set(
      `${locale}/calcinosis-${name}.js`,
      kinds.get(kind)!.replaceAll(/__(locales|content\d+)__/g, (name) => values[name]!),
    );
  }
  return files;
}

/** A content module's data as a short expression; `path` is below the generated modules. */
async function contentExpression(path: string): Promise<string> {
  const url = pathToFileURL(projectPath(`.build/src/generated/${path}`)).href;
  const {default: content} = (await import(url)) as {default: unknown};
  const module = `export default ${JSON.stringify(content)}`;
  const {code} = await transform(module, {minify: true, charset: 'utf8'});
  return code.replace(/^export default\s*|;\s*$/g, '');
}

/** What loads elements that it finds by their names, as no bundler has to follow. */
const lazyFile = () =>
  bundle('lazy.js', {
    later: '.',
    instead: {
      'generated/element-imports.js': () => `export const imports = {};
for (const name of '${elementNames.join()}'.split(',')) {
  const tag = 'calcinosis-' + name;
  imports[tag] = () => import(\`./\${tag}.js\`);
}`,
    },
  });

/** All files of `cdn/`, and what a page may have the browser fetch beforehand. */
export async function cdnFiles(): Promise<{
  files: CdnFiles;
  /** By entry and locale, the files that the entry will ask for. */
  preload: Record<string, Record<string, string[]>>;
}> {
  const {folder, files} = await laterFiles();
  const preload: Record<string, Record<string, string[]>> = {};
  const later = `./${folder}`;
  for (const name of elementNames) {
    const entry = `calcinosis-${name}.js`;
    const [labels, ...sections] = contentIds(name);
    files.set(entry, await bundle(`generated/entries/${entry}`, {later}));
    for (const [file, text] of await localeEntries(name, folder)) files.set(file, text);
    preload[entry] = Object.fromEntries(
      locales.map((locale) => [
        locale,
        [
          // An element brings the English labels.
          ...(locale === 'en' ? [] : [`${folder}/parts/labels/${locale}/${labels}.js`]),
          ...sections.map((section) => `${folder}/content/${locale}/${section}.js`),
        ],
      ]),
    );
  }
  files.set('auto.js', await bundle('index.js', {later}));
  files.set('lazy.js', await lazyFile());
  return {files, preload};
}
