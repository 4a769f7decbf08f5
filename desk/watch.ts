/** Tells which texts a person can have read: those that stay in view, not those that fly past. */

/**
 * Calls once for each item of a list that was in view for as long as it needs, in milliseconds. In view
 * is what shows half of itself, or fills half of the window. Only what is in view is waited for.
 */
export function watch(
  items: readonly Element[],
  needs: (item: Element) => number,
  call: (item: Element) => void,
): void {
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
            setTimeout(() => done(target), needs(target)),
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
}
