import {html, type TemplateResult} from 'lit';
import type {Section} from '../../content/model.js';
import {placedFigures, storyId} from './placed-figure.js';
import {viewTemplate, type View} from './view.js';

/** All figures of the sections, each in these colors. `globals` is the toolbar's state in a URL. */
export function sheetTemplate(
  sections: readonly Section[],
  size: View['size'],
  colors: readonly View['colors'][],
  globals: string,
): TemplateResult {
  const count = sections.flatMap(placedFigures).length;
  return html`<div class="figures" lang="en" dir="ltr">
    <h1>Figures</h1>
    <p>${count} figures, as the elements draw them. The link below each leads to its page.</p>
    ${sections.map(
      (section) =>
        html`<section lang=${section.meta.locale} dir=${section.meta.dir}>
          <h2>${section.title}</h2>
          <ul>
            ${placedFigures(section).map(
              (placed) =>
                html`<li>
                  <div class="views">
                    ${colors.map((colors) => viewTemplate(placed, {size, colors}))}
                  </div>
                  <a
                    lang="en"
                    dir="ltr"
                    target="_top"
                    href=${`./?path=/story/${storyId(placed)}&globals=${globals}`}
                    >${placed.figure.id}</a
                  >
                </li>`,
            )}
          </ul>
        </section>`,
    )}
  </div>`;
}
