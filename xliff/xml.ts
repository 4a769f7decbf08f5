/** The little of XML that the parser does not do for us. */
import {parseXml, XmlCdata, XmlComment, XmlElement, XmlError, XmlText} from '@rgrove/parse-xml';
import {locator, XliffError} from './file-error.js';

/** Escapes text for an element. */
export const escapeText = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');

/** Escapes text for an attribute in double quotes. */
export const escapeAttribute = (text: string): string =>
  escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');

const misc = String.raw`(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*`;
const doctype = new RegExp(String.raw`^\uFEFF?${misc}<!DOCTYPE`);
const encoding = /^\uFEFF?<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/;

/** Parses XML strictly and returns the root with offsets. Throws an `XliffError`. */
export function parseRoot(text: string, path: string): XmlElement {
  const fail = (offset: number, problem: string, remedy: string) =>
    new XliffError(path, {...locator(text)(offset), problem, remedy});
  if (!text.replace(/^\uFEFF/, '').trim()) {
    throw fail(0, 'The file is empty.', 'Ask for the file again.');
  }
  if (doctype.test(text)) {
    throw fail(
      text.indexOf('<!DOCTYPE'),
      'The file has a DOCTYPE. XLIFF has none, and a DOCTYPE can pull in other files.',
      'Delete the DOCTYPE, or export the file again as XLIFF 1.2.',
    );
  }
  const declared = encoding.exec(text)?.[1];
  if (declared !== undefined && !/^(utf-8|us-ascii)$/i.test(declared)) {
    throw fail(
      0,
      `The file says that it is written in ${declared}, not in UTF-8.`,
      'Export it again as UTF-8.',
    );
  }
  try {
    const {root} = parseXml(text, {
      includeOffsets: true,
      preserveCdata: true,
      preserveComments: true,
    });
    if (root) return root;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw malformed(error, text, path);
  }
  throw fail(0, 'The file has no content.', 'Ask for the file again.');
}

function malformed(error: XmlError, text: string, path: string): XliffError {
  const {line, column, pos} = error;
  const what = error.message.split(' (line ')[0] ?? '';
  const entity = /&[^;\s]+;/.exec(what)?.[0];
  if (entity) {
    const problem = `${entity} is not allowed: XML knows only &amp; &lt; &gt; &quot; and &apos;.`;
    return new XliffError(path, {line, column, problem, remedy: 'Write the character itself.'});
  }
  const cut = text.includes('<xliff') && !text.includes('</xliff');
  if (cut || pos >= text.trimEnd().length) {
    return new XliffError(path, {
      line,
      column,
      problem: `The file breaks off: its end is missing (${what}).`,
      remedy: 'Ask for the whole file again.',
    });
  }
  return new XliffError(path, {
    line,
    column,
    problem: `The file is not well-formed XML (${what}).`,
    remedy: 'Export it again from the translation tool, or mend this place.',
  });
}

/** Child elements, in order. */
export const elements = (parent: XmlElement): XmlElement[] =>
  parent.children.filter((child) => child instanceof XmlElement);

/** Tags that only mark a stretch of text, which can be kept without them. */
export const transparentMarkup: ReadonlySet<string> = new Set(['g', 'mrk', 'CDATA', 'comment']);

/** An element's text, and the names of all markup in it. Text inside `ph`, `it` … is code, not text. */
export function textAndMarkup(element: XmlElement): {text: string; markup: string[]} {
  let text = '';
  const markup: string[] = [];
  for (const child of element.children) {
    if (child instanceof XmlText) {
      text += child.text;
      if (child instanceof XmlCdata) markup.push('CDATA');
    } else if (child instanceof XmlElement) {
      const name = markupName(child);
      markup.push(name);
      const inside = textAndMarkup(child);
      if (transparentMarkup.has(name)) text += inside.text;
      markup.push(...inside.markup);
    } else {
      markup.push(child instanceof XmlComment ? 'comment' : 'processing instruction');
    }
  }
  return {text, markup};
}

/** The kinds of marked words that XLIFF 1.2 names. */
const markedKinds: ReadonlySet<string> = new Set(
  (
    'abbrev abbreviated-form abbreviation acronym appellation collocation common-name datetime ' +
    'equation expanded-form formula head-term initialism international-scientific-term ' +
    'internationalism logical-expression materials-management-unit name near-synonym part-number ' +
    'phrase phraseological-unit protected romanized-form seg set-phrase short-form sku ' +
    'standard-text symbol synonym synonymous-phrase term transcribed-form transliterated-form ' +
    'truncated-term variant'
  ).split(' '),
);
const groupKinds: ReadonlySet<string> = new Set(['bold', 'italic', 'underlined', 'link']);

/**
 * A tag's name; with its kind where a tool has a meaning of its own for it. It may mark what was
 * deleted, so its text cannot be taken as part of the text.
 */
function markupName({name, attributes}: XmlElement): string {
  if (name !== 'mrk' && name !== 'g') return name;
  const own = Object.keys(attributes).find((key) => /^(?!xml:|xmlns).+:/.test(key));
  if (own) return `${name} (${own})`;
  const {mtype = 'without a type', ctype} = attributes;
  if (name === 'mrk') return markedKinds.has(mtype) ? name : `mrk (${mtype})`;
  return ctype === undefined || groupKinds.has(ctype) ? name : `g (${ctype})`;
}

/** A start tag at the beginning of a text. */
export const startTagPattern = /^<[^\s/>]+(?:[^>"']|"[^"]*"|'[^']*')*>/;

/** The attributes of a start tag as raw XML, without those named: ` a="1" b="2"`. */
export function rawAttributes(xml: string, element: XmlElement, without: string[]): string {
  const [startTag] = startTagPattern.exec(xml.slice(element.start, element.end)) ?? [''];
  let raw = '';
  for (const [, name, value] of startTag.matchAll(/\s([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (name && !without.includes(name)) raw += ` ${name}=${value}`;
  }
  return raw;
}
