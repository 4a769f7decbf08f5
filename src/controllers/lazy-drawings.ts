import type {LitElement, ReactiveController} from 'lit';
import {drawingStyles} from '../generated/drawing-styles.js';
import {loaders} from '../generated/drawings/loaders.js';
import {importAgain} from '../import-again.js';
import {addStyleSheet} from '../style-sheets.js';
import {WindowListener} from './window-listener.js';

/** An element with figures. */
export interface FigureHost extends LitElement {
  drawings: Readonly<Record<string, unknown>> | undefined;
}

type Loader = () => Promise<{drawings: Readonly<Record<string, unknown>>}>;

/** Loads the drawings of a section when one of its figures comes near to be seen. */
export class LazyDrawings implements ReactiveController {
  #observer: IntersectionObserver | undefined;
  /** Whether something that came near could not be loaded. */
  #failed = false;

  constructor(
    private readonly host: FigureHost,
    private readonly fail: (error: unknown) => void,
  ) {
    host.addController(this);
    new WindowListener(host, 'online', () => this.hostUpdated());
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver((entries) => this.#onNear(entries), {
      // In a frame, a margin counts only for the frame's own viewport.
      root: this.host.ownerDocument,
      rootMargin: '100%',
    });
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    // An update that comes after this must not observe again: the document would keep the element.
    this.#observer = undefined;
  }

  hostUpdated(): void {
    const root = this.host.renderRoot as ShadowRoot;
    addStyleSheet(root, drawingStyles);
    // What was near already is told of once more.
    if (this.#failed) this.#observer?.disconnect();
    this.#failed = false;
    for (const svg of root.querySelectorAll('[data-figure]')) this.#observer?.observe(svg);
  }

  #onNear(entries: readonly IntersectionObserverEntry[]): void {
    const near = entries.filter(({isIntersecting}) => isIntersecting);
    // What came near may be gone by now.
    const sections = near.flatMap(
      ({target}) => target.closest('[part=section]')?.id.split('-')[1] ?? [],
    );
    for (const section of new Set(sections)) {
      // A section of the host's own may have a name of its own, and then no drawings.
      if (!Object.hasOwn(loaders, section)) continue;
      const load: Loader = loaders[section as keyof typeof loaders];
      load()
        .catch(importAgain)
        .then(
          ({drawings}) => {
            // A figure of the host's own may have any name: nothing is inherited.
            this.host.drawings = {__proto__: null, ...this.host.drawings, ...drawings};
          },
          (error: unknown) => {
            // The figure's words are there. The next change tries again, or the network's return.
            this.#failed = true;
            this.fail(error);
          },
        );
    }
  }
}
