import {fileURLToPath} from 'node:url';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {packageEntries, prerenderEntry} from './scripts/entries.js';

/** What every element needs is one file, so that no element waits for a chain of small ones. */
const manualChunks = (id) => {
  if (/\/src\/(content-store|locale|warn-once)\.js$/.test(id)) return 'content-store';
  if (/\/elements\/(calcinosis-element|template)\.js$/.test(id)) return 'calcinosis-element';
  return undefined;
};

/** Content keeps its place and name wherever it is bundled: `content/es/faq.js`. */
const chunkFileNames = ({moduleIds}) =>
  /generated\/(content\/.+\.js)$/.exec(moduleIds.at(-1) ?? '')?.[1] ?? 'chunks/[name]-[hash].js';

// Drawings are short already, and need the slashes that it takes out.
const minifyTemplates = () => minifyTemplateLiterals({exclude: '**/generated/drawings/**'});

const shared = {
  treeshake: {moduleSideEffects: (id) => /generated\/(entries|define-all)/.test(id)},
  logLevel: 'warn',
};

const litStandIn = fileURLToPath(new URL('build/src/prerender/lit-stand-in.js', import.meta.url));

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    ...shared,
    input: packageEntries(),
    external: /^lit(\/|$)/,
    plugins: [minifyTemplates()],
    output: {dir: 'dist', chunkFileNames, manualChunks, hoistTransitiveImports: false},
  },
  {
    ...shared,
    input: prerenderEntry(),
    external: /generated\/content\//,
    plugins: [
      {name: 'lit-stand-in', resolveId: (id) => (id === 'lit' ? litStandIn : null)},
      minifyTemplates(),
    ],
    output: {
      dir: 'dist',
      chunkFileNames,
      paths: (id) => id.replace(/^.*generated\/content\//, './content/'),
    },
  },
];
