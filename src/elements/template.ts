/** What the elements draw. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Meta, Section, Topic, Ui} from '../../content/model.js';
import type {Options} from '../types.js';

/** Content to draw. */
export interface Shown {
  sections: readonly Section[];
  /** The labels in the reader's language. */
  ui: Ui;
}

type LabelName = Exclude<keyof Ui, 'id' | 'meta' | 'notice'>;

/** Writes a label; one that is English for want of a translation is marked. */
export type WriteLabel = (name: LabelName) => unknown;

/** Draws what stands between an element's notice and its disclaimer. */
export type Frame = (
  sections: readonly Section[],
  level: number,
  options: Options,
  ui: Ui,
  write: WriteLabel,
) => unknown;

/** Id of a section or topic in the shadow root, and its name in the page's URL. */
export const anchor = (section: string, topic = ''): string =>
  `calcinosis-${section}${topic && `-${topic}`}`;

/** The words of an attribute that holds a list. */
export const words = (list: string | null | undefined): string[] => list?.match(/\S+/g) ?? [];

/** A whole element's content. `english` says that the reader asked for it instead of a draft. */
export function contentTemplate(
  {sections, ui}: Shown,
  options: Options,
  english: boolean,
  frame: Frame,
): TemplateResult {
  const {headingLevel} = options;
  const level = headingLevel >= 1 && headingLevel <= 6 ? headingLevel : 2;
  const write: WriteLabel = (name) => texts(ui)(`/${name}`, ui[name]);
  return html`<div lang=${ui.meta.locale} dir=${ui.meta.dir}>
    ${noticeTemplate(sections, ui, english)}
    <slot name="before" dir="auto"></slot>
    ${frame(sections, level, options, ui, write)}
    <slot name="after" dir="auto"></slot>
    <div part="disclaimer">
      <slot name="disclaimer" dir="auto"><p>${write('disclaimer')}</p></slot>
      <slot name="review" dir="auto"><p>${review(sections, write)}</p></slot>
    </div>
  </div>`;
}

/** Draws one section under a heading of the level, or under the host's own title. */
export function sectionTemplate(
  section: Section,
  level: number,
  options: Options,
  ui: Ui,
  write: WriteLabel,
  hideTitle?: boolean,
): TemplateResult {
  const {id, intro, meta} = section;
  const text = texts(section);
  const paragraphs = (pointer: string, list: readonly string[]) =>
    list.map((paragraph, i) => html`<p>${text(`${pointer}/${i}`, paragraph)}</p>`);

  const accordion = (options.layout || (id === 'faq' ? 'accordion' : 'list')) === 'accordion';
  const open = words(options.open);
  const isOpen = (topic: Topic) =>
    options.exclusive ? open[0] === topic.id : open[0] === 'all' || open.includes(topic.id);
  const topics =
    options.topics == null
      ? section.topics
      : words(options.topics).flatMap(
          (id) => section.topics.find((topic) => topic.id === id) ?? [],
        );

  return html`<section part="section" id=${anchor(id)} lang=${meta.locale} dir=${meta.dir}>
    ${hideTitle ? nothing : heading(level, 'title', text('/title', section.title))}
    ${intro.length ? html`<div part="intro">${paragraphs('/intro', intro)}</div>` : nothing}
    ${
      accordion && !options.exclusive && topics.length > 1
        ? html`<div part="controls" lang=${ui.meta.locale} dir=${ui.meta.dir}>
            <button type="button" value="expand">${write('expandAll')}</button>
            <button type="button" value="collapse">${write('collapseAll')}</button>
          </div>`
        : nothing
    }
    ${topics.map((topic) => {
      const pointer = `/topics/${section.topics.indexOf(topic)}`;
      const name = [
        heading(level + 1, 'heading', text(`${pointer}/heading`, topic.heading)),
        topic.term
          ? html`<span part="term">${text(`${pointer}/term`, topic.term)}</span>`
          : nothing,
      ];
      const body = html`<div part="body">
        ${paragraphs(`${pointer}/body`, topic.body)}<slot
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

/** A real heading, however deep the host's own headings go. */
export const heading = (level: number, part: string, content: unknown): TemplateResult =>
  [
    html`<h1 part=${part}>${content}</h1>`,
    html`<h2 part=${part}>${content}</h2>`,
    html`<h3 part=${part}>${content}</h3>`,
    html`<h4 part=${part}>${content}</h4>`,
    html`<h5 part=${part}>${content}</h5>`,
    html`<h6 part=${part}>${content}</h6>`,
  ][Math.min(level, 6) - 1]!;

/** Marks those of a section's texts that are English for want of a translation. */
export const texts =
  ({meta}: {meta: Meta}) =>
  (pointer: string, text: string): unknown =>
    meta.fallback.includes(pointer) ? inEnglish(text) : text;

const inEnglish = (text: string) => html`<span lang="en" dir="ltr">${text}</span>`;

/** Says above the text that it is a draft, or partly English, in the reader's language and in English. */
function noticeTemplate(sections: readonly Section[], ui: Ui, english: boolean): unknown {
  const {notice, meta} = ui;
  const draft = english || sections.some(({meta}) => meta.status === 'draft');
  const partial = sections.some(({meta}) => meta.fallback.length);
  if (!notice || !(draft || partial)) return nothing;
  const text = texts(ui);
  const both = (name: 'draft' | 'partial') =>
    [text(`/notice/${name}`, notice[name]), inEnglish(notice.english[name])].map(
      (line) => html`<p>${line}</p>`,
    );
  const button = english ? 'showTranslation' : 'showEnglish';
  return html`<div part="notice" role="note" lang=${meta.locale} dir=${meta.dir}>
    ${draft ? both('draft') : nothing}${partial ? both('partial') : nothing}
    <button type="button" value="english">${text(`/notice/${button}`, notice[button])}</button>
  </div>`;
}

/** Says who has reviewed all that is shown, or that no named person has. */
function review(sections: readonly Section[], write: WriteLabel): unknown {
  const reviews = sections.map(
    ({meta: {locale, reviewedBy, reviewedOn}}) =>
      reviewedBy &&
      reviewedOn &&
      `${reviewedBy}, ${new Date(reviewedOn).toLocaleDateString(locale, {dateStyle: 'long', timeZone: 'UTC'})}`,
  );
  return reviews.every(Boolean)
    ? [write('reviewedBy'), ' ', [...new Set(reviews)].join('; ')]
    : write('notReviewed');
}
