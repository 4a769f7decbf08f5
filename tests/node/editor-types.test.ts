/** What editors and frameworks' type checkers are told of the elements, as the package has it. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdir, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {Ajv} from 'ajv';
import {projectPath} from '../../build/project.js';
import {editorTypes} from '../../build/editor-types/files.js';
import type {Manifest} from '../../build/editor-types/manifest.js';
import {onlyInAll} from '../support/extent.js';
import {elements, tagName} from '../support/fixtures.js';
import {packAndInstall, type ConsumerProject} from './package/install.js';

/** What this test reads of the files for editors. */
interface EditorElement {
  name: string;
  attributes: Array<{
    name: string;
    description: unknown;
    values?: Array<{name: string}>;
    valueSet?: string;
    value?: {type: string};
  }>;
  js: {events: Array<{name: string}>; properties: Array<{name: string}>};
  slots: Array<{name: string}>;
}

/**
 * A strict program in each framework that can tell right from wrong. Each `@ts-expect-error` is an
 * error by itself if the line below it has none.
 */
const consumers: Record<string, {packages: string[]; jsx?: string; program: string}> = {
  react: {
    packages: ['@types/react'],
    jsx: 'react-jsx',
    program: `
import {createRef} from 'react';
import type {} from 'calcinosis-cutis/react.d.ts';
import type {CalcinosisFaq, Section} from 'calcinosis-cutis/elements.js';

declare const section: Section;
const faq = createRef<CalcinosisFaq>();

export const right = (
  <calcinosis-faq
    key="faq"
    ref={faq}
    className="wide"
    lang="es"
    heading-level="3"
    layout="list"
    open="diagnosis"
    exclusive
    topics="diagnosis symptoms"
    hide-title={true}
    drafts="hide"
    content={section}
    onClick={(event) => event.currentTarget.expandAll()}
    oncalcinosis-toggle={(event) => event.detail.topic.concat(event.currentTarget.open)}
  >
    <p slot="before">Before</p>
  </calcinosis-faq>
);
export const properties = <calcinosis-article headingLevel={3} hideTitle={false} content={[section]} />;
// @ts-expect-error There is no such layout.
export const layout = <calcinosis-faq layout="tabs" />;
// @ts-expect-error There is no such choice.
export const drafts = <calcinosis-article drafts="no" />;
// @ts-expect-error A level is a number.
export const level = <calcinosis-faq heading-level="two" />;
// @ts-expect-error React sets the property, for which '' is false.
export const exclusive = <calcinosis-faq exclusive="" />;
// @ts-expect-error What is shown can only be read.
export const locale = <calcinosis-faq locale="es" />;
// @ts-expect-error A section is not a string.
export const content = <calcinosis-faq content="faq" />;
// @ts-expect-error A load has it, a toggle does not.
export const toggle = <calcinosis-faq oncalcinosis-toggle={({detail}) => detail.locale} />;
// @ts-expect-error There is no such element.
export const element = <calcinosis-causes />;
`,
  },
  preact: {
    packages: ['preact'],
    jsx: 'react-jsx',
    program: `
import {createRef} from 'preact';
import type {} from 'calcinosis-cutis/preact.d.ts';
import type {CalcinosisFaq, Section} from 'calcinosis-cutis/elements.js';

declare const section: Section;
const faq = createRef<CalcinosisFaq>();

export const right = (
  <calcinosis-faq
    key="faq"
    ref={faq}
    class="wide"
    lang="es"
    heading-level="3"
    layout="list"
    open="diagnosis"
    exclusive
    topics="diagnosis symptoms"
    hide-title
    drafts="hide"
    content={section}
    onClick={(event) => event.currentTarget.expandAll()}
    oncalcinosis-toggle={(event) => event.detail.topic.concat(event.currentTarget.open)}
  >
    <p slot="before">Before</p>
  </calcinosis-faq>
);
export const properties = <calcinosis-article headingLevel={3} hideTitle={false} content={[section]} />;
// @ts-expect-error There is no such layout.
export const layout = <calcinosis-faq layout="tabs" />;
// @ts-expect-error There is no such choice.
export const drafts = <calcinosis-article drafts="no" />;
// @ts-expect-error A level is a number.
export const level = <calcinosis-faq heading-level="two" />;
// @ts-expect-error Preact writes it as the text "false", which is an attribute that is there.
export const title = <calcinosis-faq hide-title={false} />;
// @ts-expect-error What is shown can only be read.
export const locale = <calcinosis-faq locale="es" />;
// @ts-expect-error A load has it, a toggle does not.
export const toggle = <calcinosis-faq oncalcinosis-toggle={({detail}) => detail.locale} />;
// @ts-expect-error There is no such element.
export const element = <calcinosis-causes />;
`,
  },
  solid: {
    packages: ['solid-js'],
    jsx: 'preserve',
    program: `
import type {} from 'calcinosis-cutis/solid.d.ts';
import type {CalcinosisFaq, Section} from 'calcinosis-cutis/elements.js';

declare const section: Section;
let faq!: CalcinosisFaq;

export const right = (
  <calcinosis-faq
    ref={faq}
    class="wide"
    classList={{wide: true}}
    lang="es"
    heading-level={3}
    layout="list"
    open="diagnosis"
    exclusive
    topics="diagnosis symptoms"
    hide-title={false}
    drafts="hide"
    prop:content={section}
    onClick={(event) => event.currentTarget.expandAll()}
    on:calcinosis-toggle={(event) => event.detail.topic.concat(event.currentTarget.open)}
  >
    <p slot="before">Before</p>
  </calcinosis-faq>
);
export const properties = <calcinosis-article prop:headingLevel={3} prop:content={[section]} />;
// @ts-expect-error There is no such layout.
export const layout = <calcinosis-faq layout="tabs" />;
// @ts-expect-error There is no such choice.
export const drafts = <calcinosis-article prop:drafts="no" />;
// @ts-expect-error A level is a number.
export const level = <calcinosis-faq heading-level="two" />;
// @ts-expect-error Solid would make it headinglevel.
export const name = <calcinosis-faq headingLevel={3} />;
// @ts-expect-error A section is not a string.
export const content = <calcinosis-faq prop:content="faq" />;
// @ts-expect-error A load has it, a toggle does not.
export const toggle = <calcinosis-faq on:calcinosis-toggle={({detail}) => detail.locale} />;
// @ts-expect-error There is no such element.
export const element = <calcinosis-causes />;
`,
  },
  // A template's attributes are the component's props to Vue's checker, in camel case.
  vue: {
    packages: ['vue'],
    program: `
import type {GlobalComponents} from 'vue';
import type {} from 'calcinosis-cutis/vue.d.ts';
import type {CalcinosisFaq, Section} from 'calcinosis-cutis/elements.js';

declare const section: Section;
type FaqComponent = InstanceType<GlobalComponents['calcinosis-faq']>;
type Faq = FaqComponent['$props'];
type Article = InstanceType<GlobalComponents['calcinosis-article']>['$props'];

export const element = (faq: FaqComponent): CalcinosisFaq => faq;
export const right: Faq = {
  key: 'faq',
  class: ['wide'],
  lang: 'es',
  headingLevel: '3',
  layout: 'list',
  open: 'diagnosis',
  exclusive: true,
  topics: 'diagnosis symptoms',
  hideTitle: false,
  drafts: 'hide',
  content: section,
  onCalcinosisToggle: (event) => event.detail.topic.concat(event.currentTarget.open),
};
export const properties: Article = {headingLevel: 3, content: [section]};
// @ts-expect-error There is no such layout.
export const layout: Faq = {layout: 'tabs'};
// @ts-expect-error There is no such choice.
export const drafts: Article = {drafts: 'no'};
// @ts-expect-error A level is a number.
export const level: Faq = {headingLevel: 'two'};
// @ts-expect-error What is shown can only be read.
export const locale: Faq = {locale: 'es'};
// @ts-expect-error A load has it, a toggle does not.
export const toggle: Faq = {onCalcinosisToggle: ({detail}) => detail.locale};
// @ts-expect-error There is no such element.
export type Causes = GlobalComponents['calcinosis-causes'];
`,
  },
  // Svelte's checker makes such an object of each element in a template.
  svelte: {
    packages: ['svelte'],
    program: `
import type {SvelteHTMLElements} from 'svelte/elements';
import type {} from 'calcinosis-cutis/svelte.d.ts';
import type {Section} from 'calcinosis-cutis/elements.js';

declare const section: Section;
type Faq = SvelteHTMLElements['calcinosis-faq'];
type Article = SvelteHTMLElements['calcinosis-article'];

export const right: Faq = {
  class: 'wide',
  lang: 'es',
  'heading-level': '3',
  layout: 'list',
  open: 'diagnosis',
  exclusive: true,
  topics: 'diagnosis symptoms',
  'hide-title': true,
  drafts: 'hide',
  content: section,
  onclick: (event) => event.currentTarget.expandAll(),
  'oncalcinosis-toggle': (event) => event.detail.topic.concat(event.currentTarget.open),
  'on:calcinosis-load': (event) => event.detail.locale.concat(event.currentTarget.open),
};
export const properties: Article = {headingLevel: 3, hideTitle: false, content: [section]};
// @ts-expect-error There is no such layout.
export const layout: Faq = {layout: 'tabs'};
// @ts-expect-error There is no such choice.
export const drafts: Article = {drafts: 'no'};
// @ts-expect-error A level is a number.
export const level: Faq = {'heading-level': 'two'};
// @ts-expect-error Svelte writes it as the text "false", which is an attribute that is there.
export const title: Faq = {'hide-title': false};
// @ts-expect-error A section is not a string.
export const content: Faq = {content: 'faq'};
// @ts-expect-error A load has it, a toggle does not.
export const toggle: Faq = {'oncalcinosis-toggle': ({detail}) => detail.locale};
`,
  },
};

