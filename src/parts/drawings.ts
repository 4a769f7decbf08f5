/** Draws the figures of a section when one of them comes near to be seen, or the page is printed. */
import {drawingStyles} from '../generated/drawing-styles.js';
import {loaders} from '../generated/drawings/loaders.js';
import {addStyleSheet} from '../style-sheets.js';
import type {Given, Host} from './host.js';
import type {Lit} from './lit.js';
import {whenIdle} from './when-idle.js';

/** Drawings by id of the figure. */
export type Drawings = Readonly<Record<string, unknown>>;

type Loader = () => Promise<{drawings: (svg: Lit['svg']) => Drawings}>;

const started = new WeakSet<Host>();

/** Figures without their drawing. */
const undrawn = ({renderRoot}: Host) => renderRoot.querySelectorAll<HTMLElement>('[data-figure]');

/** The section that a figure is in; none for what was drawn anew meanwhile. */
const sectionOf = (figure: Element) => figure.closest('[part=section]')?.id.split('-')[1] ?? '';

/** Draws the figures of an element that drawings are there for. */
export function draw(host: Host, drawings: Drawings, {render}: Pick<Lit, 'render'>): void {
  for (const image of undrawn(host)) {
    const figure = image.dataset['figure']!;
    // A figure of the host's own may have any name: nothing is inherited.
    const isOurs = Object.hasOwn(drawings, figure);
    // What is in it already is the drawing of a figure that stood here before.
    if (isOurs || image.firstChild) render(isOurs ? drawings[figure] : null, image);
    if (isOurs) image.removeAttribute('data-figure');
  }
}

/** Draws the figures of an element from now on. */
export function start(host: Host, given: Given): void {
  if (started.has(host)) return;
  started.add(host);
  let observer: IntersectionObserver | undefined;
  /** The drawings that are there, by section, and the sections that came near to be seen. */
  const there = new Map<string, Drawings>();
  const near = new Set<string>();
  /** Whether something that came near could not be loaded. */
  let failed = false;

  const drawNear = () => {
    for (const section of near) draw(host, there.get(section) ?? {}, given);
  };

  const load = async (section: string): Promise<void> => {
    // A section of the host's own may have a name of its own, and then no drawings.
    if (there.has(section) || !Object.hasOwn(loaders, section)) return;
    const loader: Loader = loaders[section as keyof typeof loaders];
    const {drawings} = await loader().catch(given.importAgain);
    there.set(section, drawings(given.svg));
  };

  const bring = (sections: Iterable<string>) => {
    for (const section of sections) {
      near.add(section);
      load(section).then(drawNear, (error: unknown) => {
        // The figure's words are there. The next change tries again, or the network's return.
        failed = true;
        host.fail(error);
      });
    }
  };

  const sections = () => new Set(Array.from(undrawn(host), sectionOf));

  const update = () => {
    addStyleSheet(host.renderRoot, drawingStyles);
    drawNear();
    if (!observer || host.figures === 'eager') {
      if (host.isConnected) bring(sections());
      return;
    }
    // What was near already is told of once more.
    if (failed) observer.disconnect();
    failed = false;
    for (const image of undrawn(host)) observer.observe(image);
  };

  const print = () => {
    for (const drawings of there.values()) draw(host, drawings, given);
  };

  let view: Window | null = null;
  host.addController({
    hostConnected() {
      view = host.ownerDocument.defaultView;
      view?.addEventListener('online', update);
      view?.addEventListener('beforeprint', print);
      const Observer = globalThis.IntersectionObserver as typeof IntersectionObserver | undefined;
      if (Observer && host.figures !== 'eager') {
        observer = new Observer(
          (entries) => {
            const seen = entries.filter(({isIntersecting}) => isIntersecting);
            bring(new Set(seen.map(({target}) => sectionOf(target))));
          },
          // In a frame, a margin counts only for the frame's own viewport.
          {root: host.ownerDocument, rootMargin: '100%'},
        );
      }
      update();
      // So that a page that is printed before it was read has its drawings, too.
      const loadAll = () => {
        // What came near has been asked for.
        for (const section of sections()) if (!near.has(section)) load(section).catch(() => {});
      };
      if (observer && view) whenIdle(view, loadAll);
    },
    hostDisconnected() {
      view?.removeEventListener('online', update);
      view?.removeEventListener('beforeprint', print);
      observer?.disconnect();
      // An update that comes after this must not observe again: the document would keep the element.
      observer = undefined;
    },
    hostUpdated: update,
  });
}
