import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {elsewhere} from './tests/engines/elsewhere.js';
import {chooseEngines} from './tests/engines/engines.js';
import {enginesReporter} from './tests/engines/report.js';
import {checkCoverage} from './tests/fonts/coverage.js';
import {chosenFontSet} from './build/fonts/font-sets.js';
import {fontStyles, fontStylesPath} from './tests/fonts/font-styles.js';
import {browserCommandsPlugin} from './tests/support/browser-commands.js';
import {servedApp} from './tests/support/serve-app.js';
import {servedPage} from './tests/support/serve-page.js';
import {strictPolicy} from './tests/support/strict-policy.js';

const [fonts, launchers] = await setUp().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
const files = 'tests/browser/**/*.test.ts';
const {middleware, watch} = elsewhere();

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files,
  nodeResolve: true,
  middleware: [middleware, servedApp, servedPage, strictPolicy],
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
  browsers: launchers.toReversed().map(watch),
  // Each takes about one processor.
  concurrentBrowsers: availableParallelism(),
  reporters: [defaultReporter(), enginesReporter(launchers, process.env['ENGINES_RESULTS'])],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  // Only for what never ends: slow engines, and machines that do much else, may take their time.
  testsFinishTimeout: launchers.length > 1 ? 1_800_000 : 1_200_000,
  testFramework: {config: {timeout: 300_000}},
  testRunnerHtml: pageOf,
};

/**
 * The page of each file, with what tests ask of the environment.
 *
 * @param {string} framework address of the script that runs the tests
 */
function pageOf(framework) {
  const {EXTENT, FONTS} = process.env;
  return `<!doctype html>
<html>
  <head>
    <script>globalThis.environment = ${JSON.stringify({EXTENT, FONTS})}</script>
  </head>
  <body>
    <script type="module" src="${framework}"></script>
  </body>
</html>`;
}

/** The style sheet of the fonts, and the engines. */
async function setUp() {
  const set = chosenFontSet();
  await checkCoverage(set);
  return Promise.all([fontStyles(set), chooseEngines(process.env['ENGINES'])]);
}
