/**
 * Stands in for Lit where templates are made and no DOM is at hand: Lit itself wants a document, even
 * in runtimes that have none.
 */

/** Gives what Lit's `html` gives. */
export const html = (strings: TemplateStringsArray, ...values: unknown[]) => ({
  _$litType$: 1,
  strings,
  values,
});

/** Lit's own mark of nothing. */
export const nothing = Symbol.for('lit-nothing');
