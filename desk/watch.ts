/** Tells which texts a person can have read: those that stay in view, not those that fly past. */

/** How long a text has to stay in view, in milliseconds. */
const longEnough = 1000;

/**
 * Calls once for each item of a list that was in view long enough, or had the focus. In view is what
 * shows half of itself, or fills half of the window.
 */
export function watch(items: readonly Element[], call: (item: Element) => void): void {
  const unread = new Set(items);
  const waiting = new Map<Element, ReturnType<typeof setTimeout>>();
  const leave = (item: Element) => {
    clearTimeout(waiting.get(item));
    waiting.delete(item);
  };
  const done = (item: Element) => {
    leave(item);
    unread.delete(item);
    inView.unobserve(item);
    call(item);
  };
  const inView = new IntersectionObserver(
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
  // What is observed costs time at each key, so that only items of lists in view are.
  const lists = new IntersectionObserver((entries) => {
    for (const {isIntersecting, target} of entries) {
      for (const item of target.children) {
        if (isIntersecting && unread.has(item)) inView.observe(item);
        else if (!isIntersecting) {
          leave(item);
          inView.unobserve(item);
        }
      }
    }
  });
  for (const list of new Set(items.map((item) => item.parentElement!))) lists.observe(list);
  for (const item of items) item.addEventListener('focusin', () => done(item), {once: true});
}
