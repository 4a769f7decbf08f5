/** One text at the desk: its English, its wording, what speaks against it, and what is said of it. */
import {html, nothing, render, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {DeskUnit, UnitWork} from '../l10n/desk/model.js';
import {labels, answers, comment, lacks, signatureOf} from './answer-view.js';
import {background} from './background.js';
import {problemsOf} from './checks.js';
import {data, isEditable, isEnglish, isReview, numberOf, units} from './data.js';
import {typedInto} from './typed-into.js';
import {change, isDone, isFinished, type, wordingOf, workOn} from './work.js';

/** What the rest of the page does when something happens at a unit. */
export interface Around {
  /** The wording has changed. */
  reworded: () => void;
  /** The person is at this unit. */
  entered: (wording: string) => void;
  /** Says something to those who do not see the page. */
  say: (message: string) => void;
}

/** Milliseconds without a key after which what was typed is drawn, and after which it is spoken of. */
export const pauses = {draw: 200, speak: 1200};

/** A unit in the list. */
export class UnitView {
  readonly item = document.createElement('li');
  #drawing: ReturnType<typeof setTimeout> | undefined;
  #speaking: ReturnType<typeof setTimeout> | undefined;
  #isDrawn = false;
  /** What keeps its answer or its signature from counting, as it was drawn last. */
  #objections = {lacking: '', signature: ''};

  constructor(
    readonly unit: DeskUnit,
    private readonly around: Around,
  ) {
    this.item.className = 'unit';
    this.item.id = `text-${numberOf(unit)}`;
    // So that links take the keyboard along.
    this.item.tabIndex = -1;
    this.item.addEventListener('focusin', () => around.entered(wordingOf(unit)));
  }

  /** Whether there is more of it than an empty frame. */
  get isDrawn(): boolean {
    return this.#isDrawn;
  }

  /**
   * Draws the unit, if it is not yet.
   * @returns whether it was not
   */
  draw(): boolean {
    if (this.#isDrawn) return false;
    this.update();
    return true;
  }

  /** Draws the unit as it is now. */
  update(): void {
    this.#isDrawn = true;
    const {answer = 'finished'} = workOn(this.unit);
    this.item.dataset['done'] = isDone(this.unit) ? answer : '';
    this.#objections = {lacking: lacks(this.unit), signature: signatureOf(this.unit)};
    render(this.#template(), this.item);
  }

  /** Takes the keyboard to the unit. */
  focus(): void {
    this.draw();
    this.item.scrollIntoView({block: 'center'});
    this.item.querySelector<HTMLElement>('textarea, input')?.focus({preventScroll: true});
  }

  #template(): TemplateResult {
    const {unit} = this;
    const change = (part: UnitWork) => this.#change(part);
    const type = (part: UnitWork) => this.#type(part);
    const {signature} = this.#objections;
    const {answer} = workOn(unit);
    return html`
      <p class="number">
        ${numberOf(unit)}<span class="on-screen"> of ${units.length}</span>
        ${answer && isDone(unit) ? html`<strong>${labels[answer]}</strong>` : nothing}
        ${signature ? html`<span class="signature">${signature}</span>` : nothing}
      </p>
      <div class="texts">
        ${isEditable || isEnglish ? this.#english() : nothing}
        ${isEnglish ? nothing : html`<div>${this.#wording()}</div>`}
        ${isEditable || isEnglish ? nothing : this.#english()}
      </div>
      ${this.#problems()}
      <div class="said">
        ${isReview ? answers(unit, change) : this.#finished()} ${comment(unit, type)}
      </div>
      ${background(unit)}
    `;
  }

  /** A clinician reads the translation, and looks at the English only in doubt. */
  #english(): TemplateResult {
    return html`<div class=${isEditable || isEnglish ? nothing : 'reference'}>
      <p class="language">English</p>
      <p class="text" lang="en" dir="ltr">${this.unit.english}</p>
    </div>`;
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
          @input=${(event: Event) => this.#reword(typedInto(event))}
        ></textarea>
      </div>`;
  }

  #reword(text: string): void {
    this.#type({text});
    this.around.reworded();
    clearTimeout(this.#speaking);
    this.#speaking = setTimeout(() => {
      const [first, ...more] = problemsOf(this.unit, wordingOf(this.unit));
      const others = more.length ? ` And ${more.length} more.` : '';
      this.around.say(first ? `${first.problem} ${first.remedy}${others}` : '');
    }, pauses.speak);
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

  #change(part: UnitWork): void {
    change(this.unit, part);
    this.#redraw();
  }

  /** At a key: it is kept at once, and drawn with what it means once the person pauses. */
  #type(part: UnitWork): void {
    type(this.unit, part);
    clearTimeout(this.#drawing);
    this.#drawing = setTimeout(() => this.#redraw(), pauses.draw);
  }

  #redraw(): void {
    clearTimeout(this.#drawing);
    const before = this.#objections;
    this.update();
    const {lacking, signature} = this.#objections;
    if (signature !== before.signature && signature) this.around.say(signature);
    else if (lacking !== before.lacking && lacking) this.around.say(lacking);
  }
}
