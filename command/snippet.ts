/** The HTML to paste into a page. */
import {elementNames} from '../src/element-names.js';
import {localeTable} from '../src/generated/locales.js';
import {entriesFor, type Entry, type Manifest} from './choose.js';
import type {CopyOptions} from './options.js';

/** What a snippet is made of, besides what was chosen. */
export interface SnippetContext {
  /** Without `integrity` the snippet has no hashes. */
  manifest: Pick<Manifest, 'preload'> & Partial<Pick<Manifest, 'integrity'>>;
  /** URL of the copied folder as the page has it, without a slash at the end. */
  url: string;
}

/** The script, and what may be asked for with it, of one entry in one language, or in any. */
export function snippetLines(
  {file, element}: Entry,
  locale: string | undefined,
  {manifest: {integrity, preload}, url}: SnippetContext,
): string[] {
  const later = (locale && preload[file]?.[locale]) || [];
  const tags = (element ? [element] : elementNames).map((name) => `calcinosis-${name}`);
  const lang = locale ? ` lang="${locale}"` : '';
  const hash = (name: string) => (integrity ? ` integrity="${integrity[name]}"` : '');
  return [
    ...later.map((name) => `<link rel="modulepreload" href="${url}/${name}"${hash(name)} />`),
    `<script type="module" src="${url}/${file}"${hash(file)}></script>`,
    ...tags.map((tag) => `<${tag}${lang}></${tag}>`),
  ];
}

/** All of what was copied: a part for each language, with a comment on where it belongs. */
export function snippet(
  choice: Pick<CopyOptions, 'elements' | 'locales'>,
  context: SnippetContext,
): string {
  const {elements, locales} = choice;
  const entries = entriesFor(choice);
  const parts = (locales ?? [undefined]).map((locale) =>
    [
      `<!-- ${where(locale)}${several(elements)} -->`,
      ...entries.flatMap((entry) => snippetLines(entry, locale, context)),
    ].join('\n'),
  );
  const {url} = context;
  const about = `<!-- “${url}/” is the copied folder as seen from a page beside it. “/${url}/” is right on every page, if the folder is at the top of the site. Change it in each line. -->`;
  return `${[about, ...parts].join('\n\n')}\n`;
}

/** That a page may show several, where there are. */
function several(elements: CopyOptions['elements']): string {
  if (elements?.length === 1) return '';
  const scripts = elements ? ', with their scripts' : '';
  return ` Keep those elements that the page is to show${scripts}: one or several.`;
}

const where = (locale: string | undefined) =>
  locale
    ? `On a page in ${localeTable.find(({tag}) => tag === locale)!.name} (${locale}).`
    : 'On a page in any language: it is that of the nearest lang attribute.';
