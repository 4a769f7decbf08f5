import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {metaOf, storyOf} from './element-stories.js';

const {component, argTypes} = metaOf('article');

/** The page that opens first: every section, as the toolbar says. */
const meta: Meta = {title: 'Whole article', component, argTypes};
export default meta;

export const WholeArticle: StoryObj = {
  ...storyOf({name: 'Whole article', element: 'article', attributes: {}}),
  // Storybook reads it from the file; the same as the title, it makes one line in the sidebar.
  name: 'Whole article',
};
