/** Pages with an address of their own in frames: they have fragments, a history, and can be reloaded. */
import {attach, type Frame} from './frame.js';

/** Files of a page: the module that defines an element, as the package's entries do. */
export const moduleOf = (element: string) => `/src/generated/entries/calcinosis-${element}.ts`;

/** A script in a page's HTML that defines elements. */
export const scriptsOf = (...elements: string[]) =>
  elements.map((element) => `<script type="module" src="${moduleOf(element)}"></script>`).join('');

/** A page in a frame, and the frame. */
export interface ServedPage extends Frame {
  frame: HTMLIFrameElement;
}

/** What a page is sent with. */
interface Headers {
  /** The policy that it is sent with. */
  policy?: string;
  /** The language that its header says. */
  language?: string;
  /** Its media type, if it is not HTML. */
  type?: string;
}

/** How a page is opened. */
interface PageOptions extends Headers {
  /** The fragment that the page is opened at, with `#`. A path may stand before it. */
  hash?: string;
  /** Whether to wait until it is loaded. */
  wait?: boolean;
}

/**
 * Has the server send a page, or another file.
 *
 * @param parts what it sends, with a pause between one and the next
 * @param address of a page that it sends already, to send this instead
 * @returns its address
 */
export async function serve(
  parts: string | readonly string[],
  headers: Headers = {},
  address?: string,
): Promise<string> {
  const response = await fetch(address ?? '/served-page/', {
    method: address ? 'PUT' : 'POST',
    body: JSON.stringify({parts: [parts].flat(), ...headers}),
  });
  return address ?? response.text();
}

/**
 * Opens a page.
 *
 * @param parts HTML that the server sends, with a pause between one and the next
 */
export async function openServedPage(
  parts: string | readonly string[],
  {hash = '', wait = true, ...headers}: PageOptions = {},
): Promise<ServedPage> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.src = `${await serve(parts, headers)}${hash}`;
  const page = await attach(frame, wait);
  // The first bytes are there by then.
  if (!wait) await new Promise((resolve) => setTimeout(resolve, 300));
  return Object.assign(page, {frame});
}
