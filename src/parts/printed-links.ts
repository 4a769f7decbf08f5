/** Writes the addresses of links that a page slots beside them on paper, however deep they stand. */
import type {Given, Host} from './host.js';

type Root = Document | ShadowRoot;

const sheets = new WeakMap<Root, CSSStyleSheet>();
const listening = new WeakSet<Window>();

/** Does so for an element, and for all others whenever the page is printed. */
export function start(host: Host, {guests}: Pick<Given, 'guests'>): void {
  printAddresses([...guests, host]);
  const view = host.ownerDocument.defaultView;
  if (!view || listening.has(view)) return;
  listening.add(view);
  view.addEventListener('beforeprint', () => printAddresses(guests));
}

function printAddresses(hosts: Iterable<Host>): void {
  const names = new Map<Root, Set<string>>();
  for (const host of hosts) {
    // It may have left the page in the meantime.
    if (!host.isConnected || !host.querySelector('[slot] a[href]')) continue;
    const root = host.getRootNode() as Root;
    names.set(root, (names.get(root) ?? new Set()).add(host.localName));
  }
  for (const [root, all] of names) {
    const {defaultView} = root.ownerDocument ?? root;
    const sheet = sheets.get(root) ?? new (defaultView ?? window).CSSStyleSheet();
    sheets.set(root, sheet);
    // As weak as a rule can be: a page that prints addresses itself goes on as it does. `::slotted()`
    // reaches what is slotted itself, and nothing inside.
    const links = [...all].map((name) => `${name}>[slot] a[href]:not([href^='#'])`);
    sheet.replaceSync(`@media print{:where(${links.join()})::after{content:' (' attr(href) ')'}}`);
    // The page may have replaced all that there were.
    if (!root.adoptedStyleSheets.includes(sheet)) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
  }
}
