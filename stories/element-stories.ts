/** The stories of an element, from its fixtures. */
import type {ArgTypes, Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {ElementName} from '../src/types.js';
import {locales, tagName, type Fixture} from '../tests/support/fixtures.js';
import {attributesFrom, drawElement} from './element.js';

/** What a control can choose, where the types in the manifest do not tell. */
const controls: ArgTypes = {
  lang: {
    description: 'BCP 47 tag of the language. By default that of the nearest ancestor.',
    control: 'select',
    options: locales.map(({tag}) => tag),
  },
  'heading-level': {control: {type: 'number', min: 1, max: 6}},
  layout: {control: 'inline-radio', options: ['accordion', 'list']},
  topics: {control: 'text'},
  drafts: {control: 'inline-radio', options: ['show', 'hide']},
};

/** What all stories of an element share. */
export const metaOf = (element: ElementName): Meta => ({
  title: `Elements/${tagName(element)}`,
  component: tagName(element),
  tags: ['autodocs'],
  argTypes: controls,
});

/** A story that shows a fixture; the toolbar's heading level counts unless it has its own. */
export const storyOf = ({name, element, attributes, slots, content}: Fixture): StoryObj => ({
  name,
  args: Object.fromEntries(
    Object.entries(attributes).map(([attribute, value]) => [attribute, value === '' || value]),
  ),
  render: (args, {globals}) => {
    const {headingLevel} = globals as {headingLevel: string};
    const attributes = {'heading-level': headingLevel !== 'h2' && headingLevel.slice(1), ...args};
    return html`${drawElement(element, attributesFrom(attributes), slots, content)}`;
  },
});
