import {html, nothing} from 'lit';
import {anchor, heading, sectionTemplate, type Frame} from './template.js';

/** Draws the article: its title, a table of contents, and the sections one level deeper. */
export const articleFrame: Frame = (sections, level, options, ui) => html`
  ${options.hideTitle ? nothing : heading(level, 'title', ui.article?.title)}
  <nav part="contents" aria-labelledby="contents">
    ${heading(level + 1, 'heading', html`<span id="contents">${ui.article?.contents}</span>`)}
    <ul>
      ${sections.map(
        ({id, title, meta}) =>
          html`<li lang=${meta.locale} dir=${meta.dir}><a href="#${anchor(id)}">${title}</a></li>`,
      )}
    </ul>
  </nav>
  ${sections.map((section) => sectionTemplate(section, level + 1, options, ui))}
`;
