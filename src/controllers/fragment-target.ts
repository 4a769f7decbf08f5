import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Lets the page's URL point into a shadow root, which browsers do not. */
export class FragmentTarget implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    /** Goes to the id, if it is there. */
    private readonly reveal: (id: string) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.go);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.go);
  }

  /** Goes to what the URL points to now. */
  readonly go = (): void => this.reveal(location.hash.slice(1));
}
