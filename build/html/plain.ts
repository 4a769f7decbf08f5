/** Sections as HTML of its own kind with drawings, without elements, shadow roots and styles. */
import {html, nothing} from 'lit';
import {sectionIds, type Figure, type Section, type Ui} from '../../content/model.js';
import {height, width} from '../../figures/drawing/canvas.js';
import {viewBox} from '../../figures/drawing/render-inner.js';
import {renderPainted} from '../../figures/drawing/render-painted.js';
import {drawings} from '../../figures/index.js';
import {plain} from '../../src/elements/pieces.js';
import {withSources} from '../../src/citations.js';
import {translation} from '../../src/elements/notice.js';
import {contents} from '../../src/generated/contents.js';
import {plainHtml} from '../../src/prerender/plain-html.js';
import type {ElementName} from '../../src/types.js';

/** How drawings are there: in the HTML itself, or as files. */
export type Drawings = 'inline' | 'img';

/** Where the drawings' files are, as seen from a file of `plain-img/`. */
const base = '../../drawings/';

/** Content with each string that is English for want of a translation marked as such. */
export const {markFallback} = translation({html, nothing});

/**
 * A section or the article as a file of `plain/` or `plain-img/`.
 *
 * @param locale one that exists
 */
export function plainFile(
  element: ElementName,
  locale: keyof typeof contents,
  drawings: Drawings,
): string {
  const own = contents[locale];
  const sections = (element === 'article' ? sectionIds : [element]).map((id) =>
    withSources(own[id]),
  );
  return plainFileOf(element, sections, element === 'article' ? own.article : own.ui, drawings);
}

/** The same of texts that are given. */
export const plainFileOf = (
  element: ElementName,
  sections: readonly Section[],
  ui: Ui,
  drawings: Drawings = 'inline',
): string =>
  `${plainHtml(
    element,
    sections.map((section) => markFallback(section)),
    markFallback(ui),
    {
      headingLevel: element === 'article' ? 1 : 2,
      hideTitle: false,
      contents: true,
      figure: (section, figure) => figureHtml(section, figure, drawings),
    },
  )}\n`;

/** A drawing in light colors with its caption, then its key: some tools drop lists in figures. */
function figureHtml(section: Section, figure: Figure, as: Drawings) {
  const {caption, labels} = figure;
  const {locale, dir} = section.meta;
  return html`<figure lang=${locale} dir=${dir}>
      ${as === 'img' ? image(section, figure) : inline(section, figure)}
      <figcaption>${caption}</figcaption>
    </figure>
    ${
      labels.length
        ? html`<ol lang=${locale} dir=${dir}>
            ${labels.map((label) => html`<li>${label}</li>`)}
          </ol>`
        : nothing
    }`;
}

const inline = ({id: section, meta}: Section, {id, alt}: Figure) => html`
  <svg
    xmlns="http://www.w3.org/2000/svg"
    viewBox=${viewBox}
    width=${width}
    height=${height}
    role="img"
    aria-label=${plain(alt)}
    lang=${alt === plain(alt) ? nothing : 'en'}
  >
    ${
      // Markup of ours that holds no text.
      {strings: [renderPainted(drawings[section][id]!, meta.dir)], values: []}
    }
  </svg>
`;

const image = ({meta}: Section, {id, alt}: Figure) => html`
  <img
    src=${`${base}${meta.dir}/${id}.png`}
    alt=${plain(alt)}
    lang=${alt === plain(alt) ? nothing : 'en'}
    width=${width}
    height=${height}
  />
`;
