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
  const [, dictionary, length, data] =
    /^([^]*?\/Length (\d+)[^]*?)stream\r?\n([^]*)\nendstream/.exec(object) ?? [];
  if (!dictionary || !data) throw new Error('The PDF has an object without its stream.');
  const bytes = Buffer.from(data.slice(0, Number(length)), 'latin1');
  return (dictionary.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}

/** What the glyphs of a font stand for, by their codes of four hexadecimal digits. */
function lettersOf(map: string): Map<string, string> {
  const letters = new Map<string, string>();
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

const decode = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');

const hexCode = (code: number) => code.toString(16).padStart(4, '0').toUpperCase();

/**
 * What is drawn, letter by letter. Glyphs that only together stand for letters have these beside them;
 * where text runs from right to left, what is drawn first is read last.
 */
function textOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  const marked: Array<{kind?: string; actual?: string; parts: string[]}> = [{parts: []}];
  let font: ReadonlyMap<string, string> | undefined;
  const operators =
    /\/(?<name>F\d+) [\d.]+ Tf|\/(?<kind>\w+)\s*(?:<<(?:\/ActualText <FEFF(?<actual>\w*)>)?(?:<\w*>|[^<>])*>>)?\s*B(?:DC|MC)|(?<end>\bEMC\b)|<(?<hex>[\dA-Fa-f]+)> Tj/g;
  for (const {groups: {name, kind, actual, end, hex} = {}} of content.matchAll(operators)) {
    const {parts} = marked.at(-1)!;
    if (name) font = fonts.get(name);
    else if (kind) marked.push({kind, actual, parts: []});
    else if (hex) {
      for (const code of hex.match(/.{4}/g) ?? []) parts.push(font?.get(code.toUpperCase()) ?? '');
    } else if (end) {
      const {kind, actual, parts} = marked.pop()!;
      if (kind === 'ReversedChars') parts.reverse();
      marked.at(-1)!.parts.push(actual === undefined ? parts.join('') : decode(actual));
    }
  }
  return marked[0]!.parts.join('');
}
