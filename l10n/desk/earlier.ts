/** What was done at earlier desks: what is said already of the same words, and what changed since. */
import {fingerprint, type XliffUnit} from '../../xliff/model.js';
import {FileError} from '../../xliff/file-error.js';
import type {Attic} from '../attic.js';
import {decodeUtf8} from '../decode.js';
import {signaturesOf, type UnitSignature} from '../../xliff/signatures.js';
import {tidy} from '../text-checks.js';
import type {Workspace} from '../workspace.js';
import type {DeskBefore, DeskRole, SavedDesk, SavedUnit, UnitWork} from './model.js';
import {readSaved} from './read-desk.js';

/** Units of desk files in the inbox, of one language and role, the newest last. */
export type EarlierUnits = ReadonlyMap<string, readonly SavedUnit[]>;

/** Reads what came in from earlier desks. What cannot be read came to nothing then, too. */
export function earlierUnits(
  {disk, folder}: Workspace,
  lang: string,
  role: DeskRole,
): EarlierUnits {
  const desks = disk.list(`${folder}/inbox`).flatMap((name): SavedDesk[] => {
    if (!name.endsWith('.json')) return [];
    const path = `${folder}/inbox/${name}`;
    try {
      return [readSaved(decodeUtf8(disk.read(path) ?? Buffer.of(), path), path)];
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      return [];
    }
  });
  const units = new Map<string, SavedUnit[]>();
  const own = desks.filter((desk) => desk.lang === lang && desk.role === role);
  for (const desk of own.sort((a, b) => a.saved.localeCompare(b.saved))) {
    for (const unit of desk.units) units.set(unit.id, [...(units.get(unit.id) ?? []), unit]);
  }
  return units;
}

const wordingOf = ({text, shown}: SavedUnit): string => tidy(text ?? shown);

/** What was said last of exactly these words. */
export function answeredFor(
  earlier: EarlierUnits,
  id: string,
  {english, text}: {english: string; text: string},
): UnitWork | undefined {
  const last = earlier
    .get(id)
    ?.findLast((unit) => unit.english === english && wordingOf(unit) === text);
  const {answer, comment, englishWrong} = last ?? {};
  return answer && {answer, ...(comment && {comment}), ...(englishWrong && {englishWrong})};
}

/** The words that the role signed last, if they are others now and can still be found. */
export function lastSigned(
  {id, english, text}: {id: string; english: string; text: string},
  signatures: readonly UnitSignature[],
  {
    earlier,
    unit,
    attic,
  }: {earlier: EarlierUnits; unit?: XliffUnit | undefined; attic?: Attic | undefined},
): DeskBefore | undefined {
  const last = signatures.at(-1);
  if (!last) return undefined;
  const saved = earlier.get(id) ?? [];
  const versions = [
    ...(unit?.previous ?? []),
    ...(attic?.versions() ?? []).filter((version) => version.id === id),
  ];
  const before = {
    english: [
      english,
      ...saved.map((one) => one.english),
      ...versions.map(({source}) => source),
    ].find((candidate) => last.english.includes(fingerprint(candidate))),
    text: [text, ...saved.map(wordingOf), ...versions.map(({target}) => target)].find(
      (candidate) => fingerprint(candidate) === last.text,
    ),
  };
  if (before.english === undefined || before.text === undefined) return undefined;
  if (before.english === english && before.text === text) return undefined;
  return {since: 'signature', english: before.english, text: before.text};
}

/** The signatures of one role that a unit has. */
export const signaturesIn = (unit: XliffUnit | undefined, role: DeskRole): UnitSignature[] =>
  unit ? signaturesOf(unit).filter((signature) => signature.role === role) : [];
