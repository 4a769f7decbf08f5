/** Where the person is among the texts, and how they are taken to one. */

const bar = () => document.querySelector('.bar')!.getBoundingClientRect();

/** The text that had the focus last. */
let entered: Element | undefined;
document.addEventListener('focusin', ({target}) => {
  entered = (target as Element).closest('.unit') ?? entered;
});

/** Whether half of a text, or half a window of it, stands between two heights. */
function isBetween(item: Element, start: number, end: number): boolean {
  const {top, bottom, height} = item.getBoundingClientRect();
  const shown = Math.min(bottom, end) - Math.max(top, start);
  return shown >= Math.min(height, innerHeight - start) / 2;
}

/** The text that the person went into last, as long as it is in view. */
export const enteredInView = (): Element | undefined =>
  entered && isBetween(entered, bar().bottom, innerHeight) ? entered : undefined;

/** The first text in view, or the next below; none at the end of the page. */
export function firstInView(): Element | undefined {
  const {bottom: start} = bar();
  for (const list of document.querySelectorAll('.groups ol')) {
    // What is in a list out of view the browser has not laid out.
    if (list.getBoundingClientRect().bottom <= start) continue;
    const found = Array.from(list.children).find((item) => isBetween(item, start, Infinity));
    if (found) return found;
  }
  return undefined;
}

/** Calls when a person who scrolls has stopped for a moment: no frame has work of it. */
export function onRest(call: () => void): void {
  const rest = 200;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(call, rest);
  };
  addEventListener('scroll', wait, {passive: true});
}

/** How long what is above a text is waited for, and for how many frames it has to stay where it is. */
const settled = {within: 2000, frames: 10};

/** What ends the way that a person is led. */
let leading = new AbortController();

/**
 * Brings something to the top of the window and keeps it there: what stands above is drawn only now, and
 * gets another height. It ends when all is still, or as soon as the person does something. The focus goes
 * to what is led to, unless something in it is to have it.
 */
export function leadTo(place: HTMLElement, focused: HTMLElement | null = place): void {
  leading.abort();
  leading = new AbortController();
  const own = leading;
  const {signal} = own;
  for (const act of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
    addEventListener(act, () => own.abort(), {signal, passive: true, capture: true});
  }
  const end = performance.now() + settled.within;
  const topNow = () => place.getBoundingClientRect().top + scrollY;
  let [top, scrolled, still] = [0, 0, 0];
  const hold = () => {
    const isMoved = Math.abs(topNow() - top) >= 1;
    const isScrolledByOthers = !isMoved && Math.abs(scrollY - scrolled) >= 1;
    if (isScrolledByOthers) own.abort();
    if (signal.aborted) return;
    if (isMoved) place.scrollIntoView({block: 'start'});
    still = isMoved ? 0 : still + 1;
    [top, scrolled] = [topNow(), scrollY];
    if (still < settled.frames && performance.now() < end) requestAnimationFrame(hold);
    else own.abort();
  };
  // The bar may have any height, and below it is room for what is said there.
  place.style.scrollMarginBlockStart = `calc(${bar().height}px + 3.5rem)`;
  place.scrollIntoView({block: 'start'});
  hold();
  focused?.focus({preventScroll: true});
}
