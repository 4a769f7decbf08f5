/**
 * For pages with prerendered elements: loads an element when a reader or the page needs more of it
 * than its HTML does. That is a fragment in it, a button or a link, a change of its language or of
 * another attribute, a property or a method.
 * @module
 */
import {offerControls} from './elements/adoption.js';
import type {CalcinosisElement} from './elements/calcinosis-element.js';
import {hidesDrafts} from './elements/page.js';
import {imports} from './generated/element-imports.js';
import type {Options} from './types.js';

/** An element that is not defined yet, and later the same one. */
type Host = CalcinosisElement;

/** What a page may set, as properties and as attributes: those of one word are the same. */
const options =
  'headingLevel,heading-level,layout,open,exclusive,topics,hideTitle,hide-title,drafts,figures,jsonLd,json-ld,feedbackHref,feedback-href,content'.split(
    ',',
  ) as Array<keyof Options & 'open'>;

/** The elements that are read as they came. */
const hosts = new Set<Host>();

let observer: MutationObserver;
let prototype: Host;

/** Loads an element, then does what it was needed for. */
async function need(host: Host, use?: () => unknown): Promise<unknown> {
  try {
    await imports[host.localName]!();
    await host.updateComplete;
    hosts.delete(host);
    return use?.();
  } catch (error) {
    // What was there stays, and nothing is offered that does nothing.
    host.shadowRoot?.querySelectorAll<HTMLElement>('button, a').forEach((it) => {
      it.hidden = !it.matches('a');
      it.removeAttribute('href');
    });
    console.warn('calcinosis-cutis:', error);
  }
}

/** Stands before HTMLElement's until the element is defined, and with it has its own. */
function makePrototype(): void {
  prototype = Object.create(HTMLElement.prototype) as Host;
  for (const name of 'expandAll,collapseAll,show,print'.split(',') as Array<'print'>) {
    prototype[name] = function (this: Host, ...args) {
      return need(this, () => this[name](...args)) as Promise<void>;
    };
  }
  for (const name of options) {
    Object.defineProperty(prototype, name, {
      set(this: Host, value: never) {
        void need(this, () => (this[name] = value));
      },
    });
  }
}

function meet(element: Element): void {
  const {localName, shadowRoot} = element;
  if (!imports[localName]) {
    if (shadowRoot) search(shadowRoot);
    return;
  }
  const host = element as Host;
  if (host.matches(':defined')) return;
  if (shadowRoot) {
    hosts.add(host);
    offerControls(shadowRoot);
    Object.setPrototypeOf(host, prototype);
    if (hidesDrafts(host) && shadowRoot.querySelector('[data-status=draft]')) void need(host);
    // What came without a root cannot be read.
  } else void need(host);
}

function search(root: Document | ShadowRoot): void {
  observer.observe(root, {
    attributeFilter: [...options, 'lang'],
    attributeOldValue: true,
    childList: true,
    subtree: true,
  });
  root.querySelectorAll('*').forEach(meet);
}

function onChange(records: readonly MutationRecord[]): void {
  for (const {target, addedNodes, attributeName: name, oldValue} of records) {
    for (const node of addedNodes as NodeListOf<Element>) {
      if (!node.localName) continue;
      meet(node);
      node.querySelectorAll('*').forEach(meet);
    }
    if (!name || (target as Element).getAttribute(name) === oldValue) continue;
    for (const host of hosts) {
      if (!host.isConnected) hosts.delete(host);
      // Without a language of its own it may be any around it.
      else if (host === target || (name === 'lang' && !host.lang)) {
        void need(host, () => {
          if (name === 'open') host.followed = oldValue ?? '';
          // Which property it is does not matter to an element that is drawn anew.
          host.requestUpdate('headingLevel');
        });
      }
    }
  }
}

let href: string | undefined;

/** Goes to the page's fragment if the page is at another address than before. */
function look(): void {
  if (href === location.href) return;
  const since = (href && performance.now()) as number | undefined;
  href = location.href;
  // The section's: a topic may have had another id before. A router may keep its path before it.
  const id = location.hash.split('#').pop()!.split('-', 2).join('-');
  for (const host of hosts) {
    if (host.shadowRoot!.getElementById(id)) {
      void need(host, () => host.goToFragment(since));
    }
  }
}

let clicked: EventTarget | undefined;

/** Keeps a click until there is what it is meant for. */
function onClick(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const path = event.composedPath() as HTMLElement[];
  const control = path.find((it) => it.matches?.('button, a'));
  const host = path.find((it) => hosts.has(it as Host)) as Host | undefined;
  // What the page slots is the page's.
  if (!control || !host?.shadowRoot!.contains(control)) return;
  event.preventDefault();
  event.stopPropagation();
  // Who clicks twice in the meantime means the same.
  if (clicked !== control) void need(host, () => control.click());
  clicked = control;
}

function begin(): void {
  observer = new MutationObserver(onChange);
  makePrototype();
  search(document);
  look();
  addEventListener('click', onClick, true);
  const {navigation} = window as {navigation?: EventTarget};
  if (navigation) navigation.addEventListener('currententrychange', look);
  // Nothing else tells of `pushState()` without changing what is the page's.
  else setInterval(() => look(), 200);
}

// A server has none.
if (globalThis.document) {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin);
  else begin();
}
