/** An element as HTML with a declarative shadow root. */
import {html, nothing, svg} from 'lit';
import type {Section, Ui} from '../../content/model.js';
import {withSources} from '../citations.js';
import {defaultOptions} from '../default-options.js';
import {contentIds} from '../element-names.js';
import {articleFrame} from '../elements/article-template.js';
import {translation} from '../elements/notice.js';
import {anchor} from '../elements/pieces.js';
import {
  contentTemplate,
  sectionFrame,
  topicsToShow,
  type DrawOptions,
} from '../elements/template.js';
import {drawings} from '../generated/drawings/all.js';
import {drawingStyles} from '../generated/drawing-styles.js';
import {prerenderStyles} from '../generated/prerender-styles.js';
import {styles as elementStyles} from '../generated/styles.js';
import {sourceLocale} from '../locale.js';
import {feedbackLink} from '../feedback.js';
import {reviewTemplate} from '../reviewed.js';
import {structuredData} from '../structured-data.js';
import type {ElementName} from '../types.js';
import {checkOptions} from './check-options.js';
import type {PrerenderOptions} from './options.js';
import {escape, toHtml} from './html-string.js';
import {linkedDrawing} from './linked-drawing.js';
import {plainHtml} from './plain-html.js';
import {separateBlocks, withoutEmptyLines} from './separate-blocks.js';
import {withoutButtons} from './without-buttons.js';

/** All that elements show in some locales: by locale, then by content id. */
export type Contents = Readonly<Record<string, Readonly<Record<string, Section | Ui>>>>;

/**
 * An element as HTML, with all that it shows in a declarative shadow root.
 *
 * @param element a section's id, or `article`
 * @param contents what there is to show
 * @param locale one of these contents
 * @param pageLanguage BCP 47 tag of the page's language, where readers of it get another's text
 * @throws RangeError as `checkOptions()` does, and if there is no English to show instead of a draft
 * @throws TypeError as `checkOptions()` does
 */
export function elementHtml(
  element: ElementName,
  options: PrerenderOptions,
  contents: Contents,
  locale: string,
  pageLanguage = locale,
): string {
  checkOptions(element, options);
  const {styles, stylesheet, nonce, drawingsFolder, feedbackHref} = options;
  const linked = options.drawings === 'link';
  // From a field of a CMS it may come as a string.
  const given = Number(options.headingLevel ?? defaultOptions.headingLevel);
  const level = [1, 2, 3, 4, 5, 6].includes(given) ? given : defaultOptions.headingLevel;
  const shown: DrawOptions = {
    ...options,
    headingLevel: level,
    open: options.open ?? defaultOptions.open,
    exclusive: options.exclusive ?? defaultOptions.exclusive,
    hideTitle: options.hideTitle ?? defaultOptions.hideTitle,
    drafts: options.drafts ?? defaultOptions.drafts,
    figures: options.figures ?? defaultOptions.figures,
    drawings: linked ? undefined : drawings(svg),
    picture: linked ? linkedDrawing(drawingsFolder!) : undefined,
    additions: {
      review: (sections, ui) => reviewTemplate({html}, sections, ui, ui.additions!),
      feedback: (section, topic, ui) =>
        feedbackHref
          ? feedbackLink({html, nothing}, feedbackHref, section, topic, ui, ui.additions!)
          : nothing,
    },
    pageLanguage,
    withoutScript: true,
  };

  const own = contents[locale]!;
  const [ui, ...texts] = contentIds(element).map((id) => {
    const hidden = shown.drafts === 'hide' && own[id]!.meta.status === 'draft';
    const from = hidden ? contents[sourceLocale] : own;
    if (!from) {
      throw new RangeError(
        `"drafts" is "hide", and prerender/${locale}.js has no English. Import calcinosis-cutis/prerender.js or calcinosis-cutis/prerender/en.js.`,
      );
    }
    return from[id];
  }) as [Ui, ...Section[]];
  const sections = texts.map(withSources);
  const translated = locale === sourceLocale ? undefined : translation({html, nothing});
  const content = contentTemplate(
    {sections, ui},
    shown,
    false,
    element === 'article' ? articleFrame : sectionFrame,
    translated,
  );
  const mark = translated?.markFallback ?? (<T>(content: T): T => content);
  const words =
    options.plainWords === false ? '' : plainHtml(element, sections.map(mark), mark(ui), shown);
  const style =
    styles === 'link'
      ? `<link${attributes({rel: 'stylesheet', href: stylesheet})}>`
      : `<style${attributes({nonce})}>${elementStyles}${prerenderStyles}${shown.figures === 'hide' || linked ? '' : drawingStyles}</style>`;
  const data = options.jsonLd ? dataBlock(sections, options.topics) : '';
  const tag = anchor(element);
  const host = attributes({
    lang: locale,
    'heading-level': options.headingLevel == null ? undefined : level,
    layout: options.layout,
    open: shown.open || undefined,
    exclusive: shown.exclusive,
    topics: options.topics,
    'hide-title': shown.hideTitle,
    drafts: options.drafts,
    figures: options.figures,
    'json-ld': options.jsonLd,
    'feedback-href': feedbackHref,
  });
  const drawn = separateBlocks(toHtml(content));
  const root = options.script === false ? withoutButtons(drawn) : drawn;
  // The first and the last tag alone on their lines, and no line empty: so Markdown takes all as HTML.
  return [
    `<${tag}${host}>`,
    `<template shadowrootmode="open" shadowrootclonable>${style}${root}</template>`,
    data,
    words,
    withoutEmptyLines(options.children ?? ''),
    `</${tag}>`,
  ]
    .filter(Boolean)
    .join('\n');
}

function attributes(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .filter(([, value]) => value != null && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(value)}"`))
    .join('');
}

/** Structured data as HTML. Nothing in a text can end the script. */
const dataBlock = (all: readonly Section[], topics: PrerenderOptions['topics']) => {
  const sections = all.map((it) => ({...it, topics: [...topicsToShow(it.topics, topics)]}));
  return `<script type="application/ld+json">${JSON.stringify(structuredData(sections)).replaceAll('<', '\\u003c')}</script>`;
};
