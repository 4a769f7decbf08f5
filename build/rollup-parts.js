/** What the package's bundles and those of `cdn/` have in common. */
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {transform} from 'esbuild';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {compiled, laterPath} from './entries.js';

const standIn = fileURLToPath(new URL('../.build/src/prerender/lit-stand-in.js', import.meta.url));

/**
 * Puts what makes templates and nothing else in Lit's place.
 * @type {import('rollup').Plugin}
 */
export const litStandIn = {
  name: 'lit-stand-in',
  resolveId: (id) => (id === 'lit' ? standIn : null),
};

/**
 * Leaves texts to files of their own, those of `textFiles()`.
 * @type {import('rollup').Plugin}
 */
export const leaveTexts = {
  name: 'leave-texts',
  async resolveId(specifier, importer) {
    const resolved = await this.resolve(specifier, importer, {skipSelf: true});
    if (!resolved?.id.includes('/generated/content/')) return null;
    // Rollup writes it relative to the file that imports it.
    return {id: resolved.id.replace('generated/content', 'text'), external: 'relative'};
  },
};

/** Minifies templates. Drawings are short already, and need the slashes that it takes out. */
export const minifyTemplates = () =>
  minifyTemplateLiterals({exclude: ['**/node_modules/**', '**/generated/drawings/**']});

/**
 * Takes the indents out of files that hold nothing but text: a page without a bundler loads them as
 * they are.
 * @type {import('rollup').Plugin}
 */
export const packTexts = {
  name: 'pack-texts',
  renderChunk: async (code, {fileName}) =>
    /^(content|text|parts\/citations)\//.test(fileName)
      ? (await transform(code, {minifyWhitespace: true, charset: 'utf8', target: 'es2022'})).code
      : null,
};

/**
 * Leaves what is imported later to files of their own.
 *
 * @param {string} [folder] where they are, relative to each file that imports them; by default they
 *   are where they are in the package
 * @returns {import('rollup').Plugin}
 */
export const leaveLater = (folder) => ({
  name: 'leave-later',
  async resolveDynamicImport(specifier, importer) {
    if (typeof specifier !== 'string') return null;
    const resolved = await this.resolve(specifier, importer);
    if (!resolved) throw new Error(`${importer} imports ${specifier}, which is not there.`);
    const module = path.relative(compiled, resolved.id).replaceAll('\\', '/');
    return {id: `later:${laterPath(module)}`, external: 'absolute'};
  },
  renderChunk: (code, {fileName}) =>
    code.replaceAll(
      /\blater:([\w/.-]+)/g,
      (_, later) =>
        `${folder ?? (path.posix.relative(path.posix.dirname(fileName), '.') || '.')}/${later}`,
    ),
});

/** Only the modules that define elements do anything by being imported. */
export const treeshake = {
  /** @param {string} id */
  moduleSideEffects: (id) => /generated\/(entries|define-all)|\/lazy\.js$/.test(id),
};
