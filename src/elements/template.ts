/** What the elements draw. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Figure, Meta, Section, Topic, Ui} from '../../content/model.js';
import type {Content, Translation} from '../content-store.js';
import {bestOf} from '../locale.js';
import {review} from '../safety.js';
import type {Options} from '../types.js';
import {anchor, blocks, heading, markOf, plain, unseen} from './pieces.js';
import {citedTemplate, sourcesTemplate} from './sources-template.js';
import {aboutTemplate, helpTemplate, helpTemplates, keyPointsTemplate} from './summary-template.js';
import {askTemplate, wordsTemplate} from './topic-extras.js';

/** Content to draw. */
export interface Shown {
  sections: readonly Section[];
  /** The labels in the reader's language. */
  ui: Ui;
  /** Whether this is our translation of what the reader asked for, which no browser is to translate. */
  kept?: boolean;
  /** The sections are the host's own. */
  own?: boolean | undefined;
}

/** Draws what is said where there is something to say. Nothing where its labels are not there. */
export interface DrawnAdditions {
  /** Who has reviewed the text, in full. */
  review: (sections: readonly Section[], ui: Ui) => unknown;
  /** A link with which a reader reports a mistake. */
  feedback: (section: Section, topic: Topic, ui: Ui) => unknown;
}

/** What a page asks for, and what is there to draw it with. */
export interface DrawOptions extends Options {
  /** The drawings by id of the figure, if they are there already. */
  drawings?: Readonly<Record<string, unknown>> | undefined;
  /** Draws what a figure shows in another way. */
  picture?: ((figure: Figure, dir: Meta['dir']) => unknown) | undefined;
  /** Draws what is said where there is something to say, if it is there already. */
  additions?: DrawnAdditions | undefined;
  /** BCP 47 tag of the page's language, which what it slots is in. */
  pageLanguage: string;
  /** Nothing is offered that only script can do. */
  withoutScript?: boolean;
}

/** Draws what stands between an element's notice and its disclaimer. */
export type Frame = (
  sections: readonly Section[],
  level: number,
  options: DrawOptions,
  ui: Ui,
) => unknown;

/** Words for all topics: some frameworks write an attribute's name for its value. */
const all: readonly string[] = ['all', 'open'];

/** The words of an attribute that holds a list. */
const words = (list: string | null | undefined): string[] => list?.match(/\S+/g) ?? [];

/** The topics that have a name now, or had it before. */
const named = (topics: readonly Topic[]) => (name: string) =>
  topics.filter(({id, formerly}) => id === name || formerly?.includes(name));

/** The topics that are asked for, in that order, each once; all if none are. */
export const topicsToShow = (topics: readonly Topic[], asked: Options['topics']) =>
  asked == null ? topics : [...new Set(words(asked).flatMap(named(topics)))];

