/** A drawing as a file for `<img>`: its own styles, light and dark as the page is, and no words. */
import type {Drawing} from './drawing.js';
import {height, width} from './canvas.js';
import {renderInner, viewBox} from './render-inner.js';
import {styleSheet} from './style-sheet.js';

/**
 * @param dir of the text beside it: steps run the same way
 * @param minify makes CSS short
 */
export function renderImage(
  drawing: Drawing,
  dir: 'ltr' | 'rtl',
  minify: (css: string) => string,
): string {
  const inner = renderInner(drawing);
  const classes = new Set(
    Array.from(inner.matchAll(/class="([^"]*)"/g), ([, names]) => names!.split(' ')).flat(),
  );
  const css = minify(`:root { color-scheme: light dark }\n${styleSheet(classes, dir)}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" class="drawing" viewBox="${viewBox}" width="${width}" height="${height}"><style>${css}</style>${inner}</svg>\n`;
}
