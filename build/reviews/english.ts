/** Who signed the English: `locales/en.reviews.json`, which is there once somebody has. */
import {readFile} from 'node:fs/promises';
import {type EnglishUnit, fingerprint} from '../../xliff/model.js';
import type {UnitSignature} from '../../xliff/signatures.js';
import {parseJsonMap} from '../json-map.js';
import {projectPath} from '../project.js';

/** The name of the file in the folder of translations. */
export const englishReviewsFile = 'en.reviews.json';

/** What the file has of one unit. */
interface SignedUnit {
  signatures: UnitSignature[];
}

/** Reads the file. Throws a `FileError` if it is damaged. */
export const parseEnglishReviews = <Unit extends SignedUnit>(
  text: string,
  path: string,
): Map<string, Unit> => parseJsonMap(text, path, 'The reviews of the English are');

/** The newest signature under these very words. */
export const signatureUnder = (
  {text}: Pick<EnglishUnit, 'text'>,
  unit: SignedUnit | undefined,
): UnitSignature | undefined =>
  unit?.signatures.findLast(({english}) => english.includes(fingerprint(text)));

/** Unit id → the signature under today's English, for what is signed. */
export async function readEnglishSignatures(
  english: readonly EnglishUnit[],
): Promise<ReadonlyMap<string, readonly UnitSignature[]>> {
  const path = `locales/${englishReviewsFile}`;
  const text = await readFile(projectPath(path), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return '{}';
  });
  const reviews = parseEnglishReviews(text, path);
  return new Map(
    english.flatMap((unit) => {
      const signature = signatureUnder(unit, reviews.get(unit.id));
      return signature ? [[unit.id, [signature]] as const] : [];
    }),
  );
}
