/** What is put right in a PDF that Chromium has made, and how full its last page is. */
import {inflateSync} from 'node:zlib';

/**
 * The PDF as if it had been made on a day, so that the same leaflet is the same file.
 *
 * @param date ISO date
 */
export function madeOn(pdf: Uint8Array, date: string): Uint8Array {
  const day = `D:${date.replaceAll('-', '')}000000+00'00'`;
  const made = letters(pdf).replace(
    /(\/(?:CreationDate|ModDate) )\(D:\d{14}\+00'00'\)/g,
    (_, name: string) => `${name}(${day})`,
  );
  return Buffer.from(made, 'latin1');
}

/** How many glyphs each page has, without what stands at its top and foot. */
export function glyphCounts(pdf: Uint8Array): number[] {
  const file = letters(pdf);
  return pagesOf(file).map((page) => {
    const [, id] = /\/Contents (\d+) 0 R/.exec(page) ?? [];
    const object = file.slice(file.indexOf(`\n${id} 0 obj`));
    const [head, length] = /^[^]*?\/Length (\d+)[^]*?stream\r?\n/.exec(object)!;
    const data = object.slice(head.length, head.length + Number(length));
    const content = inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
    return countGlyphs(content);
  });
}

/** The glyphs of what belongs to the document's structure. */
function countGlyphs(content: string): number {
  let count = 0;
  const marks: boolean[] = [];
  const operators =
    /(?<mark>\/\w+\s*(?:<<(?:[^<>]|<[^<>]*>)*>>)?\s*B[DM]C)|(?<end>\bEMC\b)|<(?<codes>[\dA-Fa-f]+)> Tj/g;
  for (const {groups: {mark, end, codes} = {}} of content.matchAll(operators)) {
    if (mark) marks.push(mark.includes('/MCID'));
    else if (end) marks.pop();
    else if (marks.includes(true)) count += codes!.length / 4;
  }
  return count;
}

/** One letter a byte, so that lengths and offsets stay. */
const letters = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');

const pagesOf = (file: string) =>
  [...file.matchAll(/\n\d+ 0 obj\s<<\/Type \/Page\b[^]*?endobj/g)].map(([page]) => page);
