import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {findBrowser} from './scripts/find-browser.js';
import {browserCommandsPlugin} from './tests/support/browser-commands.js';

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: 'tests/browser/**/*.test.ts',
  nodeResolve: true,
  plugins: [
    // The tsconfig tells esbuild how to compile decorators and class fields.
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    browserCommandsPlugin(),
  ],
  browsers: [chromeLauncher({launchOptions: await findBrowser()})],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: {config: {timeout: 5000}},
};
