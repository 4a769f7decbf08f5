import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {Section} from '../../content/model.js';
import {loadContent, sections} from '../../src/content.js';
import './figures.css';
import {sheetTemplate} from './sheet-template.js';
import {colors, sizes, type View} from './view.js';

interface Args {
  size: View['size'];
  view: 'toolbar’s colors' | 'light and dark' | 'all colors';
}

const meta: Meta<Args> = {
  title: 'Figures/All',
  args: {size: '320 pixels', view: 'toolbar’s colors'},
  argTypes: {
    size: {description: 'Width of a drawing', control: 'inline-radio', options: sizes},
    view: {
      description:
        'Colors side by side. Those of print and forced colors are as a system may paint them.',
      control: 'inline-radio',
      options: ['toolbar’s colors', 'light and dark', 'all colors'] satisfies Args['view'][],
    },
  },
  loaders: [
    async ({globals}) => {
      const {language} = globals as {language: string};
      return {sections: await Promise.all(sections.map((id) => loadContent(id, language)))};
    },
  ],
  render: ({size, view}, {loaded, globals}) => {
    const {language, theme} = globals as {language: string; theme: View['colors']};
    const shown = {
      'toolbar’s colors': [theme],
      'light and dark': ['light', 'dark'],
      'all colors': colors,
    } as const;
    return sheetTemplate(
      loaded['sections'] as Section[],
      size,
      shown[view],
      `language:${language};theme:${theme.replaceAll(' ', '+')}`,
    );
  },
};
export default meta;

export const All: StoryObj<Args> = {};
