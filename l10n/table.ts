/** Units as a table, whatever program it is for. */
import {FileError} from '../xliff/file-error.js';
import type {XliffUnit} from '../xliff/model.js';
import {translationOf} from '../xliff/translations.js';
import {
  readMark,
  type ReturnedFile,
  type ReturnedUnit,
  type SentFile,
  sentMark,
} from './returned.js';
import {saidInWords} from './states.js';
import {englishWas} from './translator-notes.js';
import type {TextProblem} from './text-checks.js';

/** A row as it was read. */
export interface Row {
  /** From 1. */
  line: number;
  cells: string[];
  /** What is wrong with its cells. */
  problem?: string;
}

/** Titles of the columns, and a row of cells for each unit. */
export interface Table {
  titles: string[];
  rows: string[][];
}

/** A table for translators; the last column is for `take`. */
export function tableOf(lang: string, files: readonly SentFile[]): Table {
  return {
    titles: ['id', 'context', 'english', `translation (${lang})`, 'state', 'comment', 'sent'],
    rows: files.flatMap(({units}) =>
      units.map((unit) => [
        unit.id,
        context(unit),
        unit.source,
        unit.target ?? '',
        stateWord(unit),
        '',
        sentMark(unit),
      ]),
    ),
  };
}

function stateWord(unit: XliffUnit): string {
  const translation = translationOf(unit, unit.source);
  if (!translation) return 'missing';
  return translation.current ? translation.state : 'stale';
}

function context({desc = '', translatorNotes, previous, proposals}: XliffUnit): string {
  return [
    desc,
    ...translatorNotes.map(({text}) => `Note: ${text}`),
    ...previous.map(({source}) => englishWas(source)),
    ...proposals.map(({target}) => `Another translation came in: “${target}”`),
  ].join('\n');
}

/** Our columns beside the translation whose cells are no comments. */
const ours = ['id', 'context', 'english', 'state', 'sent'];

/** The column of translations: ours says its language. A person's own may begin with the same word. */
function translationColumn(names: readonly string[]): number {
  const ours = names.findIndex((name) => /^translation( *\(.*\))?$/.test(name));
  return ours === -1 ? names.findIndex((name) => name.startsWith('translation')) : ours;
}

/** Reads a table. What is above its titles is left out. Throws a `FileError`. */
export function readTable(rows: readonly Row[], path: string): ReturnedFile {
  const fail = (line: number, problem: string, remedy: string) =>
    new FileError(path, {line, column: 1, problem, remedy});
  const first = rows.findIndex(({cells}) => cells[0]?.trim().toLowerCase() === 'id');
  const titles = rows[first]?.cells.map((cell) => cell.trim()) ?? [];
  if (first === -1) {
    throw fail(
      1,
      'The first row does not begin with “id”.',
      'Keep the first row and column as they were sent.',
    );
  }
  while (titles.at(-1) === '') titles.pop();
  const names = titles.map((title) => title.toLowerCase());
  const columns = {
    english: names.indexOf('english'),
    translation: translationColumn(names),
  };
  for (const [name, at] of Object.entries(columns)) {
    if (at === -1) {
      const {line = 1} = rows[first] ?? {};
      throw fail(line, `There is no column “${name}”.`, 'Keep the first row as it was sent.');
    }
  }
  const read = rows.slice(first + 1).map((row) => readRow(row, titles, names, columns));
  const lang = /\(([^)]+)\)/.exec(titles[columns.translation] ?? '')?.[1];
  return {lang, units: read};
}

function readRow(
  row: Row,
  titles: readonly string[],
  names: readonly string[],
  columns: {english: number; translation: number},
): ReturnedUnit {
  const {line, cells} = row;
  const cell = (at: number) => cells[at] ?? '';
  const {state, unknown} = saidInWords(cell(names.indexOf('state')));
  const sent = readMark(cell(names.indexOf('sent')));
  const broken = brokenRow(row, names, columns.translation, sent);
  const comments = () =>
    cells.flatMap((text, at) => {
      const name = names[at] ?? '';
      if (!text.trim() || at === columns.translation || ours.includes(name)) return [];
      return [name && name !== 'comment' ? `${titles[at]}: ${text}` : text];
    });
  return {
    id: cell(0).trim(),
    line,
    english: cell(columns.english),
    text: cell(columns.translation),
    state,
    // In a torn row another text may stand in this column.
    unknownState: broken ? undefined : unknown,
    broken,
    machine: false,
    sent,
    notes: (broken ? piecesOf(cells, names, columns.translation) : comments()).map((text) => ({
      text,
    })),
    markup: [],
  };
}

/** What a torn row has beside texts of ours: nobody can tell which of it is a comment. */
function piecesOf(cells: readonly string[], names: readonly string[], translation: number) {
  const isSent = (text: string) =>
    readMark(text) !== undefined || saidInWords(text).unknown === undefined;
  const pieces = cells.filter(
    (text, at) =>
      at !== translation && !(at < translation && ours.includes(names[at] ?? '')) && !isSent(text),
  );
  return pieces.length ? [pieces.map((text) => text.trim()).join(' | ')] : [];
}

/** Too few cells leave the translation out; too many mean that one was torn, unless its mark is in place. */
function brokenRow(
  {cells, problem}: Row,
  names: readonly string[],
  translation: number,
  sent: string | undefined,
): TextProblem | undefined {
  const filled = cells.findLastIndex((text) => text.trim()) + 1;
  const torn = filled > names.length && sent === undefined;
  if (!problem && !torn && cells.length > translation) return undefined;
  const counted = `This row has ${cells.length} cells, the first row has ${names.length}.`;
  return {
    problem: problem ?? counted,
    remedy: 'Put each text of it back into its column, and save the table as CSV UTF-8.',
  };
}
