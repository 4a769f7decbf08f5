/** The report on a returned file as a page, for people without a terminal. */
import {type Disk, writeWhole} from './disk.js';
import {directionOf} from './locales.js';
import type {Signing} from './desk/sign.js';
import {type Report, type ReportPart, saidOf, signedBy} from './take-report.js';
import type {TakenUnit} from './decide-all.js';
import {escapeAttribute, escapeText} from '../xliff/xml.js';

const titles: Record<ReportPart['name'], string> = {
  taken: 'Taken',
  refused: 'Refused',
  open: 'Not translated yet',
  kept: 'Kept as they were',
};

/** The page of a report, or of why nothing was taken. */
export function pageOf(file: string, lines: readonly string[], report?: Report): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light dark">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`,
    `<title>${escapeText(file)}</title>`,
    `<h1>${escapeText(file)}</h1>`,
    ...lines.map((line) => `<p>${escapeText(line)}</p>`),
    ...(report ? reportParts(report) : []),
    '</html>',
    '',
  ].join('\n');
}

function reportParts({lang, summary, parts, notes, remarks, signing}: Report): string[] {
  const attributes = `lang="${escapeAttribute(lang)}" dir="${directionOf(lang)}"`;
  const part = ({name, units}: ReportPart) => {
    if (!units.length) return [];
    const heading = `<h2>${titles[name]}: ${units.length}</h2>`;
    const table = tableOf(units, attributes);
    return name === 'kept'
      ? ['<details>', `<summary>${titles[name]}: ${units.length}</summary>`, table, '</details>']
      : [heading, table];
  };
  const [taken, refused, open, kept] = parts.map(part);
  const said = notes.map((note) => `<li>${escapeText(saidOf(note))}</li>`);
  return [
    `<p><strong>${escapeText(summary)}</strong></p>`,
    ...remarks.map((remark) => `<p>${escapeText(remark)}</p>`),
    ...[taken, refused, open].flatMap((some) => some ?? []),
    ...(signing ? signingParts(signing) : []),
    ...(said.length ? ['<h2>Notes and questions</h2>', `<ul>${said.join('')}</ul>`] : []),
    ...(kept ?? []),
  ];
}

function signingParts(signing: Signing): string[] {
  const unsigned = signing.unsigned.map(
    ({id, reason}) => `<li>${escapeText(`${id}: ${reason}`)}</li>`,
  );
  return [
    '<h2>Signed</h2>',
    `<p>${escapeText(signedBy(signing))}</p>`,
    ...(unsigned.length ? [`<p>Not signed:</p><ul>${unsigned.join('')}</ul>`] : []),
  ];
}

function tableOf(units: readonly TakenUnit[], attributes: string): string {
  const titlesOfColumns = ['Unit', 'English', 'Before', 'In the file', 'What became of it'];
  const head = titlesOfColumns.map((title) => `<th scope="col">${title}</th>`).join('');
  const text = (value = '') => `<td ${attributes}>${escapeText(value)}</td>`;
  const rows = units.map(
    ({id, line, english = '', before, came, reason, remedy = ''}) =>
      `<tr><th scope="row">${escapeText(id)}<br>line ${line}</th><td>${escapeText(english)}</td>` +
      `${text(before)}${text(came)}<td>${escapeText(`${reason} ${remedy}`.trim())}</td></tr>`,
  );
  return `<table border="1"><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

/**
 * Writes a page beside a returned file. A page that says something else is of an earlier time and
 * stays.
 * @returns its path
 */
export function writePage(disk: Disk, file: string, page: string): string {
  for (let count = 1; ; count += 1) {
    const path = `${file}${count > 1 ? `.${count}` : ''}.html`;
    const there = disk.read(path);
    if (there && !Buffer.from(page).equals(there)) continue;
    writeWhole(disk, path, page, there);
    return path;
  }
}
