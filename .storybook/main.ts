import type {StorybookConfig} from '@storybook/web-components-vite';
import {elements} from '../tests/support/fixtures.js';
import {elementIndexer, elementStories, sourceOf} from './element-stories.js';
import {figureIndexer, figureSources, figureStories} from './figure-stories.js';
import {regenerate} from './regenerate.js';
import {translations} from './translations.js';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  // The order here is that of the sidebar within a group.
  stories: [
    '../stories/*.mdx',
    '../stories/stacks/*.mdx',
    '../stories/*.stories.ts',
    ...elements.map(sourceOf),
    '../stories/figures/*.stories.ts',
    ...figureSources,
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  // The toolbar's own colors take the place of backgrounds; only a hidden test interacts.
  features: {backgrounds: false, interactions: false, sidebarOnboardingChecklist: false},
  experimental_indexers: (indexers = []) => [elementIndexer, figureIndexer, ...indexers],
  viteFinal: (vite) => ({
    ...vite,
    plugins: [
      ...(vite.plugins ?? []),
      elementStories(),
      figureStories(),
      regenerate(),
      translations(),
    ],
  }),
};

export default config;
