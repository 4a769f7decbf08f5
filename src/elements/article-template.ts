import {html, nothing} from 'lit';
import {anchor, heading, sectionTemplate, texts, type Frame} from './template.js';

/** Draws the article: its title, a table of contents, and the sections one level deeper. */
export const articleFrame: Frame = (sections, level, options, ui, write) => html`
  ${options.hideTitle ? nothing : heading(level, 'title', write('articleTitle'))}
  <nav part="contents" aria-labelledby="contents">
    ${heading(level + 1, 'heading', html`<span id="contents">${write('contents')}</span>`)}
    <ul>
      ${sections.map(
        (section) =>
          html`<li lang=${section.meta.locale} dir=${section.meta.dir}>
            <a href="#${anchor(section.id)}">${texts(section)('/title', section.title)}</a>
          </li>`,
      )}
    </ul>
  </nav>
  ${sections.map((section) => sectionTemplate(section, level + 1, options, ui, write))}
`;
