/** What a reviewer says of a text, and what anybody writes about it. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {deskAnswers, type DeskUnit, type UnitWork} from '../l10n/desk/model.js';
import {answerLabels, answersLegend, commentLabel} from '../l10n/desk/introduction.js';
import {data, isEnglish, isReview, numberOf} from './data.js';
import {hasLostSignature, isFine, isSigned} from './signed.js';
import {typedInto} from './typed-into.js';
import {hasComment, lacksAnswer, wordingOf, workOn} from './work.js';

type Change = (part: UnitWork) => void;

const isClinical = data.role === 'clinical-review';

/** What each answer is called. */
export const labels = answerLabels(data.role);

/** What a text is called that can be signed. */
export const called = labels.fine.toLowerCase();

/** The choice of an answer. */
export function answers(unit: DeskUnit, change: Change): TemplateResult {
  const {answer, englishWrong = false} = workOn(unit);
  return html`<fieldset class="answers">
    <legend>${answersLegend(data.role, data.lang)}</legend>
    ${deskAnswers.map(
      (value) =>
        html`<label class="choice">
          <input
            type="radio"
            name="answer ${unit.id}"
            value=${value}
            .checked=${live(answer === value)}
            @change=${() => change({answer: value})}
          />
          ${labels[value]}
        </label>`,
    )}
    ${
      isClinical && !isEnglish && (answer === 'wrong' || answer === 'question')
        ? html`<label class="choice english-wrong">
            <input
              type="checkbox"
              .checked=${live(englishWrong)}
              @change=${(event: Event) =>
                change({englishWrong: (event.target as HTMLInputElement).checked})}
            />
            The English is wrong, too
          </label>`
        : nothing
    }
  </fieldset>`;
}

/** Room for a comment, and what the person is told that the answer lacks. */
export function comment(unit: DeskUnit, type: Change, lack: string): TemplateResult {
  const {answer, comment = ''} = workOn(unit);
  const label =
    answer === 'wrong'
      ? 'What is wrong?'
      : answer === 'question'
        ? 'What is your question?'
        : commentLabel;
  const id = `lack-${numberOf(unit)}`;
  return html`<div>
    <label class="comment">
      ${label}
      <span class="grow" data-text=${comment}>
        <textarea
          rows="1"
          dir="auto"
          autocomplete="off"
          aria-describedby=${lack ? id : nothing}
          .value=${live(comment)}
          @input=${(event: Event) => type({comment: typedInto(event)})}
        ></textarea>
      </span>
    </label>
    ${lack ? html`<p class="lack" id=${id}>${lack}</p>` : nothing}
  </div>`;
}

/** What an answer lacks so that it counts, or what was written lacks an answer; nothing if all is there. */
export function lacks(unit: DeskUnit): string {
  const {answer} = workOn(unit);
  if (lacksAnswer(unit)) return 'You wrote something here. Choose an answer, so that it counts.';
  if (!isReview || !answer) return '';
  if (answer === 'fine') return wordingOf(unit).trim() ? '' : 'There is no text yet to call so.';
  if (hasComment(unit)) return '';
  return answer === 'wrong'
    ? 'Say what is wrong, so that it can be mended.'
    : 'Write your question, so that somebody can answer it.';
}

/** What the signature says of a text; nothing where nobody signed. */
export function signatureOf(unit: DeskUnit): string {
  if (isSigned(unit)) return 'Signed';
  if (!hasLostSignature(unit)) return '';
  return isFine(unit)
    ? 'You changed this text after you signed it. Your signature still covers the others: sign again at the end for this one.'
    : `Your signature does not cover this text any more, but still the others: save the file again, and send it. If this text is to be signed, call it ${called} and sign again.`;
}
