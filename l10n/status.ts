/** How far each section is in each language. */
import {FileError} from '../xliff/file-error.js';
import type {XliffUnit} from '../xliff/model.js';
import {reviewNames} from '../xliff/signatures.js';
import {translationOf, validSignatures} from '../xliff/translations.js';
import {byFile, sectionOf} from '../xliff/write.js';
import {englishSignature, readEnglishReviews} from './english-reviews.js';
import {respelled} from './locales.js';
import {openQuestions, openRemarks} from './translator-notes.js';
import {type CommandResult, languages, readLanguage, type Workspace} from './workspace.js';

/** Units of one section in one language, counted; `words` are those of its English. */
export interface SectionStatus {
  lang: string;
  section: string;
  words: number;
  units: number;
  missing: number;
  stale: number;
  draft: number;
  translated: number;
  approved: number;
  /** Units under whose words a reviewer of the role has signed. */
  languageSigned: number;
  clinicalSigned: number;
  /** Units about which a translator waits for an answer. */
  questions: number;
  /** Units about which a translator has said something else. */
  notes: number;
}

const columns = [
  'words',
  'units',
  'missing',
  'stale',
  'draft',
  'translated',
  'approved',
  'languageSigned',
  'clinicalSigned',
  'questions',
  'notes',
] as const;

const titles: Partial<Record<(typeof columns)[number], string>> = {
  languageSigned: 'signed (language)',
  clinicalSigned: 'signed (clinical)',
};

/** The result of `status`: rows for programs, lines for people. */
export interface StatusResult extends CommandResult {
  rows: SectionStatus[];
}

/** Counts units by section and language. A damaged file is named and left out. */
export function status(workspace: Workspace): StatusResult {
  const rows: SectionStatus[] = [];
  const damaged: string[] = [];
  for (const lang of languages(workspace)) {
    try {
      rows.push(...statusOf(workspace, lang, readLanguage(workspace, lang).document.units));
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      damaged.push(error.message);
    }
  }
  const table = rows.length
    ? formatTable(rows)
    : ['There are no translations yet. Begin one with: add <lang>'];
  const lines = [
    ...table,
    ...englishLines(workspace),
    ...respelled(workspace).values(),
    ...damaged,
  ];
  return {ok: damaged.length === 0, rows, lines};
}

/** How much of the English is signed, once somebody has begun. */
function englishLines(workspace: Workspace): string[] {
  const reviews = readEnglishReviews(workspace);
  if (!reviews.size) return [];
  const {english} = workspace;
  const signed = english.filter((unit) => englishSignature(unit, reviews)).length;
  return [
    `en: ${signed} of ${english.length} texts are signed (${reviewNames['clinical-review']}).`,
  ];
}

function statusOf(
  {english}: Workspace,
  lang: string,
  ours: ReadonlyMap<string, XliffUnit>,
): SectionStatus[] {
  return [...byFile(english)].map(([file, units]) => {
    const row: SectionStatus = {
      lang,
      section: sectionOf(file),
      words: 0,
      units: units.length,
      missing: 0,
      stale: 0,
      draft: 0,
      translated: 0,
      approved: 0,
      languageSigned: 0,
      clinicalSigned: 0,
      questions: 0,
      notes: 0,
    };
    for (const {id, text} of units) {
      const unit = ours.get(id);
      const translation = unit && translationOf(unit, text);
      if (unit && openQuestions(unit).length) row.questions += 1;
      if (unit && openRemarks(unit).length) row.notes += 1;
      for (const {role} of unit ? validSignatures(unit, text) : []) {
        row[role === 'language-review' ? 'languageSigned' : 'clinicalSigned'] += 1;
      }
      row.words += text.split(/\s+/).length;
      if (!translation) row.missing += 1;
      else if (!translation.current) row.stale += 1;
      else row[translation.state] += 1;
    }
    return row;
  });
}

function formatTable(rows: readonly SectionStatus[]): string[] {
  const header = ['language', 'section', ...columns.map((name) => titles[name] ?? name)];
  const body: string[][] = [];
  for (const lang of new Set(rows.map((row) => row.lang))) {
    const own = rows.filter((row) => row.lang === lang);
    body.push(
      ...own.map((row) => [lang, row.section, ...columns.map((name) => String(row[name]))]),
    );
    const sums = columns.map((name) => String(own.reduce((sum, row) => sum + row[name], 0)));
    body.push([lang, 'all', ...sums]);
  }
  const table = [header, ...body];
  const widths = header.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0)));
  const format = (row: readonly string[]) =>
    row
      .map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  return table.map(format);
}
