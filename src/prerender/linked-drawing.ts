/** A drawing as an image, which browsers load when it comes near to be seen. */
import {html, nothing} from 'lit';
import {plain} from '../elements/pieces.js';
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
      lang=${alt === plain(alt) ? nothing : 'en'}
      width="320"
      height="200"
    />`;
