/** Files that take longer than all others of their part would. */
const long = ['accessibility.test.ts', 'layout.test.ts'];

/**
 * Parts of about the same length, the longest first, so that none is left to run alone. More of them
 * would compile the same modules more often.
 */
export function inParts(files: readonly string[], size = 13): string[][] {
  const others = files.filter((file) => !long.includes(file));
  const parts = long.filter((file) => files.includes(file)).map((file) => [file]);
  for (let at = 0; at < others.length; at += size) parts.push(others.slice(at, at + size));
  return parts;
}
