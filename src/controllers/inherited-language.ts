import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The elements that follow their ancestors' languages. */
const followers = new Set<InheritedLanguage>();

/** One observer for them all: a registration on a document costs the host page a little each. */
let observer: MutationObserver | undefined;

/**
 * Follows the language of an element: its own `lang`, else that of the nearest ancestor that has one,
 * through shadow roots.
 */
export class InheritedLanguage implements ReactiveController {
  /** BCP 47 tag as the page gives it; empty if no ancestor has one. */
  value = '';

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    followers.add(this);
    observer ??= new MutationObserver(() => followers.forEach((follower) => follower.update()));
    for (let root = this.host.getRootNode(); ; root = root.host.getRootNode()) {
      observer.observe(root, {attributeFilter: ['lang'], subtree: true});
      if (!(root instanceof ShadowRoot)) break;
    }
    this.update();
  }

  hostDisconnected(): void {
    followers.delete(this);
    if (followers.size) return;
    observer?.disconnect();
    observer = undefined;
  }

  private update(): void {
    let element: Element | null = this.host;
    while (element && !element.hasAttribute('lang')) {
      const root: Node = element.getRootNode();
      element = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    }
    const value = element?.getAttribute('lang') ?? '';
    if (value === this.value) return;
    this.value = value;
    this.host.requestUpdate();
  }
}
