/**
 * Runs the browser tests for Stryker. One server and one Chromium serve all mutants: a test file's
 * page is opened anew for each, and told which mutant is active. For Stryker a test file is a test.
 */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {StrykerOptions} from '@stryker-mutator/api/core';
import {commonTokens, declareClassPlugin, PluginKind, tokens} from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import {
  startTestRunner,
  type TestRunner as WebTestRunner,
  type TestRunnerConfig,
  type TestRunnerPlugin,
} from '@web/test-runner';
import type {ChromeLauncher} from '@web/test-runner-chrome';
import {freePort} from '../support/free-port.js';

/** What mutated code reads and writes, as `globalThis.__stryker__` of its page. */
interface PageState {
  activeMutant?: string;
  /** A mutant that is reached more often than this never ends, so that it throws. */
  hitLimit?: number;
  hitCount?: number;
  mutantCoverage?: {static: Record<string, number>; perTest: object};
}

class BrowserTestRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options);

  readonly #testFiles: readonly string[];
  #runner: WebTestRunner | undefined;
  /** What the next page begins with. Until there is something, pages run no tests. */
  #before: PageState | undefined;
  /** What the last page ended with. */
  #after: PageState = {};

  constructor(options: StrykerOptions) {
    this.#testFiles = (options['browser'] as {testFiles: string[]}).testFiles;
  }

  capabilities() {
    return {reloadEnvironment: true};
  }

  async init(): Promise<void> {
    process.env['ENGINES'] = 'chromium';
    const {default: config} = (await import(pathToFileURL('web-test-runner.config.js').href)) as {
      default: TestRunnerConfig;
    };
    const [launcher] = config.browsers as [ChromeLauncher];
    const stopSession = launcher.stopSession.bind(launcher);
    launcher.stopSession = async (id) => {
      this.#after = (await launcher.getPage(id).evaluate('globalThis.__stryker__')) as PageState;
      return stopSession(id);
    };
    this.#runner = await startTestRunner({
      config: {
        ...config,
        // Several begin at once, and would all choose the first that is free.
        port: await freePort(),
        // By default that of when the runner was imported, before Stryker went to its copy.
        rootDir: process.cwd(),
        files: [...this.#testFiles],
        plugins: [...(config.plugins ?? []), shareWithFrames],
        reporters: [],
        // Longer than tests wait for what does not come.
        testFramework: {config: {timeout: 30_000, bail: true}},
        // A change may lead the page away: nothing comes of it then.
        testsFinishTimeout: 180_000,
        testRunnerHtml: (framework) => (this.#before ? pageOf(framework, this.#before) : emptyPage),
      },
      readCliArgs: false,
      readFileConfig: false,
      autoExitProcess: false,
    });
    // Else it would end after the run of all with which it begins, which is of empty pages here. It
    // refuses to be started so where there is no terminal.
    this.#runner!.config.watch = true;
    await this.#finished();
  }

  async dryRun(): Promise<DryRunResult> {
    const perTest: Record<string, Record<string, number>> = {};
    const tests: TestResult[] = [];
    for (const testFile of this.#testFiles) {
      tests.push(await this.#run(testFile, {mutantCoverage: {static: {}, perTest: {}}}));
      perTest[testFile] = this.#after.mutantCoverage?.static ?? {};
    }
    return {status: DryRunStatus.Complete, tests, mutantCoverage: {static: {}, perTest}};
  }

  async mutantRun({
    activeMutant,
    hitLimit,
    testFilter,
  }: MutantRunOptions): Promise<MutantRunResult> {
    const tests: TestResult[] = [];
    for (const testFile of this.#testFiles) {
      if (testFilter && !testFilter.includes(testFile)) continue;
      const result = await this.#run(testFile, {
        activeMutant: activeMutant.id,
        ...(hitLimit === undefined ? {} : {hitLimit, hitCount: 0}),
      });
      tests.push(result);
      if (result.status === TestStatus.Failed) break;
    }
    return toMutantRunResult({status: DryRunStatus.Complete, tests});
  }

  async dispose(): Promise<void> {
    await this.#runner?.stop();
  }

  async #run(testFile: string, state: PageState): Promise<TestResult> {
    const begin = performance.now();
    this.#before = state;
    const finished = this.#finished();
    const [session] = this.#runner!.sessions.forTestFile(resolve(testFile));
    await this.#runner!.runTests([session!]);
    await finished;
    const {passed, errors, testResults} = this.#runner!.sessions.get(session!.id)!;
    const name = nameOf(testFile);
    const result = {id: testFile, name, timeSpentMs: performance.now() - begin};
    if (passed) return {...result, status: TestStatus.Success};
    const failureMessage = JSON.stringify({errors, testResults});
    return {...result, status: TestStatus.Failed, failureMessage};
  }

  async #finished(): Promise<void> {
    await new Promise((resolve) => {
      const done = () => {
        this.#runner?.off('test-run-finished', done);
        resolve(undefined);
      };
      this.#runner!.on('test-run-finished', done);
    });
  }
}

const pageOf = (framework: string, state: PageState) =>
  `<!doctype html><html><head><script>globalThis.__stryker__ = ${JSON.stringify(state)}</script></head><body><script type="module" src="${framework}"></script></body></html>`;

const emptyPage = `<!doctype html><html><body><script type="module">
import {sessionFinished} from '@web/test-runner-core/browser/session.js';
sessionFinished({passed: true, errors: []});
</script></body></html>`;

/** Of a test file as it is now, so that one that has changed is another test. */
const nameOf = (testFile: string): string =>
  `${testFile} ${createHash('sha256').update(readFileSync(testFile)).digest('hex').slice(0, 9)}`;

/** The pages that a test opens in frames are under the same mutant. */
const shareWithFrames: TestRunnerPlugin = {
  name: 'share-mutant-with-frames',
  transform({body}) {
    if (typeof body !== 'string' || !body.includes('stryMutAct_')) return;
    return `globalThis.__stryker__ ??= globalThis.parent?.__stryker__;\n${body}`;
  },
};

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'browser', BrowserTestRunner),
];

/** The option `browser`. */
export const strykerValidationSchema = {
  properties: {
    browser: {
      type: 'object',
      properties: {testFiles: {type: 'array', items: {type: 'string'}}},
    },
  },
};
