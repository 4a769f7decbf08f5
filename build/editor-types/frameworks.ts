/** Types for each framework. The manifest says what there is; what its type is, the classes say. */
import {properties, propertiesOnly, type Element} from './manifest.js';
import {
  attributeType,
  camelCase,
  field,
  lines,
  listener,
  module,
  propertyType,
  tags,
} from './type-parts.js';

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

export const react = (elements: readonly Element[], element: Element) =>
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

export const preact = (elements: readonly Element[], element: Element) =>
  likeReact('preact', elements, element, 'present', '/** What an element takes in JSX. */');

export const solid = (elements: readonly Element[], element: Element) =>
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

export const vue = (elements: readonly Element[], element: Element) =>
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

export const svelte = (elements: readonly Element[], element: Element) =>
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
