/** The texts of the modules in `src/generated/`. */
import {
  sectionIds,
  type Meta,
  type Section,
  type SectionId,
  type Source,
  type Ui,
  type UiText,
} from '../content/model.js';
import {renderInner} from '../figures/drawing/render-inner.js';
import {drawings} from '../figures/index.js';
import {contentIds, elementNames} from '../src/element-names.js';
import {writingOf} from '../src/locale.js';

/** Path below `src/generated/` and the module's text. */
export type GeneratedModule = [path: string, text: string];

/** Stands at the head of each. */
export const notice = '// Made by `npm run generate`. Do not edit.\n';

const json = (value: unknown) => JSON.stringify(value, null, 2);

/** Any data as exported constants. */
export const constantsModule = (constants: Readonly<Record<string, unknown>>): string =>
  notice +
  Object.entries(constants)
    .map(([name, value]) => `export const ${name} = ${json(value)} as const;\n`)
    .join('');

/** A section in one locale. */
export const sectionModule = (section: Section): GeneratedModule => [
  `content/${section.meta.locale}/${section.id}.ts`,
  dataModule('Section', section),
];

/** What a section rests on, the same in every locale. */
export const citationsModule = (
  section: SectionId,
  sources: readonly Source[],
): GeneratedModule => [
  `citations/${section}.ts`,
  `${notice}import type {Source} from '../../../content/model.js';

const sources: Source[] = ${json(sources)};
export default sources;
`,
];

/** The imports of what each section rests on. */
export function citationLoadersModule(): string {
  const lines = sectionIds.map((id) => `  ${id}: () => import('./${id}.js'),\n`);
  return `${notice}export const loaders = {\n${lines.join('')}};\n`;
}

/** What all sections rest on, by section. */
export const allCitationsModule = (): string =>
  `${notice}${importLines(Object.fromEntries(sectionIds.map((id) => [id, `./${id}`])))}
export const citations = {${sectionIds.join(', ')}};
`;

/** A section's drawings, as templates for the given tag of Lit's. */
export function drawingsModule(section: SectionId): string {
  const templates = Object.entries(drawings[section]).map(
    ([id, drawing]) => `  '${id}': svg\`${renderInner(drawing)}\`,\n`,
  );
  return `${notice}import type {Lit} from '../../parts/lit.js';

export const drawings = (svg: Lit['svg']) => ({\n${templates.join('')}});
`;
}

/**
 * The labels in one locale, for all elements and with more for the article. English has nothing to
 * give notice of.
 */
