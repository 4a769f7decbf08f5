/** Whose a fragment is: the page's, or which element's. */
import type {Given, Host} from './host.js';

/** Where a fragment leads: to a place in an element, to the page's own, or nowhere yet. */
type Owner = Element | 'page' | undefined;

/** The hosts of the shadow roots that an element stands in, and the element. */
function path(element: Element): Element[] {
  const {host} = element.getRootNode() as Partial<ShadowRoot>;
  return host ? [...path(host), element] : [element];
}

/** Sorts elements by their order in the page, whatever shadow roots they are in. */
function inOrder(a: Element, b: Element): number {
  const there = path(b);
  const here = path(a);
  const i = here.findIndex((element, i) => element !== there[i]);
  const position = here[i]!.compareDocumentPosition(there[i]!);
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The place that an id names in a page: the page's own comes first, then the first element's. */
export function ownerOf(id: string, page: Document, {guests}: Pick<Given, 'guests'>): Owner {
  // What a server wrote as an element's children is read where there are no elements.
  const isInGuest = ({parentElement}: Element): boolean =>
    !!parentElement &&
    (guests.has(parentElement as Host) ||
      // It may not be defined yet.
      parentElement.localName.startsWith('calcinosis-') ||
      isInGuest(parentElement));
  if (!/^[\w-]+$/.test(id)) return 'page';
  const ownIds = page.querySelectorAll(`[id="${id}"]`);
  if ([...ownIds].some((element) => !isInGuest(element))) return 'page';

  const section = id.split('-')[1]!;
  const hosts = [...guests].filter(({ownerDocument}) => ownerDocument === page).sort(inOrder);
  for (const host of hosts) {
    const target =
      host.renderRoot?.getElementById(id) ??
      host.renderRoot?.querySelector(`[data-formerly~="${id}"]`);
    if (target) return target;
    // What comes first may be on its way.
    const {contents} = host.constructor as unknown as {contents: readonly string[]};
    if (!host.locale && host.request.pending && contents.includes(section)) return undefined;
  }
  return undefined;
}
