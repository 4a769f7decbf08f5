/** Pages under a content security policy that comes as a header: see strict-policy.js. */

/** A page under a policy. */
export interface StrictPage {
  window: Window & typeof globalThis;
  document: Document;
  /** What the browser has reported since the page's first script. */
  violations: () => Promise<string[]>;
}

const frames: HTMLIFrameElement[] = [];

/**
 * Opens a page and waits for it.
 *
 * @param policy value of the header `Content-Security-Policy`
 * @param html what follows the page's title
 */
export async function openStrictPage(policy: string, html: string): Promise<StrictPage> {
  const frame = document.createElement('iframe');
  frame.name = `strict-${frames.length}`;
  frame.width = '800';
  frame.height = '600';
  document.body.append(frame);
  frames.push(frame);

  const form = document.createElement('form');
  Object.assign(form, {method: 'post', action: '/strict-policy', target: frame.name});
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
    <script src="/tests/support/violations.js"></script>${html}`;
  for (const [name, value] of Object.entries({policy, html: page})) {
    const field = document.createElement('textarea');
    Object.assign(field, {name, value});
    form.append(field);
  }
  document.body.append(form);
  const loaded = new Promise<void>((resolve) => {
    frame.addEventListener('load', () => {
      // The empty page that a frame has at first counts as loaded, too.
      if (frame.contentWindow?.location.pathname === '/strict-policy') resolve();
    });
  });
  form.submit();
  form.remove();
  await loaded;

  const window = frame.contentWindow as StrictPage['window'] & {violations?: string[]};
  const {violations} = window;
  if (!violations) throw new Error(`The policy keeps out what listens for violations: ${policy}`);
  return {
    window,
    document: frame.contentDocument!,
    async violations() {
      // Reports are made by tasks of their own.
      await new Promise((resolve) => setTimeout(resolve, 100));
      return violations;
    },
  };
}

/** Closes the pages that a test opened. */
export function closeStrictPages(): void {
  while (frames.length) frames.pop()!.remove();
}
