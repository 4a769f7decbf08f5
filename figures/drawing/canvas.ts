/** The one canvas that all drawings share, and its measures. All lengths are canvas units. */

/** Width of the canvas; at 320 CSS pixels wide a unit is a pixel. */
export const width = 320;
/** Height of the canvas. */
export const height = 200;
/**
 * Line weights. `numeral` is for the strokes of a marker's number; `union` is for shapes drawn as one
 * (see `union`): half of it shows.
 */
export const weights = {thin: 1.5, numeral: 2, normal: 2.5, bold: 4, union: 5} as const;

/** Name of a line weight. */
export type Weight = keyof typeof weights;
