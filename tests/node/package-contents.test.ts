import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, readFile, realpath, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {init, parse} from 'es-module-lexer';
import ts from 'typescript';
import {sectionIds} from '../../content/model.js';
import {drawings} from '../../figures/index.js';
import {elements, locales, tagName} from '../support/fixtures.js';
import {packAndInstall, type ConsumerProject} from './package/install.js';

const figureIds = Object.values(drawings).flatMap((section) => Object.keys(section));
const tags = locales.map(({tag}) => tag);
const tagNames = elements.map(tagName);

const locale = `(${tags.join('|')})`;
const section = `(${sectionIds.join('|')})`;
const element = `(${tagNames.join('|')})`;
const labels = '(ui|article)';
/** What is imported when it is first needed. */
const later = `(additions|announcements|controls|deep-links|drawings|other-document|negotiation|own-content|printed-links|question-sheet|redrawing|sources|structured-data|additions/${locale}|citations/${section}|drawings/${section}|labels/${locale}/${labels}|loading/(${section}|article))`;
const module = '\\.(js|d\\.ts)';

/** Every file of the package fits one of these. */
const allowed = [
  '(package\\.json|README\\.md|CHANGELOG\\.md|LICENSE(-CONTENT|-LIT|-UNICODE)?)',
  'docs/screenshot\\.webp',
  `dist/(index|elements|content|json-ld|prerender|lazy)${module}`,
  'dist/without-dom\\.js',
  'dist/bin/calcinosis-cutis\\.js',
  `dist/prerender/${locale}${module}`,
  `dist/(${locale}/)?${element}${module}`,
  `dist/content/${locale}/${section}${module}`,
  `dist/text/${locale}/(${section}|${labels})\\.js`,
  'dist/chunks/[\\w-]+\\.js',
  `dist/parts/${later}\\.js`,
  'dist/types/(src|content)/[\\w./-]+\\.d\\.ts',
  `dist/cdn/(${locale}/)?${element}\\.js`,
  'dist/cdn/(auto|lazy)\\.js',
  'dist/cdn/manifest\\.json',
  `dist/cdn/[\\da-f]{8}/content/${locale}/${section}\\.js`,
  `dist/cdn/[\\da-f]{8}/parts/${later}\\.js`,
  'dist/cdn/LICENSES\\.txt',
  'dist/sbom\\.cdx\\.json',
  'dist/styles\\.css',
  'dist/llms\\.txt',
  `dist/drawings/(ltr|rtl)/${section}-[a-z-]+\\.svg`,
  'dist/(custom-elements|vscode\\.html-custom-data|web-types)\\.json',
  'dist/(react|preact|solid|vue|svelte)\\.d\\.ts',
].map((pattern) => new RegExp(`^${pattern}$`));

/** What a file of the package imports from others, at once or later. */
function importsOf(file: string, text: string): string[] {
  const specifiers = file.endsWith('.d.ts')
    ? ts.preProcessFile(text, true, true).importedFiles.map(({fileName}) => fileName)
    : parse(text)[0].flatMap(({n, s, e}) => {
        // A file in each locale.
        const [, start, end] = /^`(.*)\$\{\w+\}(.*)`$/.exec(text.slice(s, e)) ?? [];
        return start?.endsWith('/') && file !== 'dist/cdn/lazy.js'
          ? tags.map((tag) => `${start}${tag}${end}`)
          : (n ?? '');
      });
  return specifiers.filter((specifier) => specifier.startsWith('.'));
}

const inEachLocale = (names: readonly string[]) =>
  tags.flatMap((tag) => names.map((name) => `${tag}/${name}`));

const inEachDirection = (names: readonly string[]) =>
  ['ltr', 'rtl'].flatMap((dir) => names.map((name) => `${dir}/${name}`));

/** What stands for the `*` of each line of `exports`. A line without a `*` has the one empty name. */
const exported: Record<string, string[]> = {
  './*.js': ['index', 'elements', 'lazy', ...tagNames, ...inEachLocale(tagNames)],
  './content/*.js': inEachLocale(sectionIds),
  './prerender/*.js': tags,
  './cdn/*.js': ['auto', 'lazy', ...tagNames, ...inEachLocale(tagNames)],
  './drawings/*.svg': inEachDirection(figureIds),
};

