/** A drawing on paper: half as wide as the page's text, in greys, with its key and caption. */
import {html, nothing} from 'lit';
import type {Figure, Section} from '../content/model.js';
import {viewBox} from '../figures/drawing/render-inner.js';
import {renderPainted} from '../figures/drawing/render-painted.js';
import {drawings} from '../figures/index.js';
import {plain} from '../src/elements/pieces.js';

/**
 * An image in a `div`: Chromium gives an `svg` in the page no place in a PDF's structure, and makes
 * of `figure` a picture without an alternative.
 */
export function drawing({id: section, meta}: Section, {id, alt, caption, labels}: Figure) {
  const shapes = renderPainted(drawings[section][id]!, meta.dir, 'print');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${shapes}</svg>`;
  const key = html`<ol>
    ${labels.map((label) => html`<li>${label}</li>`)}
  </ol>`;
  return html`<div class="drawing">
    <img
      src=${`data:image/svg+xml,${encodeURIComponent(svg)}`}
      alt=${plain(alt)}
      lang=${alt === plain(alt) ? nothing : 'en'}
    />
    <div>
      ${labels.length ? key : nothing}
      <p class="caption">${caption}</p>
    </div>
  </div>`;
}
