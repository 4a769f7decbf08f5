import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Listens to the window of the document that an element is in, as long as it is there. */
export class WindowListener implements ReactiveController {
  #window: Window | null | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly type: string,
    private readonly listener: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#window = this.host.ownerDocument.defaultView;
    this.#window?.addEventListener(this.type, this.listener);
  }

  hostDisconnected(): void {
    this.#window?.removeEventListener(this.type, this.listener);
  }
}