/** The conditions of runtimes that have no DOM, and whose bundlers may take the build of Lit for pages. */
const withoutDom = ['workerd', 'edge-light', 'worker'];

/** Files that users name; all others are there because one of these imports them. */
const isInner = (file: string) => /^dist\/(chunks|parts|text|cdn\/[\da-f]{8})\//.test(file);

describe('the package’s files', () => {
  let folder: string;
  let project: ConsumerProject;
  let files: Set<string>;

  before(async () => {
    await init;
    folder = await mkdtemp(path.join(tmpdir(), 'package-contents-'));
    project = await packAndInstall(folder);
    files = new Set(project.files);
  });

  after(() => rm(folder, {recursive: true}));

  it('are what is meant to be published', () => {
    const others = project.files.filter((file) => !allowed.some((pattern) => pattern.test(file)));
    assert.deepEqual(others, []);
  });

  it('have no link that leads nowhere from what readers see in the registry', async () => {
    const dead: string[] = [];
    for (const file of ['README.md', 'CHANGELOG.md']) {
      const text = await readFile(path.join(project.installed, file), 'utf8');
      for (const [, target] of text.matchAll(/\]\((?!\w+:|#)([^)#]+)/g)) {
        if (!files.has(target!)) dead.push(`${file} → ${target}`);
      }
    }
    assert.deepEqual(dead, [], 'Name the file without a link, or publish it.');
  });

  it('need no file that is not there, and none is left over', async () => {
    const missing: string[] = [];
    const leftOver = new Set(project.files.filter(isInner));
    for (const file of project.files.filter((name) => /\.(js|d\.ts)$/.test(name))) {
      const text = await readFile(path.join(project.installed, file), 'utf8');
      for (const fileName of importsOf(file, text)) {
        const imported = path.posix.join(path.posix.dirname(file), fileName);
        leftOver.delete(imported);
        const needed = file.endsWith('.d.ts') ? imported.replace(/\.js$/, '.d.ts') : imported;
        if (!files.has(needed)) missing.push(`${file} → ${fileName}`);
      }
      if (/^\/\/[#@] sourceMappingURL/m.test(text)) missing.push(`${file} → its source map`);
    }
    assert.deepEqual(missing, []);
    assert.deepEqual([...leftOver], []);
  });

  for (const condition of ['default', 'types', ...withoutDom]) {
    it(`are found by each name of exports, with the condition ${condition}`, async () => {
      const lines = Object.entries(project.manifest.exports).filter(
        ([, target]) =>
          target !== null &&
          (condition === 'types' || typeof target === 'string' || 'default' in (target as object)),
      );
      const unknown = lines.filter(([line]) => line.includes('*') && !exported[line]);
      assert.deepEqual(unknown, [], 'Say in this test what stands for the * of this line.');
      const names = lines.flatMap(([line]) =>
        (exported[line] ?? ['']).map((name) =>
          line.replace('*', name).replace('.', 'calcinosis-cutis'),
        ),
      );
      const program = path.join(project.folder, 'resolve.js');
      await writeFile(
        program,
        `console.log(JSON.stringify(${JSON.stringify(names)}.map((name) => import.meta.resolve(name))))`,
      );
      const {stdout} = await promisify(execFile)(
        process.execPath,
        [`--conditions=${condition}`, program],
        {cwd: project.folder, maxBuffer: 2 ** 24},
      );
      const installed = await realpath(project.installed);
      const found = (JSON.parse(stdout) as string[]).map((url) =>
        path.relative(installed, fileURLToPath(url)).replaceAll('\\', '/'),
      );
      assert.equal(found.length, names.length);
      assert.deepEqual(
        found.filter((file) => !files.has(file)),
        [],
      );
      const standIns = names.filter((_, i) => found[i] === 'dist/without-dom.js');
      const elementEntries = ['calcinosis-cutis'].concat(
        exported['./*.js']!.map((name) => `calcinosis-cutis/${name}.js`),
      );
      assert.deepEqual(standIns, withoutDom.includes(condition) ? elementEntries : []);
    });
  }
});
