import type {LitElement, ReactiveController} from 'lit';
import {drawingStyles} from '../generated/drawing-styles.js';
import {loaders} from '../generated/drawings/loaders.js';
import {importAgain} from '../import-again.js';

/** An element with figures. */
export interface FigureHost extends LitElement {
  drawings: Readonly<Record<string, unknown>> | undefined;
}

type Loader = () => Promise<{drawings: Readonly<Record<string, unknown>>}>;

let styleSheet: CSSStyleSheet | undefined;

/** Loads the drawings of a section when one of its figures comes near to be seen. */
export class LazyDrawings implements ReactiveController {
  readonly #observer = new IntersectionObserver((entries) => this.#onNear(entries), {
    // In a frame, a margin counts only for the frame's own viewport.
    root: document,
    rootMargin: '100%',
  });

  constructor(private readonly host: FigureHost) {
    host.addController(this);
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdated(): void {
    const root = this.host.renderRoot as ShadowRoot;
    if (!styleSheet) {
      styleSheet = new CSSStyleSheet();
      styleSheet.replaceSync(drawingStyles);
    }
    if (!root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
    for (const svg of root.querySelectorAll('[data-figure]')) this.#observer.observe(svg);
  }

  #onNear(entries: readonly IntersectionObserverEntry[]): void {
    const near = entries.filter(({isIntersecting}) => isIntersecting);
    const sections = near.map(({target}) => target.closest('[part=section]')!.id.split('-')[1]!);
    for (const section of new Set(sections)) {
      // A section of the host's own may have a name of its own, and then no drawings.
      const load = (loaders as Partial<Record<string, Loader>>)[section];
      load?.()
        .catch(importAgain)
        .then(
          ({drawings}) => (this.host.drawings = {...this.host.drawings, ...drawings}),
          // The figure's words are there; the next one that comes near tries again.
          (error: unknown) => console.warn('calcinosis-cutis: a drawing is missing.', error),
        );
    }
  }
}
