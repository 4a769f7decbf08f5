/** Gettext PO: `msgctxt` is the unit's id, which stands in a comment, too; `fuzzy` is a draft. */
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
import {tidy} from './text-checks.js';

/** A PO file. What is not current or not finished is marked `fuzzy`. */
export function writePo(lang: string, files: readonly SentFile[]): string {
  const header = [
    'msgid ""',
    'msgstr ""',
    ...[
      'Project-Id-Version: calcinosis-cutis',
      'PO-Revision-Date: ',
      'Last-Translator: ',
      'Language-Team: ',
      `Language: ${lang}`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=UTF-8',
      'Content-Transfer-Encoding: 8bit',
    ].map((line) => quote(`${line}\n`)),
  ].join('\n');
  const entries = files.flatMap(({original, units}) =>
    units.map((unit) => writeEntry(unit, original)),
  );
  return `${[header, ...entries].join('\n\n')}\n`;
}

function writeEntry(unit: XliffUnit, file: string): string {
  const translation = translationOf(unit, unit.source);
  const fuzzy = translation && (!translation.current || translation.state === 'draft');
  const comment = (mark: string, texts: (string | undefined)[]) =>
    texts.flatMap((text) => (text ? [`${mark} ${tidy(text)}`] : []));
  return [
    ...comment(
      '#',
      unit.translatorNotes.map(({text}) => text),
    ),
    ...comment('#.', [
      unit.desc,
      unit.preview,
      ...unit.proposals.map(({target}) => `Another translation came in: “${target}”`),
      `unit:${unit.id}`,
      `sent:${sentMark(unit)}`,
    ]),
    `#: ${file}`,
    ...(fuzzy ? ['#, fuzzy'] : []),
    ...(translation?.previousSource === undefined
      ? []
      : [`#| msgctxt ${quote(unit.id)}`, `#| msgid ${quote(translation.previousSource)}`]),
    `msgctxt ${quote(unit.id)}`,
    `msgid ${quote(unit.source)}`,
    `msgstr ${quote(unit.target ?? '')}`,
  ].join('\n');
}

const escapes = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
]);

const quote = (text: string): string =>
  `"${text
    .replace(/["\\]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll('\r', '\\r')}"`;

interface Entry {
  line: number;
  fuzzy: boolean;
  notes: string[];
  /** Units that comments name, for tools that drop `msgctxt`; several of one English are then one entry. */
  units: string[];
  /** Their marks. */
  sent: (string | undefined)[];
  texts: Map<string, string>;
}

/** Reads a PO file. Obsolete entries (`#~`) are left out. Throws a `FileError`. */
export function readPo(text: string, path: string): ReturnedFile {
  const entries = parseEntries(text.replace(/^\uFEFF/, ''), path);
  const header = entries.find(({texts}) => !texts.has('msgctxt') && texts.get('msgid') === '');
  const fields = header?.texts.get('msgstr') ?? '';
  const translator = /^Last-Translator:\s*([^<\n]*\p{L})/imu.exec(fields)?.[1]?.trim();
  const charset = /^Content-Type:.*charset=([\w-]+)/im.exec(fields)?.[1];
  const fail = (line: number, problem: string, remedy: string) =>
    new FileError(path, {line, column: 1, problem, remedy});
  if (charset && charset.toLowerCase() !== 'utf-8') {
    throw fail(
      header?.line ?? 1,
      `The file says that it is written in ${charset}.`,
      'Save it as UTF-8.',
    );
  }
  const units = entries.flatMap((entry): ReturnedUnit[] => {
    if (entry === header) return [];
    const {line, texts, fuzzy, sent, notes} = entry;
    const [context, english, translation] = ['msgctxt', 'msgid', 'msgstr'].map((key) =>
      texts.get(key),
    );
    if (!english || translation === undefined) {
      throw fail(
        line,
        'This entry lacks its msgid or msgstr, or has plural forms.',
        'Give the lines as they were sent; msgctxt names the unit.',
      );
    }
    const named = entry.units.length ? entry.units : [''];
    return (context === undefined ? named : [context]).map((id, at) => ({
      id,
      line,
      english,
      text: translation,
      state: fuzzy ? 'draft' : translation ? 'translated' : undefined,
      machine: false,
      sent: sent[at],
      notes: notes.map((text) => ({text, by: translator})),
      markup: [],
    }));
  });
  return {lang: /^Language:\s*(\S+)/im.exec(fields)?.[1], units};
}

function parseEntries(text: string, path: string): Entry[] {
  const entries: Entry[] = [];
  let entry: Entry | undefined;
  let key = '';
  const open = (line: number): Entry => {
    // A comment or msgctxt after a msgstr begins the next entry.
    if (!entry || entry.texts.has('msgstr')) {
      entry = {line, fuzzy: false, notes: [], sent: [], units: [], texts: new Map()};
      entries.push(entry);
    }
    return entry;
  };
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    const [, keyword, quoted] =
      /^(?:(msgctxt|msgid|msgstr)\s+)?("(?:[^"\\]|\\.)*")$/.exec(line) ?? [];
    if (line === '' || line.startsWith('#~')) continue;
    if (line.startsWith('#')) readComment(open(index + 1), line);
    else if (quoted && (keyword ?? key)) {
      const current = keyword && keyword !== 'msgstr' ? open(index + 1) : entry;
      if (!current) throw badLine(path, index + 1);
      if (keyword && current.texts.has(keyword)) throw badLine(path, index + 1);
      if (keyword === 'msgctxt' || !current.texts.size) current.line = index + 1;
      key = keyword ?? key;
      current.texts.set(key, (current.texts.get(key) ?? '') + unquote(quoted));
    } else throw badLine(path, index + 1);
  }
  return entries.filter(({texts}) => texts.size);
}

const badLine = (path: string, line: number): FileError =>
  new FileError(path, {
    line,
    column: 1,
    problem:
      'This line is not PO: a quotation mark or keyword is missing, or plural forms are used.',
    remedy: 'Export the file again, or mend this line.',
  });

function readComment(entry: Entry, line: string): void {
  if (line.startsWith('#,')) entry.fuzzy ||= /\bfuzzy\b/.test(line);
  else if (line.startsWith('#.')) {
    const unit = /^#\. unit:(\S+)$/.exec(line)?.[1];
    const mark = /^#\. sent:(\w+)$/.exec(line)?.[1];
    if (unit !== undefined) entry.units.push(unit);
    if (mark !== undefined) entry.sent.push(readMark(mark));
  } else if (/^#(\s|$)/.test(line)) entry.notes.push(line.slice(1).trim());
}

const unquote = (quoted: string): string =>
  quoted.slice(1, -1).replace(/\\(.)/g, (_, char: string) => escapes.get(char) ?? char);
