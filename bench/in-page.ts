/** What runs in the pages. Each function is sent there alone, so that it uses nothing outside it. */

/** What a page shows, and when. */
export interface Watched {
  /** From the start of the navigation to the paint of the last heading where it stays, in ms. */
  content: number;
  /** Sum of all layout shifts. */
  shift: number;
}

declare global {
  interface Window {
    /** Settles when the page has come to rest. */
    watched: Promise<Watched>;
  }
}

/**
 * Sees each page alike, whoever draws it: looks for the text's last heading in every frame, in the
 * shadow root if there is one. Element Timing and Largest Contentful Paint do not serve: the first
 * does not report what is in a shadow root, the second not which text it saw.
 *
 * Frames do not start before the style sheets that block rendering are there. What a frame's
 * callback finds is painted in that frame, so that the next task tells when it was. Text that moves
 * later, such as when its styles come, counts from when it stays.
 *
 * Layout shifts are summed, all of them. The Web Vital (CLS) takes the worst five seconds or so:
 * never more than the sum, and 0 only if the sum is.
 */
export function watch({count, lastHeading}: {count: number; lastHeading: string}): void {
  const restAfter = 300;
  const giveUpAfter = 30_000;
  let shift = 0;
  const addShifts = (entries: PerformanceEntryList) => {
    for (const {value} of entries as Array<PerformanceEntry & {value: number}>) shift += value;
  };
  const shifts = new PerformanceObserver((list) => addShifts(list.getEntries()));
  shifts.observe({type: 'layout-shift', buffered: true});

  window.watched = new Promise((rest, fail) => {
    let place: string | undefined;
    let content = 0;
    const afterPaint = new MessageChannel();
    afterPaint.port1.onmessage = () => (content = performance.now());

    const look = () => {
      const host = document.querySelectorAll('calcinosis-faq, .calcinosis-faq')[count - 1];
      const headings = (host?.shadowRoot ?? host)?.querySelectorAll('summary, [slot=summary]');
      const last = headings?.[headings.length - 1];
      let box: DOMRect | undefined;
      if (last?.textContent.trim() === lastHeading) box = last.getBoundingClientRect();
      const now = box?.height ? [box.x, box.y, box.width, box.height].join() : undefined;
      if (now !== place) {
        place = now;
        content = performance.now();
        afterPaint.port2.postMessage(undefined);
      }
      const [{loadEventEnd}] = performance.getEntriesByType('navigation') as [
        PerformanceNavigationTiming,
      ];
      const time = performance.now();
      if (place && loadEventEnd && time - Math.max(content, loadEventEnd) > restAfter) {
        addShifts(shifts.takeRecords());
        rest({content, shift});
      } else if (time > giveUpAfter) {
        fail(new Error(`the last heading, "${lastHeading}", is not shown ${count} times`));
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** What a reader can read in the first text of the page. */
export function readText(): string[] {
  const host = document.querySelector('calcinosis-faq, .calcinosis-faq')!;
  const texts = (host.shadowRoot ?? host).querySelectorAll('h1, h2, h3, h4, h5, h6, p, figcaption');
  return [...texts].map(({textContent}) => textContent.replaceAll(/\s+/g, ' ').trim());
}

/**
 * Changes the language of the page's element.
 *
 * @returns ms until the text is laid out. The wait for the screen's next frame, up to 17 ms, would
 *   hide the difference.
 */
export async function switchLanguage(lang: string): Promise<number> {
  const element = document.querySelector<
    HTMLElement & {locale: string; updateComplete: Promise<unknown>}
  >('calcinosis-faq')!;
  const start = performance.now();
  element.lang = lang;
  await element.updateComplete;
  element.getBoundingClientRect();
  const end = performance.now();
  if (element.locale !== lang) throw new Error(`the element shows "${element.locale}"`);
  return end - start;
}

/** Shows the markup so many times more, and takes it away again. */
export async function addAndRemove({markup, times}: {markup: string; times: number}) {
  const nextFrame = () => new Promise((frame) => requestAnimationFrame(frame));
  const place = document.createElement('div');
  document.body.append(place);
  // Unlike innerHTML it makes the shadow roots that the markup holds.
  place.setHTMLUnsafe(markup.repeat(times));
  for (const element of place.children) {
    if ('updateComplete' in element) await element.updateComplete;
  }
  await nextFrame();
  place.remove();
  await nextFrame();
  await nextFrame();
}

/**
 * How long each request of the page took, in ms. The time of the first byte does not serve: it is
 * that before the emulation of a slow network.
 */
export function requestTimes(): Array<{url: string; time: number}> {
  const entries = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type));
  return (entries as PerformanceResourceTiming[])
    .filter(({name}) => name.startsWith('http'))
    .map(({name, startTime, responseEnd}) => ({url: name, time: responseEnd - startTime}));
}
