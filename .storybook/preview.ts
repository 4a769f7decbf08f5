/// <reference types="vite/client" />
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {InputType} from 'storybook/internal/types';
import {withActions} from 'storybook/actions/decorator';
import {configure} from 'storybook/test';
import manifest from '../dist/custom-elements.json?raw';
import * as classes from '../src/elements.js';
import {CalcinosisElement} from '../src/elements/calcinosis-element.js';
import {locales, themes} from '../tests/support/fixtures.js';
import {manifestForDocs, type Manifest} from './manifest-for-docs.js';
import './preview.css';

configure({
  // Only for what never comes: a busy machine takes its time.
  asyncUtilTimeout: 60_000,
  // Without the whole page, which would hide what is missing.
  getElementError: (message) => new Error(message ?? 'Something is not there.'),
});

for (const element of Object.values(classes)) element.define();
setCustomElementsManifest(manifestForDocs(JSON.parse(manifest) as Manifest));

const preview: Preview = {
  initialGlobals: {language: 'en', direction: 'auto', theme: 'light', headingLevel: 'h2'},
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        items: locales.map(({tag, name}) => ({value: tag, title: name, right: tag})),
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        items: [
          {value: 'auto', title: 'Direction of the language'},
          {value: 'ltr', title: 'Left to right'},
          {value: 'rtl', title: 'Right to left'},
        ],
        dynamicTitle: true,
      },
    },
    theme: {
      description: 'Colors of the page',
      toolbar: {
        icon: 'contrast',
        items: themes.map((theme) => ({value: theme, title: `Colors: ${theme}`})),
        dynamicTitle: true,
      },
    },
    headingLevel: {
      description: 'Level of the elements’ titles',
      toolbar: {
        icon: 'paragraph',
        // Not plain numbers, which Storybook reads from the URL as another type than it writes.
        items: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((value) => ({
          value,
          title: `Headings from ${value}`,
        })),
        dynamicTitle: true,
      },
    },
  },
  decorators: [
    // The elements inherit the language, direction and colors, as on a real page.
    (story, {globals}) => {
      const {language, direction, theme} = globals as Record<string, string>;
      const dir = direction === 'auto' ? locales.find(({tag}) => tag === language)?.dir : direction;
      return html`<div class="page" lang=${language!} dir=${dir!} data-theme=${theme!}>
        ${story()}
      </div>`;
    },
    withActions,
  ],
  // The accessibility check that comes next is to see the content.
  afterEach: async ({canvasElement}) => {
    const shown = Array.from(canvasElement.querySelectorAll('*')).filter(
      (element) => element instanceof CalcinosisElement,
    );
    await Promise.all(shown.map((element) => element.updateComplete));
  },
  argTypesEnhancers: [
    // Attributes first: they are what a page writes. The rest is for reading.
    ({argTypes}) => {
      const isRest = ({table}: InputType) => !!table?.category && table.category !== 'attributes';
      const entries = Object.entries(argTypes);
      return Object.fromEntries([
        ...entries.filter(([, type]) => !isRest(type)),
        ...entries
          .filter(([, type]) => isRest(type))
          .map(([name, type]) => [name, {...type, control: false}] as const),
      ]);
    },
  ],
  parameters: {
    a11y: {test: 'error'},
    actions: {handles: ['calcinosis-load', 'calcinosis-error', 'calcinosis-toggle']},
    controls: {expanded: true},
    docs: {source: {excludeDecorators: true}},
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Whole article',
          'Getting started',
          'Use it in',
          'Copy this snippet',
          'Elements',
          'Figures',
        ],
      },
    },
  },
};

export default preview;
