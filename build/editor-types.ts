/**
 * Writes what editors and frameworks' type checkers know of the elements, from the manifest:
 * `dist/vscode.html-custom-data.json`, `dist/web-types.json`, and `dist/<framework>.d.ts`.
 */
import {readFile} from 'node:fs/promises';
import {writeWhole} from './files.js';
import {projectPath} from './project.js';

/** What is needed of a custom elements manifest. */
export interface Manifest {
  modules: Array<{path: string; declarations: Declaration[]}>;
}

interface Declaration extends Documented {
  tagName?: string;
  members: Member[];
  attributes: Array<Typed & {fieldName: string}>;
  events: Typed[];
  slots: Documented[];
  cssParts: Documented[];
  cssProperties: Array<Documented & {default?: string}>;
}

interface Documented {
  name: string;
  description: string;
}

interface Typed extends Documented {
  type: {text: string};
  /** The type with its words written out. */
  parsedType?: {text: string};
  default?: string;
}

interface Member extends Typed {
  kind: 'field' | 'method';
  static?: boolean;
  readonly?: boolean;
}

interface Element extends Declaration {
  tagName: string;
  /** Its module, as a page imports it. */
  module: string;
}

const manifestFile = 'dist/custom-elements.json';

/**
 * The files (name in `dist/` → text).
 *
 * @param version of the package
 * @throws if the manifest has no elements, or they differ in what they take
 */
export function editorTypes(manifest: Manifest, version: string): Map<string, string> {
  const elements = manifest.modules.flatMap(({path, declarations}) =>
    declarations
      .filter((declaration): declaration is Declaration & {tagName: string} =>
        Boolean(declaration.tagName),
      )
      .map((element) => ({...element, module: path.replace(/^dist/, 'calcinosis-cutis')})),
  );
  const [first, ...others] = elements;
  if (!first) throw new Error(`${manifestFile}: has no elements. Run: npm run build`);
  // The types below are written once for all elements.
  const interfaceOf = ({attributes, members, events}: Element) =>
    [attributes, properties(members), events].flat().map(({name, type}) => `${name}: ${type.text}`);
  for (const other of others) {
    if (interfaceOf(other).join() === interfaceOf(first).join()) continue;
    throw new Error(
      `${manifestFile}: <${other.tagName}> and <${first.tagName}> differ in attributes, properties or events. Give each element types of its own in build/editor-types.ts.`,
    );
  }
  const json = (data: object) => `${JSON.stringify(data, null, 2)}\n`;
  return new Map([
    ['vscode.html-custom-data.json', json(vsCodeData(elements))],
    ['web-types.json', json(webTypes(elements, version))],
    ['react.d.ts', react(elements, first)],
    ['preact.d.ts', preact(elements, first)],
    ['solid.d.ts', solid(elements, first)],
    ['vue.d.ts', vue(elements, first)],
    ['svelte.d.ts', svelte(elements, first)],
  ]);
}

/** The properties that a page can set. */
const properties = (members: readonly Member[]) =>
  members.filter((member) => member.kind === 'field' && !member.static && !member.readonly);

/** The properties that no attribute sets under the same name: `headingLevel`, `content`. */
const propertiesOnly = ({members, attributes}: Element) =>
  properties(members).filter(({name}) => !attributes.some((attribute) => attribute.name === name));

const writtenOut = ({type, parsedType}: Typed) =>
  (parsedType ?? type).text.replace(/ \| undefined$/, '');

// VS Code: https://code.visualstudio.com/api/extension-guides/custom-data-extension

const vsCodeData = (elements: readonly Element[]) => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tagName,
    description: markdown(documentation(element)),
    attributes: element.attributes.map((attribute) => ({
      name: attribute.name,
      description: markdown(attribute.description),
      ...(writtenOut(attribute) === 'boolean' ? {valueSet: 'v'} : valuesOf(attribute)),
    })),
  })),
});

const markdown = (value: string) => ({kind: 'markdown', value});

/** The values of an attribute that takes one of a few words. */
function valuesOf(attribute: Typed) {
  const values = Array.from(writtenOut(attribute).matchAll(/'([^']+)'/g), ([, word]) => word);
  return values.length ? {values: values.map((name) => ({name}))} : {};
}

