/** From bytes to text. */
import {FileError} from '../xliff/file-error.js';
import type {Disk} from './disk.js';

const utf8 = () => new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});

/** Reads a text file; `undefined` if there is none. Throws a `FileError` if it is not UTF-8. */
export function readText(disk: Disk, path: string): string | undefined {
  const bytes = disk.read(path);
  return bytes && decodeUtf8(bytes, path);
}

/** Decodes UTF-8 strictly. Throws a `FileError` that names the first line that is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array, path: string): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw notUtf8(path, 1, 'The file is UTF-16, not UTF-8.');
  }
  try {
    return utf8().decode(bytes);
  } catch {
    throw notUtf8(path, firstBadLine(bytes), 'This line is not UTF-8: letters would be lost.');
  }
}

function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    try {
      utf8().decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    line += 1;
    start = end + 1;
  }
  return line;
}

const notUtf8 = (path: string, line: number, problem: string) =>
  new FileError(path, {
    line,
    column: 1,
    problem,
    remedy: 'Save or export the file again as UTF-8 (in a spreadsheet: “CSV UTF-8”).',
  });

/** A control character other than tabs and line ends, or one that no text has. */
export const controlCharacter = /[^\P{Cc}\t\r\n]|[\ufffe\uffff]/u;

/** Throws a `FileError` at the first control character. */
export function refuseControlCharacters(text: string, path: string): void {
  const found = controlCharacter.exec(text);
  if (!found) return;
  const before = text.slice(0, found.index);
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  throw new FileError(path, {
    line: before.split('\n').length,
    column: found.index - before.lastIndexOf('\n'),
    problem: `There is a control character (U+${code}), which is never part of a text.`,
    remedy: 'Delete it, or export the file again.',
  });
}
