/**
 * Brings the lists of sources: when the page has nothing else to do, so that they can be printed and
 * searched, or when a reader opens one.
 */
import type {Source} from '../../content/model.js';
import {loaders} from '../generated/citations/loaders.js';
import {sourceItems} from '../source-items.js';
import type {Given, Host} from './host.js';
import type {Lit} from './lit.js';
import {whenIdle} from './when-idle.js';

const started = new WeakSet<Host>();

/** The places of lists that are not there yet. */
const missing = ({renderRoot}: Host) =>
  renderRoot.querySelectorAll<HTMLDetailsElement>('[data-sources]');

/** Fills the place of a list, unless it was filled or drawn anew meanwhile. */
export function fill(
  place: HTMLDetailsElement,
  sources: readonly Source[],
  {html, render}: Pick<Lit, 'html' | 'render'>,
): void {
  if (!place.dataset['sources']) return;
  place.removeAttribute('data-sources');
  render(sourceItems({html}, sources), place.querySelector('div')!);
}

/** Brings the lists of an element from now on. */
export function start(host: Host, given: Given): void {
  const {html, render, importAgain} = given;
  if (started.has(host)) return;
  started.add(host);

  const load = async (place: HTMLDetailsElement): Promise<void> => {
    const section = place.dataset['sources'] as keyof typeof loaders;
    const {default: sources} = await loaders[section]().catch(importAgain);
    fill(place, sources, given);
  };
  /** What is under way. */
  const coming = new Map<Element, Promise<void>>();
  const bring = (place: HTMLDetailsElement): Promise<void> => {
    const known = coming.get(place);
    if (known) return known;
    const loaded = load(place).finally(() => coming.delete(place));
    coming.set(place, loaded);
    return loaded;
  };

  const bringOpen = () => {
    for (const place of missing(host)) {
      if (!place.open) continue;
      bring(place).catch((error: unknown) => {
        host.fail(error);
        // Opening it tries again, or the network's return.
        const {sourcesMissing} = host.request.shown!.ui;
        render(html`<p role="alert">${sourcesMissing}</p>`, place.querySelector('div')!);
      });
    }
  };

  const bringAll = () => {
    // Nobody waits for it: what fails now is tried when a list is opened.
    for (const place of missing(host)) bring(place).catch(() => {});
  };

  host.renderRoot.addEventListener('toggle', bringOpen, true);
  let view: Window | null = null;
  const update = () => {
    bringOpen();
    if (view && missing(host).length) whenIdle(view, bringAll);
  };
  host.addController({
    hostConnected() {
      view = host.ownerDocument.defaultView;
      view?.addEventListener('online', bringOpen);
      update();
    },
    hostDisconnected() {
      view?.removeEventListener('online', bringOpen);
      view = null;
    },
    hostUpdated: update,
  });
}
