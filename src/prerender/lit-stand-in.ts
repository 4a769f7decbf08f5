/**
 * Stands in for Lit where templates are made and no DOM is at hand: Lit itself wants a document, even
 * in runtimes that have none.
 */

const tag =
  (type: number) =>
  (strings: TemplateStringsArray, ...values: unknown[]) => ({_$litType$: type, strings, values});

/** Gives what Lit's `html` gives. */
export const html = tag(1);

/** Gives what Lit's `svg` gives. */
export const svg = tag(2);

/** Lit's own mark of nothing. */
export const nothing = Symbol.for('lit-nothing');
