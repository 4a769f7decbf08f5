/** XLIFF to and from translation tools. */
import {hasText, type TranslatorNote, type UnitRecord, type XliffUnit} from '../xliff/model.js';
import {XliffError} from '../xliff/file-error.js';
import {parseReturnedXliff} from '../xliff/parse.js';
import {isFinished} from '../xliff/translations.js';
import {renderXliff} from '../xliff/write.js';
import {isSignatureXml} from '../xliff/signatures.js';
import {saidInXliff} from './states.js';
import {joinSegments} from './segments.js';
import {
  readMark,
  type ReturnedFile,
  type ReturnedUnit,
  type SentFile,
  sentMark,
} from './returned.js';

/**
 * XLIFF for translation tools in general, with states. Our own records stay at home; `extradata`
 * carries what the unit held when it was sent.
 */
export const writeXliffForTools = (lang: string, files: readonly SentFile[]): string =>
  renderXliff(
    lang,
    files.map(({original, units}) => ({original, units: units.map(toSend)})),
  );

/** Poedit and Weblate count every other state of a draft as translated. */
const draftState = 'needs-translation';

/** A unit as translators get it: our own records stay at home. */
export const toSend = (unit: UnitRecord): UnitRecord => ({
  ...unit,
  state: hasText(unit.target) && !isFinished(unit.state) ? draftState : unit.state,
  otherAttributes: ` extradata="sent:${sentMark(unit)}"`,
  translatedFrom: undefined,
  review: undefined,
  otherChildren: unit.otherChildren.filter((xml) => !isSignatureXml(xml)),
});

/** Reads XLIFF 1.2 from a translation tool. Throws an `XliffError`. */
export function readReturnedXliff(text: string, path: string): ReturnedFile {
  const {files} = parseReturnedXliff(text, path);
  const langs = new Set(files.map(({targetLanguage}) => targetLanguage));
  const fail = (line: number, problem: string, remedy: string) =>
    new XliffError(path, {line, column: 1, problem, remedy});
  const [first] = files;
  for (const {line, sourceLanguage} of files) {
    if (!/^en(-|$)/i.test(sourceLanguage)) {
      const problem = `The file says that it was translated from "${sourceLanguage}", not from English.`;
      throw fail(line, problem, 'Translate from the file that “send” made.');
    }
  }
  if (langs.size > 1) {
    const problem = `The file mixes languages: ${[...langs].map((lang) => lang ?? 'none').join(', ')}.`;
    throw fail(first?.line ?? 1, problem, 'Make one file for each language.');
  }
  const lang = first?.targetLanguage;
  const units = files.flatMap((file) =>
    file.units.map((unit) => returnedUnit(unit, lang ?? 'und')),
  );
  return {lang, units};
}

/** Names that tools write for want of a person’s. */
const nobody = /^(translator|user|author|unknown|note|)$/i;

const noteOf = ({text, from = ''}: TranslatorNote) => ({
  text,
  by: nobody.test(from.trim()) ? undefined : from.trim(),
});

function returnedUnit(unit: XliffUnit, lang: string): ReturnedUnit {
  const {id, line, source, inlineMarkup} = unit;
  const {state, unknown} = saidInXliff(unit);
  const {text, lost} = joinSegments(unit, lang);
  return {
    id,
    line,
    english: source,
    text,
    lost,
    state,
    unknownState: unknown,
    machine: unit.stateQualifier === 'mt-suggestion',
    sent: readMark(/\sextradata=["']sent:(\w+)["']/.exec(unit.otherAttributes)?.[1] ?? ''),
    notes: unit.translatorNotes.map(noteOf),
    markup: inlineMarkup,
  };
}
