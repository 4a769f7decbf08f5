import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The elements in documents, which follow their ancestors' languages. */
const followers = new Set<ReactiveControllerHost>();

/** One observer for them all: a registration on a document costs the host page a little each. */
let observer: MutationObserver | undefined;

/**
 * Follows the language of an element: its own `lang`, else that of the nearest ancestor that has one,
 * through shadow roots.
 */
export class InheritedLanguage implements ReactiveController {
  #last = '';

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** BCP 47 tag as the page gives it; empty if no ancestor has one. */
  get value(): string {
    let element: Element | undefined = this.host;
    while (element && !element.hasAttribute('lang')) {
      element = element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
    }
    // Out of the page, an element has no ancestors to ask: it stays as it was.
    if (element || this.host.isConnected) this.#last = element?.getAttribute('lang') ?? '';
    return this.#last;
  }

  hostConnected(): void {
    followers.add(this.host);
    this.host.requestUpdate();
    observer ??= new MutationObserver(() => followers.forEach((host) => host.requestUpdate()));
    for (let node: Node = this.host; node; node = (node as ShadowRoot).host) {
      node = node.getRootNode();
      observer.observe(node, {attributeFilter: ['lang'], subtree: true});
    }
  }

  hostDisconnected(): void {
    followers.delete(this.host);
    if (!followers.size) observer?.disconnect();
  }
}
