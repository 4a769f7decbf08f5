/** Brings what stands in a shadow root before the reader. */
import {focusOn} from './focus.js';

/** Opens what stands around a node, as a browser does for a fragment of its own. */
function openAround(target: Element): void {
  for (let node: Node | null = target; node; node = parentOf(node)) {
    const {localName, hidden} = node as HTMLElement;
    if (localName === 'details') (node as HTMLDetailsElement).open = true;
    else if ((hidden as unknown) === 'until-found') {
      node.dispatchEvent(new Event('beforematch', {bubbles: true}));
      // The page may have taken it away, or hide more now.
      const {hidden} = node as HTMLElement;
      if ((hidden as unknown) === 'until-found') (node as HTMLElement).removeAttribute('hidden');
    }
  }
}

/** The parent of a node in the page as it is shown. */
const parentOf = (node: Node): Node | null =>
  (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;

/** Opens a section or topic and all that it stands in, scrolls to it and moves the focus there. */
export function reveal(target: Element): void {
  openAround(target);
  focusOn(target);
  // What has no layout, such as jsdom, does not scroll.
  (target as Partial<Element>).scrollIntoView?.();
}
