/** Records what reviewers signed at a desk. */
import {
  fingerprint,
  hasText,
  isReviewRole,
  type UnitRecord,
  type XliffUnit,
} from '../../xliff/model.js';
import {translationOf} from '../../xliff/translations.js';
import {pastDate, personName} from '../dates.js';
import {wholeFile} from '../returned-language.js';
import {type Signatory, type UnitSignature, withSignature} from '../../xliff/signatures.js';
import {UsageError} from '../workspace.js';
import type {DeskSignature, SavedDesk} from './model.js';

/** What became of the signature of a desk. */
export interface Signing extends Signatory {
  /** Ids of the units that are signed. */
  signed: string[];
  unsigned: {id: string; reason: string}[];
}

type Read = DeskSignature['read'][number];

/** Who signed at a desk; nobody if they only saved. Throws a `FileError` if that cannot be so. */
export function signatoryOf(desk: SavedDesk | undefined, path: string): Signatory | undefined {
  const {role, signature} = desk ?? {};
  if (!signature) return undefined;
  const again = 'Open it in the desk and sign once more.';
  if (!isReviewRole(role)) throw wholeFile(path, 'Only reviewers sign.', again);
  const {qualification, interests} = signature;
  if (!hasText(qualification) || !hasText(interests)) {
    throw wholeFile(path, 'The signature lacks the qualification or the interests.', again);
  }
  try {
    const [name, on] = [personName(signature.name), pastDate(signature.on)];
    return {role, name, qualification, interests, on};
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw wholeFile(path, `The signature is not complete. ${error.message}`, again);
  }
}

/**
 * Signs each wording that was read, if it is what is here now.
 * @param sign records a signature under a unit, or says why that cannot be
 */
export function signAll(
  {units, signature}: SavedDesk,
  signatory: Signatory,
  sign: (read: Read, signature: UnitSignature) => string | undefined,
): Signing {
  const seen = new Set(
    units.filter((unit) => unit.seen && unit.answer === 'fine').map(({id}) => id),
  );
  const result: Signing = {...signatory, signed: [], unsigned: []};
  const read = new Map((signature?.read ?? []).map((one) => [one.id, one]));
  for (const {id} of units) {
    const one = read.get(id);
    const reason =
      one && seen.has(id)
        ? sign(one, {...signatory, english: [one.english], text: one.text})
        : 'It was not called fine.';
    if (reason === undefined) result.signed.push(id);
    else result.unsigned.push({id, reason});
  }
  return result;
}

/** Signs units of a language: those of `changed` are as the rest of the file has made them. */
export const signUnits =
  (
    ours: ReadonlyMap<string, XliffUnit>,
    changed: Map<string, UnitRecord>,
    english: ReadonlyMap<string, string>,
  ) =>
  ({id, english: source, text}: Read, signature: UnitSignature): string | undefined => {
    const unit = changed.get(id) ?? ours.get(id);
    const today = english.get(id);
    if (!unit || today === undefined) return 'There is no such text any more.';
    if (fingerprint(today) !== source) return englishChanged;
    const translation = translationOf(unit, today);
    if (!translation || fingerprint(translation.text) !== text) return wordingChanged;
    if (!translation.current) return 'The translation here is of older English.';
    if (unit.proposals.length) return 'Another translation of it waits for a decision.';
    const after = withSignature<UnitRecord>(unit, signature);
    if (after !== unit) changed.set(id, after);
    return undefined;
  };

/** Why a wording cannot be signed any more. */
export const englishChanged = 'Its English has changed since it was read.';
const wordingChanged = 'Its wording here is not the one that was read.';
