import {html, type PropertyValues, type TemplateResult} from 'lit';
import type {Section} from '../../content/model.js';
import {translation} from '../content-store.js';
import type {Load} from '../loading.js';
import type {Host} from '../parts/host.js';
import type {Status} from '../types.js';
import {isBeingParsed, isWanted} from './adoption.js';
import {ContentRequest} from './content-request.js';
import {ElementRoot, isHtml} from './element-root.js';
import * as later from './later.js';
import {enter, leave, navigations} from './page.js';
import {contentTemplate, type DrawnAdditions, type Frame} from './template.js';

/** Draws content, and has parts do what comes after that. */
export abstract class ContentElement extends ElementRoot implements Host {
  /** @internal Ids of the contents that it shows: the labels, then its sections. */
  static readonly contents: readonly string[];

  /** @internal Brings what is not in memory; the module that defines the element says how. */
  static load: Load;

  /** @internal Draws the sections. */
  static readonly frame: Frame;

  /** @internal */
  declare followed?: string;

  /** @internal */
  declare additions?: DrawnAdditions;

  /** @internal */
  readonly request: ContentRequest = new ContentRequest(this);

  readonly #class = this.constructor as typeof ContentElement;
  /** The section that the last load event told of, or the first of them. */
  #announced: Section | undefined;
  /** Whether content was told of. The page's fragment counts then, and once. */
  #arrived = false;
  #parsing: ReturnType<typeof setTimeout> | undefined;
  /** What changed before the part was there that redraws. */
  readonly #changes: PropertyValues = new Map();
  /** What parts were asked for and have not done yet. */
  #waiting: Promise<void> | undefined;

  /** The locale that is shown now; empty before any is. */
  get locale(): string {
    return this.#drawn[0]?.lang ?? '';
  }

  /** What the text that is shown now is; for the article `draft` if any section is one. */
  get status(): Status | undefined {
    const statuses = this.#drawn.map(({dataset}) => dataset['status'] as Status);
    return statuses.includes('draft') ? 'draft' : statuses[0];
  }

  /** @internal */
  get pageLanguage(): string {
    return this.request.tag;
  }

