import {html, nothing, type TemplateResult} from 'lit';
import {factsOf} from './facts.js';
import type {PlacedFigure} from './placed-figure.js';
import {viewTemplate, type View} from './view.js';

/** A figure with all that a reviewer compares: its texts, its views, the facts that it has to show. */
export function pageTemplate(
  placed: PlacedFigure,
  rightToLeft: PlacedFigure,
  colors: View['colors'],
): TemplateResult {
  const {figure, section, pointer, topic} = placed;
  const {alt, caption, labels} = figure;
  const heading =
    topic &&
    inItsLanguage(placed, `/topics/${section.topics.indexOf(topic)}/heading`, topic.heading);
  const view = (name: string, figure: PlacedFigure, colors: View['colors']) =>
    html`<li>
      <h3>${name}</h3>
      ${viewTemplate(figure, {size: '320 pixels', colors})}
    </li>`;
  return html`<div class="figures" lang="en" dir="ltr">
    <h1>${figure.id}</h1>
    <div class="columns">
      <section aria-labelledby="figure-large">
        <h2 id="figure-large">Figure</h2>
        ${viewTemplate(placed, {size: 'large', colors})}
        <dl>
          <dt>Alternative text</dt>
          <dd>${inItsLanguage(placed, `${pointer}/alt`, alt)}</dd>
          <dt>Caption</dt>
          <dd>${inItsLanguage(placed, `${pointer}/caption`, caption)}</dd>
          ${
            labels.length
              ? html`<dt>Names of its numbers</dt>
                  <dd>
                    <ol>
                      ${labels.map(
                        (label, i) =>
                          html`<li>${inItsLanguage(placed, `${pointer}/labels/${i}`, label)}</li>`,
                      )}
                    </ol>
                  </dd>`
              : nothing
          }
        </dl>
      </section>
      <section aria-labelledby="figure-facts">
        <h2 id="figure-facts">Facts</h2>
        <p>
          What ${heading ? html`<q>${heading}</q>` : 'the introduction'} states. The figure may show
          these and nothing else, none stronger than its hedges.
        </p>
        <ul class="facts">
          ${factsOf(placed).map(
            ([id, {claim, hedges}]) =>
              html`<li>
                ${claim} ${hedges.map((hedge) => html` <strong>${hedge}</strong>`)}
                <small>${id}</small>
              </li>`,
          )}
        </ul>
      </section>
    </div>
    <section aria-labelledby="figure-views">
      <h2 id="figure-views">320 pixels wide</h2>
      <ul class="views">
        ${view('Light', placed, 'light')} ${view('Dark', placed, 'dark')}
        ${view('Right to left', rightToLeft, 'light')} ${view('Printed', placed, 'printed')}
        ${view('Forced colors', placed, 'forced colors')}
      </ul>
    </section>
  </div>`;
}

/** A text of the section, English if there is no translation. */
function inItsLanguage({section: {meta}}: PlacedFigure, pointer: string, text: string) {
  return meta.fallback.includes(pointer)
    ? html`<span lang="en" dir="ltr">${text}</span>`
    : html`<span lang=${meta.locale} dir=${meta.dir}>${text}</span>`;
}
