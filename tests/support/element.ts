/**
 * Elements in tests: made as a page makes them, waited for, and looked into.
 */
import {fixture as attach, oneEvent} from '@open-wc/testing';
import {CalcinosisFaq} from '../../src/elements.js';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import '../../src/index.js';
// What elements import later is compiled and there, so that no test waits for that.
import '../../src/parts/additions.js';
import '../../src/parts/announcements.js';
import '../../src/parts/controls.js';
import '../../src/parts/deep-links.js';
import '../../src/parts/redrawing.js';
import '../../src/parts/sources.js';
import {tagName, type Fixture} from './fixtures.js';
import {waitUntil} from './wait-until.js';

/** An element as the fixture says, in the document, with its content. */
export async function show<Element extends CalcinosisElement>(
  {element, attributes, slots = {}, content}: Omit<Fixture, 'name'>,
  lang?: string,
): Promise<Element> {
  const host: CalcinosisElement = document.createElement(tagName(element));
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
  if (lang) host.lang = lang;
  if (content) host.content = content;
  for (const [slot, text] of Object.entries(slots)) {
    const child = document.createElement('p');
    if (slot) child.slot = slot;
    child.textContent = text;
    host.append(child);
  }
  await attach(host);
  await host.updateComplete;
  return host as Element;
}

/** Waits for who reviewed a text, and for links to report a mistake, which come by themselves. */
export async function shownInFull(host: CalcinosisElement): Promise<void> {
  const {request, feedbackHref} = host;
  if (!feedbackHref && !request.shown?.sections.some(({meta}) => meta.reviews[0])) return;
  await waitUntil(() => {
    const {shown} = host.request;
    return shown && host.additions?.review(shown.sections, shown.ui);
  }, 'what there is to say does not come');
  await host.updateComplete;
}

/** The FAQ with these attributes. */
export const showFaq = (attributes: Record<string, string> = {}, lang?: string) =>
  show<CalcinosisFaq>({element: 'faq', attributes}, lang);

/** All that matches in an element's shadow root. */
export const all = <Found extends Element = HTMLElement>(host: Element, selector: string) => [
  ...host.shadowRoot!.querySelectorAll<Found>(selector),
];

/** The first that matches in an element's shadow root. */
export function one<Found extends Element = HTMLElement>(host: Element, selector: string): Found {
  const found = host.shadowRoot!.querySelector<Found>(selector);
  if (!found) throw new Error(`<${host.localName}> has no ${selector}`);
  return found;
}

/** Ids of the open topics, as the page has them. */
export const openTopics = (host: Element) =>
  all<HTMLDetailsElement>(host, 'details[part=topic]')
    .filter(({open}) => open)
    .map(({id}) => id.replace(/^calcinosis-[a-z]+-/, ''));

/** Runs the step and returns the events of the type that the element fired meanwhile. */
export async function eventsOf<Detail>(
  host: EventTarget,
  type: string,
  step: () => unknown,
): Promise<Detail[]> {
  const details: Detail[] = [];
  const listen = (event: Event) => details.push((event as CustomEvent<Detail>).detail);
  host.addEventListener(type, listen);
  await step();
  // `toggle` is fired by a task of its own, and what tells of it may have to be loaded.
  await new Promise((resolve) => setTimeout(resolve, 30));
  host.removeEventListener(type, listen);
  return details;
}

/** A copy of an element without what only screen readers say after it. */
export function withoutUnseen(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll('.unseen').forEach((said) => said.remove());
  return copy;
}

/** Follows a link to a fragment that the page is not at, until the page has been told of it. */
export async function goTo(hash: string, page: Window = window): Promise<void> {
  const told = oneEvent(page, 'hashchange');
  page.location.hash = hash;
  await told;
}

/** Takes the fragment of the page away, without a word to the page. */
export async function forgetFragment(): Promise<void> {
  history.replaceState(null, '', location.pathname + location.search);
  // Where nothing tells of it, elements look five times a second.
  if (!('navigation' in window)) await new Promise((resolve) => setTimeout(resolve, 300));
}

/** What the console was told while the step ran, instead of telling it. */
export async function warningsOf(step: () => unknown): Promise<string[]> {
  const {warn} = console;
  const warnings: string[] = [];
  console.warn = (message: string) => warnings.push(message);
  try {
    await step();
  } finally {
    console.warn = warn;
  }
  return warnings;
}
