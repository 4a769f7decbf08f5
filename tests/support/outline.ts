/** Elements in outline, in the page of a frame: as much of one as its parts use. */
import type {Given, Host} from '../../src/parts/host.js';
import {attach} from './frame.js';
import {serve} from './served-page.js';

/** A topic as it is drawn, closed. */
export const topicHtml = (topic: string, formerly = '') =>
  `<details part="topic" id="calcinosis-faq-${topic}" data-formerly="${formerly}"><summary><h3 part="heading">${topic}</h3></summary><div part="body"><button>Button</button></div></details>`;

/** A page with nothing but what a test puts into it. */
export interface OutlinePage {
  view: Window & typeof globalThis;
  page: Document;
  given: Pick<Given, 'guests' | 'navigations'> & Given;
  guests: Set<Host>;
  warnings: string[];
  /** Makes an element of a node, by default one at the end of the page. */
  add(options?: {in?: Element; html?: string; contents?: readonly string[]}): Host;
}

let address: Promise<string> | undefined;

/** Opens a page. Its address ends with `hash`. */
export async function openOutline(hash = '', body = ''): Promise<OutlinePage> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  address ??= serve('<!doctype html><html lang="en"><title>Page</title><body></body></html>');
  frame.src = `${await address}${hash}`;
  const {window: view, document: page} = await attach(frame);
  page.body.innerHTML = body;
  const guests = new Set<Host>();
  const warnings: string[] = [];
  const given = {
    guests,
    navigations: new WeakMap<Window, number>(),
    warnOnce: (message: string) => warnings.push(message),
  } as unknown as Given;
  return {
    ...{view, page, given, guests, warnings},
    add({in: node, html = topicHtml('diagnosis'), contents = ['ui', 'faq']} = {}) {
      const element = node ?? page.body.appendChild(page.createElement('div'));
      const renderRoot = element.attachShadow({mode: 'open'});
      renderRoot.innerHTML = html;
      const host = Object.assign(element, {renderRoot, locale: 'en', request: {}});
      Object.defineProperty(host, 'constructor', {value: {contents}});
      guests.add(host as unknown as Host);
      return host as unknown as Host;
    },
  };
}

/** The topic that an element in outline has. */
export const topicIn = ({renderRoot}: Host, topic = 'diagnosis') =>
  renderRoot.getElementById(`calcinosis-faq-${topic}`) as HTMLDetailsElement;

/** Replaces a property for as long as the page is there. */
export function stub(target: object, values: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(values)) {
    Object.defineProperty(target, name, {value, configurable: true, writable: true});
  }
}
