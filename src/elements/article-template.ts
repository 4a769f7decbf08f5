import {html, nothing} from 'lit';
import type {Section} from '../../content/model.js';
import {isOverview, once, withoutSummary} from '../article-summary.js';
import {anchor, heading} from './pieces.js';
import {
  aboutTemplate,
  helpTemplates,
  keyPointsTemplate,
  type PlacedHelp,
} from './summary-template.js';
import {sectionTemplate, type Frame} from './template.js';

/**
 * Draws the article: its title, what a reader needs at first, a table of contents, and the sections one
 * level deeper, which do not say again what stands at the top.
 */
export const articleFrame: Frame = (sections, level, options, ui) => {
  const overview = sections.find(isOverview);
  const about = sections.find(({about}) => about);
  const help = once(
    sections.flatMap(({help, meta}) => help.map((box): PlacedHelp => ({...box, meta}))),
  );
  return html`
    ${options.hideTitle ? nothing : heading(level, 'title', ui.article?.title)}
    ${about && inLanguageOf(about, aboutTemplate(about))}
    ${overview && inLanguageOf(overview, keyPointsTemplate(overview, level + 1, ui))}
    ${helpTemplates(help, level + 1, options.pageLanguage)}
    <nav part="contents" aria-labelledby="contents">
      ${heading(level + 1, 'heading', ui.article?.contents, 'contents')}
      <ul>
        ${sections.map(
          ({id, title, meta}) =>
            html`<li lang=${meta.locale} dir=${meta.dir}>
              <a href=${options.withoutScript ? nothing : `#${anchor(id)}`}>${title}</a>
            </li>`,
        )}
      </ul>
    </nav>
    ${sections.map((section) => sectionTemplate(withoutSummary(section, overview), level + 1, options, ui))}
  `;
};

/** Sections may be in several languages. */
const inLanguageOf = ({meta}: Section, content: unknown) =>
  html`<div lang=${meta.locale} dir=${meta.dir}>${content}</div>`;
