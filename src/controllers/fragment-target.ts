import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Lets the page's URL point into a shadow root, which browsers do not: tells the host about the
 * fragment when its content is there and whenever the fragment changes.
 */
export class FragmentTarget implements ReactiveController {
  /** A fragment counts once: an element that is moved later does not pull the page along. */
  private pending = true;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** Goes to the id. Returns false if there is nothing of that id yet. */
    private readonly reveal: (id: string) => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.go);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.go);
  }

  hostUpdated(): void {
    // Going there opens a topic, which is an update of its own.
    if (this.pending) void this.host.updateComplete.then(this.go);
  }

  private readonly go = (): void => {
    this.pending = !this.reveal(location.hash.slice(1));
  };
}
