/** CSV for spreadsheets: RFC 4180, UTF-8 with a byte order mark, which spreadsheets look for. */
import {FileError} from '../xliff/file-error.js';
import type {ReturnedFile, SentFile} from './returned.js';
import {readTable, type Row, tableOf} from './table.js';

/** A table as CSV. */
export function writeCsv(lang: string, files: readonly SentFile[]): string {
  const {titles, rows} = tableOf(lang, files);
  const lines = [titles, ...rows].map((cells) => cells.map(quoteCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** A cell that begins like a formula gets an apostrophe, so that no spreadsheet runs it. */
const protect = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const unprotect = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

/** A cell of a table. */
export const quoteCell = (text: string): string => `"${protect(text).replaceAll('"', '""')}"`;

/** Reads a table that a spreadsheet saved, with commas, semicolons or tabs. Throws a `FileError`. */
export function readCsv(text: string, path: string): ReturnedFile {
  const said = /^\uFEFF?"?sep=(.)"?[,;\t]*\r?\n/i.exec(text);
  const from = said?.[0].length ?? 0;
  const separator = said?.[1] ?? separatorOf(text);
  const rows = parseRows(text, from, separator, (line, problem) => {
    const remedy = 'Save the table again as CSV UTF-8.';
    return new FileError(path, {line, column: 1, problem, remedy});
  });
  return readTable(
    rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => unprotect(cell.replace(/^\uFEFF/, ''))),
    })),
    path,
  );
}

/** The separator of the row of titles, which begins with “id”. */
const separatorOf = (text: string): string =>
  /(?:^|\n)[\uFEFF"]*id"?([,;\t])/i.exec(text)?.[1] ?? ',';

/** Splits a table into rows of cells, each with the line that it begins on. Empty rows are left out. */
function parseRows(
  table: string,
  from: number,
  separator: string,
  fail: (line: number, problem: string) => FileError,
): Row[] {
  const rows: Row[] = [];
  let line = from ? 2 : 1;
  let row: Row = {line, cells: []};
  let at = from;
  if (table[at] === '\uFEFF') at += 1;
  while (at < table.length) {
    let cell = '';
    if (table[at] === '"') {
      const opened = line;
      for (at += 1; table[at] !== '"' || table[at + 1] === '"'; at += 1) {
        if (at >= table.length)
          throw fail(opened, 'A quotation mark that opens here never closes.');
        if (table[at] === '"') at += 1;
        if (table[at] === '\n') line += 1;
        cell += table[at];
      }
      at += 1;
      if (at < table.length && table[at] !== separator && !/[\r\n]/.test(table[at] ?? '')) {
        row.problem = 'There is text after a closing quotation mark.';
      }
    }
    while (at < table.length && table[at] !== separator && !/[\r\n]/.test(table[at] ?? '')) {
      cell += table[at];
      at += 1;
    }
    row.cells.push(cell);
    if (table[at] === separator) {
      at += 1;
      if (at < table.length) continue;
      row.cells.push('');
    }
    if (table[at] === '\r' && table[at + 1] === '\n') at += 1;
    at += 1;
    line += 1;
    if (row.cells.some((text) => text.trim())) rows.push(row);
    row = {line, cells: []};
  }
  return rows;
}
