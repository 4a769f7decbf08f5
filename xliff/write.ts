/** Writes .xlf files: whole new ones, and changed ones in which every untouched byte stays. */
import {groupBy} from './group-by.js';
import {
  type EnglishUnit,
  type Alternative,
  emptyUnit,
  fingerprint,
  hasText,
  type MachineDraft,
  type Span,
  type UnitRecord,
  type XliffDocument,
  type XliffFile,
} from './model.js';
import {namespace} from './namespaces.js';
import {escapeAttribute, escapeText} from './xml.js';

/** The units that one `<file>` is to hold. A unit that was read and not changed keeps its bytes. */
export interface FileContent {
  original: string;
  units: UnitRecord[];
  /** What machine has now written drafts of it, and when; what the file says of it stays otherwise. */
  drafted?: MachineDraft | undefined;
}

const newLine = (depth: number) => `\n${'  '.repeat(depth)}`;

/** Section that a content file holds: `content/faq.ts` → `faq`. */
export const sectionOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.ts$/, '');

/** Relative link from a unit to its section's preview in Storybook. */
export const previewLink = (lang: string, file: string): string =>
  `../?path=/story/translations--preview&args=locale:${lang};section:${sectionOf(file)}`;

/** Groups units by content file, keeping their order. */
export const byFile = (english: readonly EnglishUnit[]): Map<string, EnglishUnit[]> =>
  groupBy(english, ({file}) => file);

/** A record that says all that we know of an English unit, without a translation. */
export const untranslated = (lang: string, {id, text, desc, file}: EnglishUnit): UnitRecord => ({
  ...emptyUnit(id, text),
  desc,
  preview: previewLink(lang, file),
});

/**
 * Makes a whole new file for a language.
 * @param texts translations by unit id; units without one are left untranslated
 * @param made what the translations are: `machine` marks them as a machine's suggestion
 * @throws Error for a text whose id is not a unit of the English content
 */
export function createXliff(
  lang: string,
  english: readonly EnglishUnit[],
  texts: ReadonlyMap<string, string>,
  made: {state: 'draft' | 'translated'; machine: boolean},
): string {
  const ids = new Set(english.map(({id}) => id));
  const unknown = [...texts.keys()].filter((id) => !ids.has(id));
  if (unknown.length) throw new Error(`Not a unit of the English content: ${unknown.join(', ')}.`);
  const files = [...byFile(english)].map(([original, units]) => ({
    original,
    units: units.map((unit): UnitRecord => {
      const record = untranslated(lang, unit);
      const target = texts.get(unit.id);
      if (!hasText(target)) return record;
      return {
        ...record,
        target,
        state: made.state === 'draft' ? 'needs-review-translation' : 'translated',
        stateQualifier: made.machine ? 'mt-suggestion' : undefined,
        translatedFrom: fingerprint(unit.text),
      };
    }),
  }));
  return renderXliff(lang, files);
}

