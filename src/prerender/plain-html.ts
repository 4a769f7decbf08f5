/**
 * The words as HTML that every reader, tool and filter knows: headings, paragraphs and lists one after
 * the other, each with its language, without elements, styles or anything that a tool takes for clutter.
 */
import {html, nothing} from 'lit';
import type {Figure, Section, Topic, Ui} from '../../content/model.js';
import {byUrgency, isOverview, once, withoutSummary} from '../article-summary.js';
import {anchor} from '../elements/pieces.js';
import {topicsToShow} from '../elements/template.js';
import type {ElementName, Options} from '../types.js';
import {toHtml} from './html-string.js';
import {
  blocks,
  cited,
  ending,
  glossary,
  headed,
  heading,
  helpBox,
  list,
  notices,
  paragraph,
  sourceList,
} from './plain-blocks.js';
import {separateBlocks} from './separate-blocks.js';

/** What to write of it, and how. */
export interface PlainOptions extends Pick<Options, 'topics' | 'hideTitle' | 'headingLevel'> {
  /** Writes a figure; without it there are none. */
  figure?: (section: Section, figure: Figure) => unknown;
  /** The article has a list of links to its sections. */
  contents?: boolean;
}

/**
 * A section or the article as HTML, a line for each block.
 *
 * @param sections one of them, or all for the article; strings may be marked as English
 */
export function plainHtml(
  element: ElementName,
  sections: readonly Section[],
  ui: Ui,
  options: PlainOptions,
): string {
  const {headingLevel: level, hideTitle, contents} = options;
  const isArticle = element === 'article';
  const overview = sections.find(isOverview);
  const parts = [
    isArticle && !hideTitle ? heading(ui, level, ui.article!.title) : nothing,
    isArticle ? [notices(sections, ui), summary(sections, ui, level + 1)] : nothing,
    isArticle && contents ? contentsList(sections, ui, level + 1) : nothing,
    sections.map((section) =>
      isArticle
        ? sectionHtml(withoutSummary(section, overview), ui, level + 1, options)
        : sectionHtml(section, ui, level, options, hideTitle, notices(sections, ui)),
    ),
    ending(sections, ui),
  ];
  return separateBlocks(toHtml(parts));
}

/** What the article says once, before its contents: what a reader of nothing else should know. */
const summary = (sections: readonly Section[], ui: Ui, level: number) => {
  const defining = sections.find(({about}) => about);
  const overview = sections.find(isOverview);
  const help = once(sections.flatMap(({help, meta}) => help.map((box) => ({...box, meta}))));
  return [
    defining ? paragraph(defining, defining.about) : nothing,
    overview ? headed(overview, ui, level, ui.keyPoints, overview.keyPoints) : nothing,
    byUrgency(help).map((box) => helpBox(box, box, level)),
  ];
};

const contentsList = (sections: readonly Section[], ui: Ui, level: number) => [
  heading(ui, level, ui.article!.contents),
  list(
    ui,
    'ul',
    sections.map(
      ({id, title, meta}) =>
        html`<a href=${`#${anchor(id)}`} lang=${meta.locale} dir=${meta.dir}>${title}</a>`,
    ),
  ),
];

function sectionHtml(
  section: Section,
  ui: Ui,
  level: number,
  options: PlainOptions,
  hideTitle = false,
  notice: unknown = nothing,
) {
  const {id, title, about, keyPoints, help, intro, figures, topics} = section;
  return [
    hideTitle ? nothing : heading(section, level, title, anchor(id)),
    notice,
    about ? paragraph(section, about) : nothing,
    headed(section, ui, level + 1, ui.keyPoints, keyPoints),
    byUrgency(help).map((box) => helpBox(box, section, level + 1)),
    blocks(section, intro),
    figures.map((figure) => options.figure?.(section, figure)),
    topicsToShow(topics, options.topics).map((topic) =>
      topicHtml(section, topic, ui, level + 1, options),
    ),
    sourceList(section, ui, level + 1),
  ];
}

const topicHtml = (
  section: Section,
  topic: Topic,
  ui: Ui,
  level: number,
  {figure}: PlainOptions,
) => [
  heading(section, level, topic.heading, anchor(section.id, topic.id)),
  topicBody(section, topic, ui, level + 1, figure),
];

/**
 * A topic without its heading.
 *
 * @param level of the headings in it
 */
export const topicBody = (
  section: Section,
  topic: Topic,
  ui: Ui,
  level: number,
  drawn: PlainOptions['figure'],
) => {
  const {term, body, help = [], figure, ask = [], words = []} = topic;
  return [
    term ? paragraph(section, term) : nothing,
    blocks(section, body.slice(0, 1)),
    byUrgency(help).map((box) => helpBox(box, section, level)),
    figure ? drawn?.(section, figure) : nothing,
    blocks(section, body.slice(1)),
    headed(section, ui, level, ui.ask, ask),
    words.length ? [heading(ui, level, ui.words), glossary(section, words)] : nothing,
    cited(section, topic, ui),
  ];
};
