/** Reads files that came back from translators. */
import {FileError} from '../xliff/file-error.js';
import {readCsv} from './csv.js';
import {decodeUtf8, refuseControlCharacters} from './decode.js';
import {readDesk} from './desk/read-desk.js';
import {readPo} from './po.js';
import type {ReturnedFile} from './returned.js';
import {readReturnedXliff} from './returned-xliff.js';
import {readTable, type Row} from './table.js';

/**
 * Reads a returned file by its name's ending.
 * @param workbook its rows or what is wrong with it, where it is one: that is read beforehand
 * @throws FileError if units cannot be told apart or read for sure
 */
export function readReturned(
  bytes: Uint8Array,
  path: string,
  workbook?: readonly Row[] | FileError,
): ReturnedFile {
  if (workbook) {
    if (workbook instanceof FileError) throw workbook;
    const table = readTable(workbook, path);
    refuseDuplicates(table, path);
    return table;
  }
  const ending = /\.[^./\\]+$/.exec(path)?.[0].toLowerCase();
  const readers = {
    '.xlf': readReturnedXliff,
    '.xliff': readReturnedXliff,
    '.po': readPo,
    '.csv': readCsv,
    '.json': readDesk,
  };
  if (ending === '.docx') {
    throw new FileError(path, {
      line: 1,
      column: 1,
      problem: 'Nothing is taken from a Word document: it is for reading and for comments.',
      remedy: 'Write what is to count at the desk, and bring in the file that the desk saves.',
    });
  }
  const reader = readers[ending as keyof typeof readers];
  if (!reader) {
    throw new FileError(path, {
      line: 1,
      column: 1,
      problem: `Files that end in “${ending ?? path}” cannot be taken.`,
      remedy:
        'Export it as .xlf, .po, .csv or .xlsx, whichever it was sent as, or save it from a desk.',
    });
  }
  const text = decodeUtf8(bytes, path);
  refuseControlCharacters(text, path);
  const file = reader(text, path);
  refuseDuplicates(file, path);
  return file;
}

function refuseDuplicates({units}: ReturnedFile, path: string): void {
  const lines = new Map<string, number>();
  for (const {id, line} of units) {
    // Nothing names the unit: its English may.
    if (!id) continue;
    const first = lines.get(id);
    if (first !== undefined) {
      throw new FileError(path, {
        line,
        column: 1,
        problem: `The unit ${id} is there twice; the first is on line ${first}.`,
        remedy: 'Keep the right one and delete the other.',
      });
    }
    lines.set(id, line);
  }
}
