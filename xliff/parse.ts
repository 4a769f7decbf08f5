/** Reads .xlf files strictly, keeping every offset. */
import {XmlElement} from '@rgrove/parse-xml';
import {type Finding, locator, XliffError} from './file-error.js';
import {
  type Alternative,
  hasText,
  isReviewRole,
  type MachineDraft,
  type Review,
  type Span,
  type XliffDocument,
  type XliffFile,
  type XliffUnit,
} from './model.js';
import {isForeign, isXliff, namespace, plainNames} from './namespaces.js';
import {provenanceNotes} from './provenance.js';
import {markedText} from './segments.js';
import {elements, parseRoot, rawAttributes, startTagPattern, textAndMarkup} from './xml.js';

/** What the schema lets stand beside units and has no translation in it. */
const withoutUnits: ReadonlySet<string> = new Set([
  'context-group',
  'count-group',
  'prop-group',
  'note',
  'bin-unit',
]);

const remedies = {
  restore: 'Bring back the last good version of the file with version control.',
  export: 'Export the file again as XLIFF 1.2.',
  markup: 'Delete the markup: a translation is plain text.',
};

/** Reads one of our own files. Throws an `XliffError` at the first thing that is not as we write it. */
export function parseXliff(text: string, path: string): XliffDocument {
  const document = parseReturnedXliff(text, path);
  const [finding] = document.tolerated;
  if (finding) throw new XliffError(path, finding);
  return document;
}

/**
 * Reads a file that came back from a translation tool: what tools add (markup in text, groups) is
 * listed in `tolerated`. Throws an `XliffError` where units cannot be told apart or read for sure.
 */
export function parseReturnedXliff(text: string, path: string): XliffDocument {
  return new XliffReader(text, path).read();
}

class XliffReader {
  private readonly locate: (offset: number) => {line: number; column: number};
  private readonly document: XliffDocument;

  constructor(
    private readonly text: string,
    private readonly path: string,
  ) {
    this.locate = locator(text);
    this.document = {
      path,
      text,
      content: {start: 0, end: 0},
      files: [],
      units: new Map(),
      tolerated: [],
    };
  }

