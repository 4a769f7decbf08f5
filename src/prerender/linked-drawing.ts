/** A drawing as an image, which browsers load when it comes near to be seen. */
import {html} from 'lit';
import {markOf, plain} from '../elements/pieces.js';
import type {DrawOptions} from '../elements/template.js';

/** @param folder URL of the package's folder `drawings/` as the page has it */
export const linkedDrawing =
  (folder: string): DrawOptions['picture'] =>
  ({id, alt}, dir) =>
    html`<img
      class="drawing"
      loading="lazy"
      src=${`${folder.replace(/\/$/, '')}/${dir}/${id}.svg`}
      alt=${plain(alt)}
      lang=${markOf(alt)}
      width="320"
      height="200"
    />`;
