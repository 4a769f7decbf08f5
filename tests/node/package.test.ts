import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {build} from 'esbuild';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {sectionIds} from '../../content/model.js';
import {projectPath} from '../../build/project.js';
import {localesToTest, onlyInAll} from '../support/extent.js';
import {elements, locales, tagName} from '../support/fixtures.js';
import {missingProgram} from '../support/programs.js';
import {buildElsewhere} from './package/build-elsewhere.js';
import {compileConsumer} from './package/consumer.js';
import {packAndInstall, type ConsumerProject} from './package/install.js';
import {buildSite, openSite} from './package/vite-site.js';

const run = promisify(execFile);
const tags = locales.map(({tag}) => tag);
const tagsToTest = localesToTest.map(({tag}) => tag);

/** Modules that need no browser and define nothing. */
const dataModules = ['content.js', 'json-ld.js'];
const contentModules = tags.flatMap((tag) => sectionIds.map((id) => `content/${tag}/${id}.js`));
const prerenderModules = ['prerender.js', ...tags.map((tag) => `prerender/${tag}.js`)];
const elementModules = ['', ...tags.map((tag) => `${tag}/`)].flatMap((folder) =>
  elements.map((element) => `${folder}${tagName(element)}.js`),
);

describe('the packed package', () => {
  let folder: string;
  let project: ConsumerProject;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'package-'));
    project = await packAndInstall(folder);
  });

  after(() => rm(folder, {recursive: true}));

  it('holds what is published and nothing else', async () => {
    const roots = new Set(project.files.map((file) => file.split('/')[0]!));
    const license = 'LICENSE';
    assert.deepEqual(
      [...roots].sort(),
      [
        'CHANGELOG.md',
        license,
        `${license}-CONTENT`,
        `${license}-LIT`,
        `${license}-UNICODE`,
        'README.md',
        'dist',
        'docs',
        'package.json',
      ].sort(),
    );
    for (const [name, source] of [
      ['LIT', 'lit'],
      ['UNICODE', 'cldr-core'],
    ]) {
      assert.equal(
        await readFile(path.join(project.installed, `${license}-${name}`), 'utf8'),
        await readFile(projectPath(`node_modules/${source}/LICENSE`), 'utf8'),
        `LICENSE-${name} must be that of the ${source} whose work is in the package.`,
      );
    }
  });

  it('passes publint', async () => {
    const tarball = await readFile(project.tarball);
    const {messages, pkg} = await publint({
      pack: {tarball: new Uint8Array(tarball).buffer},
      strict: true,
    });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, {color: false})),
      [],
    );
  });

  it('has types wherever its modules are found', async () => {
    const modules = [
      'elements.js',
      ...dataModules,
      ...prerenderModules,
      ...elementModules,
      ...contentModules,
    ];
    for (const module of modules) {
      const types = `dist/${module.replace(/js$/, 'd.ts')}`;
      assert.ok(project.files.includes(types), types);
    }
    // Locales are made alike, and each module takes the checker some 50 ms: two locales stand for all.
    const unchecked = tags
      .slice(2)
      .map((tag) => new RegExp(`^((content/)?${tag}/|prerender/${tag}\\.js$)`));
    const entrypoints = modules.filter((module) => !unchecked.some((tag) => tag.test(module)));
    await run(process.execPath, [
      projectPath('node_modules/@arethetypeswrong/cli/dist/index.js'),
      project.tarball,
      ...['--profile', 'esm-only', '--no-definitely-typed', '--no-color', '--format', 'ascii'],
      ...['--entrypoints', '.', ...entrypoints],
    ]).catch(({stdout}: {stdout: string}) => assert.fail(stdout));
  });

  describe('in Node without a DOM', () => {
    interface Imported {
      /** The module's exports. */
      names: string[];
      /** The elements that are defined after the import. */
      defined: string[];
    }

    /** Imports modules one after the other in a new process, as a program of the project does. */
    async function importAll(specifiers: readonly string[]): Promise<Imported[]> {
      const program = path.join(project.folder, 'import-all.js');
      await writeFile(
        program,
        `const imported = [];
for (const specifier of ${JSON.stringify(specifiers)}) {
  const names = Object.keys(await import(specifier)).sort();
  const defined = ${JSON.stringify(elements.map(tagName))}.filter((tag) => globalThis.customElements?.get(tag));
  imported.push({names, defined});
}
console.log(JSON.stringify(imported));
`,
      );
      const {stdout, stderr} = await run(process.execPath, [program], {cwd: project.folder});
      assert.equal(stderr, '');
      return JSON.parse(stdout) as Imported[];
    }

    const inPackage = (module: string) => `calcinosis-cutis/${module}`;
    const className = (element: string) =>
      `Calcinosis${element[0]!.toUpperCase()}${element.slice(1)}`;

    it('imports content without defining an element', async () => {
      const [content, jsonLd, ...sections] = await importAll(
        [...dataModules, ...contentModules].map(inPackage),
      );
      assert.ok(jsonLd?.names.includes('medicalCondition'));
      assert.deepEqual(content?.names, [
        'loadContent',
        'loadSafety',
        'locales',
        'negotiate',
        'registerContent',
        'sections',
      ]);
      assert.equal(sections.length, contentModules.length);
      for (const {names} of sections) assert.deepEqual(names, ['default']);
      assert.deepEqual(sections.at(-1)?.defined, []);
    });

    it('imports all classes, which define nothing by themselves', async () => {
      const [imported] = await importAll([inPackage('elements.js')]);
      assert.deepEqual(imported, {names: elements.map(className).sort(), defined: []});
    });

    it('imports the whole, which defines every element', async () => {
      const [imported] = await importAll(['calcinosis-cutis']);
      assert.deepEqual(imported, {
        names: elements.map(className).sort(),
        defined: elements.map(tagName),
      });
    });

    for (const folder of ['', ...tagsToTest.map((tag) => `${tag}/`)]) {
      it(`imports each ${folder}calcinosis-*.js, which defines its element alone`, async () => {
        const modules = elements.map((element) => inPackage(`${folder}${tagName(element)}.js`));
        const imported = await importAll(modules);
        assert.deepEqual(
          imported,
          elements.map((element, i) => ({
            names: [className(element)],
            defined: elements.slice(0, i + 1).map(tagName),
          })),
        );
      });
    }

    it('gives out its data files', async () => {
      const files = Object.keys(project.manifest.exports).filter((name) =>
        /^[^*]+\.json$/.test(name),
      );
      assert.ok(files.includes('./custom-elements.json'));
      const program = path.join(project.folder, 'import-json.js');
      await writeFile(
        program,
        files
          .map((file) => `import '${file.replace('.', 'calcinosis-cutis')}' with {type: 'json'};`)
          .join('\n'),
      );
      await run(process.execPath, ['--no-warnings', program]);
    });

    it('keeps its inner files to itself', async () => {
      const chunk = project.files.find((file) => /^dist\/chunks\/.*\.js$/.test(file))!;
      await assert.rejects(
        importAll([inPackage(chunk.replace('dist/', ''))]),
        /ERR_PACKAGE_PATH_NOT_EXPORTED/,
      );
    });
  });

  describe('content.js', () => {
    let content: typeof import('../../src/content.js');

    before(async () => {
      const module = path.join(project.folder, 'content.js');
      await writeFile(module, "export * from 'calcinosis-cutis/content.js';\n");
      content = (await import(pathToFileURL(module).href)) as typeof content;
    });

    it('loads every section in every locale', async () => {
      assert.deepEqual(content.locales, locales);
      for (const {tag, dir} of content.locales) {
        for (const id of content.sections) {
          const section = await content.loadContent(id, tag);
          assert.equal(section.id, id);
          assert.equal(section.meta.locale, tag);
          assert.equal(section.meta.dir, dir);
          assert.ok(section.title);
          for (const {id: topic, heading, figure} of section.topics) {
            assert.ok(heading, `${id} ${topic}`);
            if (figure) assert.ok(figure.alt, `${id} ${topic}`);
          }
        }
      }
    });

    it('says what there is when asked for what there is not', async () => {
      await assert.rejects(content.loadContent('causes' as 'faq', 'en'), {
        name: 'RangeError',
        message: `There is no section "causes". There are: ${sectionIds.join(', ')}.`,
      });
      await assert.rejects(content.loadContent('faq', 'tlh'), (error: RangeError) => {
        const [problem, there] = error.message.split(' There are: ');
        assert.equal(problem, 'There is no locale "tlh".');
        assert.deepEqual(there?.replace('.', '').split(', ').sort(), [...tags].sort());
        return error instanceof RangeError;
      });
    });

    it('finds the locale of a reader', () => {
      assert.equal(content.negotiate(['es-MX', 'en']), 'es');
      assert.equal(content.negotiate('tlh'), 'en');
    });
  });

  it('has content modules that import nothing of another section or locale', async () => {
    const modules = tagsToTest.flatMap((tag) => sectionIds.map((id) => `content/${tag}/${id}.js`));
    for (const module of modules) {
      const {metafile} = await build({
        stdin: {contents: `import 'calcinosis-cutis/${module}'`, resolveDir: project.folder},
        bundle: true,
        format: 'esm',
        metafile: true,
        write: false,
        absWorkingDir: project.installed,
        ignoreAnnotations: true,
      });
      const own = `dist/${module}`;
      const bundled = Object.keys(metafile.inputs).filter((file) => file !== '<stdin>');
      assert.ok(bundled.includes(own), bundled.join());
      assert.deepEqual(
        bundled.filter((file) => file !== own),
        [],
        module,
      );
    }
  });

  for (const resolution of ['NodeNext', 'Bundler'] as const) {
    it(`has types that tell right from wrong, with ${resolution} resolution`, async () => {
      assert.equal(await compileConsumer(project.folder, resolution), '');
    });
  }

  it('shows <calcinosis-faq lang="ar"> on a site built by Vite', async () => {
    const chunks = await buildSite(
      project.folder,
      '<calcinosis-faq lang="ar"></calcinosis-faq>',
      "import 'calcinosis-cutis/calcinosis-faq.js';",
    );
    const contentIn = (modules: readonly string[]) =>
      modules.flatMap((id) => /\/dist\/(?:content|parts\/labels)\/(.+)\.js$/.exec(id)?.[1] ?? []);
    assert.deepEqual(
      contentIn(chunks.flatMap(({moduleIds}) => moduleIds)).sort(),
      tags.flatMap((tag) => [`${tag}/faq`, `${tag}/ui`]).sort(),
      'Only the questions and the labels, in each locale, belong in the bundle.',
    );
    const entry = chunks.find(({isEntry}) => isEntry)!;
    // The entry has the English labels of its own.
    assert.deepEqual(contentIn(entry.moduleIds), [], 'Text is loaded when it is asked for.');

    const {result, problems} = await openSite(project.folder, (page) =>
      page.$eval('calcinosis-faq', async (element) => {
        const faq = element;
        await faq.updateComplete;
        const root = faq.shadowRoot!;
        const section = root.querySelector('[part=section]')!;
        return {
          locale: faq.locale,
          direction: getComputedStyle(section).direction,
          headings: Array.from(root.querySelectorAll('[part=topic] summary h3'), (heading) =>
            heading.textContent?.trim(),
          ),
          height: faq.getBoundingClientRect().height,
        };
      }),
    );
    assert.deepEqual(problems, []);
    assert.equal(result.locale, 'ar');
    assert.equal(result.direction, 'rtl');
    const arabic = (await import(
      pathToFileURL(path.join(project.installed, 'dist/content/ar/faq.js')).href
    )) as typeof import('../../src/generated/content/ar/faq.js');
    assert.deepEqual(
      result.headings,
      arabic.default.topics.map(({heading}) => heading),
    );
    assert.ok(result.height > 100);
  });
});

const skip = onlyInAll || missingProgram('git');

it('is built the same, byte for byte, elsewhere and by another Node', {skip}, async (test) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'second-build-'));
  try {
    test.diagnostic(await buildElsewhere(folder));
    const hashesIn = async (root: string) => {
      const entries = await readdir(root, {recursive: true, withFileTypes: true});
      const files = entries
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .sort();
      const hashes = files.map(async (file) => {
        const hash = createHash('sha256').update(await readFile(file));
        return [path.relative(root, file), hash.digest('hex')] as const;
      });
      return Object.fromEntries(await Promise.all(hashes));
    };
    assert.deepEqual(
      await hashesIn(path.join(folder, 'dist')),
      await hashesIn(projectPath('dist')),
      'If the sources changed since the last build, run: npm run build. Otherwise the build depends on time, place, order or the version of Node.',
    );
  } finally {
    await rm(folder, {recursive: true});
  }
});
