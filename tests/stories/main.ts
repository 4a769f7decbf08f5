/**
 * Opens every story and docs page of the built Storybook in Chromium. Fails on what goes wrong in
 * one: an error, also of a story's own test; a message in the console as an error; a request that
 * fails or leaves for another server; what axe finds, and what it cannot decide and nobody has
 * explained; an element that does not show the language; a language that the toolbar does not offer.
 *
 *     npm run build-storybook && npx tsx tests/stories/main.ts
 */
import {readFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type Axe from 'axe-core';
import puppeteer, {type Browser, type HTTPRequest, type Page} from 'puppeteer-core';
import type {Channel} from 'storybook/internal/channels';
import type {StoryIndex} from 'storybook/internal/types';
import {colorRules, unexplained, unneeded} from '../support/axe-explanations.js';
import {localesToTest, sampleFor} from '../support/extent.js';
import {elements, fixtures, tagName, themes} from '../support/fixtures.js';
import {findBrowser} from '../../build/browser/find-browser.js';
import {readLocales} from '../../build/locales.js';
import {projectPath} from '../../build/project.js';
import {formatCounts, formatFailure} from '../run/counts.js';

/** One page to open. */
interface Visit {
  /** Id of the story or docs page. */
  id: string;
  type: 'story' | 'docs';
  language: string;
  theme: string;
  /** Whether axe is to look at the page in the other themes, too. */
  allThemes?: boolean;
}

/** What axe found. */
type Found = Pick<Axe.AxeResults, 'violations' | 'incomplete'>;

const folder = projectPath('storybook-static');

const index = JSON.parse(
  await readFile(join(folder, 'index.json'), 'utf8').catch(() => {
    throw new Error(`There is no Storybook in ${folder}. Make it with: npm run build-storybook`);
  }),
) as StoryIndex;
const entries = Object.values(index.entries);

const missing = fixtures.filter(
  ({element, name}) =>
    !entries.some((e) => e.title === `Elements/${tagName(element)}` && e.name === name),
);
if (missing.length > 0) {
  const names = missing.map(({element, name}) => `${tagName(element)} ${name}`).join(', ');
  throw new Error(`Fixtures without a story: ${names}. See .storybook/element-stories.ts`);
}

const languages = Object.keys(readLocales());
const server = await serve();
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const queue = visits();
let passed = 0;
let failed = 0;

try {
  await Promise.all([visitQueue(), visitQueue()]);
} finally {
  server.close();
}
for (const {rule, reasons, node} of unneeded('stories')) {
  failed++;
  console.error(
    `Explained in axe-explanations.ts, and not found: ${rule} (${reasons.join()}) ${node}`,
  );
}
console.log(formatCounts({passed, failed, skipped: 0}));
process.exitCode = failed ? 1 : 0;

/**
 * Everything in English; elements in every language, or some in one of each way of writing. Colors are
 * the same in all languages: the themes are for English and one that runs from right to left.
 */
function visits(): Visit[] {
  const usual = {language: 'en', theme: themes[0]};
  const defaults = elements.map((element) => `elements-${tagName(element)}--default`);
  return [
    ...entries.map(({id, type}) => ({...usual, id, type, allThemes: defaults.includes(id)})),
    ...localesToTest.slice(1).flatMap(({tag, dir}) =>
      sampleFor(tag, defaults).map((id) => ({
        ...usual,
        id,
        type: 'story' as const,
        language: tag,
        allThemes: dir === 'rtl',
      })),
    ),
    // The other themes are painted by the tests themselves, but here by the toolbar.
    ...themes
      .slice(1)
      .map((theme) => ({...usual, id: defaults.at(-1)!, type: 'story' as const, theme})),
  ];
}

/** Has a browser to itself: of two pages in one, the hidden one draws no frames and sees no figure come near. */
async function visitQueue(): Promise<void> {
  const browser = await puppeteer.launch(await findBrowser());
  try {
    for (let visit = queue.shift(); visit; visit = queue.shift()) await visitPage(browser, visit);
  } finally {
    await browser.close();
  }
}

async function visitPage(browser: Browser, visit: Visit): Promise<void> {
  const page = await browser.newPage();
  const problems = await problemsOf(page, visit);
  await page.close();
  const {id, language, theme} = visit;
  if (problems.length === 0) passed++;
  else {
    failed++;
    const title = `${id} (${language}, ${theme})`;
    console.error(`${problems.join('\n')}\nFailed: ${formatFailure(title, problems[0])}`);
  }
}

/** Opens a page of Storybook and tells what is wrong with it. */
async function problemsOf(page: Page, visit: Visit): Promise<string[]> {
  const {id, type, language, theme, allThemes} = visit;
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`Error: ${(error as Error).message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`In the console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!isOurs(request)) problems.push(`Request to another server: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    problems.push(`Request failed: ${request.url()} ${request.failure()?.errorText}`);
  });
  // tsx names the functions that go to the page with a helper that is not there.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  try {
    const query = new URLSearchParams({id, viewMode: type});
    const globals = `language:${language};theme:${theme.replaceAll(' ', '+')}`;
    await page.goto(`${origin}/iframe.html?${query}&globals=${globals}`);
    await page.waitForFunction('globalThis.__STORYBOOK_ADDONS_CHANNEL__');
    const {failures, found} = await page.evaluate(waitForStorybook, type);
    problems.push(...failures);
    if (found) problems.push(...problemsIn(found));
    if (type === 'story') problems.push(...(await page.evaluate(wrongLanguages, language)));
    const offered = await page.evaluate(languagesOffered);
    if (offered.join() !== languages.join()) problems.push(`The toolbar offers ${offered.join()}.`);
    else problems.push(...problemsIn(await foundInDocs(page)));
    if (allThemes) {
      for (const other of themes.slice(1)) {
        const inTheme = problemsIn(await foundInTheme(page, other));
        problems.push(...inTheme.map((problem) => `In ${other}: ${problem}`));
      }
    }
  } catch (error) {
    problems.push(String(error));
  }
  return problems;
}

function isOurs(request: HTTPRequest): boolean {
  return request.url().startsWith(`${origin}/`) || /^(data|blob):/.test(request.url());
}

/** In words: violations, and what axe could not decide and is not explained. */
function problemsIn({violations, incomplete}: Found): string[] {
  return [
    ...violations.flatMap(({id, help, nodes}) => [
      `axe, ${id}: ${help}`,
      ...nodes.map(({html}) => `  ${html}`),
    ]),
    ...unexplained(incomplete).map((line) => `axe cannot decide, ${line}`),
  ];
}

/**
 * In the page: waits until Storybook has shown and tested it, and tells what went wrong, and what axe
 * has found in a story.
 */
async function waitForStorybook(
  type: 'story' | 'docs',
): Promise<{failures: string[]; found?: Found}> {
  interface Finished {
    status?: 'error' | 'success';
    reporters?: Array<{type: string; result: Partial<Found>}>;
  }
  const {__STORYBOOK_ADDONS_CHANNEL__: channel} = globalThis as unknown as {
    __STORYBOOK_ADDONS_CHANNEL__: Channel;
  };
  const event = (name: string) =>
    new Promise<unknown>((happens) => {
      const last = channel.last(name) as unknown[] | undefined;
      if (last) happens(last[0]);
      else channel.once(name, happens);
    });
  const failures: string[] = [];
  let found: Found | undefined;
  const failure = Promise.race(
    [
      'storyMissing',
      'storyErrored',
      'storyThrewException',
      'playFunctionThrewException',
      'unhandledErrorsWhilePlaying',
      'configError',
    ].map(async (name) => {
      const detail = (await event(name)) as {message?: string} | undefined;
      failures.push(`${name}: ${detail?.message ?? JSON.stringify(detail)}`);
    }),
  );
  // Only for what never ends: a busy machine may take its time.
  const tooLong = new Promise((done) => setTimeout(done, 120_000)).then(() => {
    failures.push('Storybook does not finish within two minutes.');
  });
  const finished = (async () => {
    if (type === 'docs') {
      await event('docsRendered');
      return;
    }
    const {status, reporters = []} = (await event('storyFinished')) as Finished;
    const axe = reporters.find((reporter) => reporter.type === 'a11y');
    if (!axe) failures.push('axe did not run.');
    const {violations = [], incomplete = []} = axe?.result ?? {};
    found = {violations, incomplete};
    if (status === 'error' && failures.length + violations.length === 0) {
      failures.push('Storybook reports an error.');
    }
  })();
  await Promise.race([finished, failure, tooLong]);
  return {failures, ...(found && {found})};
}

/**
 * Storybook runs axe on stories alone. What a docs page has beside them is left to us; what axe
 * cannot decide there is in the tables and buttons of Storybook itself.
 */
async function foundInDocs(page: Page): Promise<Found> {
  await page.waitForNetworkIdle();
  const {violations} = await runAxe(page, {include: '#storybook-docs', exclude: '.docs-story'}, {});
  return {violations, incomplete: []};
}

/** What axe's rules about colors find in the story in another theme; the rest has no theme. */
async function foundInTheme(page: Page, theme: string): Promise<Found> {
  await page.$eval('.page', (around, theme) => around.setAttribute('data-theme', theme), theme);
  return runAxe(page, {include: '.page'}, {runOnly: colorRules});
}

async function runAxe(page: Page, context: Axe.ElementContext, options: Axe.RunOptions) {
  await page.addScriptTag({path: fileURLToPath(import.meta.resolve('axe-core/axe.min.js'))});
  return page.evaluate(
    async (context, options): Promise<Found> => {
      const {axe} = globalThis as unknown as {axe: typeof Axe};
      const {violations, incomplete} = await axe.run(context, options);
      return {violations, incomplete};
    },
    context,
    options,
  );
}

/** In the page: the languages of Storybook's toolbar. */
function languagesOffered(): string[] {
  type Items = Record<string, {toolbar: {items: Array<{value: string}>}}>;
  const {__STORYBOOK_ADDONS_CHANNEL__: channel} = globalThis as unknown as {
    __STORYBOOK_ADDONS_CHANNEL__: Channel;
  };
  const [{globalTypes}] = channel.last('setGlobals') as [{globalTypes: Items}];
  return globalTypes['language']!.toolbar.items.map(({value}) => value);
}

/** In the page: elements that show another language than the page around them asks for. */
function wrongLanguages(language: string): string[] {
  const shown = document.querySelectorAll<HTMLElement & {locale: string}>(
    '.page > :not([lang], [drafts=hide])',
  );
  return [...shown]
    .filter((element) => element.localName.startsWith('calcinosis-'))
    .filter(({locale}) => locale !== language)
    .map(({localName, locale}) => `<${localName}> shows "${locale}" in "${language}".`);
}

function serve(): Promise<Server> {
  const types: Record<string, string> = {
    '.css': 'text/css',
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
    '.woff2': 'font/woff2',
  };
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    // Some browsers ask for it now and then, and Storybook has none of that name.
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    readFile(join(folder, decodeURIComponent(pathname))).then(
      (file) => {
        const type = types[extname(pathname)] ?? 'application/octet-stream';
        response.writeHead(200, {'content-type': type, 'cache-control': 'max-age=600'}).end(file);
      },
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}