  read(): XliffDocument {
    const root = parseRoot(this.text, this.path);
    const {version} = root.attributes;
    const bare = root.name;
    plainNames(root);
    if (!/^(.*[:}])?xliff$/.test(root.name)) {
      throw this.error(root, `This is not an XLIFF file: it begins with <${bare}>.`);
    }
    if (version?.startsWith('2')) {
      throw this.error(root, `This is XLIFF ${version}. It works otherwise than XLIFF 1.2.`);
    }
    if (version !== '1.2' || !isXliff(root)) {
      throw this.error(root, `The file does not say that it is XLIFF 1.2 (${namespace}).`);
    }
    this.document.content = this.contentSpan(root);
    for (const element of elements(root)) {
      if (!this.isBesides(element)) this.readFile(element);
    }
    if (!this.document.files.length) {
      throw this.error(root, 'The file has no <file>, so no translations.');
    }
    return this.document;
  }

  private readFile(element: XmlElement): void {
    if (element.name !== 'file') throw this.error(element, `<${element.name}> cannot stand here.`);
    const original = this.required(element, 'original');
    if (this.document.files.some((file) => file.original === original)) {
      this.tolerate(element, `<file original="${original}"> is there twice.`, remedies.export);
    }
    const bodies = elements(element).filter(({name}) => name === 'body');
    const [body] = bodies;
    if (!body || bodies.length > 1) {
      throw this.error(element, `<file original="${original}"> needs exactly one <body>.`);
    }
    const file: XliffFile = {
      original,
      sourceLanguage: this.required(element, 'source-language'),
      targetLanguage: element.attributes['target-language'],
      drafted: draftedOf(element),
      line: this.locate(element.start).line,
      span: {start: element.start, end: element.end},
      body: body.children.length ? this.contentSpan(body) : undefined,
      units: [],
    };
    this.document.files.push(file);
    this.readUnits(body, file);
  }

  private readUnits(parent: XmlElement, file: XliffFile): void {
    for (const element of elements(parent)) {
      if (element.name === 'trans-unit') {
        const unit = this.readUnit(element, file.original);
        const first = this.document.units.get(unit.id);
        if (first) {
          throw this.error(
            element,
            `The unit ${unit.id} is there twice; the first is on line ${first.line}.`,
            'Keep the right one and delete the other.',
          );
        }
        file.units.push(unit);
        this.document.units.set(unit.id, unit);
      } else if (element.name === 'group') {
        this.tolerate(element, '<group> is not used here.', remedies.export);
        this.readUnits(element, file);
      } else if (!this.isBesides(element)) {
        throw this.error(element, `<${element.name}> cannot stand here.`);
      }
    }
  }

  /** Whether an element beside units is allowed in XLIFF and nothing to us; our own have none. */
  private isBesides(element: XmlElement): boolean {
    const isBesides = isForeign(element) || withoutUnits.has(element.name);
    if (isBesides) this.tolerate(element, `<${element.name}> is not used here.`, remedies.export);
    return isBesides;
  }

  private readUnit(element: XmlElement, file: string): XliffUnit {
    const id = this.required(element, 'id');
    const source = this.only(element, 'source');
    if (!source) throw this.error(element, `The unit ${id} has no <source>.`);
    const english = textAndMarkup(source);
    if (english.markup.length) {
      const problem = `The English of ${id} has markup in it: ${english.markup.join(', ')}.`;
      this.tolerate(source, problem, remedies.restore);
    }
    const unit: XliffUnit = {
      id,
      file,
      line: this.locate(element.start).line,
      span: {start: element.start, end: element.end},
      source: english.text,
      approved: element.attributes['approved'] === 'yes',
      previous: [],
      proposals: [],
      otherAttributes: rawAttributes(this.text, element, ['id', 'approved']),
      otherTargetAttributes: '',
      otherChildren: [],
      translatorNotes: [],
      signatureNotes: [],
      provenance: [],
      inlineMarkup: [],
    };
    const marked = this.only(element, 'seg-source');
    if (marked) unit.markedSource = markedText(marked);
    const target = this.only(element, 'target');
    if (target) this.readTarget(target, unit);
    for (const child of element.children) {
      if (child instanceof XmlElement) {
        if (child === source || child === target || this.readNote(child, unit)) continue;
        if (this.readAlternative(child, unit)) continue;
      }
      const raw = this.text.slice(child.start, child.end).trim();
      if (raw) unit.otherChildren.push(raw);
    }
    return unit;
  }

  private readTarget(element: XmlElement, unit: XliffUnit): void {
    const {text, markup} = textAndMarkup(element);
    unit.inlineMarkup = markup;
    if (markup.includes('mrk')) unit.markedTarget = markedText(element);
    if (markup.length) {
      const problem = `The translation of ${unit.id} has markup in it: ${markup.join(', ')}.`;
      this.tolerate(element, problem, remedies.markup);
    }
    unit.otherTargetAttributes = rawAttributes(this.text, element, ['state', 'state-qualifier']);
    if (!hasText(text)) return;
    unit.target = text;
    unit.state = element.attributes['state'];
    unit.stateQualifier = element.attributes['state-qualifier'];
  }

  /** Reads a `<note>`. Returns false for one that is not ours, which is kept as it is. */
  private readNote(element: XmlElement, unit: XliffUnit): boolean {
    if (element.name !== 'note') return false;
    const {text} = textAndMarkup(element);
    const from = element.attributes['from'];
    if (from === 'developer' && unit.desc === undefined) unit.desc = text;
    else if (from === 'preview' && unit.preview === undefined) unit.preview = text;
    else if (from === 'translated-from') {
      if (unit.translatedFrom !== undefined || !/^[0-9a-f]{16}$/.test(text)) {
        this.damagedRecord(element, unit.id, 'of the English it was translated from');
      }
      unit.translatedFrom = text;
    } else if (from === 'reviewer') {
      const review = parseReview(text);
      if (unit.review || !review) this.damagedRecord(element, unit.id, 'of its review');
      unit.review = review;
    } else {
      if (isReviewRole(from)) unit.signatureNotes.push({text, from});
      else if (provenanceNotes.some((kind) => kind === from)) unit.provenance.push({text, from});
      else if (from !== 'minor-change') unit.translatorNotes.push({text, from});
      return false;
    }
    return true;
  }

  private damagedRecord(element: XmlElement, id: string, record: string): void {
    this.tolerate(element, `The record ${record} is damaged in ${id}.`, remedies.restore);
  }

  /** Reads our own kinds of `<alt-trans>`. Returns false for others, which are kept as they are. */
  private readAlternative(element: XmlElement, unit: XliffUnit): boolean {
    if (element.name !== 'alt-trans') return false;
    const kind = element.attributes['alttranstype'];
    const target = this.only(element, 'target');
    const source = this.only(element, 'source');
    if (!target) return false;
    const alternative: Alternative = {
      source: source ? textAndMarkup(source).text : unit.source,
      target: textAndMarkup(target).text,
      origin: element.attributes['origin'],
    };
    if (kind === 'proposal' && alternative.origin !== undefined) unit.proposals.push(alternative);
    else if (kind === 'previous-version') unit.previous.push(alternative);
    else return false;
    return true;
  }

  private contentSpan(element: XmlElement): Span {
    const [startTag] = startTagPattern.exec(this.text.slice(element.start, element.end)) ?? [''];
    return {
      start: element.start + startTag.length,
      end: this.text.lastIndexOf('</', element.end),
    };
  }

  private only(parent: XmlElement, name: string): XmlElement | undefined {
    const found = elements(parent).filter((child) => child.name === name);
    if (found.length > 1) throw this.error(parent, `<${name}> is there ${found.length} times.`);
    return found[0];
  }

  private required(element: XmlElement, attribute: string): string {
    const value = element.attributes[attribute];
    if (value === undefined || value === '') {
      throw this.error(element, `<${element.name}> has no ${attribute}.`);
    }
    return value;
  }

  private tolerate(element: XmlElement, problem: string, remedy: string): void {
    this.document.tolerated.push({...this.locate(element.start), problem, remedy});
  }

  private error(element: XmlElement, problem: string, remedy = remedies.export): XliffError {
    const finding: Finding = {...this.locate(element.start), problem, remedy};
    return new XliffError(this.path, finding);
  }
}

/** XLIFF’s record of the tool that a file is from, and of the day. */
function draftedOf(file: XmlElement): MachineDraft | undefined {
  const {'tool-id': id, date} = file.attributes;
  const tool = elements(file)
    .filter(({name}) => name === 'header')
    .flatMap(elements)
    .find(({name, attributes}) => name === 'tool' && attributes['tool-id'] === id);
  const kind = tool?.attributes['tool-name'];
  return kind && date ? {kind, on: date.slice(0, 10)} : undefined;
}

function parseReview(text: string): Review | undefined {
  const [, by, on, fingerprint] = /^(.+), (\d{4}-\d\d-\d\d), ([0-9a-f]{16})$/.exec(text) ?? [];
  return by && on && fingerprint ? {by, on, text: fingerprint} : undefined;
}
