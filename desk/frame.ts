/** What stands around the texts: the head, the bar, and a place for each section. */
import {html, nothing, type TemplateResult} from 'lit';
import {doneLabel, extent, introduction, subject, titleOf} from '../l10n/desk/introduction.js';
import type {SavedUnit} from '../l10n/desk/model.js';
import {data, isReview, units} from './data.js';

/** What the head and the bar do. */
export interface FrameActions {
  next: () => void;
  save: () => void;
  /** Takes the person to the end: from a text that was named there, this is the way back. */
  end: () => void;
  /** Goes on from a saved file that was chosen. */
  open: (event: Event) => void;
}

/** The whole page, without its texts. Its top stands there before: see `l10n/desk/first-view.ts`. */
export const frame = ({next, save, end, open}: FrameActions): TemplateResult => html`
  <a class="skip" href="#text-1">Go to the first text</a>
  <header>
    <h1>${titleOf(data)}</h1>
    <p class="for">${subject}</p>
    <p>${introduction(data)}</p>
    <p>${extent(data)}</p>
    <p id="signed" class="signed"></p>
    <label class="button">
      Go on from a saved file
      <input type="file" accept=".json" @change=${open} />
    </label>
    <div id="storage" role="alert"></div>
  </header>
  <div class="bar" role="region" aria-label="Progress and saving">
    <span id="progress"></span>
    <button type="button" id="next" @click=${next}>Next open</button>
    <button type="button" class="main" @click=${save}>Save my work</button>
    <button type="button" id="to-end" @click=${end}>To the end</button>
    <p id="said" aria-live="polite"></p>
  </div>
  <main>
    <div id="outdated"></div>
    ${data.sections.map(
      ({id, title}) =>
        html`<section class="section" data-section=${id} aria-labelledby="section-${id}">
          <h2 id="section-${id}" lang="en">${title}</h2>
          <div class="groups"></div>
          <div class="preview"></div>
        </section>`,
    )}
    <section id="ending" tabindex="-1" aria-label=${isReview ? 'Sign' : 'Send it back'}></section>
  </main>
`;

/** How much is done. */
export function progress(done: number): TemplateResult {
  const what = doneLabel(data.role);
  return html`<strong>${done}</strong> of ${units.length} ${what}
    <progress max=${units.length} value=${done} aria-label="Texts ${what}"></progress>`;
}

/** What was written for words that have changed is not lost: it stands at the top. */
export function outdatedList(outdated: readonly SavedUnit[]): unknown {
  if (!outdated.length) return nothing;
  const {lang, dir} = data;
  return html`<h2>Changed since you saved</h2>
    <p>These texts are others now. Look at them again; what you wrote is here to copy.</p>
    <dl>
      ${outdated.map(
        ({english, text, comment}) =>
          html`<dt lang="en" dir="ltr">${english}</dt>
            ${text === undefined ? nothing : html`<dd lang=${lang} dir=${dir}>${text}</dd>`}
            ${comment ? html`<dd dir="auto">${comment}</dd>` : nothing}`,
      )}
    </dl>`;
}