  get #drawn(): HTMLElement[] {
    const root = this.renderRoot as ShadowRoot | undefined;
    return [...(root?.querySelectorAll<HTMLElement>('[part=section]') ?? [])];
  }

  override connectedCallback(): void {
    // A root that a server wrote may be on its way.
    if (!this.hasUpdated && isBeingParsed(this)) {
      clearTimeout(this.#parsing);
      this.#parsing = setTimeout(() => this.isConnected && this.connectedCallback(), 20);
      return;
    }
    super.connectedCallback();
    enter(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leave(this);
  }

  /** @internal What the reader does. */
  handleEvent(event: Event): void {
    const target = event.target as Element;
    // What the page slots is the page's.
    if (event.defaultPrevented || target.getRootNode() !== this.renderRoot) return;
    if (event.type === 'slotchange') {
      this.#printAddresses();
      return;
    }
    // Sources are pages of others.
    const control =
      event.type === 'click' ? target.closest('button, a[href^="#"]:not([rel])') : target;
    if (control?.localName === 'a') this.#follow(control as HTMLAnchorElement, event as MouseEvent);
    else if (control) this.act(({use}) => use(this, control));
  }

  #printAddresses(): void {
    if (this.querySelector('[slot] a[href]')) {
      void this.use(later.printedLinks, ({start}) => start(this, later.given));
    }
  }

  #follow(link: HTMLAnchorElement, event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const {href, hash} = this.ownerDocument.location;
    // The browser would leave a page with a <base>, or what a page keeps in its fragment.
    const isOurs =
      link.href !== href.split('#')[0] + link.hash || !/^(#calcinosis-.*)?$/.test(hash);
    if (isOurs) event.preventDefault();
    void this.use(later.deepLinks, ({follow}) => follow(this, link, event, isOurs));
  }

  /** @internal Uses the controls. */
  act(act: (part: typeof import('../parts/controls.js')) => unknown): void {
    this.#wait(later.use(later.controls, act));
  }

  /** Waits for the content, and for parts that were asked for something, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    const waiting = this.request.pending ?? this.#waiting;
    return waiting ? waiting.then(() => this.updateComplete) : complete;
  }

  #wait(used: Promise<void>): void {
    const waiting = used
      .catch((error: unknown) => this.fail(error, this.request.tag))
      .then(() => {
        if (waiting === this.#waiting) this.#waiting = undefined;
      });
    this.#waiting = waiting;
  }

  /** Where something is shown already, it stays, or a part changes it. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    if (!this.locale) return isHtml(this);
    if (!this.hasUpdated && !this.#arrived && isWanted(this)) {
      this.request.accept();
      // After this update, so that what a listener changes counts.
      queueMicrotask(() => this.#adopt());
      return false;
    }
    const part = later.partOf(later.redrawing);
    if (part) return part.shouldUpdate(this, changed);
    // They count once the part is there, however often that fails.
    const changes = this.#changes;
    changed.forEach((old, name) => changes.set(name, old));
    this.#wait(
      later.use(later.redrawing, () => {
        changes.forEach((old, name) => this.requestUpdate(name, old));
        changes.clear();
        this.requestUpdate();
      }),
    );
    return false;
  }

  /** Goes on with what a server wrote. */
  #adopt(): void {
    this.followed = this.open;
    this.announce();
    this.draw();
    this.#printAddresses();
    // The reader may have opened some before there was a script.
    if (this.renderRoot.querySelector('[part=topic][open]')) {
      this.act(({follow}) => this.open === this.followed && follow(this));
    }
  }

  abstract print(what: 'ask', topicId?: string): Promise<void>;

  protected override willUpdate(changed: PropertyValues): void {
    this.request.ask(changed.has('content'));
  }

  protected override update(changed: PropertyValues): void {
    const finish = later.partOf(later.redrawing)?.prepare(this, later.given);
    super.update(changed);
    finish?.();
  }

  protected override render(): TemplateResult {
    const {shown, english} = this.request;
    return shown
      ? contentTemplate(shown, this, english, this.#class.frame, translation?.(later.given))
      : html`<slot></slot>`;
  }

  protected override updated(): void {
    if (this.jsonLd) void this.use(later.structuredData, ({start}) => start(this, later.given));
    this.draw();
    const section = this.request.shown?.sections[0];
    if (section === this.#announced) return;
    this.#announced = section;
    this.announce();
  }

  /** @internal Has figures, lists of sources and what else there is to say drawn that are not. */
  draw(): void {
    // Drawings that came without styles need theirs.
    if (this.renderRoot.querySelector(this.addsStyles ? '.drawing' : '[data-figure]')) {
      void this.use(later.drawings, ({start}) => start(this, later.given));
    }
    if (this.feedbackHref || this.request.shown?.sections.some(({meta}) => meta.reviews[0])) {
      void this.use(later.additions, ({start}) => start(this, later.given));
    }
    if (this.renderRoot.querySelector('[data-sources]')) {
      void this.use(later.sources, ({start}) => start(this, later.given));
    }
  }

  /** @internal Tells that content is there. */
  announce(): void {
    // A fragment counts once: an element that is moved later does not pull the page along. Going
    // there opens a topic, which is an update of its own.
    if (!this.#arrived) void this.updateComplete.then(() => this.goToFragment());
    this.#arrived = true;
    const {locale, status} = this;
    this.dispatch('load', {section: this.#class.section, locale, status: status!});
  }

  /**
   * Goes to the page's fragment, if it is one of ours.
   *
   * @internal
   * @param since when the page went there, if no element was there to see it
   */
  goToFragment(since?: number): void {
    // A document without a window has no location.
    const {location} = this.ownerDocument as {location: Location | null};
    if (location?.hash.includes('calcinosis')) {
      const page = this.ownerDocument;
      if (since) navigations.set(page.defaultView!, since);
      void this.use(later.deepLinks, ({goToFragment}) => goToFragment(page, later.given));
    }
  }
}
