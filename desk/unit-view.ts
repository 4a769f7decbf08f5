/** One text at the desk: its English, its wording, what speaks against it, and what is said of it. */
import {html, nothing, render, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {DeskUnit, UnitWork} from '../l10n/desk/model.js';
import {labels, answers, comment, lacks, signatureOf} from './answer-view.js';
import {background} from './background.js';
import {problemsOf} from './checks.js';
import {isEnglish, isReview, numberOf, units} from './data.js';
import {placeOf} from './kinds.js';
import {say, unsay} from './news.js';
import {texts} from './texts-view.js';
import {change, isDone, isFinished, type, wordingOf, workOn} from './work.js';

/** What the rest of the page does when something happens at a unit. */
export interface Around {
  /** The wording has changed. */
  reworded: () => void;
  /** The person is at this unit. */
  entered: (unit: DeskUnit) => void;
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
  /** What was said last of the wording. */
  #problem = '';
  /** Whether the person is done here for now: before that, nothing that they may be about to do lacks. */
  #isLeft = true;

  constructor(
    readonly unit: DeskUnit,
    private readonly around: Around,
  ) {
    this.item.className = 'unit';
    this.item.id = `text-${numberOf(unit)}`;
    // So that links take the keyboard along.
    this.item.tabIndex = -1;
    this.item.addEventListener('focusin', () => {
      around.entered(unit);
      // What was told stays until it is done.
      if (!lacks(unit)) this.#isLeft = false;
    });
    if (isReview) this.item.addEventListener('focusout', (event) => this.#leave(event));
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
    const lacking = this.#isLeft || answer === 'fine' ? lacks(this.unit) : '';
    this.#objections = {lacking, signature: signatureOf(this.unit)};
    render(this.#template(), this.item);
  }

  #template(): TemplateResult {
    const {unit} = this;
    const change = (part: UnitWork) => this.#change(part);
    const type = (part: UnitWork) => this.#type(part);
    const {signature, lacking} = this.#objections;
    const kind = placeOf(unit)?.name;
    const {answer} = workOn(unit);
    return html`
      <p class="number">
        ${numberOf(unit)}<span class="on-screen"> of ${units.length}</span>
        ${kind ? html`<span class="kind">${kind}</span>` : nothing}
        ${answer && isDone(unit) ? html`<strong>${labels[answer]}</strong>` : nothing}
        ${signature ? html`<span class="signature">${signature}</span>` : nothing}
      </p>
      ${texts(unit, (text) => this.#reword(text))} ${this.#problems()}
      <div class="said">
        ${isReview ? answers(unit, change) : this.#finished()} ${comment(unit, type, lacking)}
      </div>
      ${background(unit)}
    `;
  }

  #reword(text: string): void {
    this.#type({text});
    this.around.reworded();
    clearTimeout(this.#speaking);
    this.#speaking = setTimeout(() => {
      const [first, ...more] = problemsOf(this.unit, wordingOf(this.unit));
      const others = more.length ? ` And ${more.length} more.` : '';
      unsay(this.#problem);
      this.#problem = first ? `${first.problem} ${first.remedy}${others}` : '';
      if (first) say(this.#problem);
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
    if (part.answer) this.#isLeft = false;
    change(this.unit, part);
    this.#redraw();
  }

  /** At a key: it is kept at once, and drawn with what it means once the person pauses. */
  #type(part: UnitWork): void {
    type(this.unit, part);
    clearTimeout(this.#drawing);
    this.#drawing = setTimeout(() => this.#redraw(), pauses.draw);
  }

  /** When the focus goes elsewhere, or out of a box in which something has to be written. */
  #leave({target, relatedTarget}: FocusEvent): void {
    const isElsewhere = !this.item.contains(relatedTarget as Node | null);
    const isBox = target instanceof HTMLTextAreaElement;
    if (!isElsewhere && !(isBox && workOn(this.unit).answer)) return;
    clearTimeout(this.#drawing);
    // Not yet: what is pressed would move away from under the pointer.
    this.#drawing = setTimeout(() => {
      this.#isLeft = true;
      this.#redraw();
    }, pauses.draw);
  }

  #redraw(): void {
    clearTimeout(this.#drawing);
    const before = this.#objections;
    this.update();
    const {lacking, signature} = this.#objections;
    if (!lacking) unsay(before.lacking);
    if (signature !== before.signature && signature) say(signature);
    else if (lacking !== before.lacking && lacking) say(lacking);
  }
}
