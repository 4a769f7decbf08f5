/** What editors show of the elements. */
import {properties, writtenOut, type Documented, type Element, type Typed} from './manifest.js';

// VS Code: https://code.visualstudio.com/api/extension-guides/custom-data-extension

export const vsCodeData = (elements: readonly Element[]) => ({
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

export const webTypes = (elements: readonly Element[], version: string) => ({
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
