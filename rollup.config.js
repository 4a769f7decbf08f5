import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {elementEntries, packageEntries} from './scripts/entries.js';

/** What every element needs is one file, so that no element waits for a chain of small ones. */
const manualChunks = (id) => {
  if (/\/(content-store|locale|warn-once|sources\/ui)\.js$/.test(id)) return 'content-store';
  if (/\/elements\/(calcinosis-element|template)\.js$|node_modules\/(@lit|lit)/.test(id)) {
    return 'calcinosis-element';
  }
  return undefined;
};

/** Content keeps its place and name wherever it is bundled: `content/es/faq.text.js`. */
const chunkFileNames = ({moduleIds}) =>
  /generated\/(content\/.+\.js)$/.exec(moduleIds.at(-1) ?? '')?.[1] ?? 'chunks/[name]-[hash].js';

const shared = {
  treeshake: {moduleSideEffects: (id) => /generated\/(entries|define-all)/.test(id)},
  logLevel: 'warn',
};

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    ...shared,
    input: packageEntries(),
    external: /^lit(\/|$)/,
    plugins: [minifyTemplateLiterals()],
    output: {dir: 'dist', chunkFileNames, manualChunks, hoistTransitiveImports: false},
  },
  {
    ...shared,
    input: elementEntries(),
    plugins: [
      minifyTemplateLiterals({exclude: '**/node_modules/**'}),
      nodeResolve({exportConditions: ['production']}),
      terser({module: true, ecma: 2022, compress: {passes: 3}, format: {comments: false}}),
    ],
    output: {dir: 'dist/cdn', chunkFileNames, manualChunks},
  },
];
