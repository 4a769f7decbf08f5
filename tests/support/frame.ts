/** Pages of their own, in which nothing is defined and the browser's own parser reads the HTML. */

/** A page in a frame. */
export interface Frame {
  window: Window & typeof globalThis;
  document: Document;
  /** Runs a module of the project in the page, and waits for it. */
  run(path: string): Promise<void>;
}

const frames: HTMLIFrameElement[] = [];

/** Puts a frame into the page until `closeFrames()`, and waits for it unless told not to. */
export async function attach(frame: HTMLIFrameElement, wait = true): Promise<Frame> {
  const loaded = loadOf(frame);
  document.body.append(frame);
  frames.push(frame);
  if (wait) await loaded;
  return {
    get window() {
      return frame.contentWindow as Window & typeof globalThis;
    },
    get document() {
      return frame.contentDocument!;
    },
    run: (path) =>
      new Promise((resolve, reject) => {
        const script = frame.contentDocument!.createElement('script');
        script.type = 'module';
        script.src = path;
        script.onload = () => resolve();
        script.onerror = () => reject(new Error(`${path} cannot be loaded`));
        frame.contentDocument!.body.append(script);
      }),
  };
}

/** Waits until a frame has loaded a page. */
export const loadOf = (frame: HTMLIFrameElement) =>
  new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));

/**
 * Opens a page and waits for it.
 *
 * @param body HTML
 * @param attributes of the frame: `sandbox` without `allow-scripts` for a page without script
 * @param lang of the page
 */
export async function openFrame(
  body: string,
  {lang = 'en', ...attributes}: {lang?: string; sandbox?: string; width?: string} = {},
): Promise<Frame> {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries({width: '800', height: '600', ...attributes})) {
    frame.setAttribute(name, value);
  }
  frame.srcdoc = `<!doctype html><html lang="${lang}"><title>Page</title><body>${body}</body></html>`;
  return attach(frame);
}

/** Closes the pages that a test opened. */
export function closeFrames(): void {
  while (frames.length) frames.pop()!.remove();
}
