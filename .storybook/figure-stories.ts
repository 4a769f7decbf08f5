/**
 * Stories of each figure, made from the English content, so that a figure has one by being one.
 *
 * The file that Storybook wants is the source of a section's drawings; see `element-stories.ts`. A
 * new figure shows when Storybook is started again.
 */
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Indexer} from 'storybook/internal/types';
import type {Plugin} from 'vite';
import {figuresOf} from '../tests/support/figures-of.js';
import {loadContent, sections} from '../src/content.js';
import type {SectionId} from '../src/types.js';
import {storiesId} from '../stories/figures/placed-figure.js';

const prefix = 'virtual:figure-stories/';

const storiesModule = fileURLToPath(
  new URL('../stories/figures/figure-stories.ts', import.meta.url),
);

/** The files that stand for the stories of the sections' figures, seen from this folder. */
export const figureSources = sections.map((section) => `../figures/${section}.ts`);

/** The stories of a section: their place in the sidebar, name of the export, id, caption. */
async function storiesOf(section: SectionId) {
  const english = await loadContent(section, 'en');
  return {
    title: `Figures/${english.title}`,
    figures: figuresOf(english).map(({id, caption}) => ({exportName: exportName(id), id, caption})),
  };
}

/** `symptoms-open-sores` → `SymptomsOpenSores`, from which Storybook makes the id again. */
const exportName = (id: string) =>
  id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Tells Storybook which stories there are. */
export const figureIndexer: Indexer = {
  test: new RegExp(`/figures/(${sections.join('|')})\\.ts$`),
  createIndex: async (file) => {
    const section = basename(file, '.ts') as SectionId;
    const {title, figures} = await storiesOf(section);
    return figures.map(({exportName, caption}) => ({
      type: 'story',
      importPath: prefix + section,
      exportName,
      name: caption,
      title,
      metaId: storiesId(section),
    }));
  },
};

/** Vite plugin: the modules that hold those stories. */
export const figureStories = (): Plugin => ({
  name: 'figure-stories',
  resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
  load: async (id) => {
    if (!id.startsWith(`\0${prefix}`)) return;
    const section = id.slice(prefix.length + 1) as SectionId;
    const {title, figures} = await storiesOf(section);
    return `import {metaOf, storyOf} from ${JSON.stringify(storiesModule)};
export default metaOf('${section}', ${JSON.stringify(title)});
${figures
  .map(
    ({exportName, id, caption}) =>
      `export const ${exportName} = storyOf('${section}', '${id}', ${JSON.stringify(caption)});\n`,
  )
  .join('')}`;
  },
});
