/** A table as an Excel workbook, in which only the translator’s columns can be changed. */
import {type CellStyle, readXlsx, writeXlsx} from 'hucre/xlsx';
import {FileError} from '../xliff/file-error.js';
import {directionOf} from './locales.js';
import type {SentFile} from './returned.js';
import {type Row, tableOf} from './table.js';

/** How wide the columns are, in characters. */
const widths: Readonly<Record<string, number>> = {
  id: 24,
  context: 36,
  state: 12,
  comment: 30,
  sent: 8,
};

/** Columns that are for the translator. */
const open = /^(translation|state|comment)/;

/** Makes a workbook. */
export async function writeWorkbook(lang: string, files: readonly SentFile[]): Promise<Uint8Array> {
  const {titles, rows} = tableOf(lang, files);
  const state = String.fromCharCode('A'.charCodeAt(0) + titles.indexOf('state'));
  const readingOrder = directionOf(lang);
  return writeXlsx({
    // Otherwise the same texts give another file in each second.
    properties: {modified: new Date(0)},
    sheets: [
      {
        name: lang,
        columns: titles.map((title) => ({
          width: widths[title] ?? 60,
          hidden: title === 'sent',
          style: styleOf(title, readingOrder),
        })),
        rows: [titles, ...rows],
        freezePane: {rows: 1},
        protection: {sheet: true, formatColumns: true, formatRows: true, formatCells: true},
        dataValidations: [
          {
            type: 'list',
            values: ['missing', 'stale', 'draft', 'translated'],
            allowBlank: true,
            errorStyle: 'warning',
            range: `${state}2:${state}${rows.length + 1}`,
          },
        ],
      },
    ],
  });
}

const styleOf = (title: string, readingOrder: 'ltr' | 'rtl'): CellStyle => ({
  // Text, so that nothing is made a number, a date or a formula.
  numFmt: '@',
  protection: {locked: !open.test(title)},
  alignment: {
    wrapText: true,
    vertical: 'top',
    ...(title.startsWith('translation') ? {readingOrder} : {}),
  },
});

/** The rows of a file that is a workbook, or what is wrong with it; `undefined` for other files. */
export async function workbookRows(
  bytes: Uint8Array,
  path: string,
): Promise<Row[] | FileError | undefined> {
  if (!/\.xlsx$/i.test(path)) return undefined;
  try {
    return await readWorkbook(bytes, path);
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
}

/** Reads the first sheet of a workbook that has our titles. Throws a `FileError`. */
async function readWorkbook(bytes: Uint8Array, path: string): Promise<Row[]> {
  const fail = (problem: string) =>
    new FileError(path, {line: 1, column: 1, problem, remedy: 'Save it again as .xlsx.'});
  let sheets;
  try {
    ({sheets} = await readXlsx(bytes));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw fail(`This workbook cannot be read (${error.message}).`);
  }
  const tables = sheets.map(({rows}) =>
    rows.map((cells, at) => ({line: at + 1, cells: cells.map((cell) => textOf(cell))})),
  );
  const ours = tables.find((rows) =>
    rows.some(({cells}) => cells[0]?.trim().toLowerCase() === 'id'),
  );
  if (!ours) throw fail('No sheet of this workbook has a row that begins with “id”.');
  return ours.filter(({cells}) => cells.some((cell) => cell.trim()));
}

function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? String(cell)
    : '';
}
