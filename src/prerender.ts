/**
 * Elements as HTML with a declarative shadow root: readable without script, and adopted as they are
 * when the script arrives. Needs no DOM.
 * @module
 */
import type {Section, Ui} from '../content/model.js';
import type {Translation} from './content-store.js';
import {contentIds, elementNames} from './element-names.js';
import {articleFrame} from './elements/article-template.js';
import {anchor, contentTemplate, sectionFrame, type DrawOptions} from './elements/template.js';
import * as translation from './elements/translation-template.js';
import {contents} from './generated/contents.js';
import {drawings} from './generated/drawings/all.js';
import {drawingStyles} from './generated/drawing-styles.js';
import {prerenderStyles} from './generated/prerender-styles.js';
import {styles as elementStyles} from './generated/styles.js';
import {negotiate} from './loading.js';
import {escape, toHtml} from './prerender/html-string.js';
import {structuredData} from './structured-data.js';
import type {ElementName, Options} from './types.js';

export type {ElementName, Options} from './types.js';

/** What to show, and how. */
export interface PrerenderOptions extends Partial<Options> {
  /** BCP 47 tags of the languages wanted, the preferred one first; English if none is there. */
  locale?: string | readonly string[];
  /** Adds schema.org data of what is shown. */
  jsonLd?: boolean;
  /** Styles in the shadow root itself, or by a link to `stylesheet`. `inline` by default. */
  styles?: 'inline' | 'link';
  /** URL of the package's `styles.css` as your page has it. */
  stylesheet?: string;
  /** Nonce of your content security policy for the inline styles. */
  nonce?: string;
  /** HTML of your own for the element's slots. It is put in as it is: make it safe. */
  children?: string;
}

/** What the content of an element in a locale is, by content id. */
type Contents = Readonly<Record<string, Section | Ui>>;

/**
 * An element as HTML, with all that it shows in a declarative shadow root.
 *
 * @param element a section's id, or `article`
 * @throws RangeError if there is no such element
 * @throws TypeError if `styles` is `link` without `stylesheet`
 */
export function prerender(element: ElementName, options: PrerenderOptions = {}): string {
  if (!elementNames.includes(element)) {
    throw new RangeError(
      `There is no element "${element as string}". There are: ${elementNames.join(', ')}.`,
    );
  }
  const {locale: wanted = [], styles = 'inline', stylesheet, nonce, children = ''} = options;
  if (styles === 'link' && !stylesheet) {
    throw new TypeError('A link to the styles needs their URL: give "stylesheet", too.');
  }
  const locale = negotiate(wanted);
  const shown: DrawOptions = {
    ...options,
    headingLevel: options.headingLevel ?? 2,
    open: options.open ?? '',
    exclusive: options.exclusive ?? false,
    hideTitle: options.hideTitle ?? false,
    drafts: options.drafts ?? 'show',
    figures: options.figures ?? 'show',
    drawings,
  };

  const own: Contents = contents[locale as keyof typeof contents];
  const [ui, ...sections] = contentIds(element).map((id) => {
    const hidden = shown.drafts === 'hide' && own[id]!.meta.status === 'draft';
    return (hidden ? (contents.en as Contents) : own)[id];
  }) as [Ui, ...Section[]];
  const content = contentTemplate(
    {sections, ui},
    shown,
    false,
    element === 'article' ? articleFrame : sectionFrame,
    locale === 'en' ? undefined : (translation satisfies Translation),
  );
  const style =
    styles === 'link'
      ? `<link${attributes({rel: 'stylesheet', href: stylesheet})}>`
      : `<style${attributes({nonce})}>${elementStyles}${prerenderStyles}${shown.figures === 'show' ? drawingStyles : ''}</style>`;
  const data = options.jsonLd ? dataBlock(sections) : '';
  const tag = anchor(element);
  const host = attributes({
    lang: locale,
    'heading-level': options.headingLevel,
    layout: options.layout,
    open: shown.open || undefined,
    exclusive: shown.exclusive,
    topics: options.topics,
    'hide-title': shown.hideTitle,
    drafts: options.drafts,
    figures: options.figures,
    'json-ld': options.jsonLd,
  });
  return `<${tag}${host}><template shadowrootmode="open">${style}${toHtml(content)}</template>${data}${children}</${tag}>`;
}

function attributes(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .filter(([, value]) => value != null && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(value)}"`))
    .join('');
}

/** Structured data as HTML. Nothing in a text can end the script. */
const dataBlock = (sections: readonly Section[]) =>
  `<script type="application/ld+json">${JSON.stringify(structuredData(sections)).replaceAll('<', '\\u003c')}</script>`;
