/** Tells which texts a person can have read: those that stay in view, not those that fly past. */

/** How long a text has to stay in view, in milliseconds. */
const longEnough = 1000;

/**
 * Calls once for each element that was in view long enough, or had the focus. In view is what shows
 * half of itself, or fills half of the window.
 */
export function watch(elements: Iterable<Element>, call: (element: Element) => void): void {
  const waiting = new Map<Element, ReturnType<typeof setTimeout>>();
  const leave = (element: Element) => {
    clearTimeout(waiting.get(element));
    waiting.delete(element);
  };
  const done = (element: Element) => {
    leave(element);
    observer.unobserve(element);
    call(element);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const {isIntersecting, intersectionRatio, intersectionRect, target} of entries) {
        const filled = intersectionRect.height >= innerHeight / 2;
        if (!isIntersecting || (intersectionRatio < 0.5 && !filled)) leave(target);
        else if (!waiting.has(target)) {
          waiting.set(
            target,
            setTimeout(() => done(target), longEnough),
          );
        }
      }
    },
    // Often enough for a text that is many times as high as the window.
    {threshold: Array.from({length: 21}, (_, at) => at / 20)},
  );
  for (const element of elements) {
    observer.observe(element);
    element.addEventListener('focusin', () => done(element), {once: true});
  }
}
