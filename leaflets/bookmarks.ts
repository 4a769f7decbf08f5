/**
 * The bookmarks of a PDF that Chromium has made. It leaves out the space where a heading's line ends,
 * and turns round the parts of what runs from right to left.
 */

/**
 * The PDF with each bookmark named as its heading is. It is appended to, as the format provides for.
 *
 * @param headings their texts, in the order of the document
 * @throws {Error} when there are not as many bookmarks
 */
export function withBookmarks(pdf: Uint8Array, headings: readonly string[]): Uint8Array {
  // One letter a byte, so that offsets stay.
  const file = Buffer.from(pdf).toString('latin1');
  const [, start] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)!;
  const offsets = readOffsets(file.slice(Number(start)));
  const [, catalog] = /\/Root (\d+) 0 R/.exec(file.slice(Number(start)))!;
  const objectAt = (id: number) => {
    const from = offsets[id]!;
    return file.slice(from, file.indexOf('endobj', from) + 'endobj\n'.length);
  };
  const ids = [...bookmarksIn(reference(objectAt(Number(catalog)), 'Outlines'), objectAt)];
  if (ids.length !== headings.length) {
    throw new Error(`The PDF has ${ids.length} bookmarks for ${headings.length} headings.`);
  }

  let update = '';
  const rows: string[] = [];
  for (const [i, id] of ids.entries()) {
    const offset = String(file.length + update.length).padStart(10, '0');
    rows.push(`${id} 1\n${offset} 00000 n \n`);
    update += objectAt(id).replace(
      /\/Title [^]*?(?=\n\/)/,
      () => `/Title ${pdfText(headings[i]!)}`,
    );
  }
  const [trailer] = /<<[^]*?>>/.exec(file.slice(file.lastIndexOf('trailer')))!;
  const end = [
    `xref\n${rows.join('')}trailer`,
    trailer.replace('>>', `\n/Prev ${start}>>`),
    `startxref\n${file.length + update.length}\n%%EOF\n`,
  ];
  return Buffer.from(file + update + end.join('\n'), 'latin1');
}

/** Where each object begins, by its number. */
const readOffsets = (table: string): number[] =>
  Array.from(table.matchAll(/^(\d{10}) \d{5} [nf]/gm), ([, offset]) => Number(offset));

/** Number of the object that another names. */
function reference(object: string, name: string): number | undefined {
  const [, id] = new RegExp(`/${name} (\\d+) 0 R`).exec(object) ?? [];
  return id === undefined ? undefined : Number(id);
}

/** The bookmarks below one, in the order of the document. */
function* bookmarksIn(
  parent: number | undefined,
  objectAt: (id: number) => string,
): Generator<number> {
  let id = parent === undefined ? undefined : reference(objectAt(parent), 'First');
  while (id !== undefined) {
    yield id;
    yield* bookmarksIn(id, objectAt);
    id = reference(objectAt(id), 'Next');
  }
}

/** A text as PDF writes it. */
const pdfText = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
