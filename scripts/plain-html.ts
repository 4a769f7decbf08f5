/** Sections as HTML of its own kind, without elements, shadow roots and styles. */
import {html, nothing} from 'lit';
import {sectionIds, type Figure, type Meta, type Section, type Ui} from '../content/model.js';
import {viewBox} from '../figures/drawing/render-inner.js';
import {renderPainted} from '../figures/drawing/render-painted.js';
import {drawings} from '../figures/index.js';
import {anchor, plain, review} from '../src/elements/template.js';
import {markFallback} from '../src/elements/translation-template.js';
import {contents} from '../src/generated/contents.js';
import {toHtml} from '../src/prerender/html-string.js';
import type {ElementName} from '../src/types.js';

/**
 * A section or the article as HTML: headings, paragraphs, lists and links.
 *
 * @param locale one that exists
 */
export function plainHtml(element: ElementName, locale: keyof typeof contents): string {
  const own = contents[locale];
  const ui = markFallback<Ui>(element === 'article' ? own.article : own.ui);
  const ids = element === 'article' ? sectionIds : [element];
  const sections = ids.map((id) => markFallback<Section>(own[id]));
  const content =
    element === 'article'
      ? html`<article lang=${ui.meta.locale} dir=${ui.meta.dir}>
          <h1>${ui.article!.title}</h1>
          ${notices(sections, ui)}
          <nav aria-labelledby="calcinosis-contents">
            <h2 id="calcinosis-contents">${ui.article!.contents}</h2>
            <ul>
              ${sections.map(({id, title}) => html`<li><a href="#${anchor(id)}">${title}</a></li>`)}
            </ul>
          </nav>
          ${sections.map((section) => sectionHtml(section, nothing))} ${ending(sections, ui)}
        </article>`
      : sections.map((section) =>
          sectionHtml(section, notices(sections, ui), ending(sections, ui)),
        );
  return `${toHtml(content)
    .replace(/\s*\n\s*/g, '\n')
    .trim()}\n`;
}

const sectionHtml = (
  {id, title, intro, figures, topics, meta}: Section,
  notice: unknown,
  end: unknown = nothing,
) => html`
  <section id=${anchor(id)} lang=${meta.locale} dir=${meta.dir}>
    <h2>${title}</h2>
    ${notice} ${paragraphs(intro)} ${figures.map((figure) => figureHtml(id, figure, meta))}
    ${topics.map(
      (topic) => html`
        <section id=${anchor(id, topic.id)}>
          <h3>${topic.heading}</h3>
          ${topic.term ? html`<p>${topic.term}</p>` : nothing} ${paragraphs(topic.body.slice(0, 1))}
          ${topic.figure ? figureHtml(id, topic.figure, meta) : nothing}
          ${paragraphs(topic.body.slice(1))}
        </section>
      `,
    )}
    ${end}
  </section>
`;

/** A drawing in light colors, with its key and caption. */
function figureHtml(section: Section['id'], {id, alt, caption, labels}: Figure, {dir}: Meta) {
  // The drawing is markup of ours that holds no text.
  const drawing = {strings: [renderPainted(drawings[section][id]!, dir)], values: []};
  return html`
    <figure>
      <svg
        viewBox=${viewBox}
        width="320"
        height="200"
        role="img"
        aria-label=${plain(alt)}
        lang=${alt === plain(alt) ? nothing : 'en'}
      >
        ${drawing}
      </svg>
      ${
        labels.length
          ? html`<ol>
              ${labels.map((label) => html`<li>${label}</li> `)}
            </ol>`
          : nothing
      }
      <figcaption>${caption}</figcaption>
    </figure>
  `;
}

const paragraphs = (texts: readonly unknown[]) => texts.map((text) => html`<p>${text}</p> `);

/** That the text is a draft, or partly English, in the reader's language and in English. */
function notices(sections: readonly Section[], {notice, meta}: Ui): unknown {
  if (!notice) return nothing;
  const said = [
    sections.some(({meta}) => meta.status === 'draft') && ('draft' as const),
    sections.some(({meta}) => meta.fallback.length) && ('partial' as const),
  ].filter((name) => name !== false);
  return said.map(
    (name) => html`
      <p lang=${meta.locale} dir=${meta.dir}><strong>${notice[name]}</strong></p>
      <p lang="en" dir="ltr"><strong>${notice.english[name]}</strong></p>
    `,
  );
}

const ending = (sections: readonly Section[], ui: Ui) => html`
  <footer lang=${ui.meta.locale} dir=${ui.meta.dir}>
    <p>${ui.disclaimer}</p>
    <p>${review(sections, ui)}</p>
  </footer>
`;
