import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {PropertyDeclarations} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import type {LocaleInfo} from '../../src/content.js';
import type {SectionId} from '../../src/types.js';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import {drawElement} from '../element.js';
import {drawnText} from './drawn-text.js';
import {
  countOf,
  entriesOf,
  filtered,
  filters,
  showing,
  summary,
  type EnglishSection,
  type Entry,
  type Filter,
  type Language,
} from './model.js';
import {notDrawn, unitTemplate} from './unit-template.js';

/** What a translator chooses; the page around the preview remembers it. */
export interface Choice {
  locale: string;
  section: EnglishSection['id'];
  filter: Filter;
  /** Id of a unit. */
  unit: string;
}

/** Names of the sections whose texts are all over the article. */
const inArticle: {readonly [id in EnglishSection['id']]?: string} = {
  shared: 'What several sections say, in the whole article',
  ui: 'Labels, in the whole article',
};

/** Marks the text of the chosen unit, in the element's own shadow root. */
const highlight = new CSSStyleSheet();
highlight.replaceSync(`[aria-current] {
  outline: 0.1875rem solid CanvasText;
  outline-offset: 0.1875rem;
  background: color-mix(in srgb, Mark 35%, Canvas);
  color: CanvasText;
}`);

/**
 * The units of a section with their translations, beside the element that shows them. It is drawn
 * into the page itself, whose style sheet is `.storybook/translations.css`.
 *
 * @fires {CustomEvent<Partial<Choice>>} translations-choice - What the translator has just chosen.
 */
