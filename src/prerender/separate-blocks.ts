/** White space in HTML, for those who read it by other means than a browser. */

const blocks =
  'p|h[1-6]|li|ul|ol|dl|dt|dd|div|section|details|summary|figure|figcaption|nav|button|svg';
const endOfBlock = new RegExp(`(</(?:${blocks})>)[ \\n]*(?=[^ \\n])`, 'g');

/**
 * Puts each block on a line of its own, so that no words grow together where only text is read, and
 * leaves no line empty: Markdown takes HTML as it is up to an empty line.
 */
export const separateBlocks = (html: string): string =>
  html
    .trim()
    .replaceAll(/[ \n]+/g, ' ')
    .replaceAll(endOfBlock, '$1\n');

/** A page's own HTML without empty lines, unless they may show or count there. */
export const withoutEmptyLines = (html: string): string =>
  /<(pre|textarea|script|style)\b/i.test(html) ? html : html.replaceAll(/\n\s*\n/g, '\n').trim();
