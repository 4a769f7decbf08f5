/** The English and the wording of a text, side by side. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {DeskUnit} from '../l10n/desk/model.js';
import {data, isEditable, isEnglish} from './data.js';
import {typedInto} from './typed-into.js';
import {wordingOf} from './work.js';

/** A clinician reads the translation, and looks at the English only in doubt. */
const isReference = !isEditable && !isEnglish;

/** Both texts; `reword` hears of each key in the wording. */
export const texts = (unit: DeskUnit, reword: (text: string) => void): TemplateResult =>
  html`<div class="texts">
    ${isReference ? nothing : english(unit)}
    ${isEnglish ? nothing : html`<div>${wording(unit, reword)}</div>`}
    ${isReference ? english(unit) : nothing}
  </div>`;

// Where there is English alone, no text has to say so.
const english = (unit: DeskUnit) =>
  html`<div class=${isReference ? 'reference' : nothing}>
    ${isEnglish ? nothing : html`<p class="language">English</p>`}
    <p class="text" lang="en" dir="ltr">${unit.english}</p>
  </div>`;

function wording(unit: DeskUnit, reword: (text: string) => void): TemplateResult {
  const {lang, dir, language} = data;
  const wording = wordingOf(unit);
  if (!isEditable) {
    return html`<p class="language">${language}</p>
      <p class="text" lang=${lang} dir=${dir}>${wording || 'There is none yet.'}</p>`;
  }
  return html`<p class="language">${language}</p>
    <div class="grow" data-text=${wording} lang=${lang} dir=${dir}>
      <textarea
        rows="1"
        lang=${lang}
        dir=${dir}
        autocomplete="off"
        aria-label="${language}: ${unit.english}"
        .value=${live(wording)}
        @input=${(event: Event) => reword(typedInto(event))}
      ></textarea>
    </div>`;
}
