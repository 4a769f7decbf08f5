/** What the package's bundles and those of `cdn/` have in common. */
import {fileURLToPath} from 'node:url';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';

const standIn = fileURLToPath(new URL('../build/src/prerender/lit-stand-in.js', import.meta.url));

/**
 * Puts what makes templates and nothing else in Lit's place.
 * @type {import('rollup').Plugin}
 */
export const litStandIn = {
  name: 'lit-stand-in',
  resolveId: (id) => (id === 'lit' ? standIn : null),
};

/** Minifies templates. Drawings are short already, and need the slashes that it takes out. */
export const minifyTemplates = () =>
  minifyTemplateLiterals({exclude: ['**/node_modules/**', '**/generated/drawings/**']});

/** Only the modules that define elements do anything by being imported. */
export const treeshake = {
  /** @param {string} id */
  moduleSideEffects: (id) => /generated\/(entries|define-all)/.test(id),
};
