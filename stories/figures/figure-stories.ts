/** The stories of a section's figures. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import {loadContent} from '../../src/content.js';
import type {SectionId} from '../../src/types.js';
import {locales} from '../../tests/support/fixtures.js';
import './figures.css';
import {pageTemplate} from './page-template.js';
import {placedFigures, storiesId, type PlacedFigure} from './placed-figure.js';
import type {View} from './view.js';

const rightToLeft = locales.find(({dir}) => dir === 'rtl')!.tag;

/** What the stories of a section's figures share; `title` says where the sidebar has them. */
export const metaOf = (section: SectionId, title: string): Meta => ({
  id: storiesId(section),
  title,
  // Nothing can be chosen but in the toolbar.
  parameters: {controls: {disable: true}},
});

/** A story of one figure. */
export const storyOf = (section: SectionId, id: string, name: string): StoryObj => {
  const load = async (locale: string) =>
    placedFigures(await loadContent(section, locale)).find(({figure}) => figure.id === id)!;
  return {
    name,
    loaders: [
      async ({globals}) => {
        const {language} = globals as {language: string};
        return {placed: await load(language), rightToLeft: await load(rightToLeft)};
      },
    ],
    render: (_, {loaded, globals}) => {
      const {placed, rightToLeft} = loaded as Record<'placed' | 'rightToLeft', PlacedFigure>;
      const {theme} = globals as {theme: View['colors']};
      return pageTemplate(placed, rightToLeft, theme);
    },
    play: async ({canvasElement}) => {
      const {shadowRoot} = canvasElement.querySelector('.figure-view > *')!;
      // Its drawing is loaded after its words, however busy the machine is.
      await waitFor(
        () => expect(shadowRoot!.querySelector('svg:not([data-figure])')).not.toBeNull(),
        {timeout: 10_000},
      );
    },
  };
};
