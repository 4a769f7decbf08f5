import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {elsewhere} from './scripts/engines/elsewhere.js';
import {chooseEngines} from './scripts/engines/engines.js';
import {enginesReporter} from './scripts/engines/report.js';
import {checkCoverage} from './scripts/fonts/coverage.js';
import {chosenFontSet} from './scripts/fonts/font-sets.js';
import {fontStyles, fontStylesPath} from './scripts/fonts/font-styles.js';
import {browserCommandsPlugin} from './tests/support/browser-commands.js';
import {strictPolicy} from './tests/support/strict-policy.js';

const demanded = process.env['ENGINES'];
const [fonts, {launchers, leftOut}] = await setUp().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
const [first, ...others] = launchers;

const files = 'tests/browser/**/*.test.ts';

/**
 * What takes long: everything in each language. Engines that are not demanded, but only there, leave
 * it to `npm run test:engines`.
 */
const longFiles = [
  'accessibility',
  'accessibility-tree',
  'attribute-fuzzing',
  'figures',
  'layout',
  'page-lifecycle',
  'prerender',
  'strict-policy',
].map((name) => `tests/browser/${name}.test.ts`);
/** Whether the engines that are only there are tried: not where a command names files. */
const tryOthers = !demanded && others.length > 0 && !process.argv.includes('--files');
const filesLeftOut = `${longFiles.length} files that take long in ${others.map(({name}) => name).join(' and ')}; npm run test:engines runs them there, too.`;
const {middleware, watch} = elsewhere();

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files,
  nodeResolve: true,
  middleware: [middleware, strictPolicy],
  plugins: [
    // The tsconfig tells esbuild how to compile decorators and class fields.
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    browserCommandsPlugin(),
    {
      name: 'fonts',
      serve: ({path}) => (path === fontStylesPath ? fonts : undefined),
    },
  ],
  // The last one takes longest, and others may follow beside it.
  browsers: (demanded ? launchers.toReversed() : [first]).map(watch),
  groups: tryOthers
    ? [
        {
          name: 'other engines',
          files: [files, ...longFiles.map((file) => `!${file}`)],
          browsers: others.toReversed().map(watch),
        },
      ]
    : [],
  // Each takes about one processor.
  concurrentBrowsers: availableParallelism(),
  reporters: [
    defaultReporter(),
    enginesReporter(
      demanded || tryOthers ? launchers : [first],
      tryOthers ? [...leftOut, filesLeftOut] : leftOut,
      process.env['ENGINES_RESULTS'],
    ),
  ],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  // Only for what never ends: slow engines on small machines may take their time.
  testsFinishTimeout: 600_000,
  testFramework: {config: {timeout: 120_000}},
};

/** The style sheet of the fonts, and the engines. */
async function setUp() {
  const set = chosenFontSet();
  await checkCoverage(set);
  return Promise.all([fontStyles(set), chooseEngines(demanded)]);
}
