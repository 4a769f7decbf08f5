/** XLIFF to and from translation tools. */
import type {UnitRecord, XliffUnit} from '../xliff/model.js';
import {XliffError} from '../xliff/file-error.js';
import {parseReturnedXliff} from '../xliff/parse.js';
import {isFinished} from '../xliff/translations.js';
import {renderXliff} from '../xliff/write.js';
import {type ReturnedFile, type ReturnedUnit, type SentFile, sentMark} from './returned.js';

/**
 * XLIFF for translation tools in general, with states. Our own records stay at home; `extradata`
 * carries what the unit held when it was sent.
 */
export const writeXliffForTools = (lang: string, files: readonly SentFile[]): string =>
  renderXliff(
    lang,
    files.map(({original, units}) => ({original, units: units.map(toSend)})),
  );

/**
 * XLIFF for OmegaT, which ignores units without a target and leaves states alone: every unit has a
 * target, at first the English, and none has a state.
 */
export const writeXliffForOmegat = (lang: string, files: readonly SentFile[]): string =>
  renderXliff(
    lang,
    files.map(({original, units}) => ({
      original,
      units: units.map((unit) => ({
        ...toSend(unit),
        target: unit.target ?? unit.source,
        approved: false,
        state: undefined,
        stateQualifier: undefined,
      })),
    })),
  );

const toSend = (unit: UnitRecord): UnitRecord => ({
  ...unit,
  otherAttributes: ` extradata="sent:${sentMark(unit)}"`,
  translatedFrom: undefined,
  review: undefined,
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
  return {lang: first?.targetLanguage, units: files.flatMap(({units}) => units.map(returnedUnit))};
}

function returnedUnit(unit: XliffUnit): ReturnedUnit {
  const {id, line, source, target = '', state, inlineMarkup} = unit;
  return {
    id,
    line,
    english: source,
    text: target,
    state: state === undefined ? undefined : isFinished(state) ? 'translated' : 'draft',
    machine: unit.stateQualifier === 'mt-suggestion',
    sent: /\sextradata=["']sent:(\w+)["']/.exec(unit.otherAttributes)?.[1],
    notes: unit.translatorNotes,
    markup: inlineMarkup,
  };
}
