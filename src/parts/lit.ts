import type {html, nothing, render, svg} from 'lit';

/** What of Lit parts draw with. */
export interface Lit {
  html: typeof html;
  svg: typeof svg;
  nothing: typeof nothing;
  render: typeof render;
}
