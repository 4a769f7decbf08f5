import {
  LitElement,
  adoptStyles,
  html,
  nothing,
  render,
  unsafeCSS,
  type CSSResult,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {PropertyDeclarations} from 'lit';
import type {Section, SectionId, Ui} from '../../content/model.js';
import {
  knownLocales,
  registerContent,
  registerLocales,
  stored,
  translation,
  type Content,
} from '../content-store.js';
import {checkSection} from '../content-shape.js';
import {InheritedLanguage} from '../controllers/inherited-language.js';
import {WindowListener} from '../controllers/window-listener.js';
import {styles} from '../generated/styles.js';
import {importAgain} from '../import-again.js';
import type {Load} from '../loading.js';
import {bestOf, sourceLocale} from '../locale.js';
import {addStyleSheet} from '../style-sheets.js';
import type * as Announcements from '../announcements.js';
import type {CalcinosisEventMap, ElementName, Layout, Status} from '../types.js';
import {warnOnce} from '../warn-once.js';
import {
  anchor,
  contentTemplate,
  sectionFrame,
  type DrawOptions,
  type Frame,
  type Shown,
} from './template.js';

/**
 * What all elements do: choose the language, load the content, show it.
 *
 * @attr {string} lang - Language wanted, a BCP 47 tag. By default that of the nearest ancestor that has one, else English.
 *
 * @fires {CustomEvent<LoadDetail>} calcinosis-load - Content was rendered: at first and after each change of language. Detail: `section`, `locale`, `status`.
 * @fires {CustomEvent<ErrorDetail>} calcinosis-error - Something could not be loaded, or `content` has another shape. What was shown stays; the next change tries again, or the network's return. Detail: `section`, `locale`, `error`.
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
 * @csspart figure - A picture with its key and caption.
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
export abstract class CalcinosisElement extends LitElement implements DrawOptions {
  /** What this element shows. */
  static readonly section: ElementName;

  /** @internal Ids of the contents that it shows: the labels, then its sections. */
  static readonly contents: readonly string[];

  /** @internal Brings what is not in memory; the module that defines the element says how. */
  static load: Load;

  /** @internal Draws the sections: here the only one. */
  static readonly frame: Frame = sectionFrame;

  static override readonly styles: CSSResult = unsafeCSS(styles);

  static override readonly properties: PropertyDeclarations = {
    headingLevel: {attribute: 'heading-level', type: Number},
    layout: {},
    open: {},
    exclusive: {type: Boolean},
    topics: {},
    hideTitle: {attribute: 'hide-title', type: Boolean},
    drafts: {},
    figures: {},
    drawings: {attribute: false},
    jsonLd: {attribute: 'json-ld', type: Boolean},
    content: {attribute: false},
    // `lang` itself is the browser's own property: this one tells of its changes.
    ownLanguage: {attribute: 'lang'},
  };

  /**
   * Defines the element. A name that is taken is left as it is, with one warning if another class
   * has it, such as that of a second version on the page. It never throws, so that a page which
   * imports an element goes on whatever was done to its registry: a warning says what is wrong.
   */
  static define(
    tagName = anchor(this.section),
    registry: CustomElementRegistry = customElements,
  ): void {
    const Element = this as unknown as typeof LitElement;
    try {
      const defined = registry.get(tagName);
      if (!defined) {
        // A registry takes a class only once, so that another name needs a class of its own.
        registry.define(
          tagName,
          tagName === anchor(this.section) ? Element : class extends Element {},
        );
      } else if (defined !== Element && !(defined.prototype instanceof Element)) {
        warnOnce(`<${tagName}> is defined twice; the first stays.`);
      }
    } catch (error) {
      warnOnce(`<${tagName}> cannot be defined. ${String(error)}`);
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

  /** Whether to `show` or `hide` the figures. They are loaded when they come near to be seen. */
  declare figures: 'show' | 'hide';

  /** @internal The drawings that are there, by id of the figure. */
  declare drawings: Readonly<Record<string, unknown>> | undefined;

  /** Puts schema.org data of what it shows into the page, once for all elements. */
  declare jsonLd: boolean;

  /** Content of your own, shown as it is; for the article a list of sections. */
  declare content: Section | readonly Section[] | undefined;

  readonly #language = new InheritedLanguage(this);
  /** Lets the page's URL point into a shadow root, which browsers do not. */
  readonly #goToTarget = () => {
    const {location} = this.ownerDocument;
    // A document without a window has none.
    this.#reveal((location as Location | null)?.hash.slice(1) ?? '');
  };
  #shown: Shown | undefined;
  /** The section that the last load event told of, or the first of them. */
  #announced: Section | undefined;
  /** What the last request asked for, so that only a change asks again. */
  #request: string | undefined;
  /** The answer that is waited for. An earlier one that comes late is dropped. */
  #pending: Promise<void> | undefined;
  /** The reader asked for the English instead of a draft. */
  #english = false;
  /** The topics that were open when events last told of them. */
  #open: readonly string[] | undefined;
  /** What `open` was when it last followed the reader. */
  #followed: string | undefined;
  /** The root that a server wrote, as long as nothing is rendered. */
  #written: ShadowRoot | null = null;
  /** Whether that root was looked at. */
  #adopted = false;
  /** The sections of the host's own, and the property's value that was last looked at for them. */
  #own: readonly Section[] | undefined;
  #looked: unknown;
  /** The language that the last load event told of. */
  #locale = '';
  /** Whether what loads drawings is there or under way. */
  #drawing = false;
  /** Whether what puts data into the page is there or under way. */
  #data = false;

  constructor() {
    super();
    new WindowListener(this, 'hashchange', this.#goToTarget);
    new WindowListener(this, 'online', () => this.requestUpdate());
    this.headingLevel = 2;
    this.open = '';
    this.exclusive = false;
    this.hideTitle = false;
    this.drafts = this.figures = 'show';
    this.jsonLd = false;
  }

  /** The locale that is shown now; empty before any is. */
  get locale(): string {
    return this.#drawn[0]?.lang ?? '';
  }

  /** What the text that is shown now is; for the article `draft` if any section is one. */
  get status(): Status | undefined {
    const statuses = this.#drawn.map(({dataset}) => dataset['status'] as Status);
    return statuses.includes('draft') ? 'draft' : statuses[0];
  }

  /** @internal The sections that it shows, once it renders them itself. */
  get sections(): readonly Section[] {
    return this.#shown?.sections ?? [];
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

  /** In another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#addStyles(this.shadowRoot);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const template = this.querySelector<HTMLTemplateElement>(':scope > [shadowrootmode]');
    // Not every way into a page makes a root of it.
    if (template) this.attachShadow({mode: 'open'}).append(template.content);
    this.#written = this.shadowRoot;
    const root = this.#written ?? this.attachShadow({mode: 'open'});
    if (!this.#written) this.#addStyles(root);
    root.addEventListener('click', this.#onClick);
    root.addEventListener('toggle', this.#onToggle, true);
    return root;
  }

  #addStyles(root: ShadowRoot): void {
    if (this.ownerDocument === document) adoptStyles(root, this.#class.elementStyles);
    // Lit's style sheets belong to the document that it was loaded in.
    else addStyleSheet(root, styles);
  }

  /** Waits for the content, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    return this.#pending ? this.#pending.then(() => this.updateComplete) : complete;
  }

  /** What a server wrote stays until something else is asked for and there. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    const [section] = this.#drawn;
    if (!this.#written || !section) return true;
    if (!this.#adopted) {
      const {own, request, tag} = this.#wanted;
      this.#adopted = true;
      this.#follow();
      const {lang} = section.parentElement!;
      if (
        !own &&
        (!tag ||
          [tag.slice(0, 2), this.drafts === 'hide' && sourceLocale].includes(lang.slice(0, 2))) &&
        (!this.jsonLd || this.querySelector(':scope > script'))
      ) {
        this.#request = request;
        this.#announce();
        this.#draw();
        return false;
      }
    }
    changed.delete('ownLanguage');
    if (changed.delete('drawings')) {
      for (const svg of this.renderRoot.querySelectorAll<HTMLElement>('[data-figure]')) {
        render(this.drawings![svg.dataset['figure']!], svg);
      }
    }
    this.#draw();
    if (this.open === this.#followed) changed.delete('open');
    this.#ask(changed.size > 0);
    return !!this.#shown;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#ask(changed.has('content'));
  }

  protected override update(changed: PropertyValues): void {
    const root = this.#root;
    const focused = root.activeElement as HTMLElement | null;
    const id = focused?.closest('[id]')?.id;
    // Counted from the end: a notice may come or go at the beginning.
    const fromEnd = focused ? this.#controls.indexOf(focused) - this.#controls.length : 0;
    if (this.#written) {
      root.replaceChildren();
      this.#addStyles(root);
      this.#written = null;
    } else if (this.locale && this.locale !== this.#shown?.sections[0]?.meta.locale) {
      // A browser's translation may have replaced what Lit would change, or do so in a moment: what
      // is in another language is drawn anew, so that nothing is half in one and half in another.
      render(nothing, root, this.renderOptions);
    }
    super.update(changed);
    if (!focused || (focused.isConnected && focused.closest('[id]')?.id === id)) return;
    const same = id && focused.localName !== 'button' && root.getElementById(id);
    if (same) focusOn(same);
    else (this.#controls.at(fromEnd) ?? this.#controls[0])?.focus({preventScroll: true});
  }

  /** What is wanted now: sections of the host's own, or a language. `request` tells it from others. */
  get #wanted() {
    const {content} = this;
    if (content !== this.#looked) {
      this.#looked = content;
      try {
        const own = content ? [content].flat() : [];
        const checked = own.map((section, i) =>
          checkSection(section, Array.isArray(content) ? `content/${i}` : 'content'),
        );
        this.#own = checked.length ? checked : undefined;
      } catch (error) {
        // After this update, so that a listener may answer with other content.
        queueMicrotask(() => this.#fail(error));
      }
    }
    const own = this.#own;
    const tag = own?.[0]!.meta.locale ?? this.#language.value;
    return {own, tag, request: [tag, this.drafts, this.#english].join()};
  }

  /** Gets what is wanted now, if it is not what was asked for last. */
  #ask(again: boolean): void {
    const {own, tag, request} = this.#wanted;
    if (request === this.#request && !again) return;
    this.#request = request;

    const {contents, load} = this.#class;
    const {drafts} = this;
    const english = this.#english;
    const settle = ([ui, ...loaded]: readonly Content[]) => {
      this.#pending = undefined;
      const sections = own ?? (loaded as Section[]);
      const {locale} = sections[0]!.meta;
      const kept =
        !own &&
        !!this.locale &&
        (this.#shown?.kept || locale !== this.locale) &&
        (english || !!bestOf([locale], tag));
      this.#shown = {ui: ui as Ui, sections, kept};
    };
    const locale = tag ? bestOf(knownLocales, tag) : sourceLocale;
    if (own || locale !== sourceLocale ? translation && drafts !== 'hide' && !english : true) {
      // What is in memory is shown without delay.
      const inMemory = contents.slice(0, own ? 1 : undefined).map((id) => stored(id, locale));
      if (inMemory.every((content) => content !== undefined)) {
        settle(inMemory);
        return;
      }
    }
    const pending = load({tag, drafts, english, own, stored})
      .then((loaded) => {
        loaded.contents.forEach(registerContent);
        registerLocales(loaded.locales, loaded.translation);
        if (pending !== this.#pending) return;
        settle(loaded.contents);
        this.requestUpdate();
      })
      .catch((error: unknown) => {
        if (pending !== this.#pending) return;
        this.#pending = this.#request = undefined;
        this.#fail(error, locale ?? tag);
      });
    this.#pending = pending;
  }

  protected override render(): TemplateResult {
    return this.#shown
      ? contentTemplate(this.#shown, this, this.#english, this.#class.frame, translation)
      : html`<slot></slot>`;
  }

  protected override updated(): void {
    if (this.jsonLd && !this.#data) {
      this.#data = true;
      void this.#use(
        () => import('../controllers/structured-data.js'),
        ({StructuredData}) => new StructuredData(this),
      ).then((there) => (this.#data = there));
    }
    this.#draw();
    const section = this.#shown?.sections[0];
    if (section === this.#announced) return;
    this.#announced = section;
    this.#announce();
  }

  /** Has figures drawn that are not. */
  #draw(): void {
    if (this.#drawing || !this.#root.querySelector('[data-figure]')) return;
    this.#drawing = true;
    void this.#use(
      () => import('../controllers/lazy-drawings.js'),
      ({LazyDrawings}) => new LazyDrawings(this, (error) => this.#fail(error)),
    ).then((there) => (this.#drawing = there));
  }

  /** Uses what only some pages need. Tells whether it could be loaded. */
  async #use<Part>(load: () => Promise<Part>, use: (part: Part) => unknown): Promise<boolean> {
    try {
      use(await load().catch(importAgain));
      return true;
    } catch (error) {
      this.#fail(error);
      return false;
    }
  }

  /** Tells readers of screen readers what others see. */
  #say(use: (say: typeof Announcements) => void): void {
    void this.#use(() => import('../announcements.js'), use);
  }

  /** Tells that content is there. */
  #announce(): void {
    // A fragment counts once: an element that is moved later does not pull the page along. Going
    // there opens a topic, which is an update of its own.
    if (!this.#locale) void this.updateComplete.then(this.#goToTarget);
    this.#open ??= this.#openAnchors;
    const {locale, status} = this;
    if (this.#locale && this.#locale !== locale) {
      this.#say(({announceLanguage}) => announceLanguage(this.#root, this.#shown!.ui, locale));
    }
    this.#locale = locale;
    this.#dispatch('load', {section: this.#class.section, locale, status: status!});
  }

  get #class(): typeof CalcinosisElement {
    return this.constructor as typeof CalcinosisElement;
  }

  /** Goes to an id in the shadow root, if it is there. */
  #reveal(id: string): void {
    const target = id && this.#root.getElementById(id);
    if (!target) return;
    if (target.localName === 'details') target.setAttribute('open', '');
    focusOn(target);
    target.scrollIntoView();
  }

  get #root(): ShadowRoot {
    return this.shadowRoot!;
  }

  /** What the keyboard reaches. */
  get #controls(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('summary, button, a')];
  }

  get #drawn(): HTMLElement[] {
    return [...(this.renderRoot?.querySelectorAll<HTMLElement>('[part=section]') ?? [])];
  }

  get #topics(): HTMLDetailsElement[] {
    return [...this.renderRoot.querySelectorAll('details')];
  }

  get #openAnchors(): string[] {
    return this.#topics.filter(({open}) => open).map(({id}) => id);
  }

  #openAll(open: boolean): void {
    this.#topics.forEach((topic) => (topic.open = open));
    this.#followed = this.open = open ? 'all' : '';
  }

  readonly #onClick = (event: Event): void => {
    const {target} = event;
    const button = (target as Element).closest<HTMLButtonElement>('[part] > button');
    const value = button?.value;
    const link = (target as Element).closest<HTMLAnchorElement>('nav a');
    if (value === 'english') {
      this.#english = !this.#english;
      this.requestUpdate();
    } else if (value) {
      this.#openAll(value === 'expand');
      const {announcement} = button.dataset;
      const {lang} = button.parentElement!;
      // What another version wrote may have none.
      if (announcement) this.#say(({announce}) => announce(this.#root, announcement, lang));
    }
    const {ctrlKey, metaKey, shiftKey} = event as MouseEvent;
    if (link && !(ctrlKey || metaKey || shiftKey)) {
      // Where the page has a <base>, the browser would leave the page.
      event.preventDefault();
      this.ownerDocument.location.hash = link.hash;
      this.#reveal(link.hash.slice(1));
    }
  };

  /** Brings `open` to what the page shows. */
  #follow(): readonly string[] {
    const open = (this.#open = this.#openAnchors);
    if (this.open !== 'all' || open.length !== this.#topics.length) {
      this.open = open.map(topicOf).join(' ');
    }
    this.#followed = this.open;
    return open;
  }

  /** Tells what has changed. */
  readonly #onToggle = (): void => {
    const before = this.#open;
    this.#follow();
    for (const {id, open} of this.#topics) {
      const section = id.split('-')[1] as SectionId;
      if (open === before?.includes(id)) continue;
      this.#dispatch('toggle', {section, topic: topicOf(id), open});
    }
  };

  #fail(error: unknown, locale = this.locale): void {
    console.warn(
      `calcinosis-cutis: <${this.localName}> keeps what it shows until a change or the network’s return. In "${locale}": ${String(error)}`,
    );
    this.#dispatch('error', {section: this.#class.section, locale, error});
  }

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

/** Moves the focus to a topic or section. */
function focusOn(target: Element): void {
  const focus = target.querySelector<HTMLElement>('summary, [part=title], [part=heading]');
  if (focus?.localName !== 'summary') focus?.setAttribute('tabindex', '-1');
  focus?.focus({preventScroll: true});
}

/** The topic of an anchor. */
const topicOf = (anchor: string) => anchor.replace(/^\w+-\w+-/, '');
