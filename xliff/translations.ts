/** What a translation file is worth against today's English. */
import {
  type EnglishUnit,
  fingerprint,
  hasText,
  type MachineDraft,
  type ReviewRole,
  reviewRoles,
  type UnitRecord,
  type XliffUnit,
} from './model.js';
import {parseXliff} from './parse.js';
import {isFromMachine, type Translator, translatorsOf} from './provenance.js';
import {signaturesUnder, type UnitSignature} from './signatures.js';

/** How far a translation has come. */
export type TranslationState = 'draft' | 'translated' | 'approved';

/** One unit's translation. */
export interface Translation {
  id: string;
  text: string;
  /** `approved` only if `current` and a named reviewer signed this very text. */
  state: TranslationState;
  /** Whether it was made from exactly today's English. */
  current: boolean;
  /** Whether a machine wrote it and nobody has changed or confirmed it yet. */
  machine: boolean;
  reviewedBy: string | null;
  /** ISO date. */
  reviewedOn: string | null;
  /** The English it was made from, if that is known and not today's. */
  previousSource?: string;
  /** Line of the unit in the file, from 1. */
  line: number;
  /** The newest signature of each role that holds, where a file is read. */
  signatures?: readonly UnitSignature[];
  /** What is on record of who translated it, where a file is read. */
  provenance?: Provenance;
}

/** What is on record of who translated a text. */
export interface Provenance {
  /** A machine wrote it, whether or not a person has confirmed it since. */
  machine: boolean;
  /** Which machine, and when, as far as that is on record. */
  drafted?: MachineDraft | undefined;
  translators: readonly Translator[];
}

/**
 * Reads one of our .xlf files against today's English. Only units with a text are in the result.
 * @throws XliffError if the file is not as our tools write it
 */
export function readTranslations(
  xlfText: string,
  path: string,
  english: readonly EnglishUnit[],
): Map<string, Translation> {
  const {units, files} = parseXliff(xlfText, path);
  const drafted = new Map(files.map((file) => [file.original, file.drafted]));
  const translations = new Map<string, Translation>();
  for (const {id, text} of english) {
    const unit = units.get(id);
    const translation = unit && translationOf(unit, text);
    if (!translation) continue;
    const machine = isFromMachine(unit);
    translations.set(id, {
      ...translation,
      line: unit.line,
      signatures: validSignatures(unit, text),
      provenance: {
        machine,
        ...(machine && {drafted: drafted.get(unit.file)}),
        translators: translatorsOf(unit),
      },
    });
  }
  return translations;
}

/** A unit's translation against today's English; `undefined` if it has none. */
export function translationOf(
  unit: UnitRecord,
  english: string,
): Omit<Translation, 'line'> | undefined {
  const {target, review} = unit;
  if (!hasText(target)) return undefined;
  const current = unit.source === english && unit.translatedFrom === fingerprint(english);
  const approved = current && isSigned(unit);
  const previousSource = translatedEnglish(unit);
  return {
    id: unit.id,
    text: target,
    state: approved ? 'approved' : isFinished(unit.state) ? 'translated' : 'draft',
    current,
    machine: unit.stateQualifier === 'mt-suggestion',
    reviewedBy: approved && review ? review.by : null,
    reviewedOn: approved && review ? review.on : null,
    ...(previousSource === undefined || previousSource === english ? {} : {previousSource}),
  };
}

/** The newest signature of each role that holds: under today's English and this very wording. */
export const validSignatures = (unit: XliffUnit, english: string): UnitSignature[] =>
  translationOf(unit, english)?.current ? signaturesUnder(unit, english) : [];

/** The roles in which nobody has signed these words. */
export function unsignedRoles(unit: XliffUnit, english: string): ReviewRole[] {
  const signed = validSignatures(unit, english).map(({role}) => role);
  return reviewRoles.filter((role) => !signed.includes(role));
}

/** Whether a reviewer signed exactly this target. */
export const isSigned = ({approved, state, review, target}: UnitRecord): boolean =>
  approved &&
  state === 'signed-off' &&
  target !== undefined &&
  review?.text === fingerprint(target);

/** Whether XLIFF's `state` says that a person has finished the translation. */
export const isFinished = (state: string | undefined): boolean =>
  state === 'translated' || state === 'signed-off' || state === 'final';

/** The English that the target was really made from; empty if the file has no record of it. */
export const madeFrom = (unit: UnitRecord): string => translatedEnglish(unit) ?? '';

/** The English that the target was really made from, if the file still has it. */
export const translatedEnglish = ({source, previous, translatedFrom}: UnitRecord) =>
  [source, ...previous.map((version) => version.source)].find(
    (text) => text !== undefined && fingerprint(text) === translatedFrom,
  );
