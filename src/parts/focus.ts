/** Keeps the focus where the reader has it when what is shown is drawn anew. */
import type {Host} from './host.js';

/** What may have the focus in place of another: no topic's own button or link, which may be far away. */
const controls = ({renderRoot}: Host) => [
  ...renderRoot.querySelectorAll<HTMLElement>(
    '[part=topic] > summary, button:not([value=print]), nav a',
  ),
];

/** Id of what an address may name that a node is in. */
const placeOf = (node: Element | null) =>
  node?.closest('[part=topic], [part=sources], [part=section]')?.id;

/** Remembers where the focus is, and gives what sets it again after a rendering. */
export function keepFocus(host: Host): () => void {
  const root = host.renderRoot;
  const focused = root.activeElement as HTMLElement | null;
  const id = placeOf(focused);
  // Counted from the end: a notice may come or go at the beginning.
  const before = controls(host);
  const fromEnd = focused ? before.indexOf(focused) - before.length : 0;
  return () => {
    if (!focused || (focused.isConnected && placeOf(focused) === id)) return;
    const same = id && focused.localName !== 'button' && root.getElementById(id);
    const summary = same && same.querySelector<HTMLElement>(':scope > summary');
    if (same && !summary) focusOn(same);
    else {
      const control = summary || (controls(host).at(fromEnd) ?? controls(host)[0]);
      control?.focus({preventScroll: true});
    }
  };
}

/**
 * Moves the focus to a topic, a section or its sources: to the heading, also where that stands in a
 * `<summary>`. With the focus on what can be opened, a screen reader may say nothing when the page is
 * opened, and keeps the arrow keys from reading on.
 */
export function focusOn(target: Element): void {
  const heading =
    target.querySelector<HTMLElement>('[part=title], [part=heading]') ??
    // A list of sources.
    target.querySelector<HTMLElement>(':scope > summary > [part=subheading]');
  if (!heading) return;
  heading.tabIndex = -1;
  if (heading.parentElement!.localName === 'summary') heading.addEventListener('keydown', press);
  heading.focus({preventScroll: true});
}

/** Opens and closes what a heading is the summary of. Not every browser does so by itself. */
function press(event: KeyboardEvent): void {
  const {key, repeat, ctrlKey, altKey, metaKey} = event;
  if ((key !== 'Enter' && key !== ' ') || ctrlKey || altKey || metaKey) return;
  event.preventDefault();
  if (!repeat) (event.currentTarget as HTMLElement).parentElement!.click();
}
