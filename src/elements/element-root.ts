import {adoptStyles} from 'lit';
import {styles} from '../generated/styles.js';
import {hasStyles, rootOf} from './adoption.js';
import {ElementEvents} from './element-events.js';
import * as later from './later.js';

/** Whether an element is in a document in which templates can be read. */
export const isHtml = ({ownerDocument}: Element): boolean =>
  ownerDocument.contentType === 'text/html';

/** Has a root to draw in, a server's or its own, with styles and what listens. */
export abstract class ElementRoot extends ElementEvents {
  /** @internal */
  declare readonly renderRoot: ShadowRoot;

  /** @internal The styles did not come with the root. */
  protected addsStyles = false;

  /** @internal What the reader does. */
  abstract handleEvent(event: Event): void;

  /** In another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.addStyles();
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = rootOf(this);
    // A policy, a filter or a server may have kept them away, and a clone has none.
    this.addsStyles = !hasStyles(root);
    if (this.addsStyles) this.addStyles();
    if (!isHtml(this)) {
      root.append(this.ownerDocument.createElement('slot'));
      this.fail(
        new TypeError('the page is XML, whose parser reads no templates. Serve text/html.'),
      );
    }
    root.addEventListener('click', this);
    root.addEventListener('toggle', this, true);
    root.addEventListener('slotchange', this);
    return root;
  }

  /** @internal Gives the root the element's styles. */
  addStyles(): void {
    const root = this.shadowRoot!;
    if (this.ownerDocument === document)
      adoptStyles(root, (this.constructor as typeof ElementRoot).elementStyles);
    // Lit's style sheets belong to the document that it was loaded in.
    else void this.use(later.otherDocument, ({addStyleSheet}) => addStyleSheet(root, styles));
  }

  /** @internal */
  async use<Part>(load: () => Promise<Part>, use: (part: Part) => unknown): Promise<void> {
    await later.use(load, use).catch((error: unknown) => this.fail(error));
  }
}
