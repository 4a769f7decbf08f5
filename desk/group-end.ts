/** The end of a topic, where a reviewer answers together for all texts above that nothing is said of. */
import {html, nothing, render, type TemplateResult} from 'lit';
import {countedTexts} from '../l10n/counted.js';
import type {DeskUnit} from '../l10n/desk/model.js';
import {called} from './answer-view.js';
import {changeAll, lacksAnswer, wasSeen, wordingOf, workOn} from './work.js';

/** What the rest of the page does when something happens here. */
export interface AroundGroup {
  /** These texts have got an answer. */
  answered: (units: readonly DeskUnit[]) => void;
  /** Takes the person to a text. */
  show: (unit: DeskUnit) => void;
}

/**
 * Whether a text can be answered with others: there is one, nobody has to choose between two, and nobody
 * wrote anything there, which may be an objection.
 */
const isOpen = (unit: DeskUnit): boolean =>
  !workOn(unit).answer && !lacksAnswer(unit) && !!wordingOf(unit).trim() && !unit.proposals.length;

/** What stands below the texts of a topic. */
export class GroupEnd {
  readonly element = document.createElement('p');
  #drawn = '';

  constructor(
    private readonly units: readonly DeskUnit[],
    private readonly around: AroundGroup,
  ) {
    this.element.className = 'together on-screen';
  }

  /** Draws it, if it is not as it should be. */
  update(): void {
    const open = this.units.filter(isOpen);
    const unseen = open.filter((unit) => !wasSeen(unit));
    const now = [...open.map(({id}) => id), '', ...unseen.map(({id}) => id)].join();
    // This runs whenever a person pauses.
    if (now === this.#drawn) return;
    this.#drawn = now;
    const [first] = unseen;
    const whole = first ? this.#missed(first, unseen.length) : this.#together(open);
    render(open.length ? whole : nothing, this.element);
  }

  #missed(first: DeskUnit, count: number): TemplateResult {
    const which = count === 1 ? 'the text that was' : `the ${countedTexts(count)} that were`;
    return html`<button type="button" @click=${() => this.around.show(first)}>
      Show ${which} not in view long enough to read
    </button>`;
  }

  #together(open: readonly DeskUnit[]): TemplateResult {
    const other = open.length < this.units.length ? 'other ' : '';
    return html`<button
      type="button"
      class="main"
      @click=${() => {
        changeAll(open, {answer: 'fine'});
        this.around.answered(open);
      }}
    >
      Call the ${other}${countedTexts(open.length)} above ${called}
    </button>`;
  }
}
