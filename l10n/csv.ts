/** CSV for spreadsheets: RFC 4180, UTF-8 with a byte order mark, which spreadsheets look for. */
import {FileError} from '../xliff/file-error.js';
import type {XliffUnit} from '../xliff/model.js';
import {translationOf} from '../xliff/translations.js';
import {type ReturnedFile, type ReturnedUnit, type SentFile, sentMark} from './returned.js';

/** A table of id, context, English, translation and state; the last column is for `take`. */
export function writeCsv(lang: string, files: readonly SentFile[]): string {
  const header = ['id', 'context', 'english', `translation (${lang})`, 'state', 'sent'];
  const rows = files.flatMap(({units}) =>
    units.map((unit) => [
      unit.id,
      context(unit),
      unit.source,
      unit.target ?? '',
      stateWord(unit),
      sentMark(unit),
    ]),
  );
  const lines = [header, ...rows].map((cells) => cells.map((cell) => quote(cell)).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function stateWord(unit: XliffUnit): string {
  const translation = translationOf(unit, unit.source);
  if (!translation) return 'missing';
  return translation.current ? translation.state : 'stale';
}

function context({desc = '', translatorNotes, previous, proposals}: XliffUnit): string {
  return [
    desc,
    ...translatorNotes.map((note) => `Note: ${note}`),
    ...previous.map(({source}) => `The English was: “${source}”`),
    ...proposals.map(({target}) => `Another translation came in: “${target}”`),
  ].join('\n');
}

/** A cell that begins like a formula gets an apostrophe, so that no spreadsheet runs it. */
const protect = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const unprotect = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

const quote = (text: string): string => `"${protect(text).replaceAll('"', '""')}"`;

/** Reads a table that a spreadsheet saved, with commas, semicolons or tabs. Throws a `FileError`. */
export function readCsv(text: string, path: string): ReturnedFile {
  const fail = (line: number, problem: string, remedy: string) =>
    new FileError(path, {line, column: 1, problem, remedy});
  const table = text.replace(/^\uFEFF/, '');
  const separator = /^"?id"?([,;\t])/i.exec(table)?.[1];
  if (!separator) {
    throw fail(
      1,
      'The first row does not begin with “id”.',
      'Keep the first row and column as they were sent.',
    );
  }
  const [header, ...rows] = parseRows(table, separator, (line, problem) =>
    fail(line, problem, 'Save the table again as CSV UTF-8.'),
  );
  const names = (header?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const translation = names.findIndex((name) => name.startsWith('translation'));
  for (const [name, at] of [
    ['english', names.indexOf('english')],
    ['translation', translation],
  ] as const) {
    if (at === -1)
      throw fail(1, `There is no column “${name}”.`, 'Keep the first row as it was sent.');
  }
  const units = rows.map(({line, cells}): ReturnedUnit => {
    if (cells.length !== names.length) {
      throw fail(
        line,
        `This row has ${cells.length} cells, the first row has ${names.length}.`,
        'Save the table again as CSV UTF-8, without changing its columns.',
      );
    }
    const cell = (at: number) => unprotect(cells[at] ?? '');
    const sent = cell(names.indexOf('sent')).trim();
    return {
      id: cell(0).trim(),
      line,
      english: cell(names.indexOf('english')),
      text: cell(translation),
      state: returnedState(cell(names.indexOf('state'))),
      machine: false,
      sent: sent || undefined,
      notes: [],
      markup: [],
    };
  });
  return {lang: /\(([^)]+)\)/.exec(header?.cells[translation] ?? '')?.[1], units};
}

function returnedState(word: string): ReturnedUnit['state'] {
  const state = word.trim().toLowerCase();
  if (state === 'draft') return 'draft';
  return state === 'translated' || state === 'approved' ? 'translated' : undefined;
}

/** Splits a table into rows of cells, each with the line that it begins on. Empty rows are left out. */
function parseRows(
  table: string,
  separator: string,
  fail: (line: number, problem: string) => FileError,
): {line: number; cells: string[]}[] {
  const rows: {line: number; cells: string[]}[] = [];
  let row = {line: 1, cells: [] as string[]};
  let line = 1;
  let at = 0;
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
        throw fail(line, 'There is text after a closing quotation mark.');
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
