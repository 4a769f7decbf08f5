/** What runs in a desk. Each function is sent there alone, so that it uses nothing outside it. */

/** When texts were painted, from the start of the navigation, in ms. */
export interface TextTimes {
  /** The first one, where it stays. */
  first: number;
  /** All of them, the page loaded. */
  last: number;
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

/** What a frame’s callback finds is painted in that frame; the next task tells when it was. */
export function watchTexts(count: number): void {
  const giveUpAfter = 60_000;
  window.texts = new Promise((found, fail) => {
    let place: string | undefined;
    let first = 0;
    const afterPaint = new MessageChannel();
    afterPaint.port1.onmessage = ({data: isLast}) => {
      const now = performance.now();
      if (isLast) found({first, last: now});
      else first = now;
    };
    const look = () => {
      const box = document.querySelector('.unit .text')?.getBoundingClientRect();
      const now = box?.height ? [box.x, box.y, box.width].join() : undefined;
      if (now !== place) afterPaint.port2.postMessage(false);
      place = now;
      const isThere = document.querySelectorAll('.unit').length === count;
      if (isThere && document.readyState === 'complete') afterPaint.port2.postMessage(true);
      else if (performance.now() > giveUpAfter) fail(new Error(`${count} texts did not come`));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
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
