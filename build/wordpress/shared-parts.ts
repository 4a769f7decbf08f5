/**
 * Parts that several files have, kept once: the plugin is small enough then for servers that take no
 * more than 2 MiB, which is what PHP allows by itself.
 */
import {createHash} from 'node:crypto';

/** Parts by their files' names. */
export type Shared = Map<string, string>;

/** What is between a start and an end that stay. */
const kinds = {
  drawings: /(<(?:svg|style)\b[^>]*>)(.*?)(<\/(?:svg|style)>)/gs,
  // The article has them in the same words.
  topics: /(<!--topics [^>]*-->)(.*?)(<!--\/topics-->)/gs,
};

/**
 * Takes parts out of HTML, and leaves comments that name them.
 *
 * @param deeper by how many levels headings are deeper here than in the part that is kept
 */
export const shareParts = (
  html: string,
  kind: keyof typeof kinds,
  shared: Shared,
  deeper = 0,
): string =>
  html.replaceAll(
    kinds[kind],
    (_, start: string, part: string, end: string) =>
      `${start}${share(higher(part, deeper), shared, deeper)}${end}`,
  );

/** Data as JSON for a script in HTML, without its long values: an article tells what its sections do. */
export const shareValues = (data: object, shared: Shared): string =>
  `{${Object.entries(data)
    .map(([key, value]) => {
      const text = JSON.stringify(value).replaceAll('<', '\\u003c');
      return `"${key}":${text.length > 1000 ? share(text, shared) : text}`;
    })
    .join()}}`;

/** Keeps a part, and gives the comment that names it: `<!--shared 0123456789ab 0-->`. */
function share(part: string, shared: Shared, deeper = 0): string {
  const name = createHash('sha256').update(part).digest('hex').slice(0, 12);
  shared.set(name, part);
  return `<!--shared ${name} ${deeper}-->`;
}

const higher = (html: string, levels: number): string =>
  html.replaceAll(
    /(<\/?h)([1-6])\b/g,
    (_, start: string, level: string) => `${start}${Number(level) - levels}`,
  );
