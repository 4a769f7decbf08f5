/** The end of the desk: who worked here, and how the work goes back. */
import {html, nothing, render, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {data, isEnglish, isReview, units} from './data.js';
import {fileName} from './save.js';
import {introduce, isDone, wasSeen, who, workOn} from './work.js';

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
  'clinical-review': isEnglish
    ? 'I have read each text that I call fine. It is correct, and safe for patients to read.'
    : 'I have read each text that I call fine, against its English. It is correct, and safe for patients to read.',
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

/** What is still to do before the person can sign; nothing if they can. */
export function obstacles(): string[] {
  const open = units.filter((unit) => !isDone(unit)).length;
  const unseen = units.filter((unit) => !wasSeen(unit)).length;
  const fine = units.filter((unit) => isDone(unit) && workOn(unit).answer === 'fine').length;
  const {name, qualification, interests, on} = who();
  const missing = [
    [name, 'your full name'],
    [qualification, 'your qualification'],
    [interests, 'your interests'],
    [on, 'the day'],
  ].flatMap(([value, label]) => (value?.trim() ? [] : [label]));
  return [
    ...(open
      ? [
          `${counted(open)} not answered yet. “Wrong” and “Question” need a comment, and “Fine” needs a text.`,
        ]
      : []),
    ...(unseen ? [`${counted(unseen)} not in view yet.`] : []),
    ...(!open && !fine
      ? ['You call no text fine, so there is nothing to sign. Save your work.']
      : []),
    ...(missing.length ? [`Write ${missing.join(', ')}.`] : []),
    ...(on && on > today() ? ['The day is in the future.'] : []),
  ];
}

const counted = (count: number) => (count === 1 ? '1 text is' : `${count} texts are`);

/** Today where the person is, as an ISO date. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Draws the end of the page. `problems` says why the person cannot sign yet. */
export function drawEnding(place: HTMLElement, ending: Ending, problems: readonly string[]): void {
  if (isReview && who().on === undefined) introduce({on: today()});
  render(isReview ? signing(ending, problems) : returning(ending), place);
}

const field = ({key, label, type, autocomplete}: (typeof fields)[number]) =>
  html`<label>
    ${label}
    <input
      class="field"
      type=${type}
      autocomplete=${autocomplete}
      required
      .value=${live(who()[key] ?? '')}
      @input=${(event: Event) => introduce({[key]: (event.target as HTMLInputElement).value})}
    />
  </label>`;

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
  ${howToReturn}
  <button type="button" class="main" @click=${save}>Save my work</button>
`;

const howToReturn = html`<p>
  “Save my work” puts a file named <code>${fileName}</code> where your browser keeps downloads. Send
  that file to whoever gave you this page. You can do so at any time, and more than once.
</p>`;

const signing = ({sign, save, next}: Ending, problems: readonly string[]): TemplateResult => html`
  <h2>Sign</h2>
  <p>${statements[data.role]}</p>
  <p>
    Your name, your qualification, your interests and the day stand with the text, so that readers
    see who checked it. You sign the exact words that you read, and only those that you call fine.
  </p>
  <form
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      sign();
    }}
  >
    ${fields.map(field)}
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
      problems.length && units.some((unit) => !isDone(unit))
        ? html`<button type="button" @click=${next}>Go to the next open text</button>`
        : nothing
    }
    <button class="main">Sign and save the file</button>
  </form>
  <p>Not ready to sign? Save your work without a signature.</p>
  ${howToReturn}
  <button type="button" @click=${save}>Save my work</button>
`;

const roleInWords = {
  translation: 'translator',
  'language-review': `reviewer of the language (${data.language})`,
  'clinical-review': `clinical reviewer (${data.language})`,
}[data.role];
