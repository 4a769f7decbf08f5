/** The package's modules, found in what the compiler made of `src/`. */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

/** Folder of the compiled sources. */
export const compiled = fileURLToPath(new URL('../.build/src', import.meta.url));

/**
 * @param {string} folder below the compiled sources
 * @returns {string[]} the modules in it, by path below the compiled sources
 */
const modulesIn = (folder) =>
  readdirSync(`${compiled}/${folder}`, {recursive: true})
    .map((file) => `${folder}/${String(file).replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.js'))
    .sort();

/**
 * @param {string[]} modules by path below the compiled sources
 * @param {(module: string) => string} nameOf path in the package
 * @returns {Record<string, string>} that path without `.js` → the module
 */
const named = (modules, nameOf) =>
  Object.fromEntries(
    modules.map((module) => [nameOf(module).slice(0, -3), `${compiled}/${module}`]),
  );

/** The entries that have their own stand-in for Lit: for all locales, and one a locale. */
export const prerenderEntries = () => ({
  prerender: `${compiled}/prerender.js`,
  ...named(modulesIn('generated/prerender'), (module) => module.replace('generated/', '')),
});

/** The entry that loads others later, and shares nothing with them. */
export const lazyEntry = () => ({lazy: `${compiled}/lazy.js`});

/** Every entry of the package but those that are data. */
export const packageEntries = () => ({
  index: `${compiled}/index.js`,
  elements: `${compiled}/elements.js`,
  content: `${compiled}/content.js`,
  'json-ld': `${compiled}/json-ld.js`,
  // One an element, and one an element and locale.
  ...named(modulesIn('generated/entries'), (module) => module.replace('generated/entries/', '')),
});

/** What the entries of elements are where there is no DOM, by the conditions of package.json. */
export const withoutDom = () => ({'without-dom': `${compiled}/generated/without-dom.js`});

const contentModules = () => modulesIn('generated/content');

/** The entries that are data: a section in a locale. Elements import them later. */
export const contentEntries = () =>
  named(
    contentModules().filter((module) => !/\/(ui|article)\.js$/.test(module)),
    laterPath,
  );

/** The same text and the labels again, for what imports them at once. */
export const textFiles = () =>
  named(contentModules(), (module) => module.replace('generated/content', 'text'));

/**
 * What is imported when it is first needed, by path below the compiled sources, but for text: each is
 * a file of its own that imports nothing, so that bundlers have nothing to share between it and the
 * first file.
 */
export const laterModules = () => {
  const found = modulesIn('.').flatMap((module) =>
    Array.from(
      readFileSync(`${compiled}/${module}`, 'utf8').matchAll(/\bimport\('(\..+?)'\)/g),
      ([, specifier]) => path.posix.join(path.posix.dirname(module), specifier),
    ),
  );
  return [...new Set(found)]
    .filter((module) => !/^generated\/(content|entries)\//.test(module))
    .sort();
};

/**
 * Where a module that is imported later is in the package, and in the folder of `cdn/` for these.
 *
 * @param {string} module path below the compiled sources
 */
export const laterPath = (module) =>
  module
    .replace(/^generated\/entries\//, '')
    .replace(/^generated\/(?!content\/)/, 'parts/')
    .replace(/^generated\//, '');