describe('for editors and type checkers, the package', () => {
  let folder: string;
  let project: ConsumerProject;
  let manifest: Manifest;

  const readJson = async <T>(file: string) =>
    JSON.parse(await readFile(path.join(project.installed, 'dist', file), 'utf8')) as T;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'editor-types-'));
    project = await packAndInstall(folder);
    manifest = await readJson<Manifest>('custom-elements.json');
  });

  after(() => rm(folder, {recursive: true}));

  describe('has a manifest', () => {
    it('that follows the published schema', async () => {
      const schema = JSON.parse(
        await readFile(projectPath('node_modules/custom-elements-manifest/schema.json'), 'utf8'),
      ) as object;
      const ajv = new Ajv({allErrors: true});
      assert.ok(ajv.validate(schema, manifest), ajv.errorsText());
    });

    it('whose modules are those that a page can import', () => {
      const entry = (file: string) => `dist/${file}.js`;
      const modules = manifest.modules.map((module) => module.path).sort();
      assert.deepEqual(
        modules,
        [...elements.map((element) => entry(tagName(element))), entry('elements')].sort(),
      );
      // Of each thing it says where it is.
      const named = JSON.stringify(manifest).matchAll(/"(?:path|module)":"([^"]+)"/g);
      for (const [, file] of named) assert.ok(project.files.includes(file!), file);
    });

    it('that is about what is public', () => {
      for (const {members} of manifest.modules.flatMap(({declarations}) => declarations)) {
        for (const {name, description} of members) assert.ok(description, name);
      }
    });
  });

  it('has files made from that manifest', async () => {
    const {version} = JSON.parse(
      await readFile(path.join(project.installed, 'package.json'), 'utf8'),
    ) as {version: string};
    for (const [file, text] of editorTypes(manifest, version)) {
      assert.equal(
        await readFile(path.join(project.installed, 'dist', file), 'utf8'),
        text,
        `Bring dist/${file} up to date with: npm run build`,
      );
    }
  });

  /** Attributes by element, from the manifest. */
  const attributesOf = (name: string) =>
    manifest.modules
      .flatMap(({declarations}) => declarations)
      .find((declaration) => declaration.tagName === name)!.attributes;

  for (const [editor, file, elementsIn] of [
    ['VS Code', 'vscode.html-custom-data.json', (data: {tags: EditorElement[]}) => data.tags],
    [
      'JetBrains',
      'web-types.json',
      (data: {contributions: {html: {elements: EditorElement[]}}}) =>
        data.contributions.html.elements,
    ],
  ] as const) {
    it(`tells ${editor} of all elements and attributes`, async () => {
      const told = elementsIn(await readJson(file));
      assert.deepEqual(told.map(({name}) => name).sort(), elements.map(tagName).sort());
      for (const {name, attributes} of told) {
        assert.deepEqual(
          attributes.map((attribute) => attribute.name),
          attributesOf(name).map((attribute) => attribute.name),
        );
        for (const {description} of attributes) assert.ok(description);
      }
    });
  }

  it('tells VS Code what values an attribute takes', async () => {
    const {tags} = await readJson<{tags: EditorElement[]}>('vscode.html-custom-data.json');
    for (const {attributes} of tags) {
      const [layout, drafts, exclusive] = ['layout', 'drafts', 'exclusive'].map((wanted) =>
        attributes.find(({name}) => name === wanted),
      );
      assert.deepEqual(layout?.values, [{name: 'accordion'}, {name: 'list'}]);
      assert.deepEqual(drafts?.values, [{name: 'show'}, {name: 'hide'}]);
      assert.equal(exclusive?.valueSet, 'v');
    }
  });

  it('tells JetBrains of values, properties, events and slots', async () => {
    const {contributions} = await readJson<{contributions: {html: {elements: EditorElement[]}}}>(
      'web-types.json',
    );
    for (const {attributes, js, slots} of contributions.html.elements) {
      const layout = attributes.find(({name}) => name === 'layout');
      assert.equal(layout?.value?.type, "'accordion' | 'list'");
      const names = (named: Array<{name: string}>) => named.map(({name}) => name);
      assert.ok(names(js.properties).includes('content'));
      assert.ok(!names(js.properties).includes('locale'), 'What is read only cannot be bound.');
      assert.ok(names(js.events).includes('calcinosis-toggle'));
      assert.ok(names(slots).includes('before'));
    }
  });

  for (const [framework, {packages, jsx, program}] of Object.entries(consumers)) {
    const skip = ['react', 'vue'].includes(framework) ? false : onlyInAll;
    it(`has types for ${framework} that tell right from wrong`, {skip}, async () => {
      for (const name of packages) {
        const installed = path.join(project.folder, 'node_modules', name);
        await mkdir(path.dirname(installed), {recursive: true});
        await symlink(projectPath(`node_modules/${name}`), installed, 'junction');
      }
      const file = `${framework}-consumer.${jsx ? 'tsx' : 'ts'}`;
      await writeFile(path.join(project.folder, file), program);
      const config = path.join(project.folder, `tsconfig.${framework}.json`);
      await writeFile(
        config,
        JSON.stringify({
          compilerOptions: {
            strict: true,
            noEmit: true,
            target: 'ES2022',
            lib: ['ES2022', 'DOM', 'DOM.Iterable'],
            types: [],
            module: 'Preserve',
            ...(jsx && {jsx, jsxImportSource: packages[0]!.replace('@types/', '')}),
          },
          files: [file],
        }),
      );
      const compiler = projectPath('node_modules/typescript/bin/tsc');
      await promisify(execFile)(process.execPath, [compiler, '-p', config]).catch(
        ({stdout}: {stdout: string}) => assert.fail(stdout),
      );
    });
  }

  it('is not made while elements differ in what they take', () => {
    const changed = structuredClone(manifest);
    const faq = changed.modules
      .flatMap(({declarations}) => declarations)
      .find(({name}) => name === 'CalcinosisFaq')!;
    faq.attributes = faq.attributes.slice(1);
    assert.throws(
      () => editorTypes(changed, '1.0.0'),
      /<calcinosis-faq> and <calcinosis-article> differ.*build\/editor-types\/frameworks\.ts/,
    );
    assert.throws(() => editorTypes({modules: []}, '1.0.0'), /has no elements.*npm run build/);
  });
});
