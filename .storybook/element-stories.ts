/**
 * Stories of each element, made from the fixture list, so that an element has them by being one.
 *
 * Storybook wants a file for each element and exports by name before it runs anything. The file is
 * the element's source; its exports are those of a module that exists only while Storybook runs.
 * A changed fixture list shows when Storybook is started again.
 */
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Indexer} from 'storybook/internal/types';
import type {Plugin} from 'vite';
import type {ElementName} from '../src/types.js';
import {elements, fixtures, tagName} from '../tests/support/fixtures.js';

const prefix = 'virtual:element-stories/';

const storiesModule = fileURLToPath(new URL('../stories/element-stories.ts', import.meta.url));

/** The file that stands for an element's stories, seen from this folder. */
export const sourceOf = (element: ElementName) => `../src/elements/${tagName(element)}.ts`;

/** The stories of an element: name of the export, and the fixture. */
const storiesOf = (element: ElementName) =>
  fixtures
    .filter((fixture) => fixture.element === element)
    .map((fixture) => ({exportName: exportName(fixture.name), fixture}));

/** `All open` → `AllOpen`, from which Storybook makes the name and the address again. */
const exportName = (name: string) =>
  name.replace(/(?:^|\s)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Tells Storybook which stories there are. */
export const elementIndexer: Indexer = {
  test: new RegExp(`/src/elements/(${elements.map(tagName).join('|')})\\.ts$`),
  createIndex: (file) => {
    const element = elements.find((name) => tagName(name) === basename(file, '.ts'))!;
    return Promise.resolve(
      storiesOf(element).map(({exportName, fixture}) => ({
        type: 'story',
        importPath: prefix + element,
        exportName,
        name: fixture.name,
        title: `Elements/${tagName(element)}`,
        tags: ['autodocs'],
      })),
    );
  },
};

/** Vite plugin: the modules that hold those stories. */
export const elementStories = (): Plugin => ({
  name: 'element-stories',
  resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
  load: (id) => {
    if (!id.startsWith(`\0${prefix}`)) return;
    const element = id.slice(prefix.length + 1) as ElementName;
    return `import {metaOf, storyOf} from ${JSON.stringify(storiesModule)};
export default metaOf('${element}');
${storiesOf(element)
  .map(
    ({exportName, fixture}) =>
      `export const ${exportName} = storyOf(${JSON.stringify(fixture)});\n`,
  )
  .join('')}`;
  },
});
