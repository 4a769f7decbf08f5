/** What runs in a desk. Each function is sent there alone, so that it uses nothing outside it. */

/** When texts were painted, from the start of the navigation, in ms. */
export interface TextTimes {
  /** The first one, where it stays, as the browser says of the screen. */
  first: number;
  /** All of them, the page loaded. */
  last: number;
}

/** What shows that texts are there. */
export interface TextPage {
  /** How many there are. */
  count: number;
  /** Selects each of them with what belongs to it, and the texts themselves. */
  unit: string;
  text: string;
}

/** What the page’s thread did at a key, in ms. */
export interface Key {
  /** In the page’s own listeners. */
  script: number;
  /** From the next frame’s start until it was handed on: styles, layout, paint. */
  frame: number;
  work: number;
}

declare global {
  interface Window {
    /** Settles when every text is there. */
    texts: Promise<TextTimes>;
    keys: Key[];
  }
}

/**
 * The browser tells by the Element Timing API when the first text was on the screen, and where: a
 * script that keeps the page busy after that does not count. What a frame’s callback finds is
 * painted in that frame; the next task tells when all texts were.
 */
export function watchTexts({count, unit, text}: TextPage): void {
  const giveUpAfter = 60_000;
  const firstText = () => document.querySelector(text);
  const painted: Array<{time: number; box: DOMRectReadOnly}> = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const {renderTime: time, intersectionRect: box} = entry as PerformanceEntry & {
        renderTime: number;
        intersectionRect: DOMRectReadOnly;
      };
      painted.push({time, box});
    }
  }).observe({type: 'element', buffered: true});
  // Before it is painted: once as the file has it, and again if a script puts another in its place.
  new MutationObserver(() => firstText()?.setAttribute('elementtiming', 'first')).observe(
    document,
    {
      childList: true,
      subtree: true,
    },
  );
  // The box of the letters, a little smaller than the line’s.
  const timeWhereItStays = () => {
    const {left, top, bottom} = firstText()!.getBoundingClientRect();
    return painted.find(
      ({box}) => Math.abs(box.left - left) < 1 && box.top > top - 1 && box.bottom < bottom + 1,
    )?.time;
  };
  window.texts = new Promise((found, fail) => {
    const afterPaint = new MessageChannel();
    let last = 0;
    const tellFirst = () => {
      const first = timeWhereItStays();
      if (first !== undefined) found({first, last});
      else if (performance.now() > giveUpAfter) fail(new Error('The first text was not painted'));
      else setTimeout(tellFirst, 50);
    };
    afterPaint.port1.onmessage = () => {
      last = performance.now();
      tellFirst();
    };
    const look = () => {
      const isThere = document.querySelectorAll(unit).length === count;
      if (isThere && document.readyState === 'complete') afterPaint.port2.postMessage(true);
      else if (performance.now() > giveUpAfter) fail(new Error(`${count} texts did not come`));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** What the page and all that it asked for are together, unpacked, in bytes. */
export function loadedBytes(): number {
  const entries = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type));
  return (entries as PerformanceResourceTiming[]).reduce(
    (sum, {decodedBodySize}) => sum + decodedBodySize,
    0,
  );
}

/** Measures each key from now on. The wait for the screen’s next frame is no work. */
export function measureKeys(): void {
  window.keys = [];
  let start = 0;
  let script = 0;
  let frameStart = 0;
  const afterPaint = new MessageChannel();
  afterPaint.port1.onmessage = () => {
    const frame = performance.now() - frameStart;
    window.keys.push({script, frame, work: script + frame});
  };
  addEventListener('input', () => (start = performance.now()), {capture: true});
  addEventListener('input', () => {
    script = performance.now() - start;
    requestAnimationFrame(() => {
      frameStart = performance.now();
      afterPaint.port2.postMessage(undefined);
    });
  });
}
