import {
  LitElement,
  html,
  unsafeCSS,
  type CSSResult,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {PropertyDeclarations} from 'lit';
import type {Section, SectionId} from '../../content/model.js';
import {load, registerContent, type Source} from '../content-store.js';
import {FragmentTarget} from '../controllers/fragment-target.js';
import {InheritedLanguage} from '../controllers/inherited-language.js';
import * as uiSource from '../generated/sources/ui.js';
import {styles} from '../generated/styles.js';
import {negotiate, sourceLocale} from '../locale.js';
import type {CalcinosisEventMap, ElementName, Layout, Options, Status} from '../types.js';
import {warnOnce} from '../warn-once.js';
import {anchor, contentTemplate, sectionTemplate, type Frame, type Shown} from './template.js';
import englishUi from '../generated/content/en/ui.js';

// The labels' English is small, and the source locale's elements need nothing else but their text.
registerContent(englishUi);

type Translation = typeof import('./translation-template.js');

let translation: Translation | undefined;

/** Makes what only translations need known, so that they are drawn without a request. */
export const registerTranslation = (module: Translation): void => void (translation = module);

/**
 * What all elements do: choose the language, load the content, show it.
 *
 * @attr {string} lang - Language wanted, a BCP 47 tag. By default that of the nearest ancestor that has one, else English.
 *
 * @fires {CustomEvent<LoadDetail>} calcinosis-load - Content was rendered: at first and after each change of language. Detail: `section`, `locale`, `status`.
 * @fires {CustomEvent<ErrorDetail>} calcinosis-error - Content could not be loaded. What was shown stays; the next change tries again. Detail: `section`, `locale`, `error`.
 * @fires {CustomEvent<ToggleDetail>} calcinosis-toggle - The reader, the page's search or a script opened or closed a topic. Detail: `section`, `topic`, `open`.
 *
 * @slot - Your own text until the content is there, and if it cannot be loaded.
 * @slot before - Above the title, below the notice of a draft.
 * @slot after - Below the topics.
 * @slot review - Replaces the sentence that says who reviewed the text.
 * @slot disclaimer - Replaces the sentence that says that this is general information.
 * @slot after-TOPIC - At the end of the topic of that id, for what only you know, such as a local phone number.
 *
 * @csspart section - A whole section.
 * @csspart title - The section's or the article's title.
 * @csspart intro - The paragraphs before the first topic.
 * @csspart topic - One topic: a `details` element in an accordion, else a `div`.
 * @csspart heading - A topic's heading.
 * @csspart term - The medical name below a topic's heading.
 * @csspart body - A topic's paragraphs.
 * @csspart notice - Says that the text is a draft, or partly in English.
 * @csspart disclaimer - The sentences at the end.
 * @csspart contents - The article's table of contents.
 * @csspart controls - The buttons that open and close all topics.
 *
 * @cssprop [--calcinosis-accent-color=currentcolor] - Links, buttons' borders, the accordion's arrows.
 * @cssprop [--calcinosis-border-color] - Lines between topics and around notices; a tint of the text's color by default.
 * @cssprop [--calcinosis-focus-color=currentcolor] - The outline of what has the keyboard's focus.
 * @cssprop [--calcinosis-radius=0.25em] - Corners of buttons and notices.
 */
export abstract class CalcinosisElement extends LitElement implements Options {
  /** What this element shows. */
  static readonly section: ElementName;

  /** Where its sections' texts come from, in reading order. */
  static readonly sources: Readonly<Partial<Record<SectionId, Source>>>;

  /** @internal Where its labels come from. */
  static readonly labels: Readonly<Record<string, Source>> = {ui: uiSource};

  /** @internal Draws the sections: here the only one. */
  static readonly frame: Frame = (sections, level, options, ui) =>
    sections.map((section) => sectionTemplate(section, level, options, ui, options.hideTitle));

  static override readonly styles: CSSResult = unsafeCSS(styles);

  static override readonly properties: PropertyDeclarations = {
    headingLevel: {attribute: 'heading-level', type: Number},
    layout: {},
    open: {},
    exclusive: {type: Boolean},
    topics: {},
    hideTitle: {attribute: 'hide-title', type: Boolean},
    drafts: {},
    content: {attribute: false},
    // `lang` itself is the browser's own property: this one tells of its changes.
    ownLanguage: {attribute: 'lang'},
  };

  /**
   * Defines the element. A name that is taken is left as it is, with one warning if another class
   * has it, such as that of a second version on the page.
   */
  static define(
    tagName = anchor(this.section),
    registry: CustomElementRegistry = customElements,
  ): void {
    const defined = registry.get(tagName);
    const Element = this as unknown as typeof LitElement;
    if (!defined) {
      // A registry takes a class only once, so that another name needs a class of its own.
      registry.define(
        tagName,
        tagName === anchor(this.section) ? Element : class extends Element {},
      );
    } else if (defined !== Element && !(defined.prototype instanceof Element)) {
      warnOnce(`<${tagName}> is defined twice; the first stays.`);
    }
  }

  /** Level of the title's heading, 1 to 6. Topics are one deeper, never past 6. */
  declare headingLevel: number;

  /** `accordion`: topics are closed until the reader opens them. `list`: all laid out. By default `accordion` for the questions and `list` for the rest. */
  declare layout: Layout | undefined;

  /** Ids of the open topics of an accordion, space separated, or `all`. Follows what the reader does. */
  declare open: string;

  /** At most one topic of a section is open at a time. */
  declare exclusive: boolean;

  /** Ids of the topics to show, space separated, in this order. All by default. */
  declare topics: string | undefined;

  /** Leaves the title out, for a page that has its own. */
  declare hideTitle: boolean;

  /** Whether to `show` a draft translation with a notice, or `hide` it and show the English. */
  declare drafts: 'show' | 'hide';

  /** Content of your own, shown as it is; for the article a list of sections. */
  declare content: Section | readonly Section[] | undefined;

  readonly #language = new InheritedLanguage(this);
  readonly #target = new FragmentTarget(this, (id) => this.#reveal(id));
  #shown: Shown | undefined;
  /** The content that the last load event told of. */
  #announced: Shown | undefined;
  /** What the last request asked for, so that only a change asks again. */
  #request: string | undefined;
  /** The answer that is waited for. An earlier one that comes late is dropped. */
  #pending: Promise<void> | undefined;
  /** The reader asked for the English instead of a draft. */
  #english = false;
  /** The topics that were open when events last told of them. */
  #open: readonly string[] | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    this.open = '';
    this.exclusive = false;
    this.hideTitle = false;
    this.drafts = 'show';
  }

  /** The locale that is shown now; empty before any is. */
  get locale(): string {
    return this.#shown?.sections[0]?.meta.locale ?? '';
  }

  /** What the text that is shown now is; for the article `draft` if any section is one. */
  get status(): Status | undefined {
    const statuses = this.#shown?.sections.map(({meta}) => meta.status);
    return statuses?.includes('draft') ? 'draft' : statuses?.[0];
  }

  /** Opens every topic of an accordion. Does nothing while it is exclusive. */
  expandAll(): void {
    if (!this.exclusive) this.#openAll(true);
  }

  /** Closes every topic of an accordion. */
  collapseAll(): void {
    this.#openAll(false);
  }

  /** Goes to a topic: opens it, scrolls to it and moves the focus there. */
  async show(topicId: string): Promise<void> {
    await this.updateComplete;
    const topics = this.renderRoot.querySelectorAll('[part=topic]');
    const topic = Array.from(topics).find(({id}) => topicOf(id) === topicId);
    if (topic) this.#reveal(topic.id);
    else warnOnce(`no topic "${topicId}" in <${this.localName}>.`);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#onClick);
    root.addEventListener('toggle', this.#onToggle, true);
    return root;
  }

  /** Waits for the content, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    return this.#pending ? this.#pending.then(() => this.updateComplete) : complete;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const own = this.content && [this.content].flat();
    const locale = negotiate(own?.[0]?.meta.locale ?? this.#language.value);
    const request = [locale, this.drafts, this.#english].join();
    if (request === this.#request && !changed.has('content')) return;
    this.#request = request;

    const plain = locale === sourceLocale && !own;
    const parts: unknown[] = [
      plain || translation || import('./translation-template.js').then(registerTranslation),
      ...Object.entries({...this.#class.labels, ...(!own && this.#class.sources)}).map(
        ([id, {approved, loaders}], i) => {
          const english =
            // The labels come first. They stay in the reader's language.
            (this.#english && i > 0) || (this.drafts === 'hide' && !approved.includes(locale));
          return load(id, english ? sourceLocale : locale, loaders);
        },
      ),
      ...(own ?? []),
    ];
    const settle = ([, ui, ...sections]: readonly unknown[]) => {
      this.#pending = undefined;
      this.#shown = {ui, sections} as Shown;
    };
    // What is in memory is rendered without delay.
    if (!parts.some((part) => part instanceof Promise)) {
      settle(parts);
      return;
    }
    const pending = Promise.all(parts).then(
      (loaded) => {
        if (pending !== this.#pending) return;
        settle(loaded);
        this.requestUpdate();
      },
      (error: unknown) => {
        if (pending !== this.#pending) return;
        this.#pending = this.#request = undefined;
        this.#dispatch('error', {section: this.#class.section, locale, error});
      },
    );
    this.#pending = pending;
  }

  protected override render(): TemplateResult {
    return this.#shown
      ? contentTemplate(this.#shown, this, this.#english, this.#class.frame, translation)
      : html`<slot></slot>`;
  }

  protected override updated(): void {
    const shown = this.#shown;
    if (!shown || shown === this.#announced) return;
    // A fragment counts once: an element that is moved later does not pull the page along. Going
    // there opens a topic, which is an update of its own.
    if (!this.#announced) void this.updateComplete.then(this.#target.go);
    this.#announced = shown;
    this.#open ??= this.#openAnchors;
    this.#dispatch('load', {
      section: this.#class.section,
      locale: this.locale,
      status: this.status!,
    });
  }

  get #class(): typeof CalcinosisElement {
    return this.constructor as typeof CalcinosisElement;
  }

  /** Goes to an id in the shadow root, if it is there. */
  #reveal(id: string): void {
    const target = id && (this.renderRoot as ShadowRoot).getElementById(id);
    if (!target) return;
    if (target instanceof HTMLDetailsElement) target.open = true;
    const focus = target.querySelector<HTMLElement>('summary, [part=title], [part=heading]');
    if (focus?.localName !== 'summary') focus?.setAttribute('tabindex', '-1');
    focus?.focus({preventScroll: true});
    target.scrollIntoView();
  }

  get #topics(): HTMLDetailsElement[] {
    return [...this.renderRoot.querySelectorAll('details')];
  }

  get #openAnchors(): string[] {
    return this.#topics.filter(({open}) => open).map(({id}) => id);
  }

  #openAll(open: boolean): void {
    this.#topics.forEach((topic) => (topic.open = open));
    this.open = open ? 'all' : '';
  }

  readonly #onClick = ({target}: Event): void => {
    const value = (target as Element).closest<HTMLButtonElement>('[part] > button')?.value;
    const link = (target as Element).closest<HTMLAnchorElement>('nav a');
    if (value === 'english') {
      this.#english = !this.#english;
      this.requestUpdate();
    } else if (value) this.#openAll(value === 'expand');
    if (link) this.#reveal(link.hash.slice(1));
  };

  /** Brings `open` to what the page shows, and tells what has changed. */
  readonly #onToggle = (): void => {
    const before = this.#open;
    const open = (this.#open = this.#openAnchors);
    if (this.open !== 'all' || open.length !== this.#topics.length) {
      this.open = open.map(topicOf).join(' ');
    }
    for (const {id, open} of this.#topics) {
      const section = id.split('-')[1] as SectionId;
      if (open === before?.includes(id)) continue;
      this.#dispatch('toggle', {section, topic: topicOf(id), open});
    }
  };

  #dispatch<Name extends 'load' | 'error' | 'toggle'>(
    name: Name,
    detail: CalcinosisEventMap[`calcinosis-${Name}`]['detail'],
  ): void {
    /** @internal The events are described above, one by one. */
    this.dispatchEvent(
      new CustomEvent(`calcinosis-${name}`, {detail, bubbles: true, composed: true}),
    );
  }
}

/** The topic of an anchor. */
const topicOf = (anchor: string) => anchor.replace(/^\w+-\w+-/, '');
