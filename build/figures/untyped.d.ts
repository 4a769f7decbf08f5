/** Packages without types of their own, as far as the figures' files need them. */

declare module 'linebreak' {
  /** Where a text may break into lines (Unicode Standard Annex 14). */
  export default class LineBreaker {
    constructor(text: string);
    /** The next place, counted in UTF-16 code units; `null` at the end. */
    nextBreak(): {position: number; required: boolean} | null;
  }
}
