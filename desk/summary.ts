/** What the reviewer says of all texts, before they sign: counts, with a way to each that is not fine. */
import {html, nothing, type TemplateResult} from 'lit';
import type {DeskAnswer, DeskUnit} from '../l10n/desk/model.js';
import {called} from './answer-view.js';
import {numberOf, units} from './data.js';
import {isDone, openUnits, wordingOf, workOn} from './work.js';

/** The summary. */
export function summary(): TemplateResult {
  const open = openUnits();
  const said = (wanted: DeskAnswer) =>
    units.filter((unit) => isDone(unit) && workOn(unit).answer === wanted);
  const [wrong, questions] = [said('wrong'), said('question')];
  const parts = [
    `${said('fine').length} ${called}`,
    `${wrong.length} wrong`,
    questions.length === 1 ? '1 question' : `${questions.length} questions`,
    ...(open.length ? [`${open.length} open`] : []),
  ];
  return html`<div id="summary">
    <p><strong>${parts.join(', ')}</strong></p>
    ${list('Wrong', wrong)} ${list('Questions', questions)}
    ${list('Open: not answered, or not in view yet', open)}
  </div>`;
}

const list = (name: string, listed: readonly DeskUnit[]) =>
  listed.length
    ? html`<details class="listed">
        <summary>${name} (${listed.length})</summary>
        <ul>
          ${listed.map(
            (unit) =>
              html`<li>
                <a href="#text-${numberOf(unit)}"
                  >${numberOf(unit)}:
                  <bdi dir="auto">${startOf(wordingOf(unit) || unit.english)}</bdi></a
                >
              </li>`,
          )}
        </ul>
      </details>`
    : nothing;

const startOf = (text: string): string =>
  text.length > 60 ? `${Array.from(text).slice(0, 60).join('')}…` : text;
