import {
  compiled,
  contentEntries,
  lazyEntry,
  laterModules,
  laterPath,
  packageEntries,
  prerenderEntries,
  textFiles,
  withoutDom,
} from './build/entries.js';
import {
  leaveLater,
  leaveTexts,
  litStandIn,
  minifyTemplates,
  packTexts,
  treeshake,
} from './build/rollup-parts.js';

const shared = {treeshake, logLevel: 'warn', external: /^lit(\/|$)/};

/**
 * A module that is imported later, whole by itself.
 *
 * @returns {import('rollup').RollupOptions}
 */
const later = (module) => ({
  ...shared,
  input: `${compiled}/${module}`,
  plugins: [leaveLater(), minifyTemplates(), packTexts],
  output: {dir: 'dist', entryFileNames: laterPath(module)},
});

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    ...shared,
    input: {...packageEntries(), ...withoutDom(), ...textFiles()},
    plugins: [leaveLater(), minifyTemplates(), packTexts],
    output: {
      dir: 'dist',
      chunkFileNames: 'chunks/[name]-[hash].js',
      hoistTransitiveImports: false,
    },
  },
  {
    ...shared,
    input: prerenderEntries(),
    external: [],
    plugins: [litStandIn, leaveTexts, minifyTemplates()],
    output: {dir: 'dist', chunkFileNames: 'chunks/[name]-[hash].js', hoistTransitiveImports: false},
  },
  {...shared, input: lazyEntry(), plugins: [leaveLater()], output: {dir: 'dist'}},
  {...shared, input: contentEntries(), plugins: [packTexts], output: {dir: 'dist'}},
  ...laterModules().map(later),
];
