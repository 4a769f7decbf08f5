/** The texts of the modules in `src/generated/`. */
import {
  sectionIds,
  type Meta,
  type NoticeText,
  type Section,
  type Ui,
  type UiText,
} from '../content/model.js';

/** Path below `src/generated/` and the module's text. */
export type GeneratedModule = [path: string, text: string];

const notice = '// Made by `npm run generate`. Do not edit.\n';

const json = (value: unknown) => JSON.stringify(value, null, 2);

/** Any data as an exported constant. */
export const constantModule = (name: string, value: unknown): string =>
  `${notice}export const ${name} = ${json(value)} as const;\n`;

/**
 * A section in one locale. Elements load its text alone; the whole adds the figures' texts, which
 * are a fifth of it.
 */
export function* sectionModules(section: Section): Generator<GeneratedModule> {
  const {id, meta} = section;
  const topics = section.topics.map((topic) => ({...topic, figure: undefined}));
  const path = `content/${meta.locale}/${id}`;
  yield [`${path}.text.ts`, dataModule('Section', {...section, figures: [], topics})];
  yield [
    `${path}.ts`,
    `${notice}import type {Figure, Section} from '../../../../content/model.js';
import text from './${id}.text.js';

const topicFigures: Array<Figure | undefined> = ${json(section.topics.map(({figure}) => figure))};
const content: Section = {
  ...text,
  figures: ${json(section.figures)},
  topics: text.topics.map((topic, i) => ({...topic, figure: topicFigures[i]})),
};
export default content;
`,
  ];
}

/**
 * The labels in one locale, for all elements and with more for the article. English has nothing to
 * give notice of.
 */
export function* uiModules(
  {article, notice, ...labels}: UiText & {meta: Meta},
  english: NoticeText,
): Generator<GeneratedModule> {
  const {draft, partial} = english;
  const ui: Ui =
    labels.meta.status === 'source'
      ? labels
      : {...labels, notice: {...notice, english: {draft, partial}}};
  const path = `content/${ui.meta.locale}`;
  yield [`${path}/ui.ts`, dataModule('Ui', ui)];
  yield [`${path}/article.ts`, dataModule('Ui', {...ui, id: 'article', article})];
}

function dataModule(type: 'Section' | 'Ui', content: Section | Ui): string {
  return `${notice}import type {${type}} from '../../../../content/model.js';

const content: ${type} = ${json(content)};
export default content;
`;
}

/** Explicit imports of one file in every locale, so that any bundler can split them. */
export function loadersModule(name: string, tags: readonly string[]): string {
  // English first; a region after the language that it is of.
  const lines = ['en', ...tags.filter((tag) => tag !== 'en').sort()].map(
    (tag) => `  '${tag}': () => import('../content/${tag}/${name}.js'),\n`,
  );
  return `${notice}export const loaders = {\n${lines.join('')}};\n`;
}

/** Where an element finds a section's text or the labels. */
export const sourceModule = (
  name: string,
  tags: readonly string[],
  approved: readonly string[],
): string =>
  `${loadersModule(name, tags)}export const approved: readonly string[] = ${json(approved)};\n`;

/** One constant of all sections' constants of that name, or of their whole modules. */
export function togetherModule(name: string, imported: (id: string) => string): string {
  const imports = sectionIds.map((id) => `import ${imported(id)} from './${id}.js';\n`);
  return `${notice}${imports.join('')}\nexport const ${name} = {${sectionIds.join(', ')}};\n`;
}

const translationImports = `import {registerTranslation} from '../../../elements/calcinosis-element.js';
import * as translation from '../../../elements/translation-template.js';
`;

/** Modules that define elements: all, one an element, and one an element and locale. */
export function* elementModules(tags: readonly string[]): Generator<GeneratedModule> {
  const names = [...sectionIds, 'article'];
  const className = (name: string) => `Calcinosis${name[0]!.toUpperCase()}${name.slice(1)}`;
  const classes = names.map(className);

  const exports = names.map(
    (name) => `export {${className(name)}} from '../elements/calcinosis-${name}.js';\n`,
  );
  yield ['elements.ts', `${notice}${exports.join('')}`];
  yield [
    'define-all.ts',
    `${notice}import {${classes.join(', ')}} from './elements.js';

for (const element of [${classes.join(', ')}]) element.define();
`,
  ];
  for (const name of names) {
    yield [
      `entries/calcinosis-${name}.ts`,
      `${notice}import {${className(name)}} from '../../elements/calcinosis-${name}.js';

${className(name)}.define();

export {${className(name)}};
export type * from '../../types.js';
`,
    ];
    const ids = name === 'article' ? sectionIds : [name];
    const labels = name === 'article' ? name : 'ui';
    for (const tag of tags) {
      yield [
        `entries/${tag}/calcinosis-${name}.ts`,
        `${notice}import {registerContent} from '../../../content-store.js';
import labels from '../../content/${tag}/${labels}.js';
${tag === 'en' ? '' : translationImports}${ids.map((id) => `import ${id} from '../../content/${tag}/${id}.text.js';\n`).join('')}
for (const content of [labels, ${ids.join(', ')}]) registerContent(content);
${tag === 'en' ? '' : 'registerTranslation(translation);\n'}
export * from '../calcinosis-${name}.js';
`,
      ];
    }
  }
}