/** A whole file in canonical form. */
export const renderXliff = (lang: string, files: readonly FileContent[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff version="1.2" xmlns="${namespace}">`,
    ...files.map((file) => `  ${renderFile(lang, file)}`),
    '</xliff>\n',
  ].join('\n');

/** The document's text with exactly these files and units in this order; all else stays. */
export function rewriteXliff(
  document: XliffDocument,
  lang: string,
  files: readonly FileContent[],
): string {
  const {text, content} = document;
  const known = new Map(document.files.map((file) => [file.original, file]));
  const children = files.map((wanted) => {
    const file = known.get(wanted.original);
    return {
      span: file?.span,
      text: file?.body ? rewriteFile(document, file, file.body, wanted) : renderFile(lang, wanted),
    };
  });
  return (
    text.slice(0, content.start) +
    rewriteChildren(text, content, document.files, children, 1) +
    text.slice(content.end)
  );
}

function rewriteFile(
  {text, units}: XliffDocument,
  file: XliffFile,
  body: Span,
  wanted: FileContent,
): string {
  const children = wanted.units.map((unit) => {
    const before = units.get(unit.id);
    return {
      span: before?.file === file.original ? before.span : undefined,
      text: before === unit ? text.slice(before.span.start, before.span.end) : renderUnit(unit),
    };
  });
  return (
    (wanted.drafted
      ? headOf(file.targetLanguage ?? '', wanted)
      : text.slice(file.span.start, body.start)) +
    rewriteChildren(text, body, file.units, children, 3) +
    text.slice(body.end, file.span.end)
  );
}

/**
 * What stands between two offsets, with its children replaced, moved, added or taken out. White
 * space and comments before a child go where it goes; a comment before one that is taken out stays.
 */
function rewriteChildren(
  text: string,
  {start, end}: Span,
  before: readonly {span: Span}[],
  wanted: readonly {span: Span | undefined; text: string}[],
  depth: number,
): string {
  const ends = [start, ...before.map(({span}) => span.end)];
  const leads = new Map(before.map(({span}, i) => [span.start, text.slice(ends[i], span.start)]));
  const pieces = wanted.map(({span, text: child}) => {
    const lead = span && leads.get(span.start);
    if (span) leads.delete(span.start);
    return (lead ?? newLine(depth)) + child;
  });
  const orphans = [...leads.values()].filter((lead) => lead.trim());
  return [...pieces, ...orphans, text.slice(ends.at(-1), end)].join('');
}

function renderFile(lang: string, file: FileContent): string {
  const body = file.units.map((unit) => newLine(3) + renderUnit(unit)).join('');
  return `${headOf(lang, file)}${body}${newLine(2)}</body>${newLine(1)}</file>`;
}

/** What stands before the units of a `<file>`. */
function headOf(lang: string, {original, drafted}: FileContent): string {
  const attributes =
    `original="${escapeAttribute(original)}" source-language="en" ` +
    `target-language="${escapeAttribute(lang)}" datatype="plaintext"`;
  if (!drafted) return `<file ${attributes}>${newLine(2)}<body>`;
  const id = escapeAttribute(drafted.kind.replaceAll(' ', '-'));
  const tool = `<tool tool-id="${id}" tool-name="${escapeAttribute(drafted.kind)}"/>`;
  return (
    `<file ${attributes} date="${escapeAttribute(drafted.on)}T00:00:00Z" tool-id="${id}">` +
    `${newLine(2)}<header>${newLine(3)}${tool}${newLine(2)}</header>${newLine(2)}<body>`
  );
}

/** One `<trans-unit>` in canonical form, to stand at our depth of indentation. */
function renderUnit(unit: UnitRecord): string {
  const note = (from: string, annotates: string, text: string | undefined) =>
    text === undefined
      ? []
      : [`<note from="${from}" annotates="${annotates}">${escapeText(text)}</note>`];
  const {review} = unit;
  const lines = [
    `<source>${escapeText(unit.source)}</source>`,
    ...renderTarget(unit),
    ...note('developer', 'source', unit.desc),
    ...note('preview', 'general', unit.preview),
    ...note('translated-from', 'target', unit.translatedFrom),
    ...note('reviewer', 'target', review && `${review.by}, ${review.on}, ${review.text}`),
    ...unit.previous.map((version) => renderAlternative('previous-version', version)),
    ...unit.proposals.map((proposal) => renderAlternative('proposal', proposal)),
    ...unit.otherChildren,
  ];
  const approved = unit.approved ? ' approved="yes"' : '';
  return (
    `<trans-unit id="${escapeAttribute(unit.id)}"${approved}${unit.otherAttributes}>` +
    lines.map((line) => newLine(4) + line).join('') +
    `${newLine(3)}</trans-unit>`
  );
}

function renderTarget(unit: UnitRecord): string[] {
  if (unit.target === undefined) return [];
  const attribute = (name: string, value: string | undefined) =>
    value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`;
  const attributes =
    attribute('state', unit.state) +
    attribute('state-qualifier', unit.stateQualifier) +
    unit.otherTargetAttributes;
  return [`<target${attributes}>${escapeText(unit.target)}</target>`];
}

function renderAlternative(kind: string, {source, target, origin}: Alternative): string {
  const from = origin === undefined ? '' : ` origin="${escapeAttribute(origin)}"`;
  return (
    `<alt-trans alttranstype="${kind}"${from}>` +
    `${newLine(5)}<source>${escapeText(source)}</source>` +
    `${newLine(5)}<target>${escapeText(target)}</target>${newLine(4)}</alt-trans>`
  );
}