export function* uiModules(
  {article, notice, ...labels}: Omit<UiText, 'leaflet' | 'additions'> & {meta: Meta},
  english: UiText,
): Generator<GeneratedModule> {
  const {draft, partial} = english.notice;
  const {languageChanged} = english;
  const {otherLanguage, showEnglish, showTranslation} = notice;
  const own = {draft: notice.draft, partial: notice.partial, otherLanguage};
  const buttons = {showEnglish, showTranslation};
  // The sections say who translated them.
  const meta = {...labels.meta};
  delete meta.translatedBy;
  const ui: Ui =
    meta.status === 'source'
      ? labels
      : {...labels, meta, notice: {...own, ...buttons, english: {draft, partial, languageChanged}}};
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

/** The labels of all elements or of the article, with what translations are drawn with beside them. */
export const labelsModule = (
  name: 'ui' | 'article',
  tag: string,
  englishTags: readonly string[],
): GeneratedModule => [
  `labels/${tag}/${name}.ts`,
  `${notice}export {default} from '../../content/${tag}/${name}.js';\n${
    englishTags.includes(tag) ? '' : `export {translation} from '../../../elements/notice.js';\n`
  }`,
];

/** Explicit imports of a section in every locale, so that any bundler can split them. */
export function loadersModule(name: string, tags: readonly string[]): string {
  // English first; a region after the language that it is of.
  const lines = ['en', ...tags.filter((tag) => tag !== 'en').sort()].map(
    (tag) => `  '${tag}': () => import('../content/${tag}/${name}.js'),\n`,
  );
  return `${notice}export const loaders = {\n${lines.join('')}};\n`;
}

/**
 * Where an element finds a section's text or the labels: imports of one file in every locale. A list
 * without names is the shortest in a page.
 *
 * @param folder where the files are, below the generated modules
 */
export const sourceModule = (
  name: string,
  tags: readonly string[],
  approved: readonly string[],
  folder: 'content' | 'labels' = 'content',
): string =>
  `${notice}import {localeTags} from '../locales.js';

const loaders = [
${tags.map((tag) => `  () => import('../${folder}/${tag}/${name}.js'),\n`).join('')}];
export const load = (tag: string) => loaders[(localeTags as readonly string[]).indexOf(tag)]!();
export const approved: readonly string[] = ${json(approved)};\n`;

/** The imports of each section's drawings. */
export function drawingLoadersModule(): string {
  const lines = sectionIds.map((id) => `  ${id}: () => import('./${id}.js'),\n`);
  return `${notice}export const loaders = {\n${lines.join('')}};\n`;
}

/** All drawings, by id of the figure. */
export function allDrawingsModule(): string {
  const imports = sectionIds.map((id) => `import {drawings as ${id}} from './${id}.js';\n`);
  const all = sectionIds.map((id) => `...${id}(svg)`).join(', ');
  return `${notice}import type {Lit} from '../../parts/lit.js';
${imports.join('')}
export const drawings = (svg: Lit['svg']) => ({${all}});
`;
}

/** The imports of all sections, by section. */
export function allLoadersModule(): string {
  const imports = sectionIds.map((id) => `import {loaders as ${id}} from './${id}.js';\n`);
  return `${notice}${imports.join('')}\nexport const loaders = {${sectionIds.join(', ')}};\n`;
}

/** A module as the package's entries import it. */
export const importLines = (lines: Readonly<Record<string, string>>) =>
  Object.entries(lines)
    .map(([what, path]) => `import ${what} from '${path}.js';\n`)
    .join('');

/** What loads the contents of an element, in any language. */
const loadingModule = (contents: readonly string[]) =>
  `${notice}import {loadFrom} from '../../loading.js';
${importLines(Object.fromEntries(contents.map((id) => [`* as ${id}`, `../sources/${id}`])))}
export const load = loadFrom({${contents.join(', ')}});
`;

/** Modules that define elements: all, one an element, and one an element and locale. */
export function* elementModules(
  locales: readonly string[],
  englishTags: readonly string[],
): Generator<GeneratedModule> {
  const className = (name: string) => `Calcinosis${name[0]!.toUpperCase()}${name.slice(1)}`;
  const exported = `export type * from '../../types.js';\n`;

  yield [
    'elements.ts',
    `${notice}${elementNames.map((name) => `export * from './elements/${name}.js';\n`).join('')}`,
  ];
  yield [
    'define-all.ts',
    `${notice}import {${elementNames.map(className).join(', ')}} from './elements.js';

for (const element of [${elementNames.map(className).join(', ')}]) element.define();
`,
  ];
  yield [
    'without-dom.ts',
    `${notice}import {WithoutDom} from '../elements/without-dom.js';

${elementNames.map((name) => `export class ${className(name)} extends WithoutDom {}\n`).join('')}`,
  ];
  yield [
    'element-imports.ts',
    `${notice}/** Imports of the modules that define elements, by tag name. */
export const imports: Readonly<Record<string, () => Promise<unknown>>> = {
${elementNames.map((name) => `  'calcinosis-${name}': () => import('./entries/calcinosis-${name}.js'),\n`).join('')}};
`,
  ];
  for (const name of elementNames) {
    const Class = className(name);
    const contents = contentIds(name);
    yield [`loading/${name}.ts`, loadingModule(contents)];
    yield [
      `elements/${name}.ts`,
      `${notice}${importLines({
        [`{${Class} as Element}`]: `../../elements/calcinosis-${name}`,
        '{withLoading}': '../../elements/with-loading',
        english: `../content/en/${contents[0]}`,
        '{load}': `../loading/${name}`,
      })}
export const ${Class} = /* @__PURE__ */ withLoading(Element, load, english);
export type ${Class} = Element;
`,
    ];
    yield [
      `entries/calcinosis-${name}.ts`,
      `${notice}import {${Class}} from '../elements/${name}.js';

${Class}.define();

export {${Class}};
${exported}`,
    ];
    for (const locale of locales) {
      const translated = !englishTags.includes(locale);
      // Those that a reader may want rather, so that none of them is passed over. The last one is for
      // all other regions.
      const related = locales.filter((tag) => writingOf(tag) === writingOf(locale));
      yield [
        `entries/${locale}/calcinosis-${name}.ts`,
        `${notice}${importLines({
          [`{${Class}}`]: `../../../elements/calcinosis-${name}`,
          '{keep, knowLocales}': '../../../content-store',
          '{importAgain}': '../../../import-again',
          ...(translated && {'{translation}': '../../../elements/notice'}),
          ...Object.fromEntries(contents.map((id) => [id, `../../content/${locale}/${id}`])),
        })}
knowLocales(${JSON.stringify(related)}${translated ? ', translation' : ''});
for (const content of [${contents.join(', ')}]) keep(content);
${Class}.load ??= async (request) => {
  const {load} = await import('../../loading/${name}.js').catch(importAgain);
  return load(request);
};
${Class}.define();

export {${Class}};
${exported.replace('../', '../../')}`,
      ];
    }
  }
}
