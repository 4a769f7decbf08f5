/** Who stands for a text: signatures of reviewers, each in a role and under exact words. */
import {
  fingerprint,
  isReviewRole,
  type ReviewRole,
  reviewRoles,
  type UnitRecord,
  type XliffUnit,
} from './model.js';
import {escapeText} from './xml.js';

/** Who signed a text and in which role. */
export interface Signatory {
  role: ReviewRole;
  name: string;
  qualification: string;
  /** Interests that readers should know of, or that there are none. */
  interests: string;
  /** ISO date. */
  on: string;
}

/** A signature under one text. */
export interface UnitSignature extends Signatory {
  /** Fingerprints of the English that was read, and of others that differ from it in a typo. */
  english: string[];
  /** Fingerprint of the wording that was read. */
  text: string;
}

/** What a role is called. */
export const reviewNames: Readonly<Record<ReviewRole, string>> = {
  'language-review': 'language review',
  'clinical-review': 'clinical review',
};

/** A signature as XML, to stand in a unit. */
const signatureXml = ({role, ...rest}: UnitSignature): string =>
  `<note from="${role}" annotates="target">${escapeText(JSON.stringify(rest))}</note>`;

/** Whether raw XML of a unit is a signature. */
export const isSignatureXml = (xml: string): boolean =>
  reviewRoles.some((role) => xml.startsWith(`<note from="${role}"`));

/** All signatures that a unit has, under whichever words; damaged ones are left out. */
export const signaturesOf = ({signatureNotes}: XliffUnit): UnitSignature[] =>
  signatureNotes.flatMap(({text, from}) => {
    const signature = isReviewRole(from) ? readSignature(text) : undefined;
    return signature ? [{...signature, role: from as ReviewRole}] : [];
  });

function readSignature(text: string): Omit<UnitSignature, 'role'> | undefined {
  try {
    const value = JSON.parse(text) as Omit<UnitSignature, 'role'>;
    const {name, qualification, interests, on, english, text: wording} = value;
    const texts = [name, qualification, interests, on, wording, ...english];
    return texts.every((part) => typeof part === 'string') ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The newest signature of each role under this English and the wording that the unit has. */
export function signaturesUnder(unit: XliffUnit, english: string): UnitSignature[] {
  const [source, target] = [fingerprint(english), fingerprint(unit.target ?? '')];
  const valid = signaturesOf(unit).filter(
    (signature) => signature.english.includes(source) && signature.text === target,
  );
  return reviewRoles.flatMap((role) => valid.filter((one) => one.role === role).slice(-1));
}

/** The unit with a signature more; the same one again changes nothing. */
export function withSignature<Unit extends UnitRecord>(unit: Unit, signature: UnitSignature): Unit {
  const xml = signatureXml(signature);
  return unit.otherChildren.includes(xml)
    ? unit
    : {...unit, otherChildren: [...unit.otherChildren, xml]};
}

/** What a unit holds, with signatures that hold for English that differs in a typo, too. */
export function signedForTypo({otherChildren}: UnitRecord, before: string, now: string): string[] {
  // The list of English ends in what was read.
  const read = `"${fingerprint(before)}"]`;
  const both = `"${fingerprint(before)}","${fingerprint(now)}"]`;
  return otherChildren.map((xml) => (isSignatureXml(xml) ? xml.replace(read, both) : xml));
}
