/** The texts of the modules in `src/generated/`. */
import {
  sectionIds,
  type Meta,
  type NoticeText,
  type Section,
  type Ui,
  type UiText,
} from '../content/model.js';
import {writingOf} from './locales.js';

/** Path below `src/generated/` and the module's text. */
export type GeneratedModule = [path: string, text: string];

const notice = '// Made by `npm run generate`. Do not edit.\n';

const json = (value: unknown) => JSON.stringify(value, null, 2);

/** Any data as exported constants. */
export const constantsModule = (constants: Readonly<Record<string, unknown>>): string =>
  notice +
  Object.entries(constants)
    .map(([name, value]) => `export const ${name} = ${json(value)} as const;\n`)
    .join('');

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

/** The imports of all sections, by section. */
export function allLoadersModule(): string {
  const imports = sectionIds.map((id) => `import {loaders as ${id}} from './${id}.js';\n`);
  return `${notice}${imports.join('')}\nexport const loaders = {${sectionIds.join(', ')}};\n`;
}

/** All that elements show, in every locale: `contents.es.faq`. */
export function contentsModule(tags: readonly string[]): string {
  const files = ['ui', 'article', ...sectionIds.map((id) => `${id}.text`)];
  const name = (tag: string, file: string) => `${tag}_${file}`.replace(/\W/g, '_');
  const imports = tags.flatMap((tag) =>
    files.map((file) => `import ${name(tag, file)} from './content/${tag}/${file}.js';\n`),
  );
  const locales = tags.map((tag) => {
    const items = files.map((file) => `${file.replace('.text', '')}: ${name(tag, file)}`);
    return `  '${tag}': {${items.join(', ')}},\n`;
  });
  return `${notice}${imports.join('')}\nexport const contents = {\n${locales.join('')}};\n`;
}

/** A module as the package's entries import it. */
const importLines = (lines: Readonly<Record<string, string>>) =>
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
export function* elementModules(locales: readonly string[]): Generator<GeneratedModule> {
  const names = [...sectionIds, 'article'];
  const className = (name: string) => `Calcinosis${name[0]!.toUpperCase()}${name.slice(1)}`;
  const exported = `export type * from '../../types.js';\n`;

  yield [
    'elements.ts',
    `${notice}${names.map((name) => `export * from './elements/${name}.js';\n`).join('')}`,
  ];
  yield [
    'define-all.ts',
    `${notice}import {${names.map(className).join(', ')}} from './elements.js';

for (const element of [${names.map(className).join(', ')}]) element.define();
`,
  ];
  for (const name of names) {
    const Class = className(name);
    const contents = name === 'article' ? [name, ...sectionIds] : ['ui', name];
    yield [`loading/${name}.ts`, loadingModule(contents)];
    yield [
      `elements/${name}.ts`,
      `${notice}${importLines({
        [`{${Class} as Element}`]: `../../elements/calcinosis-${name}`,
        '{withLoading}': '../../elements/with-loading',
        english: `../content/en/${contents[0]!}`,
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
      const translated = locale !== 'en';
      // Those that a reader may want rather, so that none of them is passed over.
      const related = locales.filter((tag) => writingOf(tag) === writingOf(locale));
      const texts = contents.map((id) =>
        sectionIds.some((section) => section === id) ? `${id}.text` : id,
      );
      yield [
        `entries/${locale}/calcinosis-${name}.ts`,
        `${notice}${importLines({
          [`{${Class}}`]: `../../../elements/calcinosis-${name}`,
          '{registerContent, registerLocales}': '../../../content-store',
          '{importAgain}': '../../../import-again',
          ...(translated && {'* as translation': '../../../elements/translation-template'}),
          ...Object.fromEntries(
            contents.map((id, i) => [id, `../../content/${locale}/${texts[i]!}`]),
          ),
        })}
registerLocales(${JSON.stringify(related)}${translated ? ', translation' : ''});
for (const content of [${contents.join(', ')}]) registerContent(content);
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