/** All about an element that is not an attribute, for an editor that knows of nothing else. */
const documentation = ({description, events, slots, cssParts, cssProperties}: Element) =>
  [
    description,
    list('Events', events),
    list('Slots', slots),
    list('Parts', cssParts),
    list('Custom properties', cssProperties),
  ].join('\n\n');

const list = (title: string, items: readonly Documented[]) =>
  [
    `**${title}**\n`,
    ...items.map(({name, description}) => `- ${name ? `\`${name}\`` : 'default'}: ${description}`),
  ].join('\n');

// JetBrains: https://github.com/JetBrains/web-types

const webTypes = (elements: readonly Element[], version: string) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name: 'calcinosis-cutis',
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: element.description,
        source: {module: element.module, symbol: element.name},
        attributes: element.attributes.map((attribute) => ({
          name: attribute.name,
          description: attribute.description,
          value: {
            type: writtenOut(attribute),
            ...(attribute.default && {default: attribute.default}),
          },
        })),
        slots: element.slots.map(documented),
        js: {
          properties: properties(element.members).map((property) => ({
            ...documented(property),
            type: writtenOut(property),
          })),
          events: element.events.map((event) => ({...documented(event), type: event.type.text})),
        },
        css: {
          parts: element.cssParts.map(documented),
          properties: element.cssProperties.map(documented),
        },
      })),
    },
  },
});

const documented = ({name, description}: Documented) => ({name, description});

// Types. The manifest says what there is; what its type is, the classes say.

/** JSX as React types it, which Preact does too. */
const likeReact = (
  framework: 'react' | 'preact',
  elements: readonly Element[],
  element: Element,
  booleans: Parameters<typeof attributeType>[1],
  comment: string,
) =>
  module(
    framework,
    elements,
    `import type {ClassAttributes, HTMLAttributes} from '${framework}';`,
    `${comment}
export interface CalcinosisProps<T extends CalcinosisElement>
  extends ClassAttributes<T>, Omit<HTMLAttributes<T>, OwnName> {
${lines([
  ...element.attributes.map((attribute) => field(attribute, attributeType(attribute, booleans))),
  ...propertiesOnly(element).map((property) => field(property, propertyType(property.name))),
  ...element.events.map((event) => listener(event, `on${event.name}`)),
])}
}`,
    `namespace JSX {
    interface IntrinsicElements {
${tags(elements, 6)}
    }
  }`,
    [...element.attributes, ...propertiesOnly(element)],
  );

const react = (elements: readonly Element[], element: Element) =>
  likeReact(
    'react',
    elements,
    element,
    'boolean',
    `/**
 * What an element takes in JSX. Where React renders on a server, use attributes: it writes the
 * property \`headingLevel\` as an attribute of that name, which says nothing to the element.
 */`,
  );

const preact = (elements: readonly Element[], element: Element) =>
  likeReact('preact', elements, element, 'present', '/** What an element takes in JSX. */');

const solid = (elements: readonly Element[], element: Element) =>
  module(
    'solid-js',
    elements,
    `import type {JSX} from 'solid-js';`,
    `/** What an element takes in JSX. */
export interface CalcinosisProps<T extends CalcinosisElement>
  extends Omit<JSX.HTMLAttributes<T>, OwnName> {
${lines([
  ...element.attributes.map((attribute) => field(attribute, attributeType(attribute, 'boolean'))),
  ...properties(element.members).map((property) =>
    field({...property, name: `prop:${property.name}`}, propertyType(property.name)),
  ),
  ...element.events.map((event) =>
    field(
      {...event, name: `on:${event.name}`},
      `JSX.EventHandlerWithOptionsUnion<T, CalcinosisEventMap['${event.name}']>`,
    ),
  ),
])}
}`,
    `namespace JSX {
    interface IntrinsicElements {
${tags(elements, 6)}
    }
  }`,
    element.attributes,
  );

const vue = (elements: readonly Element[], element: Element) =>
  module(
    'vue',
    elements,
    `import type {HTMLAttributes, PublicProps} from 'vue';`,
    `/**
 * What an element takes in a template. Bind a property whose value changes by the property's name:
 * \`:hideTitle="hidden"\`, for Vue writes \`:hide-title="false"\` as an attribute that is there.
 */
export interface CalcinosisProps<T extends CalcinosisElement>
  extends Omit<HTMLAttributes & PublicProps, OwnName> {
${lines([
  // Vue takes a name in kebab case for the one in camel case.
  ...element.attributes
    .filter(({name}) => !name.includes('-'))
    .map((attribute) => field(attribute, attributeType(attribute, 'boolean'))),
  ...propertiesOnly(element).map((property) => {
    const attribute = element.attributes.find(({fieldName}) => fieldName === property.name);
    return field(
      property,
      attribute ? attributeType(attribute, 'boolean') : propertyType(property.name),
    );
  }),
  ...element.events.map((event) =>
    listener(event, `on${event.name[0]!.toUpperCase()}${camelCase(event.name.slice(1))}`),
  ),
])}
}

/** An element as Vue sees it: something that is made, with props. */
type CalcinosisComponent<T extends CalcinosisElement> = new () => T & {
  $props: CalcinosisProps<T>;
};`,
    `interface GlobalComponents {
${tags(elements, 4, 'CalcinosisComponent')}
  }`,
    [...element.attributes, ...propertiesOnly(element)],
  );

const svelte = (elements: readonly Element[], element: Element) =>
  module(
    'svelte/elements',
    elements,
    `import type {HTMLAttributes} from 'svelte/elements';`,
    `/** What an element takes in a template. */
export interface CalcinosisProps<T extends CalcinosisElement>
  extends Omit<HTMLAttributes<T>, OwnName> {
${lines([
  ...element.attributes.map((attribute) => field(attribute, attributeType(attribute, 'present'))),
  ...propertiesOnly(element).map((property) => field(property, propertyType(property.name))),
  ...element.events.flatMap((event) => [
    listener(event, `on${event.name}`),
    listener(event, `on:${event.name}`),
  ]),
])}
}`,
    `interface SvelteHTMLElements {
${tags(elements, 4)}
  }`,
    [...element.attributes, ...propertiesOnly(element)],
  );

/** A module that tells a framework of the elements. */
const module = (
  framework: string,
  elements: readonly Element[],
  imports: string,
  types: string,
  augmentation: string,
  own: readonly Documented[],
) => `// Made from the elements' manifest. Do not edit.
${imports}
import type {
  CalcinosisEventMap,
${elements.map(({name}) => `  ${name},`).join('\n')}
} from './elements.js';

type CalcinosisElement = ${elements.map(({name}) => name).join(' | ')};

/** What means something of its own here, whatever it means elsewhere in HTML. */
type OwnName = ${own.map(({name}) => `'${name}'`).join(' | ')};

${types}

declare module '${framework}' {
  ${augmentation}
}
`;

const tags = (elements: readonly Element[], indent: number, type = 'CalcinosisProps') =>
  elements
    .map(({tagName, name, description}) =>
      `/** ${description} */\n'${tagName}': ${type}<${name}>;`.replace(/^/gm, ' '.repeat(indent)),
    )
    .join('\n');

/**
 * The type of an attribute. Where a framework sets a property if there is one of that name, the
 * property's type holds. The others are written as text.
 *
 * @param booleans what a boolean attribute with a hyphen takes: where a framework writes `false` as
 * the text "false", which is an attribute that is there, only what is `present` is right
 */
function attributeType(attribute: Typed & {fieldName: string}, booleans: 'boolean' | 'present') {
  const type = writtenOut(attribute);
  if (type === 'number') return 'number | `${number}` | undefined';
  if (type === 'boolean' && booleans === 'present' && attribute.name.includes('-')) {
    return "true | '' | undefined";
  }
  return propertyType(attribute.fieldName);
}

const propertyType = (name: string) => `T['${name}'] | undefined`;

const listener = (event: Documented, name: string) =>
  field(
    {...event, name},
    `((event: CalcinosisEventMap['${event.name}'] & {currentTarget: T}) => void) | undefined`,
  );

const field = ({name, description}: Documented, type: string) =>
  `/** ${description} */\n${/^\w+$/.test(name) ? name : `'${name}'`}?: ${type};`;

const lines = (fields: readonly string[]) => fields.join('\n').replace(/^/gm, '  ');

const camelCase = (name: string) =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

if (process.argv[1] === projectPath('build/editor-types.ts')) {
  const read = async <T>(path: string) =>
    JSON.parse(await readFile(projectPath(path), 'utf8')) as T;
  const {version} = await read<{version: string}>('package.json');
  for (const [name, text] of editorTypes(await read<Manifest>(manifestFile), version)) {
    await writeWhole(projectPath(`dist/${name}`), text);
  }
}
