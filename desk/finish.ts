/** The end of the desk: who worked here, and how the work goes back. */
import {html, nothing, render, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {data, isReview, units} from './data.js';
import {called} from './answer-view.js';
import {lackingFields} from './lacking.js';
import {faults, today} from './obstacles.js';
import {fileName} from './save.js';
import {signedInWords} from './signed.js';
import {summary} from './summary.js';
import {introduce, isDone, lacksAnswer, openUnits, wasSeen, who, workOn} from './work.js';

/** What the rest of the page does. */
export interface Ending {
  save: () => void;
  sign: () => void;
  /** Takes the person to the next unit that is open. */
  next: () => void;
}

const statements = {
  translation: '',
  'language-review':
    'I have read each text that I call fine, against its English. It says the same, as strongly, in words that patients understand.',
  'clinical-review':
    'I have read each text that I call correct and safe. It is correct, and safe for patients to read.',
} as const;

const fields = [
  {key: 'name', label: 'Full name', type: 'text', autocomplete: 'name'},
  {key: 'qualification', label: 'Qualification', type: 'text', autocomplete: 'off'},
  {
    key: 'interests',
    label: 'Interests that readers should know of; write “none” if there are none',
    type: 'text',
    autocomplete: 'off',
  },
  {key: 'on', label: 'Day', type: 'date', autocomplete: 'off'},
] as const;

/** Tells one state of the end of the page from another. */
export const endingState = (): string =>
  JSON.stringify([
    who(),
    signedInWords(),
    isReview &&
      units.map((unit) => [
        isDone(unit) && workOn(unit).answer,
        workOn(unit).comment,
        lacksAnswer(unit),
        wasSeen(unit),
      ]),
  ]);

/** Draws the end of the page. `problems` says why the person cannot sign yet. */
export function drawEnding(place: HTMLElement, ending: Ending, problems: readonly string[]): void {
  if (isReview && who().on === undefined) introduce({on: today()});
  render(isReview ? signing(ending, problems) : returning(ending), place);
}

const field = (
  {key, label, type, autocomplete}: (typeof fields)[number],
  fault: string | undefined,
) => html`
  <label>
    ${label}
    <input
      class="field"
      type=${type}
      autocomplete=${autocomplete}
      required
      aria-invalid=${fault ? 'true' : nothing}
      aria-describedby=${fault ? `fault-${key}` : nothing}
      .value=${live(who()[key] ?? '')}
      @input=${(event: Event) => introduce({[key]: (event.target as HTMLInputElement).value})}
    />
  </label>
  ${fault ? html`<p class="lack" id="fault-${key}">${fault}</p>` : nothing}
`;

const returning = ({save}: Ending): TemplateResult => html`
  <h2>Send it back</h2>
  <label>
    Your name, for the notes that you wrote
    <input
      class="field"
      type="text"
      autocomplete="name"
      .value=${live(who().name ?? '')}
      @input=${(event: Event) => introduce({name: (event.target as HTMLInputElement).value})}
    />
  </label>
  ${howToReturn(false)}
  <button type="button" class="main" @click=${save}>Save my work</button>
`;

const howToReturn = (isSigned: boolean) =>
  html`<p class="on-screen">
    “Save my work” puts a file named <code>${fileName(isSigned)}</code> where your browser keeps
    downloads. Send that file to whoever gave you this page. You can do so at any time, and more
    than once.
  </p>`;

function signing({sign, save, next}: Ending, problems: readonly string[]): TemplateResult {
  const signed = signedInWords();
  // Nobody is told of an empty field before they want to sign.
  const told = problems.length ? faults() : {};
  return html`
    ${data.role === 'clinical-review' ? lackingFields() : nothing}
    <h2>Sign</h2>
    ${summary()} ${signed ? html`<p class="signed"><strong>${signed}</strong></p>` : nothing}
    <p>${statements[data.role]}</p>
    <p>
      Your name, your qualification, your interests and the day stand with the text, so that readers
      see who checked it. You sign the exact words that you read, and only those that you call
      ${called}.
    </p>
    <form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        sign();
      }}
    >
      ${fields.map((one) => field(one, told[one.key]))}
      <p>You sign as: <strong>${roleInWords}</strong></p>
      <div role="alert">
        ${
          problems.length
            ? html`<p>You cannot sign yet:</p>
                <ul class="problems">
                  ${problems.map((problem) => html`<li>${problem}</li>`)}
                </ul>`
            : nothing
        }
      </div>
      ${
        problems.length && openUnits().length
          ? html`<button type="button" @click=${next}>Go to the next open text</button>`
          : nothing
      }
      <button class="main">
        ${signed ? 'Sign again and save the file' : 'Sign and save the file'}
      </button>
    </form>
    <p class="on-screen">
      ${
        signed
          ? 'Your signature stays in each file that you save, for the texts that you do not change.'
          : 'Not ready to sign? Save your work without a signature.'
      }
    </p>
    ${howToReturn(!!signed)}
    <button type="button" @click=${save}>Save my work</button>
  `;
}

const roleInWords = {
  translation: 'translator',
  'language-review': `reviewer of the language (${data.language})`,
  'clinical-review': `clinical reviewer (${data.language})`,
}[data.role];
