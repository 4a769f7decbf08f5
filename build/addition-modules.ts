/** The texts of the modules with labels that only some pages need, and of those with all labels. */
import {sectionIds, type AdditionalText, type Meta} from '../content/model.js';
import {importLines, notice, type GeneratedModule} from './generated-modules.js';

/** What only some pages need of the labels in one locale, and which of it is English there. */
export function additionsModule(
  tag: string,
  text: AdditionalText,
  {fallback}: Meta,
): GeneratedModule {
  const english = fallback.flatMap((pointer) => /^\/additions\/(.+)/.exec(pointer)?.[1] ?? []);
  return [
    `additions/${tag}.ts`,
    `${notice}import type {Additions} from '../../../content/model.js';

const additions: Additions = ${JSON.stringify({...text, english}, null, 2)};
export default additions;
`,
  ];
}

/** The imports of these, in every locale. */
export function additionLoadersModule(tags: readonly string[]): string {
  const lines = tags.map((tag) => `  '${tag}': () => import('./${tag}.js'),\n`);
  return `${notice}import type {Additions} from '../../../content/model.js';

export const loaders: Readonly<Record<string, () => Promise<{default: Additions}>>> = {
${lines.join('')}};
`;
}

/** The files with what is shown in one locale, from a folder of generated modules on. */
const filesOf = (tag: string) => [
  ...['ui', 'article', ...sectionIds].map((id) => [id, `content/${tag}/${id}`] as const),
  ['additions', `additions/${tag}`] as const,
];

/** All that is shown in one locale, as an object: the labels have all that they may need. */
const contentsOf = (nameOf: (id: string) => string) =>
  [
    ...['ui', 'article'].map(
      (id) => `${id}: {...${nameOf(id)}, additions: ${nameOf('additions')}}`,
    ),
    ...sectionIds.map((id) => (nameOf(id) === id ? id : `${id}: ${nameOf(id)}`)),
  ].join(', ');

/** All that elements show, in every locale: `contents.es.faq`. */
export function contentsModule(tags: readonly string[]): string {
  const name = (tag: string, id: string) => `${tag}_${id}`.replace(/\W/g, '_');
  const imports = tags.map((tag) =>
    importLines(Object.fromEntries(filesOf(tag).map(([id, file]) => [name(tag, id), `./${file}`]))),
  );
  const locales = tags.map((tag) => `  '${tag}': {${contentsOf((id) => name(tag, id))}},\n`);
  return `${notice}${imports.join('')}\nexport const contents = {\n${locales.join('')}};\n`;
}

/** The imports of what is shown in one locale, for a module below the generated ones, and its object. */
export const oneLocale = (tag: string) => ({
  imports: Object.fromEntries(filesOf(tag).map(([id, file]) => [id, `../${file}`])),
  contents: `{${contentsOf((id) => id)}}`,
});