export class TranslationsPreview extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    locales: {attribute: false},
    sections: {attribute: false},
    language: {attribute: false},
    locale: {},
    section: {},
    filter: {},
    unit: {},
    problem: {},
    drawn: {state: true},
  };

  /** The locales, without English. */
  declare locales: readonly LocaleInfo[];
  declare sections: readonly EnglishSection[];

  /** The file of `locale`. */
  declare language: Language;

  declare locale: Choice['locale'];
  declare section: Choice['section'];
  declare filter: Choice['filter'];
  declare unit: Choice['unit'] | undefined;

  /** What went wrong since the page was loaded: where, what, what to do. */
  declare problem: string | undefined;

  /** Ids of the units whose text the element draws now; unknown before it has. */
  declare private drawn: ReadonlySet<string> | undefined;

  #entries: Entry[] = [];

  constructor() {
    super();
    this.filter = 'all';
    this.addEventListener('calcinosis-load', this.#onLoad);
    this.addEventListener('click', this.#onClick);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('section') || changed.has('language')) {
      const english = this.sections.find(({id}) => id === this.section)?.units ?? [];
      this.#entries = this.language.units ? entriesOf(english, this.language.units) : [];
    }
    if (changed.has('section')) this.drawn = undefined;
  }

  protected override render(): TemplateResult {
    const {problem, language} = this;
    const error = problem ?? language.error;
    return html`
      <div class="translations" lang="en" dir="ltr">
        <h1>Translations</h1>
        ${this.#choosers()}
        <div role="alert">
          ${
            error
              ? html`<p class="problem">
                  <strong>A file cannot be used.</strong> ${error}
                  ${language.units ? 'This page shows the last good state.' : nothing}
                </p>`
              : nothing
          }
        </div>
        <p>${language.units ? summary(this.#entries) : nothing}</p>
        <div class="columns">
          <section aria-labelledby="translations-units">
            <h2 id="translations-units">Units</h2>
            ${this.#filters()} ${this.#list()}
          </section>
          <section class="shown" aria-labelledby="translations-element">
            <h2 id="translations-element">As readers see it</h2>
            <p role="status">${this.#whereChosen()}</p>
            <div class="element" role="group" aria-labelledby="translations-element" tabindex="0">
              ${drawElement(this.section in inArticle ? 'article' : (this.section as SectionId), {
                lang: this.locale,
                'heading-level': '3',
              })}
            </div>
          </section>
        </div>
      </div>
    `;
  }

  #choosers(): TemplateResult {
    const value = (event: Event) => (event.target as HTMLSelectElement).value;
    return html`<div class="choosers">
      <label>
        Language
        <select
          .value=${live(this.locale)}
          @input=${(event: Event) => this.#choose({locale: value(event)})}
        >
          ${this.locales.map(
            ({tag, name, dir}) =>
              html`<option value=${tag} lang=${tag} dir=${dir} ?selected=${tag === this.locale}>
                ${name} (${tag})
              </option>`,
          )}
        </select>
      </label>
      <label>
        Section
        <select
          .value=${live(this.section)}
          @input=${(event: Event) => this.#choose({section: value(event) as Choice['section']})}
        >
          ${this.sections.map(
            ({id, units}) =>
              html`<option value=${id} ?selected=${id === this.section}>
                ${inArticle[id] ?? units[0]?.text} (${id})
              </option>`,
          )}
        </select>
      </label>
    </div>`;
  }

  #filters(): TemplateResult {
    return html`
      <fieldset>
        <legend>Show</legend>
        ${filters.map(
          (filter) =>
            html`<label>
              <input
                type="radio"
                name="translations-filter"
                value=${filter}
                .checked=${live(filter === this.filter)}
                @input=${() => this.#choose({filter})}
              />
              ${filter} <span>${countOf(this.#entries, filter)}</span>
            </label>`,
        )}
      </fieldset>
      <p role="status">${this.language.units ? showing(this.#entries, this.filter) : nothing}</p>
    `;
  }

  #list(): unknown {
    const listed = filtered(this.#entries, this.filter);
    const locale = this.locales.find(({tag}) => tag === this.locale);
    if (!listed.length || !locale) return nothing;
    const choose = (unit: string) => this.#choose({unit});
    return html`
      <p>
        Choose a unit to find its text in the element. The up and down arrow keys go to the one
        before and after.
      </p>
      <ol @keydown=${this.#onKeydown} @focusin=${this.#onFocus}>
        ${repeat(
          listed,
          ({id}) => id,
          (entry) =>
            unitTemplate(entry, locale, {
              chosen: entry.id === this.unit,
              drawn: this.drawn?.has(entry.id) ?? true,
              choose,
            }),
        )}
      </ol>
    `;
  }

  /** Says where the text of the chosen unit is. */
  #whereChosen(): unknown {
    const chosen = this.#entries.find(({id}) => id === this.unit);
    if (!chosen || !this.drawn) return 'No unit is chosen.';
    if (!this.drawn.has(chosen.id)) return notDrawn;
    const what = chosen.pointer.endsWith('/alt') ? 'the picture of ' : '';
    return `Highlighted: ${what}${chosen.id}`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('unit')) this.#markChosen();
  }

  get #element(): CalcinosisElement {
    return this.querySelector<CalcinosisElement>('.element > *')!;
  }

  #find(entry: Entry): Element | undefined {
    return drawnText(this.#element.shadowRoot!, this.section, entry);
  }

  #choose(choice: Partial<Choice>): void {
    if (choice.filter) this.filter = choice.filter;
    if (choice.unit) this.unit = choice.unit;
    this.dispatchEvent(new CustomEvent('translations-choice', {detail: choice}));
  }

  /** Highlights the text of the chosen unit and brings it into view. */
  #markChosen(): void {
    const root = this.#element.shadowRoot!;
    root.querySelector('[aria-current]')?.removeAttribute('aria-current');
    const chosen = this.#entries.find(({id}) => id === this.unit);
    const text = chosen && this.#find(chosen);
    if (!text) return;
    text.setAttribute('aria-current', 'true');
    const topic = text.closest('details');
    if (topic) topic.open = true;
    this.#scrollTo(text);
  }

  /** Scrolls what is around the element, and the page only if that is not enough: it has the list. */
  #scrollTo(text: Element): void {
    const frame = this.querySelector('.element')!;
    const {top, height} = frame.getBoundingClientRect();
    const {top: from, height: length} = text.getBoundingClientRect();
    frame.scrollBy({top: from - top - Math.max(0, (height - length) / 2)});
    const now = text.getBoundingClientRect();
    if (length <= height && (now.top < 0 || now.bottom > innerHeight)) {
      text.scrollIntoView({block: 'nearest'});
    }
  }

  readonly #onLoad = (): void => {
    const root = this.#element.shadowRoot!;
    if (!root.adoptedStyleSheets.includes(highlight)) root.adoptedStyleSheets.push(highlight);
    const isFirst = !this.drawn;
    this.drawn = new Set(this.#entries.filter((entry) => this.#find(entry)).map(({id}) => id));
    if (isFirst) this.#scrollToChosen();
    this.#markChosen();
  };

  #scrollToChosen(): void {
    this.querySelector('li:has([aria-current])')?.scrollIntoView({block: 'start'});
  }

  get #buttons(): HTMLButtonElement[] {
    return [...this.querySelectorAll<HTMLButtonElement>('ol button')];
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    const buttons = this.#buttons;
    const at = buttons.findIndex((button) => button === event.target);
    const next = step && at !== -1 && buttons[at + step];
    if (!next || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    next.focus();
    this.#choose({unit: next.value});
  };

  /** Keeps what has the keyboard's focus clear of what is docked below the list. */
  readonly #onFocus = ({target}: Event): void => {
    const button = target as HTMLElement;
    if (button.matches(':focus-visible')) button.closest('li')!.scrollIntoView({block: 'start'});
  };

  /** A click on a text in the element chooses its unit. */
  readonly #onClick = (event: Event): void => {
    const path = event.composedPath();
    if (!path.includes(this.#element)) return;
    const entry = this.#entries.find((entry) => {
      const text = this.#find(entry);
      return text && path.includes(text);
    });
    if (!entry) return;
    const hidden = !filtered([entry], this.filter).length;
    this.#choose({unit: entry.id, ...(hidden && {filter: 'all'})});
    void this.updateComplete.then(() => this.#scrollToChosen());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'translations-preview': TranslationsPreview;
  }
}
