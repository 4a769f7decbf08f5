/**
 * Draws hundreds of texts so that nobody waits for them: the first at once, then a few at a time, and
 * before those what comes near what the person sees.
 */
import type {UnitView} from './unit-view.js';

/** What most windows show; what else is in view is drawn in the next frame. */
const atOnce = 4;

/** Ms between two chances for the person to do something. */
const turn = 8;

/**
 * Draws the first texts, and the others while the page goes on.
 * @returns what draws all that are left
 */
export function drawAhead(views: readonly UnitView[]): () => void {
  let next = 0;
  const drawUntil = (isEnough: () => boolean) => {
    while (next < views.length && !isEnough()) views[next++]!.draw();
  };
  const near = drawNear(views);
  const goOn = () => {
    const end = performance.now() + turn;
    drawUntil(() => performance.now() > end);
    if (next < views.length) setTimeout(goOn);
    // What is observed costs time at each key.
    else near.disconnect();
  };
  drawUntil(() => next === atOnce);
  setTimeout(goOn);
  return () => drawUntil(() => false);
}

/** Draws texts that come near what the person sees. */
function drawNear(views: readonly UnitView[]): IntersectionObserver {
  const viewOf = new Map(views.map((view) => [view.item as Element, view]));
  const near = new IntersectionObserver(
    (entries) => {
      for (const {isIntersecting, target} of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        viewOf.get(target)!.draw();
      }
    },
    {rootMargin: '50%'},
  );
  for (const item of viewOf.keys()) near.observe(item);
  return near;
}
