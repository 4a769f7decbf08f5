/** Lets the page's address point into a shadow root, which browsers do not. */
import {ownerOf} from './fragment-owner.js';
import type {Given, Host} from './host.js';
import {namesOf} from './open-topics.js';
import {reveal, seen} from './reveal.js';

/** Milliseconds in which what was asked for may still come: after that the reader reads. */
const patience = 10_000;

/** The navigation of each page that has been seen to, by its time; 0 for its loading. */
const seenTo = new WeakMap<Window, number>();

/** A link of an element's own that was followed last. What the browser tells of it is no news. */
let followed = {id: '', until: 0};

/** What an address names, as ids are written. A router may keep its path before it: `#/path#id`. */
function idOf(hash: string): string {
  const id = hash.slice(hash.lastIndexOf('#') + 1);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** Whether somebody who opens the page now goes to its fragment. Coming back is not going there. */
function isArriving(view: Window): boolean {
  const {performance} = view as {performance: Partial<Performance>};
  const [entry] = performance.getEntriesByType?.('navigation') ?? [];
  const {type, loadEventEnd} = (entry ?? {}) as Partial<PerformanceNavigationTiming>;
  const {userActivation} = view.navigator as Partial<Navigator>;
  return (
    type !== 'reload' &&
    type !== 'back_forward' &&
    !userActivation?.hasBeenActive &&
    !view.scrollY &&
    (!loadEventEnd || view.performance.now() - loadEventEnd < patience)
  );
}

/** Whether the reader is writing something. */
const isWriting = ({activeElement}: Document) =>
  !!activeElement?.matches('input, textarea, select, [contenteditable]');

/** Goes to what the page's fragment points at, if it is an element's, once. */
export function goToFragment(page: Document, given: Given): void {
  const view = page.defaultView!;
  againByLink(view, given);
  const id = idOf(view.location.hash);
  const now = performance.now();
  const navigation = given.navigations.get(view) ?? 0;
  if (seenTo.get(view) === navigation) return;
  const isOwn = id === followed.id && now < followed.until;
  const isMeant = navigation
    ? now - navigation < 1000 || (now - navigation < patience && !isWriting(page))
    : isArriving(view);
  const owner = !isOwn && isMeant && ownerOf(id, page, given);
  if (owner === undefined) return;
  seenTo.set(view, navigation);
  if (!owner || owner === 'page') return;
  // Where a browser or a router puts back the place in the page, it has done so by then. What was
  // drawn may be drawn anew meanwhile.
  if (navigation) setTimeout(() => revealOwner(id, page, given));
  else void reveal(owner);
}

/** Brings what an id names before the reader, if it is an element's: a browser sees to the page's own. */
function revealOwner(id: string, page: Document, given: Given): void {
  const owner = ownerOf(id, page, given);
  if (!owner || owner === 'page') return;
  void reveal(owner);
  // A router that draws its view later puts the page elsewhere then: at its top, often.
  setTimeout(() => {
    const {activeElement} = owner.getRootNode() as ShadowRoot;
    const {top} = owner.getBoundingClientRect();
    // A page that was closed meanwhile has no window.
    const {innerHeight = 0} = (page.defaultView ?? {}) as Partial<Window>;
    const isInView = top > -1 && top < innerHeight;
    if (owner.contains(activeElement) && !isInView) owner.scrollIntoView();
  }, seen);
}

/**
 * Follows a link of the element's own.
 *
 * @param isOurs whether the browser was kept from following it
 */
export function follow(host: Host, {hash}: HTMLAnchorElement, event: Event, isOurs: boolean): void {
  const page = host.ownerDocument;
  const id = hash.slice(1);
  const target = () => host.renderRoot.getElementById(id);
  followed = {id, until: performance.now() + 1000};
  if (isOurs) {
    const {location} = page;
    // A page that keeps something of its own in the fragment goes on doing so.
    if (isAnchor(page, location.hash)) location.hash = hash;
    const section = target();
    if (section) void reveal(section);
    return;
  }
  // The page may prevent it yet.
  setTimeout(() => {
    const section = target();
    if (section && !event.defaultPrevented) void reveal(section);
  });
}

/** Whether a fragment names a place, and not what a page keeps in it. */
const isAnchor = (page: Document, hash: string): boolean =>
  /^(#calcinosis-.*|#top|#)?$/.test(hash) || !!page.getElementById(idOf(hash));

/** Goes to a topic. */
export async function show(host: Host, topicId: string, {warnOnce}: Given): Promise<void> {
  const topics = [...host.renderRoot.querySelectorAll<HTMLElement>('[part=topic]')];
  const topic = topics.find((topic) => namesOf(topic).includes(topicId));
  if (topic) await reveal(topic);
  else warnOnce(`no topic "${topicId}" in <${host.localName}>.`);
}

const listening = new WeakSet<Window>();

/** Goes to the fragment once more when a link to it is followed once more: the address stays the same. */
function againByLink(view: Window, given: Given): void {
  if (listening.has(view)) return;
  listening.add(view);
  const page = view.document;
  const {navigation} = view as {navigation?: Navigation};
  const again = () => revealOwner(idOf(view.location.hash), page, given);
  /** Changes when a router goes to the same address. */
  const place = (): unknown => navigation?.currentEntry?.id ?? view.history.state;
  page.addEventListener(
    'click',
    (event) => {
      const link = event
        .composedPath()
        .find((node) => (node as Partial<Element>).matches?.('a[href]')) as
        HTMLAnchorElement | undefined;
      const {ctrlKey, metaKey, shiftKey} = event;
      const isSame = link?.href === view.location.href && link.hash.includes('calcinosis');
      const isOwn = [...given.guests].some(
        ({renderRoot}) => renderRoot === (link?.getRootNode() as unknown),
      );
      if (!isSame || isOwn || link.target || ctrlKey || metaKey || shiftKey) return;
      const before = place();
      setTimeout(() => {
        if (!event.defaultPrevented) again();
        // A router, which has a state, may take a while, and may do nothing where it is already.
        else setTimeout(() => (place() !== before || !!view.history.state) && again(), 300);
      });
    },
    true,
  );
  navigation?.addEventListener('currententrychange', ({navigationType, from}) => {
    if (navigationType === 'push' && from.url === view.location.href) again();
  });
}
