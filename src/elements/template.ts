/** What the elements draw. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Figure, Section, Topic, Ui} from '../../content/model.js';
import type {Translation} from '../content-store.js';
import type {Options} from '../types.js';

/** Content to draw. */
export interface Shown {
  sections: readonly Section[];
  /** The labels in the reader's language. */
  ui: Ui;
  /** Whether this is our translation of what the reader asked for, which no browser is to translate. */
  kept?: boolean;
}

/** What a page asks for, and what is there to draw it with. */
export interface DrawOptions extends Options {
  /** The drawings that are there, by id of the figure. */
  drawings?: Readonly<Record<string, unknown>> | undefined;
}

/** Draws what stands between an element's notice and its disclaimer. */
export type Frame = (
  sections: readonly Section[],
  level: number,
  options: DrawOptions,
  ui: Ui,
) => unknown;

/** Id of a section or topic in the shadow root, and its name in the page's URL. */
export const anchor = (section: string, topic = ''): string =>
  `calcinosis-${section}${topic && `-${topic}`}`;

/** The words of an attribute that holds a list. */
const words = (list: string | null | undefined): string[] => list?.match(/\S+/g) ?? [];

/** A whole element's content. `english` says that the reader asked for it instead of a draft. */
export function contentTemplate(
  shown: Shown,
  options: DrawOptions,
  english: boolean,
  frame: Frame,
  translation: Translation | undefined,
): TemplateResult {
  const mark = translation?.markFallback ?? (<T>(content: T): T => content);
  const sections = shown.sections.map(mark);
  const ui = mark(shown.ui);
  const {headingLevel} = options;
  const level = [1, 2, 3, 4, 5, 6].includes(headingLevel) ? headingLevel : 2;
  return html`<div
    lang=${ui.meta.locale}
    dir=${ui.meta.dir}
    translate=${shown.kept ? 'no' : nothing}
  >
    ${translation?.noticeTemplate(sections, ui, english)}
    <slot name="before" dir="auto"></slot>
    ${frame(sections, level, options, ui)}
    <slot name="after" dir="auto"></slot>
    <div part="disclaimer">
      <slot name="disclaimer" dir="auto"><p>${ui.disclaimer}</p></slot>
      <slot name="review" dir="auto"><p>${review(sections, ui)}</p></slot>
    </div>
  </div>`;
}

/** Draws one section under a heading of the level, or under the host's own title. */
export function sectionTemplate(
  section: Section,
  level: number,
  options: DrawOptions,
  ui: Ui,
  hideTitle?: boolean,
): TemplateResult {
  const {id, title, intro, meta} = section;
  const accordion = (options.layout || (id === 'faq' ? 'accordion' : 'list')) === 'accordion';
  const titleId = hideTitle ? '' : anchor('title', id);
  const open = words(options.open);
  const isOpen = (topic: Topic) =>
    options.exclusive ? open[0] === topic.id : open[0] === 'all' || open.includes(topic.id);
  const topics =
    options.topics == null
      ? section.topics
      : [...new Set(words(options.topics))].flatMap(
          (id) => section.topics.find((topic) => topic.id === id) ?? [],
        );

  const figure = ({id, alt, caption, labels}: Figure) => {
    const drawing = options.drawings?.[id];
    // Named without an id: a page may have the same drawing twice, and ids of its own.
    return options.figures === 'hide'
      ? nothing
      : html`<figure part="figure">
          <svg
            class="drawing"
            viewBox="0 0 320 200"
            role="img"
            aria-label=${plain(alt)}
            lang=${alt === plain(alt) ? nothing : 'en'}
            data-figure=${drawing ? nothing : id}
          >
            ${drawing}
          </svg>
          ${
            labels.length
              ? html`<ol>
                  ${labels.map((label) => html`<li>${label}</li>`)}
                </ol>`
              : nothing
          }
          <figcaption>${caption}</figcaption>
        </figure>`;
  };

  const button = (value: string, text: string, announcement: string) => {
    const buttonId = anchor(value, id);
    // The title is in the name, too: a page may have many buttons with the same words.
    return html`<button
      id=${buttonId}
      value=${value}
      aria-labelledby=${`${buttonId} ${titleId}`}
      data-announcement=${plain(announcement)}
    >
      ${text}
    </button>`;
  };

  return html`<section
    part="section"
    id=${anchor(id)}
    data-status=${meta.status}
    lang=${meta.locale}
    dir=${meta.dir}
  >
    ${hideTitle ? nothing : heading(level, 'title', title, titleId)}
    ${intro.length ? html`<div part="intro">${paragraphs(intro)}</div>` : nothing}
    ${section.figures.map(figure)}
    ${
      accordion && !options.exclusive && topics.length > 1
        ? html`<div part="controls" lang=${ui.meta.locale} dir=${ui.meta.dir}>
            ${button('expand', ui.expandAll, ui.allOpen)}
            ${button('collapse', ui.collapseAll, ui.allClosed)}
          </div>`
        : nothing
    }
    ${topics.map((topic) => {
      const name = [
        heading(level + 1, 'heading', topic.heading),
        topic.term ? html`<span part="term">${topic.term}</span>` : nothing,
      ];
      const [first, ...others] = paragraphs(topic.body);
      const body = html`<div part="body">
        ${first}${topic.figure && figure(topic.figure)}${others}<slot
          name="after-${topic.id}"
          dir="auto"
        ></slot>
      </div>`;
      return accordion
        ? html`<details
            part="topic"
            id=${anchor(id, topic.id)}
            name=${options.exclusive ? id : nothing}
            ?open=${isOpen(topic)}
          >
            <summary>${name}</summary>
            ${body}
          </details>`
        : html`<div part="topic" id=${anchor(id, topic.id)}>${name}${body}</div>`;
    })}
  </section>`;
}

/** Draws the only section. */
export const sectionFrame: Frame = (sections, level, options, ui) =>
  sections.map((section) => sectionTemplate(section, level, options, ui, options.hideTitle));

/** A real heading, however deep the host's own headings go. */
export const heading = (
  level: number,
  part: string,
  content: unknown,
  id: unknown = nothing,
): TemplateResult =>
  [
    html`<h1 part=${part} id=${id}>${content}</h1>`,
    html`<h2 part=${part} id=${id}>${content}</h2>`,
    html`<h3 part=${part} id=${id}>${content}</h3>`,
    html`<h4 part=${part} id=${id}>${content}</h4>`,
    html`<h5 part=${part} id=${id}>${content}</h5>`,
    html`<h6 part=${part} id=${id}>${content}</h6>`,
  ][Math.min(level, 6) - 1]!;

/** A string that may be marked as English, where there is no place for a mark. */
export const plain = (text: unknown) => (text as Partial<TemplateResult>).values?.[0] ?? text;

const paragraphs = (list: readonly unknown[]) => list.map((text) => html`<p>${text}</p>`);

/** Says who has reviewed all that is shown, or that no named person has. */
export function review(sections: readonly Section[], ui: Ui): unknown {
  const reviews = sections.map(
    ({meta: {reviewedBy, reviewedOn}}) => reviewedBy && `${reviewedBy}, ${reviewedOn}`,
  );
  return reviews.every(Boolean)
    ? [ui.reviewedBy, ' ', [...new Set(reviews)].join('; ')]
    : ui.notReviewed;
}
