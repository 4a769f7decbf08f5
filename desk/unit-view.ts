/** One text at the desk: its English, its wording, what speaks against it, and what is said of it. */
import {html, nothing, render, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {deskAnswers, type DeskUnit} from '../l10n/desk/model.js';
import {background} from './background.js';
import {problemsOf} from './checks.js';
import {data, isEditable, isEnglish, isReview} from './data.js';
import {change, isDone, isFinished, wordingOf, workOn} from './work.js';

/** What the rest of the page does when something happens at a unit. */
export interface Around {
  /** The wording has changed. */
  reworded: () => void;
  /** The person is at this unit. */
  entered: (wording: string) => void;
  /** Says something to those who do not see the page. */
  say: (message: string) => void;
}

const answerLabels = {fine: 'Fine', wrong: 'Wrong', question: 'Question'} as const;

/** Long enough not to speak between two keys. */
const pause = 1200;

/** A unit in the list. */
export class UnitView {
  readonly item = document.createElement('li');
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly unit: DeskUnit,
    private readonly around: Around,
  ) {
    this.item.className = 'unit';
    this.item.addEventListener('focusin', () => around.entered(wordingOf(unit)));
    this.update();
  }

  /** Draws the unit as it is now. */
  update(): void {
    this.item.dataset['done'] = String(isDone(this.unit));
    render(this.#template(), this.item);
  }

  /** Takes the keyboard to the unit. */
  focus(): void {
    this.item.scrollIntoView({block: 'center'});
    this.item.querySelector<HTMLElement>('textarea, input')?.focus({preventScroll: true});
  }

  #template(): TemplateResult {
    const {unit} = this;
    const {english} = unit;
    return html`
      <div class="texts">
        <div>
          <p class="language">English</p>
          <p class="text" lang="en" dir="ltr">${english}</p>
        </div>
        ${isEnglish ? nothing : html`<div>${this.#wording()}</div>`}
      </div>
      ${this.#problems()}
      <div class="said">${isReview ? this.#answers() : this.#finished()} ${this.#comment()}</div>
      ${background(unit)}
    `;
  }

  #wording(): TemplateResult {
    const {unit} = this;
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
          @input=${(event: Event) => this.#reword((event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </div>`;
  }

  #reword(text: string): void {
    change(this.unit, {text});
    this.around.reworded();
    this.update();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const [first, ...more] = problemsOf(this.unit, wordingOf(this.unit));
      const others = more.length ? ` And ${more.length} more.` : '';
      this.around.say(first ? `${first.problem} ${first.remedy}${others}` : '');
    }, pause);
  }

  #problems(): unknown {
    if (isEnglish) return nothing;
    const problems = problemsOf(this.unit, wordingOf(this.unit));
    if (!problems.length) return nothing;
    return html`<ul class="problems">
      ${problems.map(({problem, remedy}) => html`<li>${problem} ${remedy}</li>`)}
    </ul>`;
  }

  #finished(): TemplateResult {
    return html`<label class="choice">
      <input
        type="checkbox"
        .checked=${live(isFinished(this.unit))}
        @change=${(event: Event) =>
          this.#change({finished: (event.target as HTMLInputElement).checked})}
      />
      Finished
    </label>`;
  }

  #answers(): TemplateResult {
    const {answer} = workOn(this.unit);
    return html`<fieldset class="answers">
      <legend>${isEnglish ? 'This text is' : 'This translation is'}</legend>
      ${deskAnswers.map(
        (value) =>
          html`<label class="choice">
            <input
              type="radio"
              name="answer ${this.unit.id}"
              value=${value}
              .checked=${live(answer === value)}
              @change=${() => this.#change({answer: value})}
            />
            ${answerLabels[value]}
          </label>`,
      )}
    </fieldset>`;
  }

  #comment(): TemplateResult {
    const {answer, comment = ''} = workOn(this.unit);
    const label =
      answer === 'wrong'
        ? 'What is wrong?'
        : answer === 'question'
          ? 'What is your question?'
          : 'Comment or question (if any)';
    return html`<label class="comment">
      ${label}
      <span class="grow" data-text=${comment}>
        <textarea
          rows="1"
          dir="auto"
          autocomplete="off"
          .value=${live(comment)}
          @input=${(event: Event) =>
            this.#change({comment: (event.target as HTMLTextAreaElement).value})}
        ></textarea>
      </span>
    </label>`;
  }

  #change(part: Parameters<typeof change>[1]): void {
    change(this.unit, part);
    this.update();
  }
}
