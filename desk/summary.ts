/** What the reviewer says of all texts, before they sign: counts, with a way to each that is not fine. */
import {html, nothing, type TemplateResult} from 'lit';
import type {DeskAnswer, DeskUnit} from '../l10n/desk/model.js';
import {called, labels} from './answer-view.js';
import {numberOf, units} from './data.js';
import {hasComment, isDone, lacksAnswer, openUnits, wordingOf, workOn} from './work.js';

/** The summary. */
export function summary(): TemplateResult {
  const open = openUnits();
  const said = (wanted: DeskAnswer) =>
    units.filter((unit) => isDone(unit) && workOn(unit).answer === wanted);
  const [fine, wrong, questions] = [said('fine'), said('wrong'), said('question')];
  const parts = [
    `${fine.length} ${called}`,
    `${wrong.length} wrong`,
    questions.length === 1 ? '1 question' : `${questions.length} questions`,
    ...(open.length ? [`${open.length} open`] : []),
  ];
  return html`<div id="summary">
    <p><strong>${parts.join(', ')}</strong></p>
    ${list('Wrong', wrong)} ${list('Questions', questions)}
    ${list('A comment, but no answer', open.filter(lacksAnswer))}
    ${list(
      'Open: not answered, or not in view long enough to read',
      open.filter((unit) => !lacksAnswer(unit)),
    )}
    ${list(`${labels.fine}, with your comment as a note`, fine.filter(hasComment))}
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
                ${hasComment(unit) ? html`<p dir="auto">${workOn(unit).comment}</p>` : nothing}
              </li>`,
          )}
        </ul>
      </details>`
    : nothing;

const startOf = (text: string): string =>
  text.length > 60 ? `${Array.from(text).slice(0, 60).join('')}…` : text;
