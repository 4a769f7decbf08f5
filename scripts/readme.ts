/**
 * The parts of README.md that are made from the elements' manifest, the content modules and the apps
 * that test the package.
 */
import {readFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';
import {loadContent, locales, sections, type Section, type SectionId} from '../src/content.js';
import {docsRegion} from '../stories/stacks/docs-region.js';
import {projectPath} from '../build/project.js';
import {table} from './table.js';

/** What README.md needs of a custom elements manifest. */
export interface ElementsManifest {
  modules: Array<{path: string; declarations: Declaration[]}>;
}

interface Declaration extends Documented {
  kind: string;
  tagName?: string;
  members?: Member[];
  attributes?: Attribute[];
  events?: Documented[];
  slots?: Documented[];
  cssParts?: Documented[];
  cssProperties?: Array<Documented & {default?: string}>;
}

interface Documented {
  name: string;
  description?: string;
  type?: {text: string};
}

interface Attribute extends Documented {
  fieldName?: string;
  default?: string;
}

interface Member extends Documented {
  kind: 'field' | 'method';
  privacy?: string;
  static?: boolean;
  readonly?: boolean;
  attribute?: string;
  parameters?: Array<Documented & {default?: string}>;
}

const baseClass = 'CalcinosisElement';
const manifestFile = 'dist/custom-elements.json';

/**
 * README.md with its generated parts made anew. A part stands between `<!-- name:start -->` and
 * `<!-- name:end -->`.
 *
 * @throws if a part's markers are missing, or something public has no description
 */
export async function updateReadme(readme: string, manifest: ElementsManifest): Promise<string> {
  const parts = {
    stacks: await stacksPart(),
    elements: await elementsPart(manifest),
    reference: referencePart(manifest),
    languages: await languagesPart(),
  };
  let updated = readme;
  for (const [name, text] of Object.entries(parts)) {
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
    const [before, old, ...more] = updated.split(start);
    const [, after, ...others] = old?.split(end) ?? [];
    if (before === undefined || after === undefined || more.length || others.length) {
      throw new Error(`README.md: needs the lines ${start} and ${end}, once each, in this order.`);
    }
    updated = `${before}${start}\n\n${text}\n\n${end}${after}`;
  }
  const path = projectPath('README.md');
  return format(updated, {...(await resolveConfig(path)), filepath: path});
}

/** How to use an element by itself or in a framework: files of the apps in `tests/consumers/`. */
const stacks = [
  {
    title: 'Plain HTML, without a bundler',
    text: 'Copy the folder `dist/cdn/` of the package to your server, here as `calcinosis-cutis/`. Its files include all they need.',
    files: ['html/index.html'],
  },
  {
    title: 'Vite, webpack, esbuild, Rollup and other bundlers',
    text: 'Import the element in a script of the page, and write it in the page.',
    files: ['vite-typescript/main.ts', 'vite-typescript/index.html'],
  },
  {
    title: 'React 19',
    text: 'This works in the page, on a server and in Next.js. `elements.js` brings the classes and defines nothing; bundlers leave out those that you do not use. The import of `react.d.ts` is for TypeScript alone, once in a project.',
    files: ['react/App.tsx'],
  },
  {
    title: 'Vue 3',
    text: 'The configuration tells Vue that these are not Vue components. The import of `vue.d.ts` is for TypeScript alone, once in a project.',
    files: ['vue/vite.config.js', 'vue/App.vue'],
  },
  {
    title: 'Svelte 5',
    text: 'The import of `svelte.d.ts` is for TypeScript alone, once in a project.',
    files: ['svelte/App.svelte'],
  },
  {
    title: 'Angular',
    text: '`CUSTOM_ELEMENTS_SCHEMA` allows custom elements in a component’s template.',
    files: ['angular/src/app.ts'],
  },
];

/** Those stacks, each to unfold. */
async function stacksPart(): Promise<string> {
  const parts = stacks.map(async ({title, text, files}) => {
    const snippets = await Promise.all(
      files.map(async (file) => {
        const source = await readFile(projectPath(`tests/consumers/${file}`), 'utf8');
        const language = file.split('.').at(-1)!;
        const shown = language === 'html' ? docsRegion(source) : source.trimEnd();
        return `\`\`\`${language}\n${shown}\n\`\`\``;
      }),
    );
    const lines = ['<details>', `<summary>${title}</summary>`, text, ...snippets, '</details>'];
    return lines.join('\n\n');
  });
  return (await Promise.all(parts)).join('\n\n');
}

/** The elements and, for each, the ids of its topics. */
async function elementsPart(manifest: ElementsManifest): Promise<string> {
  const declarations = manifest.modules.flatMap((module) => module.declarations);
  const rows = await Promise.all(
    [...sections, 'article'].map(async (name) => {
      const tagName = `calcinosis-${name}`;
      const element = declarations.find((declaration) => declaration.tagName === tagName);
      if (!element) throw new Error(`${manifestFile}: has no <${tagName}>. Run: npm run build`);
      const topics = name === 'article' ? [] : (await loadContent(name as SectionId, 'en')).topics;
      return [
        code(`<${tagName}>`),
        description(element),
        name === 'article' ? 'those of all sections' : list(topics.map(({id}) => code(id))),
      ];
    }),
  );
  return table(['Element', 'Shows', 'Topic ids'], rows);
}

/** What all elements have in common: attributes, properties, methods and so on. */
function referencePart(manifest: ElementsManifest): string {
  const base = manifest.modules
    .flatMap((module) => module.declarations)
    .find(({name}) => name === baseClass);
  if (!base) throw new Error(`${manifestFile}: has no class ${baseClass}. Run: npm run build`);

  const members = (base.members ?? []).filter(
    ({privacy}) => privacy !== 'private' && privacy !== 'protected',
  );
  const attributes = base.attributes ?? [];
  const properties = members
    .filter((member) => member.kind === 'field' && !member.static && !member.attribute)
    .sort((a, b) => Number(a.readonly ?? false) - Number(b.readonly ?? false));
  const methods = members.filter((member) => member.kind === 'method');

  return [
    '### Attributes and properties',
    table(
      ['Attribute', 'Property', 'Type', 'Default', 'Meaning'],
      [
        ...attributes.map((attribute) => [
          code(attribute.name),
          code(attribute.fieldName ?? attribute.name),
          type(attribute),
          value(attribute.default),
          description(attribute),
        ]),
        ...properties.map((property) => [
          '',
          `${code(property.name)}${property.readonly ? ' (read only)' : ''}`,
          type(property),
          '',
          description(property),
        ]),
      ],
    ),
    '### Methods',
    table(
      ['Method', 'Does'],
      methods.map((method) => [
        code(`${method.static ? 'static ' : ''}${method.name}(${parameters(method)})`),
        description(method),
      ]),
    ),
    '### Events',
    table(
      ['Event', 'Type', 'When'],
      (base.events ?? []).map((event) => [code(event.name), type(event), description(event)]),
    ),
    '### Slots',
    table(
      ['Slot', 'Place'],
      (base.slots ?? []).map((slot) => [
        slot.name ? code(slot.name) : '(default)',
        description(slot),
      ]),
    ),
    '### Parts',
    table(
      ['Part', 'What it is'],
      (base.cssParts ?? []).map((part) => [code(part.name), description(part)]),
    ),
    '### Custom properties',
    table(
      ['Property', 'Default', 'Sets'],
      (base.cssProperties ?? []).map((property) => [
        code(property.name),
        value(property.default),
        description(property),
      ]),
    ),
  ].join('\n\n');
}

/** The languages, and how far each is. */
async function languagesPart(): Promise<string> {
  const rows = await Promise.all(
    locales.map(async ({tag, name, dir}) => {
      const content = await Promise.all(sections.map((id) => loadContent(id, tag)));
      const translated = content.filter(({meta}) => meta.fallback.length === 0);
      return [
        code(tag),
        name,
        dir === 'rtl' ? 'right to left' : 'left to right',
        status(content),
        `${translated.length} of ${content.length}`,
      ];
    }),
  );
  return table(['Locale', 'Language', 'Direction', 'Status', 'Sections in full'], rows);
}

function status(content: readonly Section[]): string {
  if (content.every(({meta}) => meta.status === 'source')) return 'source';
  const approved = content.filter(({meta}) => meta.status === 'approved').length;
  if (approved === content.length) return 'approved';
  return approved ? `draft, but ${approved} sections approved` : 'draft';
}

const parameters = (method: Member): string =>
  (method.parameters ?? []).map(({name, default: given}) => (given ? `${name}?` : name)).join(', ');

/** The description in the source. Whatever is public must have one. */
function description({name, description}: Documented): string {
  if (!description) {
    throw new Error(
      `${manifestFile}: “${name}” has no description. Describe it in src/elements/, or mark it @internal there.`,
    );
  }
  return description.replaceAll('\n', ' ');
}

const type = ({type}: Documented): string => value(type?.text.replace(/ \| undefined$/, ''));

/** A type or default as an attribute has it: without quotes. */
const value = (text = ''): string => {
  const unquoted = text.replaceAll("'", '');
  return unquoted && code(unquoted);
};

const code = (text: string): string => `\`${text}\``;

const list = (items: readonly string[]): string => items.join(', ') || 'none';
