/** What a page may ask of `prerender()`. */
import type {Options} from '../types.js';

/** What to show, and how. */
export interface PrerenderOptions extends Partial<Options> {
  /** BCP 47 tags of the languages wanted, the preferred one first; English if none is there. */
  locale?: string | readonly string[];
  /** Adds schema.org data of what is shown. */
  jsonLd?: boolean;
  /** Styles in the shadow root itself, or by a link to `stylesheet`. `inline` by default. */
  styles?: 'inline' | 'link';
  /** URL of the package's `styles.css` as your page has it. */
  stylesheet?: string;
  /** Drawings in the HTML itself, or as images that are loaded when they come near to be seen. `inline` by default. */
  drawings?: 'inline' | 'link';
  /** URL of the package's folder `drawings/` as your page has it. */
  drawingsFolder?: string;
  /** Nonce of your content security policy for the inline styles. */
  nonce?: string;
  /**
   * The words once more as plain HTML children, for whatever reads a page and does not see shadow
   * roots: reader modes, search, PDF makers. Browsers do not show them beside the root. True by default.
   */
  plainWords?: boolean;
  /**
   * Whether the page may load the element's script. Where it does not, `false` leaves the buttons out:
   * they would do nothing, and room is kept for them. True by default.
   */
  script?: boolean;
  /** HTML of your own for the element's slots. It is put in as it is: make it safe. */
  children?: string;
}
