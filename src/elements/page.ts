/** What elements are told by the page that they are in: its languages, its address, its network. */
import {knownLocales} from '../content-store.js';
import {otherScripts} from '../generated/other-scripts.js';
import type {Host} from '../parts/host.js';

/** All elements that are in a document. */
export const guests = new Set<Host>();

/** Times at which pages went to another address without being loaded, as `performance.now()` gives them. */
export const navigations = new WeakMap<Window, number>();

/** One observer for them all: a registration on a document costs the page a little each. */
let observer: MutationObserver | undefined;

const update = () => guests.forEach((guest) => guest.requestUpdate());

const isOfDrafts = (node: Node) => /^calcinosis-drafts$/i.test((node as HTMLMetaElement).name);

/** Whether a language has changed, or what the page says of drafts. */
const isForGuests = ({type, addedNodes, removedNodes}: MutationRecord) =>
  type === 'attributes' || [...addedNodes, ...removedNodes].some(isOfDrafts);

const watched = new WeakSet<Window>();

/** Learns of every change of a page's address from now on, whatever makes it. */
export function watch(view: Window | null | undefined): void {
  if (!view || watched.has(view)) return;
  watched.add(view);
  let {href} = view.location;
  const look = () => {
    // A window that is gone has no address: a test's, which ends before the timer does.
    const now = (view.location as Location | undefined)?.href;
    if (!now || now === href) return;
    href = now;
    navigations.set(view, performance.now());
    [...guests].find((guest) => guest.ownerDocument.defaultView === view)?.goToFragment();
  };
  const {navigation} = view as {navigation?: Navigation};
  // A page without an origin of its own has no entries, and no events.
  if (navigation?.currentEntry) navigation.addEventListener('currententrychange', look);
  else {
    // Nothing else tells of `pushState()` without changing what is the page's.
    view.setInterval(() => look(), 200);
    // It may lead to where the page was when this looked last.
    view.addEventListener('hashchange', () => {
      href = '';
      look();
    });
  }
  view.addEventListener('online', update);
}

/** Tells an element of its page from now on. */
export function enter(guest: Host): void {
  guests.add(guest);
  guest.requestUpdate();
  observer ??= new MutationObserver((records) => {
    if (records.some(isForGuests)) update();
  });
  const {head} = guest.ownerDocument as {head: Element | null};
  if (head) observer.observe(head, {childList: true});
  for (let node: Node = guest; node; node = (node as ShadowRoot).host) {
    node = node.getRootNode();
    observer.observe(node, {attributeFilter: ['lang'], subtree: true});
  }
  watch(guest.ownerDocument.defaultView);
}

/** The element is in no page any more. */
export function leave(guest: Host): void {
  guests.delete(guest);
  if (!guests.size) observer?.disconnect();
}

/** Whether drafts are hidden: an element may say so for itself, and the page for all of its elements. */
export function hidesDrafts({drafts, ownerDocument}: Host): boolean {
  // Not every DOM outside browsers has a document, or reads a selector with "i".
  const metas = (ownerDocument as Document | undefined)?.head?.querySelectorAll('meta') ?? [];
  const isHide = (meta: HTMLMetaElement) => isOfDrafts(meta) && /^hide$/i.test(meta.content);
  return drafts === 'hide' || [...metas].some(isHide);
}

/**
 * The language of an element as the page gives it, a BCP 47 tag: its own `lang`, else that of the
 * nearest ancestor that has one, through shadow roots, else what the page's headers say. Empty if
 * there is none; undefined out of a page, where there are no ancestors to ask.
 */
export function languageOf(guest: Element): string | undefined {
  let element: Element | undefined = guest;
  while (element && !element.hasAttribute('lang')) {
    element = element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
  }
  if (element) return element.getAttribute('lang')!;
  if (!guest.isConnected) return undefined;
  // Only the browser knows the headers, and it only answers questions.
  const said = [...otherScripts, ...knownLocales]
    .flatMap((tag) => [tag, tag.split('-')[0]!])
    .filter((tag) => guest.matches(`:lang(${tag})`))
    .sort((a, b) => b.length - a.length);
  // A language comes last. Of several, browsers know the first or all: it is not known which is meant.
  return said[0]?.startsWith(said.at(-1)!) ? said[0] : '';
}
