/** Reads the text of PDF files as Chromium writes them, without a library. */
import {inflateSync} from 'node:zlib';

/**
 * The text of each page, in the order of drawing, without any white space.
 * @param pdf made by Chromium: objects one after another, none of them inside another
 * @throws {Error} if a page's text cannot be read
 */
export function pdfText(pdf: Uint8Array): string[] {
  // One letter a byte, so that offsets stay.
  const file = Buffer.from(pdf).toString('latin1');
  const objects = new Map(
    [...file.matchAll(/(?:^|\n)(\d+) 0 obj\s([^]*?)\sendobj/g)].map(([, id, body]) => [id!, body!]),
  );
  const refer = (from: string, name: string) => {
    const id = new RegExp(`/${name}\\s*\\[?\\s*(\\d+) 0 R`).exec(from)?.[1];
    return id && objects.get(id);
  };
  const pages = [...objects.values()].filter((body) => /\/Type\s*\/Page\b/.test(body));
  if (!pages.length) throw new Error('The PDF has no page that can be read.');
  return pages.map((page) => {
    const fonts = new Map(
      [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => {
        const map = refer(objects.get(id!)!, 'ToUnicode');
        if (!map) throw new Error(`The font ${name} of the PDF does not say what its letters are.`);
        return [name!, lettersOf(streamOf(map))];
      }),
    );
    return textOf(streamOf(refer(page, 'Contents') ?? ''), fonts).replace(/\s/g, '');
  });
}

function streamOf(object: string): string {
  const [, dictionary, data] = /^([^]*?)stream\r?\n([^]*)\r?\nendstream/.exec(object) ?? [];
  if (!dictionary || !data) throw new Error('The PDF has an object without its stream.');
  const bytes = Buffer.from(data, 'latin1');
  return (dictionary.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}

/** What the glyphs of a font stand for, by their codes of four hexadecimal digits. */
function lettersOf(map: string): Map<string, string> {
  const letters = new Map<string, string>();
  const decode = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, lines] of map.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, code, text] of lines!.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      letters.set(code!.toUpperCase(), decode(text!));
    }
  }
  for (const [, lines] of map.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
    for (const [, from, to, text] of lines!.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const first = parseInt(from!, 16);
      for (let code = first; code <= parseInt(to!, 16); code += 1) {
        const letter = parseInt(text!, 16) + code - first;
        letters.set(hexCode(code), String.fromCodePoint(letter));
      }
    }
  }
  return letters;
}

const hexCode = (code: number) => code.toString(16).padStart(4, '0').toUpperCase();

function textOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let text = '';
  let font: ReadonlyMap<string, string> | undefined;
  for (const [, name, hex] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([\dA-Fa-f]+)>/g)) {
    if (name) font = fonts.get(name);
    for (const code of hex?.match(/.{4}/g) ?? []) text += font?.get(code.toUpperCase()) ?? '';
  }
  return text;
}