/** A whole element's content. `english` says that the reader asked for it instead of a draft. */
export function contentTemplate(
  shown: Shown,
  options: DrawOptions,
  english: boolean,
  frame: Frame,
  translation: ReturnType<Translation> | undefined,
): TemplateResult {
  const mark = translation?.markFallback ?? (<T extends Content>(content: T): T => content);
  const sections = shown.sections.map(mark);
  const ui = mark(shown.ui);
  const {headingLevel, pageLanguage} = options;
  const {locale, dir} = ui.meta;
  // Readers of a language that there is no text in get one that they may read.
  const isForOthers = !!pageLanguage && !bestOf([locale], pageLanguage);
  const level = [1, 2, 3, 4, 5, 6].includes(headingLevel) ? headingLevel : 2;
  const reviewed = options.additions?.review(sections, ui) ?? review(sections, ui);
  return html`<div lang=${locale} dir=${dir} translate=${shown.kept ? 'no' : nothing}>
    ${translation?.noticeTemplate(sections, ui, english, isForOthers, options.withoutScript)}
    <slot name="before" lang=${pageLanguage} dir="auto"></slot>
    ${frame(sections, level, options, ui)}
    <slot name="after" lang=${pageLanguage} dir="auto"></slot>
    <div part="disclaimer">
      <slot name="disclaimer" lang=${pageLanguage} dir="auto"
        ><p lang=${locale} dir=${dir}>${ui.disclaimer}</p></slot
      >
      <slot name="review" lang=${pageLanguage} dir="auto"
        ><p lang=${locale} dir=${dir}>${reviewed}</p></slot
      >
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
  const topics = topicsToShow(section.topics, options.topics);
  const asked = words(options.open);
  const open = options.exclusive
    ? asked.slice(0, 1).flatMap(named(topics)).slice(0, 1)
    : all.includes(asked[0]!)
      ? topics
      : asked.flatMap(named(topics));

  const figure = (figure: Figure) => {
    const {id, alt, caption, labels} = figure;
    const drawing = options.drawings?.[id];
    // Named without an id: a page may have the same drawing twice, and ids of its own.
    return options.figures === 'hide'
      ? nothing
      : html`<figure part="figure">
          ${
            options.picture?.(figure, meta.dir) ??
            html`<svg
              class="drawing"
              viewBox="0 0 320 200"
              role="img"
              fill="none"
              stroke="currentColor"
              aria-label=${plain(alt)}
              lang=${markOf(alt)}
              data-figure=${drawing ? nothing : id}
            >
              ${drawing}
            </svg>`
          }
          ${
            labels.length
              ? html`<ol>
                  ${labels.map((label) => html`<li lang=${markOf(label)}>${label}</li>`)}
                </ol>`
              : nothing
          }
          <figcaption lang=${markOf(caption)}>${caption}</figcaption>
        </figure>`;
  };

  // The title is in the name, too: a page may have many buttons with the same words. It is so by what
  // is in the button, which screen readers say once, and a browser translates.
  const button = (value: string, text: string, announcement: string) =>
    html`<button value=${value} data-announcement=${plain(announcement)}>
      ${text} ${hideTitle ? nothing : unseen(title, meta)}
    </button>`;

  return html`<section
    part="section"
    id=${anchor(id)}
    data-status=${meta.status}
    lang=${meta.locale}
    dir=${meta.dir}
  >
    ${hideTitle ? nothing : heading(level, 'title', title)} ${aboutTemplate(section)}
    ${keyPointsTemplate(section, level + 1, ui)}
    ${helpTemplates(section.help, level + 1, options.pageLanguage)}
    ${intro.length ? html`<div part="intro">${blocks(intro)}</div>` : nothing}
    ${section.figures.map(figure)}
    ${
      accordion && !options.exclusive && topics.length > 1
        ? html`<div
            part="controls"
            ?hidden=${options.withoutScript}
            lang=${ui.meta.locale}
            dir=${ui.meta.dir}
          >
            ${button('expand', ui.expandAll, ui.allOpen)}
            ${button('collapse', ui.collapseAll, ui.allClosed)}
          </div>`
        : nothing
    }
    ${topics.map((topic) => {
      const {figure: picture, help, formerly} = topic;
      const name = heading(level + 1, 'heading', topic.heading);
      const term = topic.term
        ? html`<span part="term" lang=${markOf(topic.term)}>${topic.term}</span>`
        : nothing;
      const former = formerly?.map((name) => anchor(id, name)).join(' ') ?? nothing;
      const [first, ...others] = blocks(topic.body);
      const body = html`<div part="body">
        ${first}${help?.map((box) => helpTemplate(box, level + 2))}${picture && figure(picture)}${others}
        ${askTemplate(section, topic, level + 2, ui, options.withoutScript)}
        ${wordsTemplate(section, topic, level + 2, ui)}${citedTemplate(section, topic, ui, options.withoutScript)}${options.additions?.feedback(section, topic, ui)}<slot
          name="after-${topic.id}"
          lang=${options.pageLanguage}
          dir="auto"
        ></slot>
      </div>`;
      return accordion
        ? html`<details
            part="topic"
            id=${anchor(id, topic.id)}
            data-formerly=${former}
            name=${options.exclusive ? id : nothing}
            ?open=${open.includes(topic)}
          >
            <summary>${name}${term}</summary>
            ${body}
          </details>`
        : // Reader modes drop a div whose id has a word in it that they take for clutter.
          html`<section part="topic" id=${anchor(id, topic.id)} data-formerly=${former}>
            ${name}${term}${body}
          </section>`;
    })}
    ${sourcesTemplate(section, level + 1, ui)}
  </section>`;
}

/** Draws the only section. */
export const sectionFrame: Frame = (sections, level, options, ui) =>
  sections.map((section) => sectionTemplate(section, level, options, ui, options.hideTitle));
