import {packageEntries, prerenderEntry} from './scripts/entries.js';
import {litStandIn, minifyTemplates, treeshake} from './scripts/rollup-parts.js';

/** What every element needs is one file, so that no element waits for a chain of small ones. */
const manualChunks = (id) => {
  if (/\/src\/(content-shape|content-store|import-again|locale|warn-once)\.js$/.test(id))
    return 'content-store';
  if (/\/elements\/(calcinosis-element|template)\.js$/.test(id)) return 'calcinosis-element';
  return undefined;
};

/** Content keeps its place and name wherever it is bundled: `content/es/faq.js`. */
const chunkFileNames = ({moduleIds}) =>
  /generated\/(content\/.+\.js)$/.exec(moduleIds.at(-1) ?? '')?.[1] ?? 'chunks/[name]-[hash].js';

const shared = {treeshake, logLevel: 'warn'};

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
    plugins: [litStandIn, minifyTemplates()],
    output: {
      dir: 'dist',
      chunkFileNames,
      paths: (id) => id.replace(/^.*generated\/content\//, './content/'),
    },
  },
];
