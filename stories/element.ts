/** Drawing an element from the attributes that a page would write. */
import {Directive, directive} from 'lit/directive.js';
import type {ElementName} from '../src/types.js';
import {tagName, type Fixture} from '../tests/support/fixtures.js';

type Attributes = Fixture['attributes'];

/** An element with these attributes and slotted texts, for a place in a template. */
export const drawElement = directive(
  class extends Directive {
    #element: HTMLElement | undefined;
    #attributes: Attributes = {};

    /** Changes the element that is there, as a page would, unless another one is asked for. */
    render(
      name: ElementName,
      attributes: Attributes,
      slots: Fixture['slots'] = {},
      content?: Fixture['content'],
    ): HTMLElement {
      if (this.#element?.localName !== tagName(name)) {
        this.#element = createElement(name, slots, content);
        this.#attributes = {};
      }
      for (const attribute of Object.keys(this.#attributes)) {
        if (!(attribute in attributes)) this.#element.removeAttribute(attribute);
      }
      for (const [attribute, value] of Object.entries(attributes)) {
        // Not what the element has now, for it changes `open` itself.
        if (this.#attributes[attribute] !== value) this.#element.setAttribute(attribute, value);
      }
      this.#attributes = attributes;
      return this.#element;
    }
  },
);

function createElement(
  name: ElementName,
  slots: Record<string, string>,
  content: Fixture['content'],
): HTMLElement {
  const element = document.createElement(tagName(name));
  if (content) Object.assign(element, {content});
  for (const [slot, text] of Object.entries(slots)) {
    const paragraph = document.createElement('p');
    if (slot) paragraph.slot = slot;
    paragraph.textContent = text;
    element.append(paragraph);
  }
  return element;
}

/** What a story's controls say, as attributes. */
export const attributesFrom = (args: Readonly<Record<string, unknown>>): Attributes =>
  Object.fromEntries(
    Object.entries(args).flatMap(([name, value]) => {
      if (value === true) return [[name, '']];
      return (typeof value === 'string' && value) || typeof value === 'number'
        ? [[name, String(value)]]
        : [];
    }),
  );
