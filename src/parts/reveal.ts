/** Brings what stands in a shadow root before the reader. */
import {focusOn} from './focus.js';

/** Milliseconds after which a screen reader has seen that something was opened. */
export const seen = 300;

/**
 * Opens what stands around a node, as a browser does for a fragment of its own.
 *
 * @returns whether anything was closed
 */
function openAround(target: Element): boolean {
  let wasClosed = false;
  for (let node: Node | null = target; node; node = parentOf(node)) {
    const {localName, hidden} = node as HTMLElement;
    if (localName === 'details') {
      wasClosed ||= !(node as HTMLDetailsElement).open;
      (node as HTMLDetailsElement).open = true;
    } else if ((hidden as unknown) === 'until-found') {
      wasClosed = true;
      node.dispatchEvent(new Event('beforematch', {bubbles: true}));
      // The page may have taken it away, or hide more now.
      const {hidden} = node as HTMLElement;
      if ((hidden as unknown) === 'until-found') (node as HTMLElement).removeAttribute('hidden');
    }
  }
  return wasClosed;
}

/** The parent of a node in the page as it is shown. */
const parentOf = (node: Node): Node | null =>
  (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;

/** Opens a section or topic and all that it stands in, scrolls to it and moves the focus there. */
export async function reveal(target: Element): Promise<void> {
  const root = target.getRootNode() as ShadowRoot;
  const focused = () => root.activeElement ?? root.ownerDocument.activeElement;
  const wasClosed = openAround(target);
  // What has no layout, such as jsdom, does not scroll.
  (target as Partial<Element>).scrollIntoView?.();
  if (wasClosed) {
    // Told of both at once, Orca reads on behind the answer's beginning, or not at all.
    const before = focused();
    await new Promise<void>((resolve) => setTimeout(() => resolve(), seen));
    // The reader may have gone on, and what was drawn may have been drawn anew.
    if (focused() !== before) return;
  }
  const now = root.getElementById(target.id);
  if (now) focusOn(now);
}
