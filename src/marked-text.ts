/**
 * The words of a label, which is a template where it is marked as English for want of a translation.
 * Apart from `elements/pieces.ts`: parts that come later share nothing with what comes first.
 */
export const markedText = (label: string): string =>
  (label as {values?: readonly string[]}).values?.[0] ?? label;
