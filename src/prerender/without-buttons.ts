/** HTML of an element for pages that never load its script. */

const buttons = /<button\b.*?<\/button>\s*/gs;
const emptyControls = /<div part="controls"[^>]*>\s*<\/div>\s*/g;

/** Takes out what only script can do. Elsewhere it keeps its room, so that nothing moves when script comes. */
export const withoutButtons = (html: string): string =>
  html.replaceAll(buttons, '').replaceAll(emptyControls, '');
