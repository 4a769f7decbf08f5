/** Keeps the focus where the reader has it when what is shown is drawn anew. */
import type {Host} from './host.js';

/** What may have the focus in place of another: no topic's own button or link, which may be far away. */
const controls = ({renderRoot}: Host) => [
  ...renderRoot.querySelectorAll<HTMLElement>(
    '[part=topic] > summary, button:not([value=print]), nav a',
  ),
];

/** Remembers where the focus is, and gives what sets it again after a rendering. */
export function keepFocus(host: Host): () => void {
  const root = host.renderRoot;
  const focused = root.activeElement as HTMLElement | null;
  const id = focused?.closest('[id]')?.id;
  // Counted from the end: a notice may come or go at the beginning.
  const before = controls(host);
  const fromEnd = focused ? before.indexOf(focused) - before.length : 0;
  return () => {
    if (!focused || (focused.isConnected && focused.closest('[id]')?.id === id)) return;
    const same = id && focused.localName !== 'button' && root.getElementById(id);
    if (same) focusOn(same);
    else (controls(host).at(fromEnd) ?? controls(host)[0])?.focus({preventScroll: true});
  };
}

/** Moves the focus to a topic, a section or its sources. */
export function focusOn(target: Element): void {
  const focus =
    target.querySelector<HTMLElement>('[part=topic] > summary, [part=title], [part=heading]') ??
    // A list of sources.
    target.querySelector<HTMLElement>(':scope > summary');
  if (focus?.localName !== 'summary') focus?.setAttribute('tabindex', '-1');
  focus?.focus({preventScroll: true});
}
